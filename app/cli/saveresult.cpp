// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/saveresult.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryFile>

#include <unistd.h>

namespace inflight {

namespace {

ExportResult writeStandardOutput(const ExportRows &rows, const ExportOptions &how)
{
    QFile file;
    if (!file.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        return { 0, 0, { ExportError::Kind::CannotOpen, file.errorString() } };
    return writeRecords(file, rows, how);
}

/// A file that is there yet and nobody else's.
QString temporaryName(ExportFormat format)
{
    QTemporaryFile file(QDir::tempPath() + QLatin1String("/inflight-XXXXXX")
        + QLatin1String(format == ExportFormat::Csv ? ".csv" : ".jsonl"));
    file.setAutoRemove(false);
    return file.open() ? file.fileName() : QString();
}

} // namespace

Saved saveRecords(const QList<RecordBatch> &batches, const OutputOptions &output)
{
    const ExportRows rows(batches);
    const bool isStandardOutput = output.isStandardOutput();
    const ExportResult first = isStandardOutput ? writeStandardOutput(rows, output.how)
                                                : exportToFile(output.file, rows, output.how);
    const QString target = isStandardOutput ? QStringLiteral("standard output") : output.file;
    if (!first.error)
        return { isStandardOutput ? QString() : output.file, first.guardedCells, {} };

    const QString problem = QStringLiteral("%1 could not be written: %2.").arg(target, first.error.detail);
    const QString elsewhere = temporaryName(output.how.format);
    if (elsewhere.isEmpty())
        return { {}, 0, problem };
    const ExportResult second = exportToFile(elsewhere, rows, output.how);
    if (second.error) {
        QFile::remove(elsewhere);
        return { {}, 0, problem };
    }
    return { elsewhere, second.guardedCells,
        problem + QStringLiteral(" The records are in %1 instead.").arg(elsewhere) };
}

QString saveSummary(const QByteArray &json, const QString &file)
{
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(json) == json.size() && target.commit())
        return {};
    return QStringLiteral("%1 could not be written: %2.").arg(file, target.errorString());
}

} // namespace inflight
