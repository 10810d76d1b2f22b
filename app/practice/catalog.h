// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace practice {

/// The products the server sells: made from their id, so that a million cost no memory and every run sees
/// the same. Pure; any thread.
class Catalog {
public:
    static constexpr int MaxProducts = 1'000'000;

    explicit Catalog(int products); ///< clamped to 0..MaxProducts

    int size() const { return m_size; }
    /// One product as a JSON object in UTF-8; ids run from 1 to size().
    QByteArray product(int id) const;
    /// A JSON array of up to `count` products after the first `offset` ones; `[]` past the end.
    void appendArray(QByteArray &json, qint64 offset, int count) const;

private:
    int m_size;
};

} // namespace practice
