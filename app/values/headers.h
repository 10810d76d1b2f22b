// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace inflight {

/// HTTP header fields in order of arrival.
struct Headers {
    QList<std::pair<QByteArray, QByteArray>> fields;

    /// The value of the first field of that name, compared without regard to case; null where there is none.
    QByteArray value(QByteArrayView name) const
    {
        for (const auto &[key, value] : fields) {
            if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

} // namespace inflight
