// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chartlegend.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QtTest>

using namespace inflight;

class TestChartLegend final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatDoesNotFitGoesToTheNextLine();
    void whatDoesNotFitBehindTheTitleGoesBelowIt();
    void eachEntryTellsItsMeaning();
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
    QCOMPARE(legend.heightForWidth(10), 3 * oneLine);

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

void TestChartLegend::whatDoesNotFitBehindTheTitleGoesBelowIt()
{
    ChartLegend legend;
    legend.setTitle(QStringLiteral("Requests"));
    const QString text = QStringLiteral("fitted: Universal Scalability Law, sigma = 0.084");
    legend.setEntries(
        { { ChartLegend::Sign::Line, QPen(Qt::black, 2), text, QStringLiteral("What it is.") } });
    const int oneLine = legend.heightForWidth(5000);
    const int width = legend.fontMetrics().horizontalAdvance(text) + 50;
    legend.resize(width, 2 * oneLine);
    QCOMPARE(legend.heightForWidth(width), 2 * oneLine);
    const int below = oneLine + oneLine / 2;
    QCOMPARE(legend.meaningAt({ width / 2, oneLine / 2 }), QString());
    QCOMPARE(legend.meaningAt({ width / 2, below }), QStringLiteral("What it is."));
    // What is elided all the same is told whole.
    legend.resize(width / 2, 2 * oneLine);
    QCOMPARE(legend.meaningAt({ width / 4, below }), QString(text + QStringLiteral(" - What it is.")));
}

void TestChartLegend::eachEntryTellsItsMeaning()
{
    ChartLegend legend;
    legend.setTitle(QStringLiteral("Speed-up"));
    const QPen pen(Qt::black, 2);
    legend.setEntries({ { ChartLegend::Sign::Line, pen, QStringLiteral("measured"), {} },
        { ChartLegend::Sign::Ring, pen, QStringLiteral("knee at 8"), QStringLiteral("What a knee is.") } });
    legend.resize(600, legend.heightForWidth(600));
    QSet<QString> found;
    for (int x = 0; x < legend.width(); ++x)
        found.insert(legend.meaningAt({ x, legend.height() / 2 }));
    QCOMPARE(found, (QSet<QString> { QString(), QStringLiteral("What a knee is.") }));
    QCOMPARE(legend.meaningAt({ 5, legend.height() / 2 }), QString()); // the title

    legend.show();
    for (int x = 0; x < legend.width() && QToolTip::text().isEmpty(); x += 10) {
        const QPoint at(x, legend.height() / 2);
        QHelpEvent help(QEvent::ToolTip, at, legend.mapToGlobal(at));
        QCoreApplication::sendEvent(&legend, &help);
    }
    QCOMPARE(QToolTip::text(), QStringLiteral("<p>What a knee is.</p>"));
    QToolTip::hideText();
}

QTEST_MAIN(TestChartLegend)
#include "tst_chartlegend.moc"
