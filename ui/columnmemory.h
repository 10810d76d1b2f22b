// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

class QHeaderView;

namespace inflight {

/// Which columns the user hid, how wide and in which order they were, by name: a new run of the same API
/// finds its table as it was left.
class ColumnMemory {
public:
    void remember(const QHeaderView &header, const QStringList &names);
    /// Returns false for a column never seen: its width is still to be chosen.
    bool knows(const QString &name) const { return m_widths.contains(name); }
    void apply(QHeaderView &header, const QStringList &names) const;

private:
    QStringList m_order;
    QHash<QString, int> m_widths;
    QSet<QString> m_hidden;
};

} // namespace inflight
