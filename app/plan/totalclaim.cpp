// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/totalclaim.h"

#include "plan/apiprofile.h"
#include "values/digits.h"

#include <utility>

namespace inflight {

namespace {

constexpr qsizetype longestClaim = 80;

} // namespace

TotalClaim::TotalClaim(const QString &where, NoteBook &notes)
    : m_where(where)
    , m_notes(&notes)
    , m_isSought(!where.isEmpty())
{
    if (where.startsWith(headerPrefix))
        m_header = where.sliced(headerPrefix.size()).toLatin1();
}

void TotalClaim::read(const PageInfo &info, const Headers &headers)
{
    if (m_isDisbelieved)
        return;
    const std::optional<qint64> total = claimed(info, headers);
    if (!total) {
        noteAbsence(info, headers);
        return;
    }
    if (m_total && *total == 0 && info.records > 0)
        return; // only the first page counts them
    m_isSought = false;
    m_notes->remove(RunNote::Kind::NoTotalThere);
    if (*total < 0 || *total > mostBelieved) {
        m_notes->add(RunNote::Kind::UnusableTotal, QString::number(*total));
        return;
    }
    adopt(*total);
    // A page alone holds more: what stands there counts something else (pages, or the records of this page).
    if (*total < info.records)
        disbelieve();
}

void TotalClaim::disbelieve()
{
    // That it changed to this was told already, and a list that changes is reason enough.
    if (m_total && m_total == m_first)
        m_notes->add(RunNote::Kind::UnusableTotal, QString::number(*m_total));
    m_isDisbelieved = true;
    m_total.reset();
}

/// A place that leads nowhere must not pass for a promise that nothing is missing. Once is enough.
void TotalClaim::noteAbsence(const PageInfo &info, const Headers &headers)
{
    // A header that says `*` is an answer too; an unreadable total has its note already.
    const bool isThere = !info.unreadableTotal.isEmpty() || !headers.value(m_header).isEmpty();
    if (!std::exchange(m_isSought, false) || isThere)
        return;
    m_notes->add(RunNote::Kind::NoTotalThere, m_where.left(longestClaim));
}

std::optional<qint64> TotalClaim::claimed(const PageInfo &info, const Headers &headers)
{
    if (!m_header.isEmpty())
        return fromHeader(headers);
    if (!info.unreadableTotal.isEmpty())
        m_notes->add(RunNote::Kind::UnusableTotal, info.unreadableTotal.left(longestClaim));
    return info.total;
}

std::optional<qint64> TotalClaim::fromHeader(const Headers &headers)
{
    const QByteArray value = headers.value(m_header).trimmed();
    // Content-Range says `items 0-49/5000` (RFC 9110, section 14.4), with `*` for unknown.
    const QByteArray number = value.sliced(value.lastIndexOf('/') + 1);
    if (number.isEmpty() || number == "*")
        return std::nullopt;
    bool fits = false;
    const qint64 total = number.toLongLong(&fits);
    if (isDigits(number) && fits)
        return total;
    m_notes->add(RunNote::Kind::UnusableTotal, QString::fromUtf8(value).left(longestClaim));
    return std::nullopt;
}

void TotalClaim::adopt(qint64 total)
{
    if (!m_first)
        m_first = total;
    if (m_total && *m_total != total && total != *m_first)
        m_notes->addOrUpdate(RunNote::Kind::TotalChanged, QStringLiteral("%1/%2").arg(*m_first).arg(total));
    m_total = total;
}

} // namespace inflight
