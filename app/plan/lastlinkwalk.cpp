// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/lastlinkwalk.h"

#include "plan/gapnotes.h"
#include "plan/urlquery.h"
#include "plan/weborigin.h"
#include "values/digits.h"

#include <algorithm>

namespace inflight {

namespace {

std::optional<int> pageNumber(const QString &text)
{
    constexpr int mostDigits = 9;
    if (text.size() > mostDigits || !isDigits(text))
        return std::nullopt;
    return text.toInt();
}

} // namespace

std::optional<NumberedLinks> NumberedLinks::from(const QList<WebLink> &links, const QUrl &page, int records)
{
    const auto next = linkTo(links, QLatin1String("next"));
    const auto last = linkTo(links, QLatin1String("last"));
    if (!next || !last || !next->target.isValid() || !last->target.isValid()
        || !haveSameOrigin(next->target, page))
        return std::nullopt;
    const QUrl::FormattingOptions withoutQuery = QUrl::RemoveQuery | QUrl::RemoveFragment;
    if (next->target.adjusted(withoutQuery) != last->target.adjusted(withoutQuery))
        return std::nullopt;

    const QueryItems nextItems = queryItems(next->target);
    const QueryItems lastItems = queryItems(last->target);
    if (nextItems.size() != lastItems.size())
        return std::nullopt;
    qsizetype at = -1;
    for (qsizetype i = 0; i < nextItems.size(); ++i) {
        if (nextItems[i] == lastItems[i])
            continue;
        if (at >= 0 || nextItems[i].first != lastItems[i].first)
            return std::nullopt;
        at = i;
    }
    if (at < 0)
        return std::nullopt;

    const std::optional<int> second = pageNumber(nextItems[at].second);
    const std::optional<int> end = pageNumber(lastItems[at].second);
    const bool isSecondPage = second == 1 || second == 2;
    // Behind a page of two records, 2 may as well be an offset.
    if (!isSecondPage || !end || *end <= *second || (second == 2 && records == 2))
        return std::nullopt;
    const QUrl pattern = next->target.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    return NumberedLinks { pattern, nextItems[at].first, *second - 1, *end };
}

std::optional<int> NumberedLinks::numberOf(const QUrl &url) const
{
    const QueryItems items = queryItems(url);
    const auto found = std::find_if(
        items.begin(), items.end(), [this](const auto &item) { return item.first == parameter; });
    return found == items.end() ? std::nullopt : pageNumber(found->second);
}

QUrl NumberedLinks::address(int page) const
{
    return withReplacedQueryItems(pattern, { { parameter, QString::number(qint64(first) + page) } });
}

LastLinkWalk::LastLinkWalk(const NumberedLinks &links, const QString &total, int maxPages, NoteBook &notes)
    : m_links(links)
    , m_notes(notes)
    , m_claim(total, notes)
    , m_fanOut(maxPages)
    , m_firstCount(links.last - links.first + 1)
    , m_lastCount(m_firstCount)
    , m_namedCount(m_firstCount)
{
    m_fanOut.next();
    m_fanOut.setPageCount(m_firstCount);
    m_fanOut.goOn();
}

std::optional<PageRequest> LastLinkWalk::next()
{
    const std::optional<FanOut::Turn> turn = m_fanOut.next();
    if (!turn)
        return std::nullopt;
    return PageRequest { turn->page, m_links.address(turn->page), turn->speculative };
}

bool LastLinkWalk::pageArrived(const PageRequest &request, const PageInfo &info, const Headers &headers)
{
    const int page = request.page;
    m_claim.read(info, headers);
    const bool isRepeated = isRepeat(page, info);
    const bool exists = page == 0 || (info.records > 0 && !isRepeated);
    if (exists) {
        m_fanOut.arrived(page);
        m_records += info.records;
    } else if (isRepeated) {
        m_fanOut.drop(page);
    } else {
        m_fanOut.wasEmpty(page);
    }
    follow(page, parseLinks(headers, request.base()));
    noteGaps(m_fanOut, announcedRecords(), m_records, m_notes);
    return exists;
}

/// Where the server says how many pages there are, they may be alike; not so where next links go on and on.
bool LastLinkWalk::isRepeat(int page, const PageInfo &info)
{
    const auto pair = info.records > 0 ? m_texts.add(page, info) : std::nullopt;
    const bool isEndless = m_samePage.isEnough(info) && page > 0;
    const bool isFollowed = page >= m_namedCount && pair && pair->later == page;
    if (!isEndless && !isFollowed)
        return false;
    if (isEndless)
        m_notes.add(RunNote::Kind::EndlessPages, QString::number(page + 1));
    else
        m_notes.add(
            RunNote::Kind::RepeatedPage, QStringLiteral("%1/%2").arg(page + 1).arg(pair->earlier + 1));
    m_fanOut.endAt(page);
    return true;
}

void LastLinkWalk::follow(int page, const QList<WebLink> &links)
{
    const auto last = linkTo(links, QLatin1String("last"));
    const auto next = linkTo(links, QLatin1String("next"));
    const int number = last ? m_links.numberOf(last->target).value_or(-1) : -1;
    const bool namesNext = next && m_links.numberOf(next->target) == m_links.first + page + 1;
    if (number >= m_links.first)
        m_lastCount = m_namedCount = number - m_links.first + 1;
    else if (namesNext && page + 1 >= m_lastCount)
        m_lastCount = page + 2;
    if (m_lastCount != m_firstCount)
        m_notes.addOrUpdate(
            RunNote::Kind::TotalChanged, QStringLiteral("%1/%2").arg(m_firstCount).arg(m_lastCount));
    if (namesNext && page + 1 >= m_lastCount && page < m_fanOut.end()) {
        m_followed = std::max(m_followed, page + 2);
        m_notes.add(RunNote::Kind::LastLinkTooEarly, QString::number(m_lastCount));
    }
    m_fanOut.setPageCount(std::max(m_lastCount, m_followed));
}

bool LastLinkWalk::pageFailed(const PageRequest &request, const FetchError &error)
{
    const int page = request.page;
    const bool saysSo = meansPastTheEnd(error.status);
    const bool isBeyond = page >= std::min(m_fanOut.end(), *m_fanOut.pageCount());
    const bool isPastTheEnd = page > 0 && isBeyond && saysSo;
    if (isPastTheEnd)
        m_fanOut.drop(page);
    else if (page > 0 && saysSo)
        m_fanOut.wasRefused(page);
    else
        m_fanOut.failed(page);
    noteGaps(m_fanOut, announcedRecords(), m_records, m_notes);
    return isPastTheEnd;
}

std::optional<qint64> LastLinkWalk::announcedRecords() const
{
    return m_fanOut.isCut() ? std::nullopt : m_claim.total();
}

} // namespace inflight
