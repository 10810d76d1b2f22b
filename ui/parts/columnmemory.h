// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

class QHeaderView;

namespace inflight {

/// What is kept of an API's columns from one day to the next. Widths are not: they go with the type.
struct ColumnLayout {
    QStringList order; ///< by name; columns that are new come behind
    QStringList hidden;
};

/// By API; only those in which something was hidden or moved.
using ColumnLayouts = QHash<QString, ColumnLayout>;

/// Which columns of one API the user hid, how wide and in which order they were, by name: its next run finds
/// the table as it was left.
class ColumnMemory {
public:
    ColumnMemory() = default;
    explicit ColumnMemory(const ColumnLayout &layout);

    void remember(const QHeaderView &header, const QStringList &names);
    /// After a change of type: what was wide enough is no longer.
    void forgetWidths() { m_widths.clear(); }
    void apply(QHeaderView &header, const QStringList &names) const;
    /// Nothing where all columns are shown in the order in which they came.
    std::optional<ColumnLayout> layout() const;

private:
    bool m_isMoved = false; ///< not in the order in which they came
    QStringList m_order;
    QHash<QString, int> m_widths;
    QSet<QString> m_hidden;
};

} // namespace inflight
