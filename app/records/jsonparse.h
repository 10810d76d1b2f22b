// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/jsonrepair.h"

#include <QByteArray>
#include <QString>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <optional>

namespace inflight {

/// Why a document is no JSON. English, technical.
struct JsonFault {
    QString message;
    qint64 offset = 0; ///< bytes from the start of the body
    bool isHandlers = false; ///< the handler refused an event; it knows why
    bool isEncoding = false; ///< bytes in a string that are no UTF-8
    bool isSecondValue = false; ///< the document is whole, and something follows
};

namespace detail {

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
        QString message = QString::fromLatin1(rapidjson::GetParseError_En(result.Code()));
        if (message.endsWith(u'.'))
            message.chop(1);
        return JsonFault { message, qint64(result.Offset()) + mark,
            result.Code() == rapidjson::kParseErrorTermination,
            result.Code() == rapidjson::kParseErrorStringInvalidEncoding,
            result.Code() == rapidjson::kParseErrorDocumentRootNotSingular };
    }
    // The stream stands for its end by a NUL, so a NUL in the body looks like the end.
    if (qsizetype(stream.Tell()) != text.size())
        return JsonFault { QStringLiteral("A NUL byte"), qint64(stream.Tell()) + mark };
    return std::nullopt;
}

} // namespace inflight
