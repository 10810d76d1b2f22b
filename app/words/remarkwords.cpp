// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/remarkwords.h"

#include "words/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace inflight {

namespace {

using Kind = Remark::Kind;

struct Words {
    Kind kind;
    const char *text;
};

constexpr std::array allWords {
    Words { Kind::JsonEmpty, QT_TRANSLATE_NOOP("inflight", "it is empty") },
    //: JSON; %1: a number of bytes
    Words { Kind::JsonGoesOn, QT_TRANSLATE_NOOP("inflight", "something follows behind its end, at byte %1") },
    //: JSON; %1: a number of bytes
    Words { Kind::JsonNoValue, QT_TRANSLATE_NOOP("inflight", "no value begins at byte %1") },
    //: JSON; %1: a number of bytes
    Words { Kind::JsonNameMissing, QT_TRANSLATE_NOOP("inflight", "an object lacks a name at byte %1") },
    //: JSON; %1: a number of bytes
    Words { Kind::JsonColonMissing, QT_TRANSLATE_NOOP("inflight", "an object lacks a colon at byte %1") },
    //: JSON; %1: a number of bytes
    Words { Kind::JsonObjectOpen,
        QT_TRANSLATE_NOOP("inflight", "an object lacks a comma or its end at byte %1") },
    //: JSON; %1: a number of bytes
    Words {
        Kind::JsonArrayOpen, QT_TRANSLATE_NOOP("inflight", "an array lacks a comma or its end at byte %1") },
    //: JSON; %1: a number of bytes
    Words {
        Kind::JsonBadHexDigit, QT_TRANSLATE_NOOP("inflight", "no hexadecimal digit behind \\u at byte %1") },
    //: JSON; %1: a number of bytes
    Words { Kind::JsonBadEscape, QT_TRANSLATE_NOOP("inflight", "an unknown escape sequence at byte %1") },
    //: JSON; %1: a number of bytes
    Words { Kind::JsonControlCharacter,
        QT_TRANSLATE_NOOP("inflight", "a control character that is not escaped at byte %1") },
    //: JSON; %1: a number of bytes
    Words { Kind::JsonTextOpen,
        QT_TRANSLATE_NOOP("inflight", "a text lacks its closing quotation mark at byte %1") },
    //: JSON; %1: a number of bytes
    Words { Kind::JsonNotUtf8, QT_TRANSLATE_NOOP("inflight", "a text is not UTF-8 at byte %1") },
    //: JSON; %1: a number of bytes
    Words { Kind::JsonFractionMissing,
        QT_TRANSLATE_NOOP("inflight", "a number lacks digits behind its point at byte %1") },
    //: JSON; %1: a number of bytes
    Words { Kind::JsonExponentMissing,
        QT_TRANSLATE_NOOP("inflight", "a number lacks digits in its exponent at byte %1") },
    //: JSON; %1: a number of bytes
    Words { Kind::JsonOtherFault, QT_TRANSLATE_NOOP("inflight", "a mistake at byte %1") },
    //: %1: a number of bytes
    Words { Kind::JsonNul, QT_TRANSLATE_NOOP("inflight", "a NUL byte at byte %1") },
    //: %1: NaN or Infinity, %2: a number of bytes
    Words { Kind::JsonNoNumber, QT_TRANSLATE_NOOP("inflight", "%1 is no JSON number, at byte %2") },
    Words { Kind::LooksLikeHtml, QT_TRANSLATE_NOOP("inflight", "it looks like HTML") },
    Words { Kind::LooksLikeXml, QT_TRANSLATE_NOOP("inflight", "it looks like XML") },
    //: %1: a JSON Pointer such as /data/items
    Words { Kind::NothingAt, QT_TRANSLATE_NOOP("inflight", "there is nothing at %1") },
    //: %1: a JSON Pointer such as /data/items; null is JSON's word
    Words { Kind::IsNull, QT_TRANSLATE_NOOP("inflight", "%1 is null") },
    //: %1: a JSON Pointer such as /data/items
    Words { Kind::IsBoolean, QT_TRANSLATE_NOOP("inflight", "%1 is true or false") },
    //: %1: a JSON Pointer such as /data/items
    Words { Kind::IsNumber, QT_TRANSLATE_NOOP("inflight", "%1 is a number") },
    //: %1: a JSON Pointer such as /data/items
    Words { Kind::IsText, QT_TRANSLATE_NOOP("inflight", "%1 is a text") },
    //: %1: a JSON Pointer such as /data/items
    Words { Kind::IsArray, QT_TRANSLATE_NOOP("inflight", "%1 is a list") },
    //: %1: a JSON Pointer such as /data/items
    Words { Kind::IsObject, QT_TRANSLATE_NOOP("inflight", "%1 is an object") },
    //: null is JSON's word
    Words { Kind::AnswerIsNull, QT_TRANSLATE_NOOP("inflight", "the whole answer is null") },
    Words { Kind::AnswerIsBoolean, QT_TRANSLATE_NOOP("inflight", "the whole answer is true or false") },
    Words { Kind::AnswerIsNumber, QT_TRANSLATE_NOOP("inflight", "the whole answer is a number") },
    Words { Kind::AnswerIsText, QT_TRANSLATE_NOOP("inflight", "the whole answer is a text") },
    Words { Kind::AnswerIsArray, QT_TRANSLATE_NOOP("inflight", "the whole answer is a list") },
    Words { Kind::AnswerIsObject, QT_TRANSLATE_NOOP("inflight", "the whole answer is an object") },
    //: of an answer; %1: names such as data, meta
    Words { Kind::Keys, QT_TRANSLATE_NOOP("inflight", "it has the keys %1") },
    //: %1: names such as data, meta
    Words { Kind::AnswerKeys, QT_TRANSLATE_NOOP("inflight", "the answer has the keys %1") },
    //: %1: a server's own words
    Words { Kind::ServerSays, QT_TRANSLATE_NOOP("inflight", "it says: %1") },
    //: of an answer; %1: a number of levels
    Words { Kind::TooDeep, QT_TRANSLATE_NOOP("inflight", "it is nested more than %1 deep") },
    //: %1: a large number
    Words { Kind::TooManyRecords, QT_TRANSLATE_NOOP("inflight", "more than %1 records in one page") },
    //: %1: a large number
    Words { Kind::TooManyValues, QT_TRANSLATE_NOOP("inflight", "more than %1 values in one page") },
    //: %1: a large number
    Words { Kind::TooManyColumns, QT_TRANSLATE_NOOP("inflight", "more than %1 columns") },
    //: %1: a large number
    Words { Kind::LongName, QT_TRANSLATE_NOOP("inflight", "a column name of more than %1 bytes") },
    //: %1, %2: numbers
    Words { Kind::CutShort, QT_TRANSLATE_NOOP("inflight", "%1 of %2 bytes came") },
    Words { Kind::CorruptGzip, QT_TRANSLATE_NOOP("inflight", "its compressed data is corrupt") },
    Words { Kind::GzipEndsEarly, QT_TRANSLATE_NOOP("inflight", "its compressed data ends early") },
    Words { Kind::EmptyBody, QT_TRANSLATE_NOOP("inflight", "it is empty") },
    Words { Kind::NoFinalAnswer, QT_TRANSLATE_NOOP("inflight", "no final answer came") },
    //: %1: host and port
    Words { Kind::ByProxy, QT_TRANSLATE_NOOP("inflight", "through the proxy %1") },
    //: of a server; %1: an address
    Words { Kind::RedirectsTo, QT_TRANSLATE_NOOP("inflight", "it redirects to %1") },
    //: %1: a file
    Words { Kind::NoCertificate, QT_TRANSLATE_NOOP("inflight", "no certificate could be read from %1") },
    //: %1: the name of an HTTP header
    Words { Kind::ForbiddenInHeader,
        QT_TRANSLATE_NOOP("inflight", "the header %1 has characters that are not allowed") },
    //: %1: a JSON Pointer such as /access_token
    Words { Kind::NoToken, QT_TRANSLATE_NOOP("inflight", "there is no token at %1 in the answer") },
    Words { Kind::ForbiddenInToken,
        QT_TRANSLATE_NOOP("inflight", "the token has characters that are not allowed") },
};
static_assert(allWords.size() == Remark::kinds);

} // namespace

QString inWords(const Remark &remark)
{
    const auto words = std::find_if(
        allWords.begin(), allWords.end(), [&](const Words &each) { return each.kind == remark.kind; });
    QString text = phrase(words->text);
    const QStringList &values = remark.values;
    // Both at once, since a value may have a %2 in it.
    if (values.size() == 2)
        text = text.arg(safeText(values[0]), safeText(values[1]));
    else if (values.size() == 1)
        text = text.arg(safeText(values[0]));
    return text;
}

} // namespace inflight
