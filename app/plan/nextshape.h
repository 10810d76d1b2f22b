// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace inflight {

// What a text that stands for the next page looks like: servers name it by an address or by a cursor, and who
// looks for the one may be shown the other. Pure.

/// A page number, `true` or a remark is a relative reference by the grammar, but none that is meant so.
bool looksLikeReference(const QString &text);
/// As servers make them: a number, an id, Base64.
bool looksLikeCursor(const QString &text);
/// A whole address on the host of `page`, or a relative one with a query: nobody sends that back as a cursor.
bool isAddressBeside(const QUrl &page, const QString &text);

} // namespace inflight
