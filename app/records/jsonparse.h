// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/jsonrepair.h"
#include "values/remark.h"

#include <QByteArray>

#include <rapidjson/error/error.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <optional>

namespace inflight {

/// Why a document is no JSON.
struct JsonFault {
    Remark::Kind kind = Remark::Kind::JsonOtherFault;
    qint64 offset = 0; ///< bytes from the start of the body
    bool isHandlers = false; ///< the handler refused an event; it knows why
};

namespace detail {

inline Remark::Kind remarkFor(rapidjson::ParseErrorCode code)
{
    using Kind = Remark::Kind;
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return Kind::JsonEmpty;
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return Kind::JsonGoesOn;
    case rapidjson::kParseErrorValueInvalid:
        return Kind::JsonNoValue;
    case rapidjson::kParseErrorObjectMissName:
        return Kind::JsonNameMissing;
    case rapidjson::kParseErrorObjectMissColon:
        return Kind::JsonColonMissing;
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return Kind::JsonObjectOpen;
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return Kind::JsonArrayOpen;
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
        return Kind::JsonBadHexDigit;
    case rapidjson::kParseErrorStringEscapeInvalid:
        return Kind::JsonBadEscape;
    case rapidjson::kParseErrorStringMissQuotationMark:
        return Kind::JsonTextOpen;
    case rapidjson::kParseErrorStringInvalidEncoding:
        return Kind::JsonNotUtf8;
    case rapidjson::kParseErrorNumberMissFraction:
        return Kind::JsonFractionMissing;
    case rapidjson::kParseErrorNumberMissExponent:
        return Kind::JsonExponentMissing;
    default:
        return Kind::JsonOtherFault;
    }
}

/// Gives the handler the numbers that replaceBigNumbers() hid.
template <typename Handler> struct BigNumberRestorer {
    Handler &handler;
    const QByteArray &original;
    const std::vector<size_t> &ends;
    const rapidjson::MemoryStream &stream;

    bool isNumber() const { return std::binary_search(ends.begin(), ends.end(), stream.Tell()); }

    bool Null() { return handler.Null(); }
    bool Bool(bool value) { return handler.Bool(value); }
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }
    bool RawNumber(const char *text, unsigned length, bool copy)
    {
        return handler.RawNumber(text, length, copy);
    }
    bool String(const char *text, unsigned length, bool copy)
    {
        if (!isNumber())
            return handler.String(text, length, copy);
        const unsigned whole = length + 2; // the quotes stand in the place of two characters
        return handler.RawNumber(original.constData() + stream.Tell() - whole, whole, copy);
    }
    bool StartObject() { return handler.StartObject(); }
    bool Key(const char *text, unsigned length, bool copy)
    {
        return !isNumber() && handler.Key(text, length, copy);
    }
    bool EndObject(unsigned count) { return handler.EndObject(count); }
    bool StartArray() { return handler.StartArray(); }
    bool EndArray(unsigned count) { return handler.EndArray(count); }
};

template <typename Handler>
rapidjson::ParseResult parseOnce(rapidjson::MemoryStream &stream, Handler &handler)
{
    // Iterative, so that nesting costs heap and not call stack; numbers as text, so that they stay what they
    // are.
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag
        | rapidjson::kParseIterativeFlag;
    constexpr size_t stackBytes = 4096;
    rapidjson::GenericReader<rapidjson::UTF8<>, rapidjson::UTF8<>> reader(nullptr, stackBytes);
    rapidjson::ParseResult result = reader.Parse<flags>(stream, handler);
    return result;
}

} // namespace detail

/// Streams a whole document (RFC 8259, UTF-8, a byte order mark in front is passed over) to a RapidJSON SAX
/// handler. Half a surrogate pair in an escape becomes U+FFFD: real servers cut texts in the middle of an
/// emoji. The handler's restart() is called before anything else, and again if the document must be read a
/// second time.
template <typename Handler> std::optional<JsonFault> parseJson(const QByteArray &body, Handler &handler)
{
    const qsizetype mark = body.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    QByteArray text = QByteArray::fromRawData(body.constData() + mark, body.size() - mark);
    if (hasSurrogateEscape(text))
        replaceLoneSurrogates(text);

    handler.restart();
    rapidjson::MemoryStream stream(text.constData(), size_t(text.size()));
    rapidjson::ParseResult result = detail::parseOnce(stream, handler);
    if (result.Code() == rapidjson::kParseErrorNumberTooBig) {
        const RepairedJson repaired = replaceBigNumbers(text);
        stream = rapidjson::MemoryStream(repaired.json.constData(), size_t(repaired.json.size()));
        detail::BigNumberRestorer<Handler> restorer { handler, text, repaired.bigNumberEnds, stream };
        handler.restart();
        result = detail::parseOnce(stream, restorer);
    }

    if (result.IsError()) {
        return JsonFault { detail::remarkFor(result.Code()), qint64(result.Offset()) + mark,
            result.Code() == rapidjson::kParseErrorTermination };
    }
    // The stream stands for its end by a NUL, so a NUL in the body looks like the end.
    if (qsizetype(stream.Tell()) != text.size())
        return JsonFault { Remark::Kind::JsonNul, qint64(stream.Tell()) + mark };
    return std::nullopt;
}

} // namespace inflight
