// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/api/addressnumber.h"

#include <QSpinBox>

namespace inflight {

/// The last one, where it says several; nothing where it is none that the field may hold.
std::optional<int> AddressNumber::numberIn(const QueryItems &address, const QString &name) const
{
    std::optional<int> number;
    if (name.isEmpty())
        return number;
    for (const auto &[other, value] : address) {
        bool isNumber = false;
        const int read = value.toInt(&isNumber);
        if (isNumber && other == name && read >= m_field.minimum() && read <= m_field.maximum())
            number = read;
    }
    return number;
}

void AddressNumber::accept(const QueryItems &address, const QString &name)
{
    m_taken.reset();
    if (const std::optional<int> number = numberIn(address, name))
        m_taken = Taken { m_field.value(), *number };
}

void AddressNumber::read(const QueryItems &address, const QString &name)
{
    const std::optional<int> number = numberIn(address, name);
    if (!number) {
        if (m_taken && m_field.value() == m_taken->number)
            m_field.setValue(m_taken->before);
        m_taken.reset();
    } else if (!m_taken || m_taken->number != *number) {
        m_taken = Taken { m_taken ? m_taken->before : m_field.value(), *number };
        m_field.setValue(*number);
    }
}

} // namespace inflight
