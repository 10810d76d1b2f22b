// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/headers.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace inflight {

/// One link of a Link header field (RFC 8288).
struct WebLink {
    QString reference; ///< between the angle brackets, as it stands
    QUrl target; ///< resolved against the page; invalid where the reference makes no URL
    QStringList relations; ///< lower case
};

/// All links of all Link fields whose context is the page itself, in order. Parsed as RFC 8288, appendix B
/// says, which never fails: what cannot be read is passed over.
QList<WebLink> parseLinks(const Headers &headers, const QUrl &page);

/// The first link of that relation (`next`, `last`).
std::optional<WebLink> linkTo(const QList<WebLink> &links, QLatin1String relation);
/// Whether an answer names a page behind it.
bool linksToNext(const Headers &headers, const QUrl &page);

} // namespace inflight
