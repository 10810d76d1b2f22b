// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/celltext.h"
#include "records/recordquery.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <vector>

namespace inflight {

namespace {

struct Key {
    enum Kind : quint8 { Number, Text, Nothing };

    double number = 0;
    quint64 start = 0; ///< of a text: its first eight bytes, so that most comparisons need not look further
    size_t offset = 0; ///< of the text in the pool, of a number too
    quint32 length = 0;
    quint32 row = 0;
    Kind kind = Nothing;
};

double numberIn(QByteArrayView raw)
{
    double value = 0;
    const std::from_chars_result result = std::from_chars(raw.begin(), raw.end(), value);
    if (result.ec == std::errc::result_out_of_range) {
        const QByteArrayView digits = raw.startsWith('-') ? raw.sliced(1) : raw;
        const bool isTiny = digits.startsWith("0.") || raw.toByteArray().toLower().contains("e-");
        value = isTiny ? 0 : HUGE_VAL;
        return raw.front() == '-' ? -value : value;
    }
    return value;
}

bool isInteger(QByteArrayView number)
{
    return std::none_of(
        number.begin(), number.end(), [](char c) { return c == '.' || c == 'e' || c == 'E'; });
}

/// A number and nothing else, such as "19.90".
bool isDecimal(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto *from = text.begin() + (text.startsWith('-') ? 1 : 0);
    const auto *point = std::find_if_not(from, text.end(), isDigit);
    if (point == from || point == text.end())
        return point != from;
    return *point == '.' && point + 1 != text.end() && std::all_of(point + 1, text.end(), isDigit);
}

/// Of two numbers that are one as double: 30-digit identifiers are told apart only here.
int compareDigits(QByteArrayView a, QByteArrayView b)
{
    const bool aIsInteger = isInteger(a);
    if (aIsInteger != isInteger(b))
        return aIsInteger ? 1 : -1;
    if (!aIsInteger)
        return 0;
    const int sign = a.front() == '-' ? -1 : 1;
    if (a.size() != b.size())
        return a.size() < b.size() ? -sign : sign;
    const int order = std::memcmp(a.data(), b.data(), size_t(a.size()));
    return sign * order;
}

class RowSorter {
public:
    RowSorter(const QList<RecordBatch> &batches, const QString &column)
        : m_batches(batches)
        , m_column(column)
    {
    }

    QList<quint32> sorted(const QList<quint32> &rows, Qt::SortOrder order, const std::atomic_bool *cancelled)
    {
        makeKeys(rows, cancelled);
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return {};
        if (m_areDecimals)
            takeTextsForNumbers();
        const auto firstNothing = std::stable_partition(
            m_keys.begin(), m_keys.end(), [](const Key &key) { return key.kind != Key::Nothing; });
        std::stable_sort(m_keys.begin(), firstNothing, [&](const Key &a, const Key &b) {
            return order == Qt::AscendingOrder ? compare(a, b) < 0 : compare(b, a) < 0;
        });
        QList<quint32> result;
        result.reserve(rows.size());
        for (const Key &key : m_keys)
            result += key.row;
        return result;
    }

private:
    void makeKeys(const QList<quint32> &rows, const std::atomic_bool *cancelled)
    {
        std::vector<quint32> firstRows;
        std::vector<int> columns;
        quint32 next = 0;
        for (const RecordBatch &batch : m_batches) {
            firstRows.push_back(next);
            next += quint32(batch.rowCount());
            const bool isShared
                = !columns.empty() && shareColumns(m_batches[qsizetype(columns.size()) - 1], batch);
            columns.push_back(isShared ? columns.back() : int(batch.columns.indexOf(m_column)));
        }
        m_keys.reserve(size_t(rows.size()));
        size_t batch = 0;
        for (const quint32 row : rows) {
            const bool isInBatch
                = row >= firstRows[batch] && (batch + 1 == firstRows.size() || row < firstRows[batch + 1]);
            if (!isInBatch) {
                if (cancelled && cancelled->load(std::memory_order_relaxed))
                    return;
                batch = size_t(std::upper_bound(firstRows.begin(), firstRows.end(), row) - firstRows.begin())
                    - 1;
            }
            const RecordBatch &records = m_batches[qsizetype(batch)];
            const int column = columns[batch];
            addKey(row, column < 0 ? QByteArrayView() : records.raw(int(row - firstRows[batch]), column));
        }
    }

    void addKey(quint32 row, QByteArrayView raw)
    {
        Key key;
        key.row = row;
        key.offset = m_pool.size();
        switch (cellKind(raw)) {
        case CellKind::Absent:
        case CellKind::Null:
            break;
        case CellKind::Number:
            key.kind = Key::Number;
            key.number = numberIn(raw);
            m_pool.insert(m_pool.end(), raw.begin(), raw.end());
            break;
        default:
            key.kind = Key::Text;
            addFolded(raw);
        }
        key.length = quint32(m_pool.size() - key.offset);
        m_areDecimals = m_areDecimals && (key.kind != Key::Text || isDecimal(pooled(key)));
        if (key.kind == Key::Text) {
            for (quint32 i = 0; i < 8; ++i)
                key.start = key.start << 8 | (i < key.length ? uchar(m_pool[key.offset + i]) : 0U);
        }
        m_keys.push_back(key);
    }

    void takeTextsForNumbers()
    {
        for (Key &key : m_keys) {
            if (key.kind != Key::Text)
                continue;
            key.kind = Key::Number;
            key.number = numberIn(pooled(key));
            while (key.length > 1
                && m_pool[key.offset] == '0') { // of no value, and compareDigits() counts digits
                ++key.offset;
                --key.length;
            }
        }
    }

    /// Case folded; UTF-8 then sorts by code points.
    void addFolded(QByteArrayView raw)
    {
        const bool isPlain = std::none_of(raw.begin(), raw.end(), [](char c) { return c < 0 || c == '\\'; });
        if (!isPlain) {
            const QByteArray folded = cellText(raw).toCaseFolded().toUtf8();
            m_pool.insert(m_pool.end(), folded.begin(), folded.end());
            return;
        }
        const QByteArrayView text = cellKind(raw) == CellKind::Text ? raw.sliced(1, raw.size() - 2) : raw;
        for (const char c : text)
            m_pool.push_back(c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c);
    }

    QByteArrayView pooled(const Key &key) const
    {
        return { m_pool.data() + key.offset, qsizetype(key.length) };
    }

    int compare(const Key &a, const Key &b) const
    {
        if (a.kind != b.kind)
            return a.kind < b.kind ? -1 : 1;
        if (a.kind == Key::Number) {
            if (a.number != b.number)
                return a.number < b.number ? -1 : 1;
            constexpr double exactBelow = 9007199254740992.0; // 2^53
            return std::abs(a.number) < exactBelow ? 0 : compareDigits(pooled(a), pooled(b));
        }
        if (a.start != b.start)
            return a.start < b.start ? -1 : 1;
        const int common = std::memcmp(pooled(a).data(), pooled(b).data(), qMin(a.length, b.length));
        return common != 0 ? common : int(a.length > b.length) - int(a.length < b.length);
    }

    const QList<RecordBatch> &m_batches;
    QString m_column;
    std::vector<Key> m_keys;
    std::vector<char> m_pool;
    bool m_areDecimals = true; ///< all texts
};

} // namespace

QList<quint32> sortRows(const QList<RecordBatch> &batches, const QList<quint32> &rows, const QString &column,
    Qt::SortOrder order, const std::atomic_bool *cancelled)
{
    return RowSorter(batches, column).sorted(rows, order, cancelled);
}

} // namespace inflight
