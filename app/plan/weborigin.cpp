// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/weborigin.h"

namespace inflight {

namespace {

int usualPort(const QUrl &url)
{
    return url.scheme() == QLatin1String("https") ? 443 : 80;
}

int portOf(const QUrl &url)
{
    return url.port(usualPort(url));
}

} // namespace

bool isWeb(const QUrl &url)
{
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

bool haveSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0
        && portOf(a) == portOf(b);
}

QString originOf(const QUrl &url)
{
    QUrl origin = url;
    if (origin.port() == usualPort(url))
        origin.setPort(-1); // as if it had not been said
    return origin.toString(
        QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace inflight
