// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/chainwalk.h"

#include "plan/linkheader.h"
#include "plan/nextshape.h"
#include "plan/urlquery.h"
#include "plan/weborigin.h"
#include "values/lastrecord.h"
#include "values/morepointer.h"
#include "values/userinfo.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace inflight {

namespace {

constexpr qsizetype longestAddress = 16 * 1024; ///< servers refuse longer request lines
constexpr qsizetype longestDetail = 200;

QUrl firstUrl(const ApiProfile &profile, const RunSettings &settings)
{
    const QUrl url = profileUrl(profile);
    const Pagination &pagination = profile.pagination;
    if (pagination.sizeParam.isEmpty())
        return url;
    const int size = settings.pageSize > 0 ? settings.pageSize : pagination.pageSize;
    return withReplacedQueryItems(url, { { pagination.sizeParam, QString::number(size) } });
}

QString placeOfNext(const Pagination &pagination)
{
    if (pagination.kind == PaginationKind::Cursor)
        return pagination.cursor;
    return pagination.kind == PaginationKind::Next ? pagination.next : QString();
}

QUrl normalised(QUrl url)
{
    if (url.port() == (url.scheme() == QLatin1String("https") ? 443 : 80))
        url.setPort(-1);
    return url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace

ChainWalk::ChainWalk(const ApiProfile &profile, const RunSettings &settings, NoteBook &notes)
    : m_kind(profile.pagination.kind)
    , m_cursorParam(profile.pagination.cursorParam)
    , m_where(placeOfNext(profile.pagination))
    , m_more(m_kind == PaginationKind::Link ? QString() : profile.pagination.more)
    , m_firstUrl(firstUrl(profile, settings))
    , m_isInLastRecord(m_kind == PaginationKind::Cursor && m_where.startsWith(lastRecordPrefix))
    , m_maxPages(settings.maxPages)
    , m_isTrial(settings.trial)
    , m_notes(notes)
    , m_claim(profile.pagination.total, notes)
    , m_next(m_firstUrl)
{
    isNew(m_firstUrl);
    for (const auto &[name, value] : queryItems(m_firstUrl))
        m_isLateStart = m_isLateStart
            || (m_kind == PaginationKind::Cursor && name == m_cursorParam && !value.isEmpty());
}

std::optional<PageRequest> ChainWalk::next()
{
    if (!m_next)
        return std::nullopt;
    const PageRequest request { m_asked++, *m_next, false };
    m_next.reset();
    m_isInFlight = true;
    return request;
}

bool ChainWalk::pageArrived(const PageRequest &request, const PageInfo &info, const Headers &headers)
{
    m_isInFlight = false;
    m_isBroken = false;
    m_claim.read(info, headers);
    m_records += info.records;
    if (request.page == 0) {
        m_pageSize = info.records;
        noteOnlyPage(request, info, headers);
    }
    const Reference named = reference(request, info, headers);
    const bool isEnd = !info.more.value_or(true);
    const Reference next = isEnd ? Reference() : named;
    m_isCut = !next.text.isEmpty() && m_maxPages > 0 && m_asked >= m_maxPages;
    if (request.page == 0 && !next.text.isEmpty() && (!m_isCut || m_isTrial))
        noteUnusableMore(info);
    const bool isDoubtfulEnd = isEnd && request.page == 0 && isEndDoubtful(named);
    if (isDoubtfulEnd)
        m_notes.add(RunNote::Kind::DoubtedEnd, m_more.left(longestDetail));
    if (next.text.isEmpty())
        m_isBroken = isDoubtfulEnd || noteNoNext(request, info);
    else if (!m_isCut)
        m_next = follow(next, request);
    else if (m_isTrial)
        (void)follow(next, request); // for its notes
    // Some name a next page behind the last one as well.
    const bool isBehindEnd = request.page > 0 && info.records == 0 && isAllHere();
    if (m_next && isBehindEnd)
        m_next.reset();
    if (m_next && m_repeats.isEnough(info)) {
        m_notes.add(RunNote::Kind::EndlessPages, QString::number(request.page + 1));
        m_next.reset();
    }
    if (!m_next && !m_isCut && !next.text.isEmpty() && !isAllHere())
        m_isBroken = true;
    if (!m_next && !m_isCut && !isDoubtfulEnd && announcedRecords().value_or(0) > m_records)
        m_notes.add(RunNote::Kind::EndedBeforeTotal);
    // Where nothing else tells the end, an empty page does, and is not one of the list.
    m_endsEmpty = isBehindEnd
        || (m_isInLastRecord && request.page > 0 && info.records == 0 && !info.more.value_or(false));
    return !m_endsEmpty;
}

/// A list may have one page only. But nothing at all at the place for the next one is what a slip in naming
/// that place looks like.
void ChainWalk::noteOnlyPage(const PageRequest &request, const PageInfo &info, const Headers &headers)
{
    bool isThere = info.hasNextField || !info.next.isEmpty() || !info.cursor.isEmpty() || info.more
        || m_isLateStart || m_isInLastRecord; // of the latter noteNoNext() tells
    if (m_kind == PaginationKind::Link) {
        const QList<WebLink> links = parseLinks(headers, request.base());
        m_isLateStart = linkTo(links, QLatin1String("prev")).has_value();
        isThere
            = m_isLateStart || linkTo(links, QLatin1String("next")) || linkTo(links, QLatin1String("last"));
    }
    const bool isAll = m_claim.total() && *m_claim.total() <= info.records;
    if (!isThere && !isAll && (m_maxPages != 1 || m_isTrial))
        m_notes.add(RunNote::Kind::OnlyPage, m_where.left(longestDetail));
}

/// A slip in naming the place must not pass for a word that is heeded. Where no next page is named either it
/// makes no difference, and servers leave out what is false.
void ChainWalk::noteUnusableMore(const PageInfo &info)
{
    if (m_more.isEmpty() || info.more)
        return;
    if (info.unreadableMore.isEmpty())
        m_notes.add(RunNote::Kind::NoMoreThere, m_more.left(longestDetail));
    else
        m_notes.add(RunNote::Kind::UnusableMore, info.unreadableMore);
}

/// The place that says so may say that all is done instead: a slip that must not pass for a list of one page.
bool ChainWalk::isEndDoubtful(const Reference &named) const
{
    static const QRegularExpression end(QStringLiteral("^(is|has|all)?_?(done|last|complete|finish|end)"),
        QRegularExpression::CaseInsensitiveOption);
    const bool soundsLikeEnd
        = !m_more.startsWith(notPrefix) && end.match(m_more.section(u'/', -1)).hasMatch();
    return !named.text.isEmpty() && !m_isInLastRecord && soundsLikeEnd;
}

/// A page that says that others follow, or whose last record lacks the id that asks for them.
bool ChainWalk::noteNoNext(const PageRequest &request, const PageInfo &info)
{
    const bool isAll = m_claim.total() && *m_claim.total() <= m_records;
    const bool isFollowed = m_isInLastRecord && info.records > 0 && !isAll;
    const bool isAsked = m_maxPages == 0 || m_asked < m_maxPages || m_isTrial;
    if (!isAsked || !info.more.value_or(isFollowed))
        return false;
    m_notes.add(
        RunNote::Kind::NoNextNamed, QString::number(request.page + 1) + u'/' + m_where.left(longestDetail));
    return true;
}

ChainWalk::Reference ChainWalk::reference(
    const PageRequest &request, const PageInfo &info, const Headers &headers) const
{
    if (m_kind == PaginationKind::Cursor && info.cursor == QLatin1String("0") && !m_isInLastRecord)
        return {}; // where a scan begins and ends
    if (!info.unusableNext.isEmpty())
        return { info.unusableNext, false, true };
    if (m_kind == PaginationKind::Cursor)
        return { info.cursor };
    if (m_kind == PaginationKind::Next)
        return { info.next.trimmed() };
    const QList<WebLink> links = parseLinks(headers, request.base());
    const auto next = linkTo(links, QLatin1String("next"));
    const auto last = linkTo(links, QLatin1String("last"));
    return { next ? next->reference : QString(), next && last && next->target == last->target };
}

std::optional<QUrl> ChainWalk::follow(const Reference &reference, const PageRequest &request)
{
    if (reference.isUnusable)
        return unusable(reference.text);
    const std::optional<QUrl> address = m_kind == PaginationKind::Cursor
        ? withCursor(reference.text, request.url)
        : resolved(reference.text, request.base());
    if (!address)
        return std::nullopt;
    if (!isNew(*address)) {
        if (!isAllHere()) // else it is how this server says that it was the last
            m_notes.add(RunNote::Kind::LinkLoop, displayText(*address).left(longestDetail));
        return std::nullopt;
    }
    // Two pages are no chain that one would have to wait for.
    if (!(reference.isLast && request.page == 0))
        m_notes.add(RunNote::Kind::SequentialByNature);
    return address;
}

std::optional<QUrl> ChainWalk::resolved(const QString &reference, const QUrl &page)
{
    const QUrl target = withTlsOf(page, page.resolved(QUrl(reference)));
    const bool isLink = target.isValid() && !target.host().isEmpty() && looksLikeReference(reference);
    if (!isLink && m_kind == PaginationKind::Next && looksLikeCursor(reference)) {
        m_notes.add(RunNote::Kind::CursorForAddress, reference.left(longestDetail));
        return std::nullopt;
    }
    if (!isLink || reference.size() > longestAddress)
        return unreadable(reference);
    if (!isWeb(target) || !haveSameOrigin(target, page)) {
        m_notes.add(RunNote::Kind::OtherOriginLink, originOf(target).left(longestDetail));
        return std::nullopt;
    }
    return normalised(target);
}

std::optional<QUrl> ChainWalk::withCursor(const QString &cursor, const QUrl &page)
{
    // The last record's own address may well be its id.
    if (!m_isInLastRecord && isAddressBeside(page, cursor)) {
        m_notes.add(RunNote::Kind::AddressForCursor, textWithoutUserInfo(cursor).left(longestDetail));
        return std::nullopt;
    }
    if (cursor.size() > longestAddress)
        return unreadable(cursor);
    return withReplacedQueryItems(m_firstUrl, { { m_cursorParam, cursor } });
}

std::optional<QUrl> ChainWalk::unreadable(const QString &text)
{
    // Before it is cut: half of a password would be known for one no more.
    m_notes.add(RunNote::Kind::UnreadableNext, textWithoutUserInfo(text).left(longestDetail));
    return std::nullopt;
}

std::optional<QUrl> ChainWalk::unusable(const QString &text)
{
    if (m_kind != PaginationKind::Cursor)
        return unreadable(text);
    m_notes.add(RunNote::Kind::UnusableCursor, text.left(longestDetail));
    return std::nullopt;
}

bool ChainWalk::isNew(const QUrl &url)
{
    const QByteArray digest
        = QCryptographicHash::hash(normalised(url).toEncoded(), QCryptographicHash::Blake2b_160);
    const qsizetype before = m_seen.size();
    m_seen.insert(digest);
    return m_seen.size() > before;
}

bool ChainWalk::pageFailed(const PageRequest &, const FetchError &)
{
    m_isInFlight = false;
    m_isBroken = true;
    return false;
}

std::optional<int> ChainWalk::pagesByTotal() const
{
    const std::optional<qint64> total = m_claim.total();
    if (!total || m_pageSize == 0)
        return std::nullopt;
    const qint64 pages = (*total + m_pageSize - 1) / m_pageSize;
    return int(m_maxPages > 0 ? std::min<qint64>(pages, m_maxPages) : pages);
}

int ChainWalk::plannedPages() const
{
    const int known = m_asked + (m_next ? 1 : 0) - (m_endsEmpty ? 1 : 0);
    return isAtEnd() ? known : std::max(known, pagesByTotal().value_or(0));
}

bool ChainWalk::planIsComplete() const
{
    return isAtEnd() || pagesByTotal().has_value();
}

std::optional<qint64> ChainWalk::announcedRecords() const
{
    return m_isCut || m_isLateStart ? std::nullopt : m_claim.total();
}

} // namespace inflight
