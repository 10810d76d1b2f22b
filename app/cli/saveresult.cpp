// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/saveresult.h"

#include "cli/standardoutput.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

namespace inflight {

namespace {

ExportResult writeStandardOutput(const ExportRows &rows, const ExportOptions &how, const Interrupt &interrupt)
{
    StandardOutput output(interrupt);
    const bool hadReader = !StandardOutput::hasNoReader();
    ExportResult result = writeRecords(output, rows, how);
    // A reader like `head` that has had enough is no mistake; one that was gone before the first record is.
    if (result.error && hadReader && StandardOutput::hasNoReader())
        result.error = {};
    return result;
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

Saved saveRecords(const QList<RecordBatch> &batches, const OutputOptions &output, const Interrupt &interrupt)
{
    const ExportRows rows(batches);
    const bool isStandardOutput = output.isStandardOutput();
    const ExportResult first = isStandardOutput ? writeStandardOutput(rows, output.how, interrupt)
                                                : exportToFile(output.file, rows, output.how);
    const QString target = isStandardOutput ? QStringLiteral("standard output") : output.file;
    if (!first.error)
        return { isStandardOutput ? QString() : output.file, first.guardedCells, first.hiddenCells, {} };

    const QString problem = QStringLiteral("%1 could not be written: %2.").arg(target, first.error.detail);
    const QString elsewhere = temporaryName(output.how.format);
    const QString nowhere = problem
        + QStringLiteral(
            " Nor could the folder for temporary files (%1), so the records are lost. Make room there, "
            "or name another place, and fetch again.")
              .arg(QDir::tempPath());
    if (elsewhere.isEmpty())
        return { {}, 0, 0, nowhere };
    const ExportResult second = exportToFile(elsewhere, rows, output.how);
    if (second.error) {
        QFile::remove(elsewhere);
        return { {}, 0, 0, nowhere };
    }
    return { elsewhere, second.guardedCells, second.hiddenCells,
        problem + QStringLiteral(" The records are in %1 instead.").arg(elsewhere) };
}

QString saveSummary(const QByteArray &json, const QString &file)
{
    const auto problem = [&file](const QFileDevice &target) {
        return QStringLiteral("%1 could not be written: %2.").arg(file, target.errorString());
    };
    // A pipe or device is written to; QSaveFile would put a file in its place.
    if (const QFileInfo there(file); there.exists() && !there.isFile()) {
        QFile target(file);
        const bool isWritten
            = target.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && target.write(json) == json.size();
        return isWritten ? QString() : problem(target);
    }
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(json) == json.size() && target.commit())
        return {};
    return problem(target);
}

} // namespace inflight
