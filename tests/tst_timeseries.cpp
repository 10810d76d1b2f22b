// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/timeseries.h"

#include <QTest>

#include <algorithm>

using namespace inflight;
using namespace std::chrono_literals;

class TestTimeSeries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Wherever a moment's peak or dip falls, halving the resolution ten times does not lose it.
    void extremesSurvive_data()
    {
        QTest::addColumn<int>("position");
        for (int position = 0; position < 16; ++position)
            QTest::addRow("at %d ms", 1000 + position) << 1000 + position;
    }
    void extremesSurvive()
    {
        QFETCH(int, position);
        TimeSeries series;
        for (int i = 0; i < 200'000; ++i) {
            const Microseconds at = i * 1ms;
            series.add(at, 10);
            if (i == position)
                series.add(at, 99);
            if (i == position + 5000)
                series.add(at, 1);
            series.add(at, 10);
        }
        const QList<QPointF> line = series.steps(200s);
        QVERIFY(line.size() <= TimeSeries::maxPoints);
        const auto lower = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
        const auto [lowest, highest] = std::minmax_element(line.begin(), line.end(), lower);
        QCOMPARE(*highest, QPointF(position / 1000.0, 99));
        QCOMPARE(*lowest, QPointF((position + 5000) / 1000.0, 1));
    }

    void gapsAreFlat()
    {
        TimeSeries series;
        series.add(0s, 1);
        series.add(100s, 9);
        const QList<QPointF> expected { { 0, 1 }, { 100, 1 }, { 100, 9 }, { 200, 9 } };
        QCOMPARE(series.steps(200s), expected);
    }

    void worstCaseStaysWithinThePoints()
    {
        TimeSeries series;
        for (int i = 0; i < 159 * 8; i += 2) {
            for (const double value : { 5.0, 1.0, 6.0, 9.0, 4.0 })
                series.add(i * 1ms, value);
        }
        const QList<QPointF> line = series.steps(1h);
        QVERIFY2(line.size() <= TimeSeries::maxPoints, qPrintable(QString::number(line.size())));
        QVERIFY(series.peaks().size() <= TimeSeries::maxPoints);
    }

    /// A dip of a microsecond is one, however much happens before and after it.
    void whatLastedAMomentIsDrawnAsAMoment()
    {
        TimeSeries series;
        for (int i = 0; i < 100'000; ++i) {
            series.add(i * 1ms, 10);
            series.add(i * 1ms + 10us, 9);
            series.add(i * 1ms + 30us, 10);
        }
        const QList<QPointF> line = series.steps(100s);
        for (int i = 1; i < line.size(); ++i) {
            const double lasted = line[i].x() - line[i - 1].x();
            QVERIFY2(line[i - 1].y() > 9 || lasted < 0.001, QByteArray::number(lasted));
        }
    }

    void timeDoesNotRunBackwards()
    {
        TimeSeries series;
        series.add(5s, 1);
        series.add(4s, 2);
        QCOMPARE(series.steps(3s).last(), QPointF(5, 2));
    }
};

QTEST_GUILESS_MAIN(TestTimeSeries)
#include "tst_timeseries.moc"
