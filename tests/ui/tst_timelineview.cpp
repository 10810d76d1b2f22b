// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/timelineview.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QtTest>

using namespace inflight;
using Mode = TimelineView::Mode;
using Place = TimelineView::Place;

namespace {

/// Pages one after the other, 10 ms each, or all at once.
RunUpdate run(int pages, bool oneAtATime)
{
    RunUpdate update;
    for (int page = 0; page < pages; ++page) {
        const Microseconds at(oneAtATime ? page * 10'000 : 0);
        update.started.append({ quint64(page + 1), page, 1, at });
        AttemptRecord record;
        record.id = quint64(page + 1);
        record.page = page;
        record.started = at;
        record.ended = at + Microseconds(10'000);
        record.status = 200;
        update.ended.append(record);
    }
    update.counts.pagesPlanned = pages;
    update.counts.planIsComplete = true;
    return update;
}

/// Pages that are each refused at first and told to come again in a second.
RunUpdate refusedRun(int pages)
{
    RunUpdate update;
    for (int page = 0; page < pages; ++page) {
        for (const int attempt : { 1, 2 }) {
            AttemptRecord record;
            record.id = quint64(2 * page + attempt);
            record.page = page;
            record.number = attempt;
            record.started = Microseconds(attempt == 1 ? 0 : 1'100'000);
            record.ended = record.started + Microseconds(100'000);
            record.status = attempt == 1 ? 429 : 200;
            record.outcome
                = attempt == 1 ? AttemptRecord::Outcome::WillRetry : AttemptRecord::Outcome::Arrived;
            update.started.append({ record.id, page, attempt, record.started });
            update.ended.append(record);
        }
    }
    update.pauses.append({ Microseconds(100'000), Microseconds(1'100'000) });
    update.counts.pagesPlanned = pages;
    update.counts.planIsComplete = true;
    return update;
}

QColor over(const QColor &paper, const QColor &ink)
{
    QImage drop(1, 1, QImage::Format_RGB32);
    drop.fill(paper);
    QPainter(&drop).fillRect(0, 0, 1, 1, ink);
    return drop.pixelColor(0, 0);
}

struct Timeline {
    explicit Timeline(const RunUpdate &update)
        : view(lanes)
    {
        lanes.add(update);
        view.resize(800, 300);
        view.show();
        view.refresh();
    }
    bool isInSight(const Place &place) const
    {
        return view.viewport()->rect().contains(view.bars().rect(place).center().toPoint());
    }

    RequestLanes lanes;
    TimelineView view;
};

} // namespace

class TestTimelineView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeRunIsInSight_data()
    {
        QTest::addColumn<int>("pages");
        for (const int pages : { 1, 10, 100, 5'000, 20'000 })
            QTest::addRow("%d pages", pages) << pages;
    }
    void theWholeRunIsInSight()
    {
        QFETCH(int, pages);
        Timeline timeline(run(pages, true));
        QVERIFY(timeline.isInSight({ 0, 0 }));
        QVERIFY(timeline.isInSight({ pages - 1, 0 }));
    }

    void oneAtATimeIsAStaircaseManyAtOnceAWall()
    {
        Timeline sync(run(20, true));
        Timeline wall(run(20, false));
        for (int lane = 1; lane < 20; ++lane) {
            const QRectF before = sync.view.bars().rect({ lane - 1, 0 });
            QVERIFY(qAbs(sync.view.bars().rect({ lane, 0 }).left() - before.right()) < 0.01);
            QCOMPARE(wall.view.bars().rect({ lane, 0 }).left(), wall.view.bars().rect({ 0, 0 }).left());
        }
    }

    void theTimeAxisHasItsUnit()
    {
        // What is written is ink; that its width is that of the text with the unit shows which text it is.
        Timeline timeline(run(100, true));
        const QRectF plot = timeline.view.scale().plot;
        const QImage picture = timeline.view.viewport()->grab().toImage();
        const QColor paper = timeline.view.palette().color(QPalette::Base);
        const auto hasInk = [&plot, &picture, &paper](int x) {
            for (int y = int(plot.bottom()) + 3; y < picture.height(); ++y) {
                if (picture.pixelColor(x, y) != paper)
                    return true;
            }
            return false;
        };
        int right = int(plot.left());
        while (!hasInk(right))
            ++right;
        while (hasInk(right) || hasInk(right + 1) || hasInk(right + 2) || hasInk(right + 3)
            || hasInk(right + 4) || hasInk(right + 5))
            ++right;
        const QFontMetrics metrics(timeline.view.font());
        const double expected = plot.left() + metrics.horizontalAdvance(QStringLiteral("0.0 s"));
        QVERIFY2(qAbs(right - expected) < 4, qPrintable(QStringLiteral("%1 %2").arg(right).arg(expected)));
    }

    void aWaitLeavesThePauseBehindItToBeSeen_data()
    {
        QTest::addColumn<int>("pages");
        QTest::addColumn<double>("laneHeight"); // at least
        QTest::newRow("whole run") << 100 << 0.0;
        QTest::newRow("narrow") << 100 << 4.0;
        QTest::newRow("wide") << 100 << 12.0;
        for (const int pages : { 1, 200, 270, 300, 1000 })
            QTest::addRow("%d pages", pages) << pages << 0.0;
    }
    void aWaitLeavesThePauseBehindItToBeSeen()
    {
        QFETCH(int, pages);
        QFETCH(double, laneHeight);
        Timeline timeline(refusedRun(pages));
        while (timeline.view.scale().laneHeight < laneHeight)
            timeline.view.zoomIn();
        const TimelineScale scale = timeline.view.scale();
        const ChartColours colours = chartColours(timeline.view.palette());
        const QColor shade = over(colours.background, colours.pause);
        const QImage picture = timeline.view.viewport()->grab().toImage();
        const int x = int(scale.x(Microseconds(630'000)));
        QVERIFY(scale.plot.contains(QPointF(x, scale.plot.center().y())));
        int waits = 0;
        int shades = 0;
        for (int y = int(scale.plot.top()) + 1; y < int(scale.plot.bottom()); ++y) {
            const QColor pixel = picture.pixelColor(x, y);
            waits += int(pixel == colours.waiting);
            shades += int(pixel == shade);
            QVERIFY2(pixel == colours.waiting || pixel == shade, qPrintable(pixel.name()));
        }
        // Very low lanes share their lines, three pixels apart.
        const double lanes = scale.plot.height() / qMax(3.0, scale.laneHeight);
        QVERIFY2(waits > 0.7 * qMin<double>(pages, lanes), qPrintable(QString::number(waits)));
        QVERIFY2(shades > waits / 2, qPrintable(QString::number(shades)));
    }

    void theAxisEndsCloseBehindTheRun_data()
    {
        QTest::addColumn<int>("pages"); // 10 ms each
        for (const int pages : { 12, 51, 99, 123, 500, 810, 2'040, 2'100, 12'345 })
            QTest::addRow("%d pages", pages) << pages;
    }
    void theAxisEndsCloseBehindTheRun()
    {
        QFETCH(int, pages);
        Timeline timeline(run(pages, true));
        const TimelineScale scale = timeline.view.scale();
        const double end = scale.x(timeline.lanes.now()) - scale.plot.left();
        QVERIFY2(end > 0.9 * scale.plot.width(), qPrintable(QString::number(end / scale.plot.width())));
        QVERIFY(end <= scale.plot.width());
    }

    void inTheWholeRunNothingIsLeftToScroll()
    {
        Timeline timeline(run(100, true));
        for (int height = 120; height < 400; ++height) {
            timeline.view.resize(800, height);
            QCOMPARE(timeline.view.verticalScrollBar()->maximum(), 0);
            QCOMPARE(timeline.view.horizontalScrollBar()->maximum(), 0);
        }
    }

    void pointingFindsTheBar()
    {
        Timeline timeline(run(20, true));
        for (const int lane : { 0, 7, 19 }) {
            const auto place = timeline.view.bars().at(timeline.view.bars().rect({ lane, 0 }).center());
            QVERIFY(place);
            QCOMPARE(*place, (Place { lane, 0 }));
        }
        QVERIFY(!timeline.view.bars().at(QPointF(timeline.view.viewport()->width() - 30, 10)));
    }

    void wheelZoomsAroundThePointer()
    {
        Timeline timeline(run(100, true));
        const QPointF pointer = timeline.view.bars().rect({ 60, 0 }).center();
        const double before = timeline.view.scale().pixelsPerSecond;
        QSignalSpy modes(&timeline.view, &TimelineView::modeChanged);
        for (int i = 0; i < 6; ++i) {
            QWheelEvent wheel(pointer, timeline.view.viewport()->mapToGlobal(pointer), {}, { 0, 120 },
                Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(timeline.view.viewport(), &wheel);
        }
        QVERIFY(timeline.view.scale().pixelsPerSecond > before * 3);
        QCOMPARE(timeline.view.mode(), Mode::Free);
        QCOMPARE(modes.size(), 1);
        const QPointF after = timeline.view.bars().rect({ 60, 0 }).center();
        QVERIFY2(qAbs(after.x() - pointer.x()) < 8, qPrintable(QString::number(after.x() - pointer.x())));
        QVERIFY2(qAbs(after.y() - pointer.y()) < timeline.view.scale().laneHeight,
            qPrintable(QString::number(after.y() - pointer.y())));
    }

    void zoomingOutEndsAtTheWholeRun()
    {
        Timeline timeline(run(100, true));
        const double whole = timeline.view.scale().pixelsPerSecond;
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&timeline.view, Qt::Key_Plus);
        QCOMPARE(timeline.view.mode(), Mode::Free);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(&timeline.view, Qt::Key_Minus);
        QCOMPARE(timeline.view.mode(), Mode::Whole);
        QCOMPARE(timeline.view.scale().pixelsPerSecond, whole);
        QVERIFY(timeline.isInSight({ 99, 0 }));
    }

    void followKeepsTheNewestInSight()
    {
        Timeline timeline(run(100, true));
        for (int i = 0; i < 8; ++i)
            timeline.view.zoomIn();
        QVERIFY(!timeline.isInSight({ 99, 0 }));
        timeline.view.setMode(Mode::Follow);
        QVERIFY(timeline.isInSight({ 99, 0 }));
        RunUpdate more;
        more.started.append({ 1000, 100, 1, Microseconds(1'000'000) });
        more.counts.elapsed = Microseconds(1'010'000);
        timeline.lanes.add(more);
        timeline.view.refresh();
        QVERIFY(timeline.isInSight({ 100, 0 }));
    }

    void panningEndsFollowing()
    {
        Timeline timeline(run(100, true));
        for (int i = 0; i < 8; ++i)
            timeline.view.zoomIn();
        timeline.view.setMode(Mode::Follow);
        const QPoint from(400, 100);
        QTest::mousePress(timeline.view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(timeline.view.viewport(), from + QPoint(60, 40));
        QTest::mouseRelease(timeline.view.viewport(), Qt::LeftButton, {}, from + QPoint(60, 40));
        QCOMPARE(timeline.view.mode(), Mode::Free);
    }

    void arrowKeysGoFromBarToBar()
    {
        Timeline timeline(run(300, true));
        for (int i = 0; i < 9; ++i)
            timeline.view.zoomIn();
        QList<std::optional<Place>> places;
        connect(&timeline.view, &TimelineView::pointed, this,
            [&places](const std::optional<Place> &place) { places.append(place); });
        QTest::keyClick(&timeline.view, Qt::Key_Down);
        QCOMPARE(places.last(), (Place { 0, 0 }));
        for (int i = 0; i < 200; ++i)
            QTest::keyClick(&timeline.view, Qt::Key_Down);
        QCOMPARE(places.last(), (Place { 200, 0 }));
        QVERIFY(timeline.isInSight({ 200, 0 }));
        QSignalSpy activated(&timeline.view, &TimelineView::activated);
        QTest::keyClick(&timeline.view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
    }

    void aNewRunForgetsTheOldOne()
    {
        Timeline timeline(run(100, true));
        timeline.view.zoomIn();
        QTest::keyClick(&timeline.view, Qt::Key_Down);
        timeline.lanes.clear();
        timeline.view.restart();
        QCOMPARE(timeline.view.mode(), Mode::Whole);
        QVERIFY(!timeline.view.grab().isNull()); // draws, with no lane that a choice could point to
    }

    /// What is drawn is bounded by what is in sight: a run of a hundred times as many lanes, in rows of the
    /// same height, takes no more than a few times as long.
    void drawsOnlyWhatIsInSight()
    {
        Timeline small(run(1'000, true));
        Timeline large(run(100'000, true));
        const auto milliseconds = [](Timeline &timeline) {
            while (timeline.view.scale().laneHeight < 10)
                timeline.view.zoomIn();
            timeline.view.grab();
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 20; ++i)
                timeline.view.grab();
            return double(timer.nsecsElapsed()) / 1e6;
        };
        const double few = milliseconds(small);
        const double many = milliseconds(large);
        QVERIFY2(many < few * 10, qPrintable(QStringLiteral("%1 ms, %2 ms").arg(few).arg(many)));
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
