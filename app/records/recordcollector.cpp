// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/recordcollector.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inflight {

namespace {

/// What follows the backslash where a character cannot stand for itself (RFC 8259, section 7); 'u' for
/// \u00XX.
constexpr std::array<char, 256> escapes = [] {
    std::array<char, 256> table {};
    for (size_t control = 0; control < 0x20; ++control)
        table[control] = 'u';
    table['\b'] = 'b';
    table['\f'] = 'f';
    table['\n'] = 'n';
    table['\r'] = 'r';
    table['\t'] = 't';
    table['"'] = '"';
    table['\\'] = '\\';
    return table;
}();

/// Room for so many bytes more; they must be written. Much cheaper than append(): a page has thousands of
/// short texts.
char *grown(QByteArray &bytes, qsizetype by)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + by);
    return bytes.data() + before;
}

void appendTo(QByteArray &bytes, QByteArrayView text)
{
    std::copy(text.begin(), text.end(), grown(bytes, text.size()));
}

} // namespace

void RecordCollector::reset(qsizetype bodyBytes)
{
    m_columns.beginPage();
    m_batch = RecordBatch();
    m_batch.json.reserve(bodyBytes); // minified text is never longer than what it was made from
    m_batch.cells.reserve(m_cellsOfLastPage);
    m_levels.clear();
    m_arrays = 0;
}

RecordBatch RecordCollector::take()
{
    m_batch.columns = m_columns.pageColumns();
    // A million records stay in memory as they leave here.
    m_batch.json.squeeze();
    m_batch.cells.squeeze();
    m_batch.rows.squeeze();
    m_cellsOfLastPage = qMin(m_batch.cells.size(), qsizetype(10'000));
    return std::exchange(m_batch, {});
}

bool RecordCollector::literal(QByteArrayView text)
{
    if (!beginValue())
        return false;
    const qsizetype start = m_batch.json.size();
    appendTo(m_batch.json, text);
    return endValue(start, true);
}

bool RecordCollector::string(QByteArrayView text)
{
    if (!beginValue())
        return false;
    const qsizetype start = m_batch.json.size();
    writeString(text);
    return endValue(start, true);
}

bool RecordCollector::key(QByteArrayView name)
{
    Level &level = m_levels.back();
    if (!std::exchange(level.isEmpty, false))
        m_batch.json += ',';
    writeString(name);
    m_batch.json += ':';
    if (m_arrays == 0) {
        m_path.truncate(level.pathLength);
        if (m_levels.size() > 1)
            m_path += '.';
        // A longer name is refused anyway, once a cell needs it.
        appendTo(m_path, name.first(qMin(name.size(), qsizetype(ColumnTable::maxNameBytes) + 1)));
    }
    return true;
}

bool RecordCollector::beginObject()
{
    if (!beginValue())
        return false;
    const bool isRecord = m_levels.empty();
    m_levels.push_back({ false, true, isRecord ? 0 : m_path.size(), m_batch.json.size() });
    m_batch.json += '{';
    return true;
}

bool RecordCollector::endObject()
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    m_batch.json += '}';
    m_path.truncate(level.pathLength);
    return endValue(level.start, level.isEmpty && !m_levels.empty());
}

bool RecordCollector::beginArray()
{
    if (!beginValue())
        return false;
    m_levels.push_back({ true, true, m_path.size(), m_batch.json.size() });
    m_batch.json += '[';
    ++m_arrays;
    return true;
}

bool RecordCollector::endArray()
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    m_batch.json += ']';
    --m_arrays;
    return endValue(level.start, true);
}

bool RecordCollector::beginValue()
{
    if (m_levels.empty()) {
        if (m_batch.rows.size() == maxRecords) {
            m_refusal = { Remark::Kind::TooManyRecords, { QString::number(maxRecords) } };
            return false;
        }
        m_batch.rows.append({ quint32(m_batch.cells.size()), quint32(m_batch.json.size()) });
        m_columns.beginRecord();
        m_path = "value"; // for a record that is no object
    } else if (m_levels.back().isArray && !std::exchange(m_levels.back().isEmpty, false)) {
        m_batch.json += ',';
    }
    return true;
}

bool RecordCollector::endValue(qsizetype start, bool isCell)
{
    if (isCell && m_arrays == 0) {
        if (m_batch.cells.size() == maxCells) {
            m_refusal = { Remark::Kind::TooManyValues, { QString::number(maxCells) } };
            return false;
        }
        const int column = m_columns.column(m_path);
        if (column < 0) {
            m_refusal = m_columns.refusal();
            return false;
        }
        m_batch.cells.append({ quint32(column), quint32(start), quint32(m_batch.json.size() - start) });
    }
    if (m_levels.empty())
        m_batch.json += '\n';
    return true;
}

void RecordCollector::writeString(QByteArrayView text)
{
    QByteArray &json = m_batch.json;
    if (std::none_of(text.begin(), text.end(), [](char c) { return escapes[uchar(c)] != 0; })) {
        char *at = grown(json, text.size() + 2);
        *at = '"';
        *std::copy(text.begin(), text.end(), at + 1) = '"';
        return;
    }
    json += '"';
    const char *clean = text.begin();
    for (const char *at = text.begin(); at != text.end(); ++at) {
        const uchar byte = uchar(*at);
        const char escape = escapes[byte];
        if (!escape)
            continue;
        json.append(clean, at - clean);
        clean = at + 1;
        json += '\\';
        json += escape;
        if (escape == 'u') {
            constexpr char hex[] = "0123456789abcdef";
            json.append("00", 2);
            json += hex[byte >> 4];
            json += hex[byte & 0xF];
        }
    }
    json.append(clean, text.end() - clean);
    json += '"';
}

} // namespace inflight
