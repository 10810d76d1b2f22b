// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/numberedwalk.h"

#include "plan/gapnotes.h"
#include "plan/linkheader.h"
#include "plan/liststart.h"
#include "plan/repeatnotes.h"

#include <algorithm>
#include <utility>

namespace inflight {

namespace {

/// Offsets need the first page's size.
int pagesToBegin(const Pagination &pagination)
{
    return pagination.kind == PaginationKind::Page ? std::max(1, pagination.expectedPages) : 1;
}

} // namespace

NumberedWalk::NumberedWalk(const ApiProfile &profile, const RunSettings &settings, NoteBook &notes)
    : m_pagination(profile.pagination)
    , m_maxPages(settings.maxPages)
    , m_address(profile, settings)
    , m_asked(m_address.askedSize())
    , m_notes(notes)
    , m_size(profile.pagination, m_asked, notes)
    , m_fanOut(settings.maxPages, pagesToBegin(profile.pagination))
{
}

std::optional<PageRequest> NumberedWalk::next()
{
    const std::optional<FanOut::Turn> turn = m_fanOut.next();
    if (!turn)
        return std::nullopt;
    m_doubt.asked(turn->page);
    // Asked for whatever is there: where nothing is, no page of the list has failed.
    const bool isProbe = m_size.isProbed() && turn->page == m_size.step().doubtedPage();
    // Steps and sizes must agree, or pages would overlap where the server gives now more, now less.
    const QUrl url = m_address.of(m_size.placeOf(turn->page), m_size.pageSize(), m_size.sizeToAsk());
    return PageRequest { turn->page, url, turn->speculative && !isProbe };
}

bool NumberedWalk::pageArrived(const PageRequest &request, const PageInfo &info, const Headers &headers)
{
    m_size.claim().read(info, headers);
    m_doubt.ended(request.page);
    bool exists = true;
    if (request.page == 0) {
        m_isLinked = linksToNext(headers, request.base());
        firstArrived(info);
    } else
        exists = laterArrived(request.page, info, linksToNext(headers, request.base()));
    if (exists) {
        m_fanOut.arrived(request.page);
        m_records += info.records;
        if (request.page > 0 || !m_size.isFirstLarger()) // which tells nothing of the others
            m_shortPages.add(request.page, info.records);
    }
    judgeTotal();
    if (exists)
        lookBeyond(request, info, headers);
    endAtRepeats();
    noteEnd();
    return exists;
}

void NumberedWalk::firstArrived(const PageInfo &info)
{
    m_firstText.keep(info);
    m_samePage.isEnough(info);
    m_repeats.keep(0, info);
    m_isFirstEmpty = info.records == 0;
    m_size.begin(info);
    if (m_isFirstEmpty) {
        beginEmpty();
        return;
    }
    countPages();
    m_isFirstShort = info.records < m_asked;
    m_isProbing = m_isFirstShort && !m_size.claim().total();
    if (m_isProbing || m_size.step().isDoubted()) {
        m_fanOut.waitFor(1);
        if (m_isFirstShort && m_maxPages == 1 && m_size.pages()) // and so it stays
            noteClamp();
        return;
    }
    if (m_isFirstShort && *m_size.records() > info.records)
        noteClamp();
    m_fanOut.goOn();
}

/// Where a total says that there is something, one page after another is tried until one has records and
/// tells how many a page holds.
void NumberedWalk::beginEmpty()
{
    const bool canGuess = m_asked > 0 || m_pagination.kind == PaginationKind::Page;
    if (m_size.records().value_or(0) == 0 || !canGuess) {
        if (m_fanOut.asked() > 1 && !m_size.claim().total()) // what was asked along may hold records yet
            m_fanOut.stopBehind(0);
        else
            m_fanOut.endAt(1);
        return;
    }
    m_isSizeGuessed = true;
    m_size.setPageSize(std::max(1, m_asked));
    countPages();
    m_fanOut.askOneMore();
}

/// False: that page was for finding out how large the steps are, and is none of the list.
/// @param info null: it failed
bool NumberedWalk::settleStep(int page, const PageInfo *info)
{
    if (!m_size.step().isDoubted() || page != m_size.step().doubtedPage())
        return true;
    const bool isPage = m_size.settleStep(info);
    if (!isPage)
        m_fanOut.dropProbe(page);
    if (m_size.step().isOver())
        m_fanOut.endAt(1);
    if (m_size.step().isDoubted()) {
        m_fanOut.waitFor(m_size.step().doubtedPage());
    } else {
        if (info || !isPage || !m_isProbing) // else it failed where it was to tell of the end
            m_fanOut.goOn();
        m_isProbing = m_isProbing && !m_size.step().areSomeHidden();
        m_hasShortPages = m_size.step().areSomeHidden();
    }
    countPages();
    if (m_isFirstShort && m_size.pages() && !m_size.step().areSomeHidden())
        noteClamp();
    return isPage;
}

bool NumberedWalk::laterArrived(int page, const PageInfo &info, bool isFollowed)
{
    if (!settleStep(page, &info))
        return false;
    if (info.records > 0 && m_isSizeGuessed)
        learnPageSize(page, info);
    const bool isBeyond = m_fanOut.isBeyond(page);
    if (info.records > 0 && !isBeyond)
        m_firstText.compare(info, m_fanOut.highest() <= 0);
    if (page == 1 && !isBeyond && m_size.isBegunAtZero() && m_size.claim().total() && m_firstText.isIn(info))
        m_size.doubtPageZero();
    m_size.laterArrived(page, info.records);
    checkTotal(page, info);
    if (info.records == 0) {
        if (m_size.isProofOfPageZero(page))
            settlePageZero(false);
        m_fanOut.wasEmpty(page);
        if (m_isSizeGuessed)
            m_fanOut.askOneMore();
        return false;
    }
    const bool isProof = m_size.isProofOfPageZero(page);
    bool isNone = isRepeat(page, info);
    if (isProof) {
        isNone = isNone || !m_repeats.isOwn(page);
        settlePageZero(!isNone);
    }
    if (isNone) {
        m_fanOut.drop(page);
        return false;
    }
    if (isBeyond && m_size.step().areSomeHidden()) {
        m_size.addPage();
        countPages();
    }
    // Without the first page no count can be made of the total.
    if (!m_size.pages())
        lookAhead(page, info, isFollowed);
    return true;
}

/// A total that counts something else, such as the pages, ends the list too early, and nothing is said. The
/// page behind shows it. Asked for where the last one links to it, where a total is just what one page holds,
/// and where some are hidden and more are to come.
void NumberedWalk::lookBeyond(const PageRequest &request, const PageInfo &info, const Headers &headers)
{
    const std::optional<int> count = m_fanOut.pageCount();
    const bool areLeft = m_size.step().areSomeHidden() && m_size.records().value_or(0) > m_records;
    if (count == request.page + 1
        && (areLeft || (request.page == 0 && m_size.isCountOfOnePage(info))
            || linksToNext(headers, request.base())))
        m_fanOut.lookBeyond();
}

void NumberedWalk::learnPageSize(int page, const PageInfo &info)
{
    m_isSizeGuessed = false;
    const qint64 upToHere = m_size.fullPagesBefore(page) * m_asked + info.records;
    const bool isGuessRight
        = m_asked > 0 && (info.records == m_asked || upToHere >= m_size.records().value_or(0));
    // Offsets go on in the steps that they began with.
    if (!isGuessRight && m_pagination.kind == PaginationKind::Page) {
        m_size.setPageSize(info.records);
        if (m_asked > info.records)
            noteClamp();
    }
    countPages();
    m_fanOut.goOn();
}

bool NumberedWalk::isRepeat(int page, const PageInfo &info)
{
    if (m_samePage.isEnough(info)) {
        m_endless = page;
        m_fanOut.endAt(page);
        return true;
    }
    if (!m_size.claim().total())
        return !m_repeats.isNew(page, info);
    // A total is a reason to believe that pages which are the same to the letter are pages all the same, but
    // not of one that it does not count.
    m_repeats.keep(page, info);
    return m_fanOut.isBeyond(page) && !m_repeats.isOwn(page);
}

std::optional<bool> NumberedWalk::isCounted(int page) const
{
    const std::optional<int> count = m_fanOut.pageCount();
    const bool isKnown = count && (page < *count || !m_fanOut.isBeyond(page));
    return isKnown ? std::optional(page < *count) : std::nullopt;
}

/// The list ends with the first page that repeats an earlier one, as far as it looks now.
void NumberedWalk::endAtRepeats()
{
    const std::optional<RepeatedPages::Pair> leftOut = m_repeats.leftOut();
    const std::optional<RepeatedPages::Pair> end = m_repeats.end();
    // Page 0 may be page 1 once more, of a server that counts from 1: one page more tells.
    m_isTwinAsked = end && end->later == 1 && m_size.isBegunAtZero() && m_fanOut.asked() == 2;
    if (m_isTwinAsked)
        m_fanOut.askOneMore();
    else if (end)
        m_fanOut.stopBehind(end->later - 1);
    m_isTwinLeftOut = leftOut && leftOut->later == 1 && m_size.isBegunAtZero();

    const bool beginsAnew = end && end->earlier == 0;
    const std::optional<int> endless = beginsAnew ? end->later : m_endless;
    m_isEndless = endless.has_value();
    noteRepeats(m_repeats, m_isTwinLeftOut, endless, m_notes);
    m_notes.set(RunNote::Kind::NextLinkUnused, m_isLinked && (beginsAnew || m_firstText.isAlways()));
}

void NumberedWalk::checkTotal(int page, const PageInfo &info)
{
    const bool isFull = info.records > 0 && info.records >= m_size.pageSize();
    if (isFull && m_size.isPassedBy(page, info.records))
        m_doubt.add({ page, info.records });
    countPages();
}

/// A full page that reaches beyond the total: the number counts something else than records, and what lies
/// behind must not be lost. An earlier page once more proves nothing of the kind.
void NumberedWalk::judgeTotal()
{
    for (const TotalDoubt::Page &page : m_doubt.takeDecidable()) {
        if (m_size.isPassedBy(page.number, page.records) && m_repeats.isOwn(page.number))
            m_size.claim().disbelieve();
    }
    if (m_size.pageSize() > 0)
        countPages();
}

void NumberedWalk::lookAhead(int page, const PageInfo &info, bool isFollowed)
{
    if (m_isProbing) { // the second page, or one behind it that was asked along
        m_isProbing = false;
        if (info.records <= m_size.pageSize())
            noteClamp();
        m_fanOut.goOn();
    }
    if (std::exchange(m_isTwinAsked, false))
        m_fanOut.goOn();
    // A short page is the end, but where it links to another one.
    const bool isShort = info.records < m_size.pageSize() && !isFollowed;
    if (page >= m_fanOut.stop() || (isShort && page < m_fanOut.highest())) {
        m_hasShortPages = true;
        m_fanOut.goOn();
    } else if (isShort && !m_hasShortPages) {
        m_fanOut.stopBehind(page);
    }
}

void NumberedWalk::settlePageZero(bool isTwin)
{
    m_size.settlePageZero(isTwin);
    countPages();
}

void NumberedWalk::countPages()
{
    m_fanOut.setPageCount(m_size.pages());
}

bool NumberedWalk::pageFailed(const PageRequest &request, const FetchError &error)
{
    const int page = request.page;
    m_doubt.ended(page);
    if (!settleStep(page, nullptr)) {
        noteEnd();
        return true;
    }
    if (m_fanOut.isBeyond(page)) { // nothing is there, as the count says
        m_fanOut.beyondFailed();
        return true;
    }
    const bool saysSo = meansPastTheEnd(error.status);
    const bool isProof = m_size.isProofOfPageZero(page);
    if (isProof)
        settlePageZero(false);
    const bool isBeyond = page >= m_fanOut.end() || !isCounted(page).value_or(true);
    // Before a page that arrived, no status is believed to mean the end.
    const bool isBehind = page > 0 && page > m_fanOut.highest();
    const bool isAhead = request.speculative && isBehind && !isCounted(page).value_or(false);
    const bool isPastTheEnd = page > 0 && (isAhead ? isBeyond || saysSo : isBeyond && (saysSo || isProof));
    // Only who says that there is nothing keeps the rest from being asked, should the end move back.
    if (isPastTheEnd && !isAhead)
        m_fanOut.drop(page);
    else if (isBehind && saysSo)
        m_fanOut.wasRefused(page);
    else
        m_fanOut.failed(page);
    if (isAhead && saysSo)
        m_refusals.add(page, error);
    if (m_isSizeGuessed)
        m_fanOut.askOneMore();
    judgeTotal();
    noteEnd();
    return isPastTheEnd;
}

std::optional<qint64> NumberedWalk::announcedRecords() const
{
    return m_fanOut.isCut() ? std::nullopt : m_size.records();
}

void NumberedWalk::noteClamp()
{
    m_notes.add(RunNote::Kind::PageSizeClamped, QStringLiteral("%1/%2").arg(m_asked).arg(m_size.pageSize()));
}

/// As it looks now: a page that arrives may show that it was otherwise.
void NumberedWalk::noteEnd()
{
    const std::optional<qint64> announced = announcedRecords();
    noteGaps(m_fanOut, announced, m_records, m_notes);
    const ListStart start { .isEmpty = m_isFirstEmpty,
        .isTwin = m_size.isPageZeroTwin() || m_isTwinLeftOut,
        .isPageZeroNone = m_size.isPageZeroNone(),
        .isShort = m_isFirstShort,
        .isSizeGuessed = m_isSizeGuessed,
        .asked = m_asked,
        .pageSize = m_size.pageSize(),
        .total = m_size.claim().total(),
        .records = m_size.records(),
        .missing = announced.value_or(0) - m_records,
        .arrived = m_records };
    noteStart(start, m_pagination, m_fanOut, m_notes);
    m_notes.set(RunNote::Kind::SamePages, m_firstText.isAlways() && m_size.claim().total() && !m_endless, {});
    m_shortPages.note(m_size.pageSize(), m_size.claim().total().has_value(), m_fanOut.isEndUnseen(), m_notes);

    // Where a short page says the same, a refusal is no matter of belief.
    const int end = m_fanOut.end();
    m_refusals.forgetUpTo(m_fanOut.highest());
    m_refusals.note(end, end >= m_fanOut.stop() || (end == 1 && m_isFirstShort), m_notes);
}

} // namespace inflight
