// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/pagereader.h"

#include "records/celltext.h"
#include "records/shorttext.h"
#include "values/lastrecord.h"
#include "values/limits.h"
#include "values/morepointer.h"
#include "values/userinfo.h"

#include <algorithm>

namespace inflight {

namespace {

// Order of the pointers in the PointerFollower.
enum Target : unsigned {
    Records = 1U << 0,
    Total = 1U << 1,
    Next = 1U << 2,
    Cursor = 1U << 3,
    More = 1U << 4
};

constexpr int namedKeys = 8;
constexpr int longestKey = 32;
constexpr int longestTotal = 64;
constexpr unsigned valuesBetweenQuestions = 4096; // a fraction of a millisecond

/// An empty pointer is the whole body for the records, and "not there" for the rest.
std::optional<JsonPointer> optionalPointer(const QString &text)
{
    return text.isEmpty() ? std::nullopt : JsonPointer::parse(text);
}

/// First without what no message may show, then cut: half of an address would show it.
QString shortOutsideText(QByteArrayView utf8, int characters)
{
    if (!utf8.contains('@'))
        return shortText(utf8, characters);
    return shortText(textWithoutUserInfo(textFromUtf8(utf8)).toUtf8(), characters);
}

/// The same, said of the whole answer.
Remark ofAnswer(Remark::Kind kind)
{
    constexpr int step = int(Remark::Kind::AnswerIsNull) - int(Remark::Kind::IsNull);
    static_assert(int(Remark::Kind::AnswerIsObject) - int(Remark::Kind::IsObject) == step);
    return { Remark::Kind(int(kind) + step) };
}

/// For a message.
QString asItStood(const QByteArray &text)
{
    return text.isEmpty() ? QStringLiteral("\"\"") : shortOutsideText(text, longestTotal);
}

std::optional<qint64> wholeNumber(QByteArray text)
{
    if (text.endsWith(".0")) // as languages write it that count in floating-point numbers only
        text.chop(2);
    bool isWhole = false;
    const qlonglong number = text.toLongLong(&isWhole);
    return isWhole ? std::optional<qint64>(number) : std::nullopt;
}

std::optional<bool> truth(const QByteArray &text)
{
    if (text == "true" || text == "1")
        return true;
    return text == "false" || text == "0" ? std::optional(false) : std::nullopt;
}

} // namespace

PageReader::PageReader(const PageShape &shape)
    : m_shape(shape)
    , m_pointers(
          { JsonPointer::parse(shape.records), optionalPointer(shape.total), optionalPointer(shape.next),
              optionalPointer(shape.cursor), optionalPointer(withoutNot(shape.more)) })
    , m_follower(m_pointers)
{
}

void PageReader::restart()
{
    m_follower = PointerFollower(m_pointers);
    m_collector.reset(m_bodyBytes);
    m_recordsDepth = 0;
    m_hasRecords = false;
    m_isTooDeep = false;
    m_isGivenUp = false;
    m_standsInstead.reset();
    m_rootKeys.clear();
    m_total.reset();
    m_next.reset();
    m_cursor.reset();
    m_more.reset();
}

Remark PageReader::refusal() const
{
    return m_isTooDeep ? Remark { Remark::Kind::TooDeep, { QString::number(limits::jsonDepth) } }
                       : m_collector.refusal();
}

void PageReader::note(PointerFollower::Mask here, const Found &found)
{
    if (here & Total)
        m_total = found;
    if (here & Next)
        m_next = found;
    if (here & Cursor)
        m_cursor = found;
    if (here & More)
        m_more = found;
}

bool PageReader::goesOn()
{
    m_isGivenUp = ++m_values % valuesBetweenQuestions == 0 && m_isUnwanted && m_isUnwanted();
    return !m_isGivenUp;
}

bool PageReader::scalar(QByteArrayView text, bool isText, Remark::Kind kind)
{
    if (m_follower.depth() == 0)
        m_rootKind = kind;
    const PointerFollower::Mask here = m_follower.value();
    if (!here)
        return goesOn();
    note(here, { text.toByteArray(), isText });
    if (here & Records) {
        m_collector.reset(m_bodyBytes);
        m_hasRecords = false;
        m_standsInstead = kind;
    }
    return goesOn();
}

bool PageReader::container(bool isArray)
{
    const Remark::Kind kind = isArray ? Remark::Kind::IsArray : Remark::Kind::IsObject;
    if (m_follower.depth() == 0)
        m_rootKind = kind;
    const PointerFollower::Mask here = m_follower.value();
    if (here) {
        note(here, { isArray ? "[...]" : "{...}", false });
        if (here & Records) {
            // A key that comes twice: the last one wins.
            m_collector.reset(m_bodyBytes);
            m_hasRecords = isArray;
            m_standsInstead = kind;
            if (isArray)
                m_recordsDepth = m_follower.depth() + 1;
        }
    }
    m_follower.enter(isArray);
    return goesOn();
}

void PageReader::end()
{
    if (m_follower.depth() == m_recordsDepth)
        m_recordsDepth = 0;
    m_follower.leave();
}

bool PageReader::Null()
{
    return scalar("null", false, Remark::Kind::IsNull) && (!m_recordsDepth || m_collector.literal("null"));
}

bool PageReader::Bool(bool value)
{
    const QByteArrayView text = value ? QByteArrayView("true") : QByteArrayView("false");
    return scalar(text, false, Remark::Kind::IsBoolean) && (!m_recordsDepth || m_collector.literal(text));
}

bool PageReader::RawNumber(const char *text, unsigned length, bool)
{
    const QByteArrayView number(text, qsizetype(length));
    return scalar(number, false, Remark::Kind::IsNumber) && (!m_recordsDepth || m_collector.literal(number));
}

bool PageReader::String(const char *text, unsigned length, bool)
{
    const QByteArrayView string(text, qsizetype(length));
    return scalar(string, true, Remark::Kind::IsText) && (!m_recordsDepth || m_collector.string(string));
}

bool PageReader::Key(const char *text, unsigned length, bool)
{
    const QByteArrayView name(text, qsizetype(length));
    m_follower.key(name);
    if (m_follower.depth() == 1 && m_rootKeys.size() <= namedKeys)
        m_rootKeys += shortOutsideText(name, longestKey);
    return !m_recordsDepth || m_collector.key(name);
}

bool PageReader::StartObject()
{
    m_isTooDeep = m_follower.depth() == limits::jsonDepth;
    if (m_isTooDeep)
        return false;
    const bool isInRecords = m_recordsDepth > 0;
    return container(false) && (!isInRecords || m_collector.beginObject());
}

bool PageReader::EndObject(unsigned)
{
    end();
    return !m_recordsDepth || m_collector.endObject();
}

bool PageReader::StartArray()
{
    m_isTooDeep = m_follower.depth() == limits::jsonDepth;
    if (m_isTooDeep)
        return false;
    const bool isInRecords = m_recordsDepth > 0;
    return container(true) && (!isInRecords || m_collector.beginArray());
}

bool PageReader::EndArray(unsigned)
{
    end();
    return !m_recordsDepth || m_collector.endArray();
}

/// Where pages name one another, Google's servers and others leave out a list that is empty. Such an answer
/// names the next page, or has no key that the first one had not; what tells of an error has.
bool PageReader::looksLikeEmptyPage() const
{
    const bool isChain = !m_shape.next.isEmpty() || !m_shape.cursor.isEmpty();
    if (!isChain || m_hasRecords || m_standsInstead || m_rootKind != Remark::Kind::IsObject)
        return false;
    static const QStringList ofNoList { QStringLiteral("kind"), QStringLiteral("etag") };
    static const QStringList ofErrors { QStringLiteral("error"), QStringLiteral("errors") };
    const auto isNamed
        = [](const std::optional<Found> &next) { return next && next->isText && !next->text.isEmpty(); };
    const bool hasNext = isNamed(m_next) || isNamed(m_cursor);
    const auto isHarmless = [&](const QString &key) {
        return hasNext ? m_firstRootKeys.contains(key) && !ofErrors.contains(key) : ofNoList.contains(key);
    };
    return m_rootKeys.size() <= namedKeys && std::all_of(m_rootKeys.begin(), m_rootKeys.end(), isHarmless);
}

QList<Remark> PageReader::missingRecords() const
{
    QList<Remark> remarks;
    const bool isWhole = m_shape.records.isEmpty();
    if (!isWhole) {
        remarks << Remark { m_standsInstead.value_or(Remark::Kind::NothingAt),
            { shortText(m_shape.records.toUtf8(), longestTotal) } };
    }
    if (isWhole || m_rootKeys.isEmpty())
        remarks << ofAnswer(m_rootKind);
    if (!m_rootKeys.isEmpty()) {
        QString keys = m_rootKeys.first(qMin(namedKeys, m_rootKeys.size())).join(u", ");
        if (m_rootKeys.size() > namedKeys)
            keys += QStringLiteral(", ...");
        remarks << Remark { isWhole ? Remark::Kind::Keys : Remark::Kind::AnswerKeys, { keys } };
    }
    return remarks;
}

/// Read again, as only now it is known which record is the last; the rest of the page is passed over.
QString PageReader::cursorOf(const RecordBatch &batch) const
{
    if (batch.rowCount() == 0)
        return {};
    const QByteArrayView last = batch.record(batch.rowCount() - 1);
    return textAt(
        QByteArray::fromRawData(last.data(), last.size()), m_shape.cursor.sliced(lastRecordPrefix.size()))
        .value_or(QString());
}

void PageReader::readMore(PageInfo &info) const
{
    if (!m_more)
        return;
    info.more = truth(m_more->text);
    if (!info.more && (m_more->isText || m_more->text != "null"))
        info.unreadableMore = asItStood(m_more->text);
    if (info.more && m_shape.more.startsWith(notPrefix))
        info.more = !*info.more;
}

tl::expected<DecodedPage, FetchError> PageReader::result(bool isFirst)
{
    const bool isNull = m_standsInstead == Remark::Kind::IsNull;
    // Some languages write an empty list so. On the first page a slip in naming the place is likelier.
    const bool isEmptyList = isNull && (!isFirst || (m_total && m_total->text == "0"));
    const bool isWithoutList = !isFirst && looksLikeEmptyPage();
    if (!m_hasRecords && !isEmptyList && !isWithoutList)
        return tl::unexpected(errorWith(FetchError::Kind::WrongShape, 0, missingRecords()));

    if (m_hasRecords && m_firstRootKeys.isEmpty())
        m_firstRootKeys = m_rootKeys;
    DecodedPage page;
    page.info.records = int(m_collector.records());
    page.info.isNull = isNull;
    page.info.isWithoutList = isWithoutList;
    page.batch = m_collector.take();
    const auto isTextOrNumber = [](const Found &found) {
        return found.isText || found.text.startsWith('-') || (found.text[0] >= '0' && found.text[0] <= '9');
    };
    const auto isNothing
        = [](const Found &found) { return !found.isText && (found.text == "null" || found.text == "false"); };
    if (m_total && (m_total->isText || m_total->text != "null")) {
        page.info.total = wholeNumber(m_total->text);
        if (!page.info.total)
            page.info.unreadableTotal = asItStood(m_total->text);
    }
    page.info.hasNextField = m_next || m_cursor;
    const auto readNext = [&](const std::optional<Found> &found, QString &text) {
        if (found && !isNothing(*found))
            (isTextOrNumber(*found) ? text : page.info.unusableNext) = textFromUtf8(found->text);
    };
    readNext(m_next, page.info.next);
    readNext(m_cursor, page.info.cursor);
    if (m_shape.cursor.startsWith(lastRecordPrefix))
        page.info.cursor = cursorOf(page.batch);
    readMore(page.info);
    return page;
}

} // namespace inflight
