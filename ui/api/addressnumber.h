// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/urlquery.h"

#include <optional>

class QSpinBox;

namespace inflight {

/// A number that an address holds (`per_page=20`) and that has a field of its own as well: it stands there as
/// long as the address says it, unless another is typed in the field.
class AddressNumber final {
public:
    explicit AddressNumber(QSpinBox &field)
        : m_field(field)
    {
    }

    /// The address was edited. `name`: of the number in it; empty: it holds none.
    void read(const QueryItems &address, const QString &name);
    /// Another address and field are shown, and may well say different things: so they stay.
    void accept(const QueryItems &address, const QString &name);

private:
    std::optional<int> numberIn(const QueryItems &address, const QString &name) const;

    struct Taken {
        int before; ///< in the field
        int number;
    };
    QSpinBox &m_field;
    std::optional<Taken> m_taken;
};

} // namespace inflight
