// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/pagedecoder.h"

#include "records/jsonparse.h"
#include "records/pagereader.h"
#include "records/recordplaces.h"

namespace inflight {

namespace {

/// A guess at what a body is that is no JSON: servers in trouble answer with their error page.
std::optional<Remark> markupOf(const QByteArray &body)
{
    const QByteArray start = body.left(512).trimmed().toLower();
    if (!start.startsWith('<') && !start.startsWith("\xEF\xBB\xBF<"))
        return {};
    const bool isHtml = start.contains("<!doctype html") || start.contains("<html") || start.contains("<head")
        || start.contains("<body") || start.contains("<center") || start.contains("<h1");
    return Remark { isHtml ? Remark::Kind::LooksLikeHtml : Remark::Kind::LooksLikeXml };
}

FetchError::Look lookOf(const JsonFault &fault, const QByteArray &body)
{
    const bool isUtf16 = body.startsWith("\xFF\xFE") || body.startsWith("\xFE\xFF")
        || body.startsWith(QByteArrayView("{\0", 2)) || body.startsWith(QByteArrayView("[\0", 2));
    if (fault.kind == Remark::Kind::JsonNotUtf8 || isUtf16)
        return FetchError::Look::NotUtf8;
    const char next = fault.offset < body.size() ? body[fault.offset] : '\0';
    return fault.kind == Remark::Kind::JsonGoesOn && (next == '{' || next == '[')
        ? FetchError::Look::SeveralValues
        : FetchError::Look::Other;
}

/// What some programs write for numbers that JSON has no words for; empty: something else.
QLatin1String noNumber(const JsonFault &fault, const QByteArray &body)
{
    // The reader stops at the first letter, or at the second.
    for (qsizetype at = std::max<qsizetype>(0, fault.offset - 1); at <= fault.offset; ++at) {
        for (const char *word : { "NaN", "Infinity" }) {
            if (QByteArrayView(body).sliced(std::min(at, body.size())).startsWith(word))
                return QLatin1String(word);
        }
    }
    return {};
}

/// The reader takes what must be escaped for an escape.
Remark::Kind kindOf(const JsonFault &fault, const QByteArray &body)
{
    const bool isControl = fault.kind == Remark::Kind::JsonBadEscape && fault.offset < body.size()
        && uchar(body[fault.offset]) < ' ';
    return isControl ? Remark::Kind::JsonControlCharacter : fault.kind;
}

FetchError notJson(const JsonFault &fault, const QByteArray &body)
{
    const QString byte = QString::number(fault.offset);
    if (const QLatin1String word = noNumber(fault, body); !word.isEmpty())
        return errorWith(
            FetchError::Kind::NotJson, 0, { Remark { Remark::Kind::JsonNoNumber, { word, byte } } });
    // Of markup it is no news that its first character is wrong.
    if (const std::optional<Remark> markup = markupOf(body)) {
        FetchError error = errorWith(FetchError::Kind::NotJson, 0, { *markup });
        error.look = FetchError::Look::Markup;
        return error;
    }
    const bool isEmpty = fault.kind == Remark::Kind::JsonEmpty;
    FetchError error = errorWith(FetchError::Kind::NotJson, 0,
        { Remark { kindOf(fault, body), isEmpty ? QStringList() : QStringList { byte } } });
    error.look = lookOf(fault, body);
    return error;
}

} // namespace

PageDecoder::PageDecoder(const PageShape &shape)
    : m_reader(std::make_unique<PageReader>(shape))
{
}

PageDecoder::~PageDecoder() = default;
PageDecoder::PageDecoder(PageDecoder &&) noexcept = default;
PageDecoder &PageDecoder::operator=(PageDecoder &&) noexcept = default;

void PageDecoder::giveUpWhen(std::function<bool()> isUnwanted)
{
    m_reader->giveUpWhen(std::move(isUnwanted));
}

/// Why not the whole body was read.
FetchError PageDecoder::faultError(const JsonFault &fault, const QByteArray &body) const
{
    if (!fault.isHandlers)
        return notJson(fault, body);
    return m_reader->isGivenUp() ? FetchError { FetchError::Kind::Cancelled, 0, {}, {} }
                                 : errorWith(FetchError::Kind::TooLarge, 0, { m_reader->refusal() });
}

tl::expected<DecodedPage, FetchError> PageDecoder::decode(const QByteArray &body, int page)
{
    m_reader->prepare(body.size());
    if (const std::optional<JsonFault> fault = parseJson(body, *m_reader)) {
        const FetchError error = faultError(*fault, body);
        m_reader->prepare(0);
        m_reader->restart(); // gives back what a hostile body made it hold
        return tl::unexpected(error);
    }
    tl::expected<DecodedPage, FetchError> result = m_reader->result(page <= 0);
    if (result)
        result->batch.page = page;
    else
        result.error().recordPlaces = recordPlaces(body);
    return result;
}

} // namespace inflight
