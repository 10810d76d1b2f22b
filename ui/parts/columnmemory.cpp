// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/columnmemory.h"

#include <QHeaderView>

#include <algorithm>
#include <iterator>
#include <utility>

namespace inflight {

ColumnMemory::ColumnMemory(const ColumnLayout &layout)
    : m_isMoved(true)
    , m_order(layout.order)
    , m_hidden(layout.hidden.begin(), layout.hidden.end())
{
}

std::optional<ColumnLayout> ColumnMemory::layout() const
{
    QStringList hidden = m_hidden.values();
    hidden.sort();
    if (!m_isMoved && hidden.isEmpty())
        return std::nullopt;
    return ColumnLayout { m_order, hidden };
}

void ColumnMemory::remember(const QHeaderView &header, const QStringList &names)
{
    if (names.isEmpty() || header.count() != names.size())
        return;
    const QStringList before = std::exchange(m_order, {});
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const QString &name = names[column];
        m_order.append(name);
        if (header.isSectionHidden(column)) {
            m_hidden.insert(name);
        } else {
            m_hidden.remove(name);
            m_widths.insert(name, header.sectionSize(column));
        }
    }
    const bool isInOrder = m_order == names;
    // Columns that this run lacks may come again.
    const QSet<QString> here(names.begin(), names.end());
    std::copy_if(before.begin(), before.end(), std::back_inserter(m_order),
        [&here](const QString &name) { return !here.contains(name); });
    m_isMoved = !isInOrder || (m_isMoved && m_order.size() > names.size());
}

void ColumnMemory::apply(QHeaderView &header, const QStringList &names) const
{
    QHash<QString, int> columns;
    for (int column = 0; column < names.size(); ++column) {
        columns.insert(names[column], column);
        header.setSectionHidden(column, m_hidden.contains(names[column]));
    }
    int visual = 0;
    for (const QString &name : m_order) {
        const int column = columns.value(name, -1);
        if (column < 0)
            continue;
        header.moveSection(header.visualIndex(column), visual++);
        if (const int width = m_widths.value(name); width > 0)
            header.resizeSection(column, width);
    }
}

} // namespace inflight
