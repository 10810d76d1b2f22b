// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the records room costs at a million records: 20,000 pages of 50, eight columns. Prints one line a
// measure.

#include "records/csvwriter.h"
#include "records/jsonlineswriter.h"
#include "records/pagedecoder.h"
#include "records/recordquery.h"
#include "records/recordtable.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <ctime>
#include <functional>
#include <numeric>

using namespace inflight;

namespace {

constexpr int pages = 20'000;
constexpr int recordsOfPage = 50;

QByteArray pageBody(int page)
{
    QByteArray body = "{\"products\":[";
    for (int i = 0; i < recordsOfPage; ++i) {
        const int id = page * recordsOfPage + i;
        const QByteArray number = QByteArray::number(id);
        body += (i > 0 ? ",{\"id\":" : "{\"id\":") + number + ",\"name\":\"Walnut desk lamp No. " + number
            + "\",\"price\":" + QByteArray::number((id * 7919 % 99'999) / 100.0, 'f', 2)
            + ",\"category\":\"Lighting, indoor\",\"in_stock\":" + (id % 3 ? "true" : "false")
            + ",\"rating\":" + QByteArray::number(id % 50 / 10.0)
            + ",\"maker\":\"M\u00fcller & Sons\",\"note\":null}";
    }
    return body + "],\"pagination\":{\"page\":" + QByteArray::number(page) + ",\"total\":1000000}}";
}

/// Of this thread alone, so that a busy machine does not change the figure much.
double cpuMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double milliseconds(const std::function<void()> &work)
{
    const double start = cpuMilliseconds();
    work();
    return cpuMilliseconds() - start;
}

class Sink : public QIODevice {
public:
    Sink() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    qint64 bytes = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        bytes += size;
        return size;
    }
};

qint64 peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.sliced(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const auto report = [&](const char *what, double ms, double bytes = 0) {
        out << QString::fromUtf8(what).leftJustified(44) << QString::number(ms, 'f', 1).rightJustified(9)
            << " ms";
        if (bytes > 0)
            out << QString::number(bytes / 1000 / ms, 'f', 0).rightJustified(7) << " MB/s";
        out << Qt::endl;
    };

    PageDecoder decoder({ QStringLiteral("/products"), QStringLiteral("/pagination/total"), {}, {} });
    QList<RecordBatch> batches;
    double decoding = 0;
    double byQt = 0;
    double bytes = 0;
    for (int page = 0; page < pages; ++page) {
        const QByteArray body = pageBody(page);
        bytes += double(body.size());
        decoding += milliseconds([&] { batches += decoder.decode(body, page)->batch; });
        if (page % 20 == 0)
            byQt += 20 * milliseconds([&] { QJsonDocument::fromJson(body); });
    }
    report("decode", decoding, bytes);
    report("(QJsonDocument, one page in twenty)", byQt, bytes);

    RecordTable table;
    report("append to the table, page by page", milliseconds([&] {
        for (const RecordBatch &batch : std::as_const(batches))
            table.append({ batch });
    }));
    report("read 10,000 cells of the table", milliseconds([&] {
        for (int i = 0; i < 10'000; ++i)
            table.index(i * 97, i % 8).data();
    }));

    for (const char *needle :
        { "a", "name", "lamp no. 9999", "price", "zebra", "9.9", "m\u00dcller", "\u4e2d", "\"", "x\"y" }) {
        QList<quint32> found;
        const double ms = milliseconds([&] { found = filterRows(batches, QString::fromUtf8(needle)); });
        report(qPrintable(
                   QStringLiteral("filter \"%1\": %2 rows").arg(QString::fromUtf8(needle)).arg(found.size())),
            ms);
    }
    QList<quint32> all(pages * recordsOfPage);
    std::iota(all.begin(), all.end(), 0U);
    for (const char *column : { "id", "price", "name", "category" }) {
        report(qPrintable(QStringLiteral("sort by %1, down").arg(QLatin1String(column))),
            milliseconds([&] { sortRows(batches, all, QLatin1String(column), Qt::DescendingOrder); }));
    }

    const ExportRows rows(batches);
    Sink csv;
    const double csvTime = milliseconds([&] { writeCsv(csv, rows, {}); });
    report("write CSV", csvTime, double(csv.bytes));
    Sink lines;
    const double linesTime = milliseconds([&] { writeJsonLines(lines, rows); });
    report("write JSON Lines", linesTime, double(lines.bytes));
    out << "peak memory " << peakKilobytes() / 1024 << " MiB" << Qt::endl;
    return 0;
}
