// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/apiprofile.h"

#include "plan/urlquery.h"

#include <algorithm>

namespace inflight {

namespace {

ApiProfile catalogue(const QString &name, const QUrl &server)
{
    ApiProfile profile;
    profile.name = name;
    profile.baseUrl = server;
    profile.path = QStringLiteral("/api/products");
    profile.records = QStringLiteral("/products");
    profile.pagination.total = QStringLiteral("/pagination/total");
    SignIn signIn;
    signIn.path = QStringLiteral("/api/auth/login");
    signIn.body = { { QStringLiteral("email"), QStringLiteral("${email}") },
        { QStringLiteral("password"), QStringLiteral("${password}") } };
    signIn.token = QStringLiteral("/access_token");
    profile.signIn = signIn;
    return profile;
}

} // namespace

QUrl profileUrl(const ApiProfile &profile)
{
    const QUrl url = profile.path.isEmpty() ? profile.baseUrl : profile.baseUrl.resolved(QUrl(profile.path));
    return withQueryItems(url.adjusted(QUrl::RemoveFragment), profile.query);
}

bool isTokenCharacter(char character)
{
    const bool isAlphanumeric = (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
    return isAlphanumeric || (character != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(character));
}

bool isSafeHeader(const QByteArray &name, const QByteArray &value)
{
    const bool isToken = !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter);
    const bool hasControl = std::any_of(value.begin(), value.end(),
        [](char character) { return (uchar(character) < ' ' && character != '\t') || character == '\x7f'; });
    return isToken && !hasControl;
}

ApiProfile practiceProfile(const QUrl &server)
{
    return catalogue(QStringLiteral("practice"), server);
}

ApiProfile catalog108Profile()
{
    return catalogue(
        QStringLiteral("catalog108"), QUrl(QStringLiteral("https://practice.scrapingcentral.com")));
}

} // namespace inflight
