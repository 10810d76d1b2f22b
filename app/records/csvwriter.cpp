// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/csvwriter.h"

#include "records/celltext.h"
#include "records/chunkwriter.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace inflight {

namespace {

/// The columns of all batches, and where each batch's columns are among them.
class ColumnUnion {
public:
    explicit ColumnUnion(const QList<RecordBatch> &batches)
    {
        const RecordBatch *last = nullptr;
        for (const RecordBatch &batch : batches) {
            if (!last || !shareColumns(batch, *last))
                m_mappings.push_back(mapping(batch.columns));
            m_mappingOfBatch.push_back(m_mappings.size() - 1);
            last = &batch;
        }
    }

    const QStringList &names() const { return m_names; }
    /// Where these columns are among the names; those that no batch has are left out.
    std::vector<size_t> placesOf(const QStringList &columns) const
    {
        std::vector<size_t> result;
        for (const QString &name : columns) {
            if (const auto place = m_places.constFind(name); place != m_places.constEnd())
                result.push_back(size_t(*place));
        }
        return result;
    }
    const std::vector<int> &places(int batch) const { return m_mappings[m_mappingOfBatch[size_t(batch)]]; }

private:
    std::vector<int> mapping(const QStringList &columns)
    {
        std::vector<int> result;
        for (const QString &name : columns) {
            const auto known = m_places.constFind(name);
            if (known != m_places.constEnd()) {
                result.push_back(*known);
                continue;
            }
            m_places.insert(name, int(m_names.size()));
            result.push_back(int(m_names.size()));
            m_names += name;
        }
        return result;
    }

    QStringList m_names;
    QHash<QString, int> m_places; ///< of the names
    std::vector<std::vector<int>> m_mappings;
    std::vector<size_t> m_mappingOfBatch;
};

/// Fields and lines, as text; the columns are not its business.
class LineWriter {
public:
    LineWriter(std::string &out, const CsvOptions &options)
        : m_out(out)
        , m_delimiter(options.delimiter)
        , m_guards(options.guardFormulas)
    {
        for (const char c : { options.delimiter, '"', '\r', '\n' })
            m_needsQuotes[uchar(c)] = true;
    }

    qint64 guarded() const { return m_guarded; }

    void cell(QByteArrayView raw)
    {
        beginField();
        switch (cellKind(raw)) {
        case CellKind::Absent:
        case CellKind::Null:
            break;
        case CellKind::Text:
            if (raw.contains('\\'))
                writeText(cellUtf8(raw));
            else
                writeText(raw.sliced(1, raw.size() - 2));
            break;
        default:
            write(raw, false);
        }
    }

    void text(QByteArrayView text)
    {
        beginField();
        writeText(text);
    }

    void nothing() { beginField(); }

    void endLine()
    {
        // A line with nothing on it reads as no record at all, so the only field of a line is never left
        // bare.
        if (m_fields == 1 && m_out.size() == m_lineStart)
            m_out += "\"\"";
        if (m_fields > 0)
            m_out += "\r\n";
        m_fields = 0;
    }

private:
    void beginField()
    {
        if (m_fields++ > 0)
            m_out += m_delimiter;
        else
            m_lineStart = m_out.size();
    }

    void writeText(QByteArrayView text)
    {
        const bool isGuarded
            = m_guards && !text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front());
        m_guarded += isGuarded ? 1 : 0;
        write(text, isGuarded);
    }

    bool isQuoted(QByteArrayView text, bool isGuarded) const
    {
        if (text.isEmpty())
            return false;
        if ((text.front() == ' ' && !isGuarded) || text.back() == ' ')
            return true;
        for (const char c : text) {
            if (m_needsQuotes[uchar(c)])
                return true;
        }
        return false;
    }

    void write(QByteArrayView text, bool isGuarded)
    {
        if (!isQuoted(text, isGuarded)) {
            if (isGuarded)
                m_out += '\'';
            append(text);
            return;
        }
        m_out += '"';
        if (isGuarded)
            m_out += '\'';
        for (qsizetype from = 0; from < text.size();) {
            const qsizetype quote = text.indexOf('"', from);
            const qsizetype end = quote < 0 ? text.size() : quote + 1;
            append(text.sliced(from, end - from));
            if (quote >= 0)
                m_out += '"';
            from = end;
        }
        m_out += '"';
    }

    void append(QByteArrayView text) { m_out.append(text.data(), size_t(text.size())); }

    std::string &m_out;
    char m_delimiter;
    bool m_guards;
    int m_fields = 0; ///< of this line
    size_t m_lineStart = 0;
    std::array<bool, 256> m_needsQuotes {};
    qint64 m_guarded = 0;
};

} // namespace

ExportResult writeCsv(
    QIODevice &device, const ExportRows &rows, const CsvOptions &options, const ExportProgress &progress)
{
    const ColumnUnion columns(rows.batches());
    ChunkWriter writer(device, progress);
    std::string &out = writer.text();
    LineWriter lines(out, options);

    if (options.bom)
        out += "\xEF\xBB\xBF";
    const std::vector<size_t> written
        = columns.placesOf(options.columns.isEmpty() ? columns.names() : options.columns);
    for (const size_t place : written)
        lines.text(columns.names()[qsizetype(place)].toUtf8());
    lines.endLine();

    std::vector<bool> isWritten(size_t(columns.names().size()), false);
    for (const size_t place : written)
        isWritten[place] = true;
    std::vector<const RecordBatch::Cell *> line(size_t(columns.names().size()), nullptr);
    qint64 hidden = 0;
    const bool isWhole = rows.visit([&](int batchIndex, int row) {
        const RecordBatch &batch = rows.batches()[batchIndex];
        const std::vector<int> &places = columns.places(batchIndex);
        const RecordBatch::Cell *const end = batch.rowEnd(row);
        for (const RecordBatch::Cell *cell = batch.rowBegin(row); cell != end; ++cell) {
            const auto place = size_t(places[cell->column]);
            hidden += line[place] && isWritten[place] ? 1 : 0;
            line[place] = cell;
        }
        for (const size_t place : written) {
            if (const RecordBatch::Cell *const cell = line[place])
                lines.cell(batch.text(*cell));
            else
                lines.nothing();
        }
        lines.endLine();
        std::fill(line.begin(), line.end(), nullptr);
        return writer.recordWritten();
    });
    if (isWhole)
        writer.flush();
    writer.result().guardedCells = lines.guarded();
    writer.result().hiddenCells = hidden;
    return writer.result();
}

} // namespace inflight
