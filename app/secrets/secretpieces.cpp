// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretpieces.h"

namespace inflight {

namespace {

constexpr qsizetype runLength = 12;
constexpr qsizetype shortestWithPieces = 16;

size_t hashAt(const QString &folded, qsizetype from)
{
    return qHash(QStringView(folded).sliced(from, runLength));
}

} // namespace

void SecretPieces::add(const QString &secret)
{
    if (secret.size() < shortestWithPieces || secret.contains(u'@'))
        return;
    const QString folded = secret.toCaseFolded();
    for (qsizetype from = 0; from + runLength <= folded.size(); ++from)
        m_runs.insert(hashAt(folded, from));
}

QString SecretPieces::replacedIn(const QString &where, const QString &blot) const
{
    if (m_runs.isEmpty())
        return where;
    const QString folded = where.toCaseFolded();
    if (folded.size() != where.size()) // a folding that changes places; keys are ASCII
        return where;
    QString result;
    qsizetype copied = 0;
    for (qsizetype from = 0; from + runLength <= folded.size(); ++from) {
        if (!m_runs.contains(hashAt(folded, from)))
            continue;
        qsizetype end = from + runLength;
        while (end < folded.size() && m_runs.contains(hashAt(folded, end + 1 - runLength)))
            ++end;
        result.append(QStringView(where).sliced(copied, from - copied)).append(blot);
        copied = end;
        from = end - 1;
    }
    return copied == 0 ? where : result.append(QStringView(where).sliced(copied));
}

} // namespace inflight
