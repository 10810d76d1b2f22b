# SPDX-FileCopyrightText: 2026 The Inflight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Django REST framework API, as its own tutorial would build one: one list, its three paginations, its
throttle and a sign-in.

drfserver.py PORT FOLDER RECORDS: FOLDER takes the database. Logs one line a request to standard output:
time, path, status.
"""
import sys
import time
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import django
from django.conf import settings

port, folder, count = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": f"{folder}/books.sqlite3"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "rest_framework"],
    REST_FRAMEWORK={
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "DEFAULT_PERMISSION_CLASSES": [],
    },
    ROOT_URLCONF=__name__,
    SECRET_KEY="for a test on loopback only",
    USE_TZ=True,
)
django.setup()

from django.contrib.auth.models import User  # noqa: E402
from django.db import connection, models  # noqa: E402
from django.urls import path  # noqa: E402
from rest_framework import (  # noqa: E402
    authentication, exceptions, generics, pagination, permissions, serializers, throttling
)
from rest_framework.response import Response  # noqa: E402
from rest_framework.views import APIView  # noqa: E402


class Book(models.Model):
    title = models.TextField()
    price = models.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        app_label = "books"


class BookSerializer(serializers.ModelSerializer):
    class Meta:
        model = Book
        fields = ["id", "title", "price"]


class ByPage(pagination.PageNumberPagination):
    page_size = 20
    page_size_query_param = "page_size"
    max_page_size = 100


class ByOffset(pagination.LimitOffsetPagination):
    default_limit = 20
    max_limit = 100


class ByCursor(pagination.CursorPagination):
    page_size = 20
    page_size_query_param = "page_size"
    ordering = "id"


class TwentyASecond(throttling.SimpleRateThrottle):
    rate = "20/s"

    def get_cache_key(self, request, view):
        return "everybody"


class ByToken(authentication.TokenAuthentication):
    """Sent as `Authorization: Token t0ken`, the framework's own way."""

    def authenticate_credentials(self, key):
        if key != "t0ken":
            raise exceptions.AuthenticationFailed("Invalid token.")
        return User(username="reader"), key


class ByBearer(ByToken):
    keyword = "Bearer"


class Books(generics.ListAPIView):
    queryset = Book.objects.order_by("id")
    serializer_class = BookSerializer

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        time.sleep(0.03)


class Login(APIView):
    def post(self, request):
        if request.data != {"username": "reader@example.org", "password": "correct horse"}:
            raise exceptions.PermissionDenied("Wrong user name or password.")
        return Response({"auth": {"token": "t0ken"}})


def private(scheme):
    return Books.as_view(
        pagination_class=ByPage,
        authentication_classes=[scheme],
        permission_classes=[permissions.IsAuthenticated],
    )


urlpatterns = [
    path("page/", Books.as_view(pagination_class=ByPage)),
    path("offset/", Books.as_view(pagination_class=ByOffset)),
    path("cursor/", Books.as_view(pagination_class=ByCursor)),
    path("throttled/", Books.as_view(pagination_class=ByPage, throttle_classes=[TwentyASecond])),
    path("private/Bearer/", private(ByBearer)),
    path("private/Token/", private(ByToken)),
    path("login/", Login.as_view()),
]


class Threaded(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 100


class Quiet(WSGIRequestHandler):
    def log_request(self, code="-", size="-"):
        # In one piece: the threads share the output.
        sys.stdout.write(f"{time.monotonic():.3f} {self.path} {int(code)}\n")
        sys.stdout.flush()


with connection.schema_editor() as editor:
    editor.create_model(Book)
Book.objects.bulk_create(
    Book(title=f"Bänd {n}, \"größer\"\n第{n}卷", price=f"{n}.90") for n in range(1, count + 1)
)
django.core.handlers.wsgi  # the application below needs nothing more
make_server("127.0.0.1", port, django.core.handlers.wsgi.WSGIHandler(), Threaded, Quiet).serve_forever()
