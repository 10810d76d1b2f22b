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

QUrl withTlsOf(const QUrl &page, QUrl target)
{
    const bool isStripped = page.scheme() == QLatin1String("https")
        && target.scheme() == QLatin1String("http")
        && target.host().compare(page.host(), Qt::CaseInsensitive) == 0;
    const bool isUsual = portOf(page) == usualPort(page) && portOf(target) == usualPort(target);
    if (isStripped && (isUsual || portOf(target) == portOf(page))) {
        target.setScheme(page.scheme());
        target.setPort(page.port());
    }
    return target;
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
