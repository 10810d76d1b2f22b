// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/pageset.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using inflight::PageRange;
using inflight::PageSet;

class TestPageSet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gaps_data()
    {
        QTest::addColumn<QList<int>>("pages");
        QTest::addColumn<int>("end");
        QTest::addColumn<QList<PageRange>>("gaps");
        using Gaps = QList<PageRange>;
        QTest::newRow("none of none") << QList<int> {} << 0 << Gaps {};
        QTest::newRow("none of five") << QList<int> {} << 5 << Gaps { { 0, 4 } };
        QTest::newRow("all") << QList<int> { 0, 1, 2 } << 3 << Gaps {};
        QTest::newRow("the rest") << QList<int> { 0, 1 } << 5 << Gaps { { 2, 4 } };
        QTest::newRow("the beginning") << QList<int> { 3, 4 } << 5 << Gaps { { 0, 2 } };
        QTest::newRow("between") << QList<int> { 0, 2, 5 } << 7 << Gaps { { 1, 1 }, { 3, 4 }, { 6, 6 } };
        QTest::newRow("filled in") << QList<int> { 0, 2, 1, 1 } << 4 << Gaps { { 3, 3 } };
        QTest::newRow("from behind") << QList<int> { 3, 2, 1 } << 4 << Gaps { { 0, 0 } };
        QTest::newRow("beyond the end") << QList<int> { 0, 9 } << 3 << Gaps { { 1, 2 } };
    }
    void gaps()
    {
        QFETCH(QList<int>, pages);
        QFETCH(int, end);
        PageSet set;
        for (const int page : pages)
            set.add(page);
        QTEST(set.gapsBefore(end), "gaps");
        QCOMPARE(set.end(), pages.isEmpty() ? 0 : *std::max_element(pages.begin(), pages.end()) + 1);
    }

    void anyOrderIsTheSame()
    {
        QList<int> pages(1000);
        std::iota(pages.begin(), pages.end(), 0);
        pages.removeAt(500);
        QRandomGenerator random(1);
        std::shuffle(pages.begin(), pages.end(), random);
        PageSet set;
        for (const int page : std::as_const(pages))
            set.add(page);
        QCOMPARE(set.gapsBefore(1001), (QList<PageRange> { { 500, 500 }, { 1000, 1000 } }));
    }
};

QTEST_GUILESS_MAIN(TestPageSet)
#include "tst_pageset.moc"
