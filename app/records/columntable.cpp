// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/columntable.h"

#include "records/celltext.h"

namespace inflight {

void ColumnTable::beginPage()
{
    m_used = 0;
    m_expected = 0;
}

int ColumnTable::column(QByteArrayView name)
{
    if (m_expected < m_known.size() && QByteArrayView(m_known[m_expected]) == name) {
        const int number = m_expected++;
        if (number < m_used)
            return number;
        if (number == m_used) {
            ++m_used;
            return number;
        }
    }
    const auto found = m_numbers.constFind(QByteArray::fromRawData(name.data(), name.size()));
    if (found != m_numbers.constEnd() && *found < m_used) {
        m_expected = *found + 1;
        return *found;
    }
    if (m_used < m_known.size() && QByteArrayView(m_known[m_used]) == name)
        m_expected = ++m_used;
    else if (addColumn(name) < 0)
        return -1;
    return m_used - 1;
}

int ColumnTable::addColumn(QByteArrayView name)
{
    if (m_used == maxColumns) {
        m_refusal = { Remark::Kind::TooManyColumns, { QString::number(maxColumns) } };
        return -1;
    }
    if (name.size() > maxNameBytes) {
        m_refusal = { Remark::Kind::LongName, { QString::number(maxNameBytes) } };
        return -1;
    }
    // From here on this page differs from the one before, whose further columns are of no use.
    for (; m_known.size() > m_used; m_known.removeLast(), m_names.removeLast())
        m_numbers.remove(m_known.constLast());
    const QByteArray owned = name.toByteArray();
    m_numbers.insert(owned, m_used);
    m_known += owned;
    m_names += textFromUtf8(owned);
    m_expected = ++m_used;
    return m_used - 1;
}

QStringList ColumnTable::pageColumns() const
{
    return m_used == m_names.size() ? m_names : m_names.first(m_used);
}

} // namespace inflight
