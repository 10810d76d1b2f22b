// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/remark.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QStringList>

namespace inflight {

/// Numbers the columns of a page in the order first seen. Remembers the page before, so that pages of the
/// same columns share one list of names and look up no hash.
class ColumnTable {
public:
    static constexpr int maxColumns = 4096;
    static constexpr int maxNameBytes = 1024; ///< UTF-8, dots included

    void beginPage();
    /// The next cell belongs to a new record.
    void beginRecord() { m_expected = 0; }
    /// The number of the column; -1 when a bound is passed (see refusal()).
    int column(QByteArrayView name);
    QStringList pageColumns() const;
    Remark refusal() const { return m_refusal; } ///< which bound

private:
    int addColumn(QByteArrayView name);

    QList<QByteArray> m_known; ///< this page's columns, then those of earlier pages that may still come
    QStringList m_names; ///< the same as QString
    QHash<QByteArray, int> m_numbers;
    int m_used = 0; ///< how many of the known belong to this page
    int m_expected = 0; ///< the column most likely to come next: records of a list look alike
    Remark m_refusal { Remark::Kind::TooManyColumns };
};

} // namespace inflight
