// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runwords.h"

#include <QtTest>

using namespace inflight;

class TestRunWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMissingOnlyWhenAllWasAskedFor();
};

void TestRunWords::nothingIsMissingOnlyWhenAllWasAskedFor()
{
    RunSummary summary;
    summary.pagesPlanned = 3;
    summary.pagesArrived = 3;
    summary.totalKnown = true;
    const QString claim = QStringLiteral("No record is missing");
    QVERIFY(wordsFor(summary, {}).details.first().contains(claim));
    QVERIFY(!wordsFor(summary, {}, 3).details.first().contains(claim));
    QVERIFY(!wordsForComparison(summary, summary, 3).details.first().contains(claim));
    // The API ended before the limit.
    QVERIFY(wordsFor(summary, {}, 10).details.first().contains(claim));
    // Without a total nobody knows.
    summary.totalKnown = false;
    QVERIFY(!wordsFor(summary, {}).details.first().contains(claim));
}

QTEST_GUILESS_MAIN(TestRunWords)
#include "tst_runwords.moc"
