// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace inflight {

/// What exactly is the matter with an answer or a request, in our own words and not the server's or Qt's.
/// Words: words/remarkwords, with a place for each of the values.
struct Remark {
    enum class Kind {
        // A body that is no JSON; value: the byte, counted from 0.
        JsonEmpty,
        JsonGoesOn,
        JsonNoValue,
        JsonNameMissing,
        JsonColonMissing,
        JsonObjectOpen,
        JsonArrayOpen,
        JsonBadHexDigit,
        JsonBadEscape,
        JsonControlCharacter,
        JsonTextOpen,
        JsonNotUtf8,
        JsonFractionMissing,
        JsonExponentMissing,
        JsonOtherFault,
        JsonNul,
        JsonNoNumber, ///< values: what stands there, such as NaN; the byte
        LooksLikeHtml,
        LooksLikeXml,
        // No list where the records should be; value: that place.
        NothingAt,
        IsNull,
        IsBoolean,
        IsNumber,
        IsText,
        IsArray,
        IsObject,
        // The same of the whole answer.
        AnswerIsNull,
        AnswerIsBoolean,
        AnswerIsNumber,
        AnswerIsText,
        AnswerIsArray,
        AnswerIsObject,
        Keys, ///< of the outermost object, just spoken of; value: their names
        AnswerKeys, ///< the same where something else was spoken of
        ServerSays, ///< value: what
        // Bounds; value: the largest allowed.
        TooDeep,
        TooManyRecords,
        TooManyValues,
        TooManyColumns,
        LongName, ///< in bytes
        // What is wrong with a transfer.
        CutShort, ///< values: the bytes that came, and that were announced
        CorruptGzip,
        GzipEndsEarly,
        EmptyBody,
        NoFinalAnswer,
        ByProxy, ///< value: host and port
        RedirectsTo, ///< value: an address, without what may be secret
        // What is wrong with what this side has.
        NoCertificate, ///< value: the file's path
        ForbiddenInHeader, ///< value: the header's name
        NoToken, ///< value: the JSON Pointer
        ForbiddenInToken,
    };
    static constexpr int kinds = int(Kind::ForbiddenInToken) + 1;

    Kind kind;
    QStringList values {};

    bool operator==(const Remark &other) const = default;
};

} // namespace inflight
