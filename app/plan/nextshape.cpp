// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/nextshape.h"

#include "plan/weborigin.h"

#include <QRegularExpression>

namespace inflight {

bool looksLikeReference(const QString &text)
{
    return !QUrl(text).isRelative() || text.contains(u'/') || text.contains(u'?') || text.contains(u'.');
}

bool looksLikeCursor(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("\\A(?!(?:true|false|null)\\z)[A-Za-z0-9_+~|-]+={0,2}\\z"));
    return word.match(text).hasMatch();
}

bool isAddressBeside(const QUrl &page, const QString &text)
{
    const QUrl url(text);
    const bool isReference = text.startsWith(u'/') || text.startsWith(u'?');
    const bool isAddress = isWeb(url) || (isReference && url.query().contains(u'='));
    return isAddress && page.resolved(url).host() == page.host();
}

} // namespace inflight
