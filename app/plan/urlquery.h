// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace inflight {

using QueryItems = QList<std::pair<QString, QString>>;

/// The URL with these items behind what its query has. Names and values are plain text: every character that
/// is not unreserved (RFC 3986, section 2.3) is percent-encoded, so that a `+` or `/` of a base64 cursor
/// arrives as it is. (QUrlQuery leaves `+` alone, and servers read it as a space.)
QUrl withQueryItems(const QUrl &url, const QueryItems &items);
/// The same, but items of these names that the query has already go first.
QUrl withReplacedQueryItems(const QUrl &url, const QueryItems &items);

/// Name and value of each item of a query, decoded; `+` is a space.
QueryItems queryItems(const QUrl &url);

/// For a message: the URL without user information, with the values of items that sound like secrets masked.
QString displayText(const QUrl &url);

} // namespace inflight
