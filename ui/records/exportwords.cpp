// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/exportwords.h"

#include "ui/text/humantext.h"

#include <QCoreApplication>

namespace inflight {

namespace {

class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(inflight::ExportWords)
public:
    static QString willBeMissing(int failedPages)
    {
        return tr("%1 pages failed; their records will be missing in the file.", "numerus", failedPages)
            .arg(countText(failedPages));
    }
    static QString areMissing(int failedPages)
    {
        return tr("The records of %1 failed pages are missing.", "numerus", failedPages)
            .arg(countText(failedPages));
    }
    static QString whatLiesBehind()
    {
        return tr("What the list holds beyond that is missing as well; how much it is, is not known.");
    }
    static QString written(qint64 records, const QString &fileName)
    {
        return tr("%1 records written to %2.", "numerus", forPlural(records))
            .arg(countText(records), fileName);
    }
    static QString hidden(qint64 cells)
    {
        return tr("%1 values shared a column with a later one of the same record and found no place in "
                  "the CSV; JSON Lines holds all.",
            "numerus", forPlural(cells))
            .arg(countText(cells));
    }
    static QString guarded(qint64 cells)
    {
        return tr("%1 cells got an apostrophe in front, so that no spreadsheet runs them.", "numerus",
            forPlural(cells))
            .arg(countText(cells));
    }
};

} // namespace

QStringList missingAtExport(const RunSummary &summary)
{
    const int failed = summary.pagesFailed;
    QStringList sentences;
    if (failed > 0)
        sentences << ExportWords::willBeMissing(failed);
    sentences << missingTexts(summary, failed == 0);
    if (isEndUnknown(summary) && !sentences.isEmpty())
        sentences << ExportWords::whatLiesBehind();
    return sentences;
}

WrittenWords writtenWords(const ExportResult &result, const RunSummary &summary, const QString &fileName)
{
    const int failed = summary.pagesFailed;
    WrittenWords written;
    QStringList &details = written.words.details;
    written.words.headline = ExportWords::written(result.records, fileName);
    if (failed > 0)
        details << ExportWords::areMissing(failed);
    details << missingTexts(summary, failed == 0);
    if (isEndUnknown(summary) && !details.isEmpty())
        details << ExportWords::whatLiesBehind();
    if (result.hiddenCells > 0)
        details << ExportWords::hidden(result.hiddenCells);
    written.lacksNothing = details.isEmpty();
    if (result.guardedCells > 0)
        details << ExportWords::guarded(result.guardedCells);
    return written;
}

} // namespace inflight
