// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace inflight {

/// Finds longer pieces of keys and tokens, which servers quote as well ("bad token: sk_live_51HG4..."). Of a
/// piece of less than 12 characters nobody can say that it is one. Only pieces written as they are, but for
/// capitals; whole secrets in any spelling are Spelling's affair. Pure.
class SecretPieces {
public:
    /// Texts of less than 16 characters have no pieces, nor have e-mail addresses: a host is part of those.
    void add(const QString &secret);
    /// Each such piece becomes `blot`.
    QString replacedIn(const QString &where, const QString &blot) const;

private:
    QSet<size_t> m_runs; ///< hashes of all runs of 12 characters
};

} // namespace inflight
