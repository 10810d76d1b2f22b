// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace inflight {

/// What a page's body tells of the pages to come. Each is empty where the profile names no pointer for it
/// or the body has nothing there.
struct PageInfo {
    int records = 0;
    bool isNull = false; ///< null stands in place of the records
    bool isWithoutList = false; ///< nothing stands there, in an answer that looks like those before
    std::optional<qint64> total; ///< as claimed: may be absurd, the paginator judges
    QString unreadableTotal; ///< what stood there instead of a whole number, for the message
    QString next; ///< next URL as it stands in the body
    /// Something stands where the next URL or cursor is to stand, be it only null.
    bool hasNextField = false;
    QString cursor; ///< cursor of the next page as text (a number's digits unchanged)
    /// What stood there instead of text or a number, such as `{...}` or `true`, for the message.
    QString unusableNext;
    std::optional<bool> more; ///< whether other pages follow, where the page says it
    QString unreadableMore; ///< what stood there instead of yes or no, for the message
    QList<quint64> recordHashes {}; ///< of the first three pages of a list; empty: not taken
    quint64 fingerprint = 0; ///< hash of the page's records, to know a page that comes again; 0: not taken
};

} // namespace inflight
