// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/numberedwalk.h"

#include "plan/urlquery.h"

namespace inflight {

NumberedWalk::NumberedWalk(const ApiProfile &profile, const RunSettings &settings, NoteBook &notes)
    : m_url(profileUrl(profile))
    , m_pagination(profile.pagination)
    , m_asked(settings.pageSize > 0 ? settings.pageSize : profile.pagination.pageSize)
    , m_notes(notes)
    , m_claim(profile.pagination.total, notes)
    , m_fanOut(settings.maxPages)
{
    if (m_pagination.sizeParam.isEmpty())
        m_asked = 0;
}

std::optional<PageRequest> NumberedWalk::next()
{
    const std::optional<FanOut::Turn> turn = m_fanOut.next();
    if (!turn)
        return std::nullopt;
    return PageRequest { turn->page, address(turn->page), turn->speculative };
}

QUrl NumberedWalk::address(int page) const
{
    QueryItems items;
    int size = m_asked;
    if (m_pagination.kind == PaginationKind::Offset) {
        items.append({ m_pagination.offsetParam, QString::number(qint64(page) * m_pageSize) });
        // Steps and sizes must agree, or pages would overlap where the server gives now more, now less.
        if (page > 0)
            size = m_pageSize;
    } else {
        items.append({ m_pagination.pageParam, QString::number(qint64(m_pagination.firstPage) + page) });
    }
    if (m_asked > 0)
        items.append({ m_pagination.sizeParam, QString::number(size) });
    return withReplacedQueryItems(m_url, items);
}

bool NumberedWalk::pageArrived(const PageRequest &request, const PageInfo &info, const Headers &headers)
{
    m_claim.read(info, headers);
    if (request.page == 0) {
        firstArrived(info);
    } else {
        checkTotal(request.page, info);
        if (info.records == 0) {
            if (m_fanOut.pageCount() && request.page < *m_fanOut.pageCount())
                m_notes.add(RunNote::Kind::EndedBeforeTotal);
            m_fanOut.wasPastTheEnd(request.page);
            return false;
        }
        // A total is a reason to believe that pages which are the same to the letter are pages all the same.
        const bool isEnough = m_samePage.isEnough(info);
        if (isEnough || (!m_claim.total() && m_samePage.isFirstAgain(info))) {
            m_notes.add(RunNote::Kind::EndlessPages, QString::number(request.page + 1));
            m_fanOut.wasPastTheEnd(request.page);
            return false;
        }
        if (!m_claim.total())
            lookAhead(request.page, info);
    }
    m_fanOut.arrived(request.page);
    return true;
}

void NumberedWalk::firstArrived(const PageInfo &info)
{
    m_pageSize = info.records;
    m_samePage.first(info.fingerprint);
    if (info.records == 0) {
        if (m_claim.total().value_or(0) > 0)
            m_notes.add(RunNote::Kind::EndedBeforeTotal);
        m_fanOut.endAt(1);
        return;
    }
    countPages();
    const bool isShort = info.records < m_asked;
    if (isShort && !m_claim.total()) {
        m_isProbing = true;
        m_fanOut.askOneMore();
        return;
    }
    if (isShort && *m_claim.total() > info.records)
        noteClamp();
    m_fanOut.goOn();
}

void NumberedWalk::checkTotal(int page, const PageInfo &info)
{
    // A full page that reaches beyond the total: the number counts something else than records, and what
    // lies behind must not be lost.
    const bool isFull = info.records > 0 && info.records >= m_pageSize;
    if (isFull && m_claim.total() && qint64(page) * m_pageSize + info.records > *m_claim.total())
        m_claim.disbelieve();
    countPages();
}

void NumberedWalk::lookAhead(int page, const PageInfo &info)
{
    if (m_isProbing && page == 1) {
        m_isProbing = false;
        if (info.records <= m_pageSize)
            noteClamp();
        m_fanOut.goOn();
    }
    const bool isShort = info.records < m_pageSize;
    if (page >= m_fanOut.stop() || (isShort && page < m_fanOut.highest())) {
        m_hasShortPages = true;
        m_fanOut.goOn();
    } else if (isShort && !m_hasShortPages) {
        m_fanOut.stopBehind(page);
    }
}

void NumberedWalk::countPages()
{
    const std::optional<qint64> total = m_claim.total();
    if (total && m_pageSize > 0)
        m_fanOut.setPageCount(int((*total + m_pageSize - 1) / m_pageSize));
    else
        m_fanOut.setPageCount(std::nullopt);
}

bool NumberedWalk::pageFailed(const PageRequest &request, int httpStatus)
{
    const int page = request.page;
    const bool saysSo = meansPastTheEnd(httpStatus);
    const bool isBeyond = page >= m_fanOut.end() || page >= m_fanOut.pageCount().value_or(FanOut::unlimited);
    // Before a page that arrived, no status is believed to mean the end.
    const bool isAhead = request.speculative && page > m_fanOut.highest();
    const bool isPastTheEnd = page > 0 && (isAhead ? isBeyond || saysSo : isBeyond && saysSo);
    // Only who says that there is nothing keeps the rest from being asked, should the end move back.
    if (isAhead && saysSo)
        m_fanOut.wasRefused(page);
    else if (isPastTheEnd && !isAhead)
        m_fanOut.wasPastTheEnd(page);
    else
        m_fanOut.failed(page);
    return isPastTheEnd;
}

std::optional<qint64> NumberedWalk::announcedRecords() const
{
    return m_fanOut.isCut() ? std::nullopt : m_claim.total();
}

void NumberedWalk::noteClamp()
{
    m_notes.add(RunNote::Kind::PageSizeClamped, QStringLiteral("%1/%2").arg(m_asked).arg(m_pageSize));
}

} // namespace inflight
