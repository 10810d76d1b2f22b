// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/exportfile.h"

#include "records/jsonlineswriter.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace inflight {

namespace {

ExportResult cannotOpen(const QFileDevice &file)
{
    return { 0, 0, 0, { ExportError::Kind::CannotOpen, file.errorString() } };
}

ExportResult writeDirectly(
    const QString &path, const ExportRows &rows, const ExportOptions &options, const ExportProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotOpen(file);
    return writeRecords(file, rows, options, progress);
}

} // namespace

std::optional<ExportFormat> exportFormatFor(const QString &path)
{
    if (path.endsWith(u".csv", Qt::CaseInsensitive))
        return ExportFormat::Csv;
    if (path.endsWith(u".jsonl", Qt::CaseInsensitive))
        return ExportFormat::JsonLines;
    return std::nullopt;
}

ExportResult writeRecords(
    QIODevice &device, const ExportRows &rows, const ExportOptions &options, const ExportProgress &progress)
{
    return options.format == ExportFormat::Csv ? writeCsv(device, rows, options.csv, progress)
                                               : writeJsonLines(device, rows, progress);
}

ExportResult exportToFile(
    const QString &path, const ExportRows &rows, const ExportOptions &options, const ExportProgress &progress)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        return writeDirectly(path, rows, options, progress);

    QSaveFile file(path);
    // Unbuffered: pieces are large already, and a full disk must show in write(), not in a flush behind it.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotOpen(file);
    ExportResult result = writeRecords(file, rows, options, progress);
    if (!result.error && progress && !progress(rows.count())) // the last moment to cancel
        result.error = { ExportError::Kind::Cancelled, {} };
    if (result.error) {
        file.cancelWriting();
        return result;
    }
    if (!file.commit())
        result.error = { ExportError::Kind::WriteFailed, file.errorString() };
    return result;
}

} // namespace inflight
