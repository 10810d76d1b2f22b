// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/jsonpointer.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace inflight {

/// Tells, while a document streams by, which of up to eight JSON Pointers the value that begins now stands
/// at. Below a value that no pointer leads through, following costs next to nothing.
class PointerFollower {
public:
    using Mask = quint8; ///< bit n: the n-th pointer

    /// A pointer that is not given matches nothing.
    explicit PointerFollower(std::vector<std::optional<JsonPointer>> pointers);

    void key(QByteArrayView name);
    /// A value begins: the pointers that stand exactly here.
    Mask value();
    /// The value that began just now is a container.
    void enter(bool isArray);
    void leave() { m_levels.pop_back(); }
    int depth() const { return int(m_levels.size()); }

private:
    struct Level {
        Mask through; ///< pointers whose tokens so far led here
        bool isArray;
        qint64 nextIndex;
    };

    Mask matching(QByteArrayView token) const;

    std::vector<std::optional<JsonPointer>> m_pointers;
    std::vector<Level> m_levels;
    Mask m_current = 0; ///< pointers that lead to or through the value that begins
};

} // namespace inflight
