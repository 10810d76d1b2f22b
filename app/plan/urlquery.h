// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

namespace inflight {

using QueryItems = QList<std::pair<QString, QString>>;

/// The URL with these items behind what its query has. Names and values are plain text: every character that
/// is not unreserved (RFC 3986, section 2.3) is percent-encoded, so that a `+` or `/` of a base64 cursor
/// arrives as it is. (QUrlQuery leaves `+` alone, and servers read it as a space.)
QUrl withQueryItems(const QUrl &url, const QueryItems &items);
/// The same, but where the query has an item of such a name already, the new one takes its place. All others
/// keep their very text.
QUrl withReplacedQueryItems(const QUrl &url, const QueryItems &items);

/// Name and value of each item of a query, decoded; `+` is a space.
QueryItems queryItems(const QUrl &url);

/// What an address calls the records to leave out, where it says so with a number; that of Airtable is a
/// cursor.
std::optional<QString> offsetNameIn(const QueryItems &items);
/// What such an address calls the number of records to give, where it says so with a number.
std::optional<QString> limitNameIn(const QueryItems &items);

/// An address as people type or copy it. Behind the host, what must not stand in an URL (space, `|`, `{` and
/// such) is percent-encoded, as curl and browsers do; all else is read strictly. Invalid where it is wrong.
QUrl urlFromTyped(const QString &text);

/// The values of items that sound like secrets are asterisks.
QUrl withSecretsMasked(const QUrl &url);
/// For a message: the URL without user information, with the values of items that sound like secrets masked.
QString displayText(const QUrl &url);

} // namespace inflight
