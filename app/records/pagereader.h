// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/pagedecoder.h"
#include "records/pointerfollower.h"
#include "records/recordcollector.h"

#include <rapidjson/reader.h>

#include <functional>
#include <optional>

namespace inflight {

/// RapidJSON SAX handler: sends the records of a page to a RecordCollector and keeps what else the page
/// tells (total, next, cursor, more), in one pass, wherever in the body they stand.
class PageReader {
public:
    explicit PageReader(const PageShape &shape);

    /// To be called before a body of that many bytes is parsed.
    void prepare(qsizetype bodyBytes) { m_bodyBytes = bodyBytes; }
    /// As PageDecoder::giveUpWhen().
    void giveUpWhen(std::function<bool()> isUnwanted) { m_isUnwanted = std::move(isUnwanted); }
    bool isGivenUp() const { return m_isGivenUp; }
    /// What was read, or what is wrong with its shape. Valid after the whole body went by.
    tl::expected<DecodedPage, FetchError> result(bool isFirst);
    /// Which bound was passed, after an event was refused.
    Remark refusal() const;

    void restart();
    bool Null();
    bool Bool(bool value);
    bool RawNumber(const char *text, unsigned length, bool copy);
    bool String(const char *text, unsigned length, bool copy);
    bool StartObject();
    bool Key(const char *text, unsigned length, bool copy);
    bool EndObject(unsigned count);
    bool StartArray();
    bool EndArray(unsigned count);
    // Not called where numbers are wanted as text, but RapidJSON asks for them.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

private:
    struct Found {
        QByteArray text; ///< as it stands; of a string, its characters
        bool isText = false;
    };

    /// A value that is no container begins; tells the pointers that name it. False: given up.
    bool scalar(QByteArrayView text, bool isText, Remark::Kind kind);
    bool container(bool isArray);
    bool goesOn();
    void end();
    void note(PointerFollower::Mask here, const Found &found);
    bool looksLikeEmptyPage() const;
    void readMore(PageInfo &info) const;
    QList<Remark> missingRecords() const;
    QString cursorOf(const RecordBatch &batch) const;

    PageShape m_shape;
    std::vector<std::optional<JsonPointer>> m_pointers;
    PointerFollower m_follower;
    RecordCollector m_collector;
    qsizetype m_bodyBytes = 0;
    std::function<bool()> m_isUnwanted;
    unsigned m_values = 0; ///< that went by
    bool m_isGivenUp = false;

    int m_recordsDepth = 0; ///< of the array of records while inside it, else 0
    bool m_hasRecords = false;
    bool m_isTooDeep = false;
    std::optional<Remark::Kind> m_standsInstead; ///< of the array of records: one of IsNull to IsObject
    Remark::Kind m_rootKind = Remark::Kind::IsNull; ///< one of the same
    QStringList m_rootKeys; ///< the first few, for the message
    QStringList m_firstRootKeys; ///< of the first page that had a list
    std::optional<Found> m_total;
    std::optional<Found> m_next;
    std::optional<Found> m_cursor;
    std::optional<Found> m_more;
};

} // namespace inflight
