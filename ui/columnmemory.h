// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

class QHeaderView;

namespace inflight {

/// Which columns of one API the user hid, how wide and in which order they were, by name: its next run finds
/// the table as it was left.
class ColumnMemory {
public:
    void remember(const QHeaderView &header, const QStringList &names);
    /// After a change of type: what was wide enough is no longer.
    void forgetWidths() { m_widths.clear(); }
    void apply(QHeaderView &header, const QStringList &names) const;

private:
    QStringList m_order;
    QHash<QString, int> m_widths;
    QSet<QString> m_hidden;
};

} // namespace inflight
