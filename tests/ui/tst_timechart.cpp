// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timechart.h"

#include <QChart>
#include <QGraphicsTextItem>
#include <QValueAxis>
#include <QtTest>

using namespace inflight;

class TestTimeChart final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsHaveWholeTicks_data();
    void countsHaveWholeTicks();
    void timesHaveTheirUnit_data();
    void timesHaveTheirUnit();
    void countsAreWrittenBesideThePlot();
};

namespace {

/// The numbers that the chart itself writes, the least first.
QList<const QGraphicsTextItem *> writtenBy(const TimeChart &chart)
{
    QList<const QGraphicsTextItem *> written;
    for (const QGraphicsItem *item : chart.scene()->items()) {
        const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
        if (text && text->isVisible() && !text->toPlainText().isEmpty())
            written.append(text);
    }
    std::sort(written.begin(), written.end(),
        [](const auto *a, const auto *b) { return a->toPlainText().toInt() < b->toPlainText().toInt(); });
    return written;
}

QStringList textsOf(const QList<const QGraphicsTextItem *> &items)
{
    QStringList texts;
    for (const QGraphicsTextItem *item : items)
        texts.append(item->toPlainText());
    return texts;
}

} // namespace

void TestTimeChart::countsHaveWholeTicks_data()
{
    QTest::addColumn<double>("top");
    QTest::addColumn<int>("height");
    for (const int height : { 56, 90, 110, 160, 600 }) {
        for (const double top :
            { 0.0, 1.05, 2.1, 3.15, 4.2, 5.25, 7.35, 10.5, 12.6, 21.0, 52.5, 105.0, 525.0, 20'000.0 })
            QTest::addRow("%g in %d pixels", top, height) << top << height;
    }
}

void TestTimeChart::countsHaveWholeTicks()
{
    QFETCH(double, top);
    QFETCH(int, height);
    TimeChart chart;
    chart.resize(800, height);
    chart.show();
    chart.showRange(3, top);
    const auto *axis = qobject_cast<QValueAxis *>(chart.chart()->axes(Qt::Vertical).first());
    QVERIFY(axis->max() >= top);
    QVERIFY2(axis->max() <= qMax(1.0, top) * 1.34, qPrintable(QString::number(axis->max())));
    QCOMPARE(axis->tickInterval(), std::floor(axis->tickInterval()));
    QVERIFY(axis->tickInterval() >= 1);
    // The last label is that of the axis's end, or the last whole number below 3.
    const double last = std::floor(axis->max() / axis->tickInterval() + 1e-9) * axis->tickInterval();
    QCOMPARE(last, axis->max() < 3 ? std::floor(axis->max()) : axis->max());
    QVERIFY2(axis->tickInterval() <= axis->max(), qPrintable(QString::number(axis->tickInterval())));
}

void TestTimeChart::timesHaveTheirUnit_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("second"); // label, behind that of 0
    QTest::addRow("an instant") << 0.037 << 800 << QStringLiteral("0.01 s");
    QTest::addRow("less") << 0.003 << 800 << QStringLiteral("0.005 s");
    QTest::addRow("a moment") << 0.3 << 800 << QStringLiteral("0.1 s");
    QTest::addRow("seconds") << 6.0 << 800 << QStringLiteral("1 s");
    QTest::addRow("half a minute") << 31.0 << 800 << QStringLiteral("10 s");
    QTest::addRow("two minutes") << 118.0 << 800 << QStringLiteral("20 s");
    QTest::addRow("ten minutes") << 600.0 << 800 << QStringLiteral("2 min");
    QTest::addRow("four hours") << 14'400.0 << 800 << QStringLiteral("1 h");
    QTest::addRow("seconds in little room") << 6.0 << 200 << QStringLiteral("2 s");
}

void TestTimeChart::timesHaveTheirUnit()
{
    QFETCH(double, seconds);
    QFETCH(int, width);
    TimeChart chart;
    chart.resize(width, 160);
    chart.show();
    chart.showRange(seconds, 10, seconds < 0.1 ? 0.02 : 0.5);
    const QStringList labels = chart.timeLabels();
    QVERIFY2(labels.size() >= 2 && labels.size() <= 9, qPrintable(labels.join(u' ')));
    QTEST(labels[1], "second");
    const QString unit = labels[1].section(u' ', 1);
    int inked = 0;
    for (const QString &label : labels) {
        QCOMPARE(label.section(u' ', 1), unit);
        inked += chart.fontMetrics().horizontalAdvance(label + u' ');
    }
    QVERIFY2(inked < width, qPrintable(labels.join(u' ')));
    // As many as the grid has lines.
    const auto *axis = qobject_cast<QValueAxis *>(chart.chart()->axes(Qt::Horizontal).first());
    QCOMPARE(int(axis->max() / axis->tickInterval() + 1.000001), labels.size());

    // They are written below the plot.
    const QRect below(
        0, int(chart.chart()->plotArea().bottom()) + 2, width, chart.fontMetrics().height() + 4);
    QVERIFY(chart.rect().contains(below.adjusted(0, 0, 0, -2)));
    const QImage with = chart.grab(below).toImage();
    chart.setTimeLabels(false);
    QVERIFY(chart.timeLabels().isEmpty());
    QVERIFY(chart.grab(below).toImage() != with);
}

void TestTimeChart::countsAreWrittenBesideThePlot()
{
    TimeChart chart;
    chart.setLeftMargin(60);
    chart.resize(800, 300);
    chart.show();
    chart.showRange(3, 52.5);
    // They are laid out a moment later.
    QTRY_COMPARE(textsOf(writtenBy(chart)), QStringLiteral("0 20 40 60").split(u' '));
    QTRY_VERIFY(
        qAbs(writtenBy(chart).last()->sceneBoundingRect().center().y() - chart.chart()->plotArea().top())
        < 4);
    for (const QGraphicsTextItem *text : writtenBy(chart)) {
        const QRectF place = text->sceneBoundingRect();
        QVERIFY2(place.left() >= 0 && place.right() <= 61, qPrintable(text->toPlainText()));
        const double share = 1 - text->toPlainText().toDouble() / 60;
        const QRectF plot = chart.chart()->plotArea();
        QVERIFY2(qAbs(place.center().y() - plot.top() - share * plot.height()) < 4,
            qPrintable(text->toPlainText()));
    }
}

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"
