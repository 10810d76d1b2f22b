// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartlegend.h"

#include <QtTest>

using namespace inflight;

class TestChartLegend final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatDoesNotFitGoesToTheNextLine();
};

void TestChartLegend::whatDoesNotFitGoesToTheNextLine()
{
    ChartLegend legend;
    legend.setTitle(QStringLiteral("Requests"));
    const QString text = QStringLiteral("pause the server asked for");
    const ChartLegend::Entry entry { ChartLegend::Sign::Line, QPen(Qt::black, 2), text };
    legend.setEntries({ entry, entry });
    const int oneLine = legend.heightForWidth(5000);
    QCOMPARE(legend.heightForWidth(legend.fontMetrics().horizontalAdvance(text) * 2), 2 * oneLine);
    // Never an endless column: an entry wider than the legend has a line of its own.
    QCOMPARE(legend.heightForWidth(10), 2 * oneLine);

    // And it is drawn there.
    legend.resize(legend.fontMetrics().horizontalAdvance(text) * 2, 2 * oneLine);
    const QImage picture = legend.grab().toImage();
    const auto hasInk = [&](int y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == QColor(Qt::black))
                return true;
        }
        return false;
    };
    QVERIFY(hasInk(oneLine / 2));
    QVERIFY(hasInk(oneLine + oneLine / 2));
}

QTEST_MAIN(TestChartLegend)
#include "tst_chartlegend.moc"
