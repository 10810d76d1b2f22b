// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/api/profilestore.h"
#include "ui/charts/bardelegate.h"
#include "ui/charts/comparisoncolumns.h"
#include "ui/charts/comparisontab.h"
#include "ui/runs/rowwords.h"
#include "ui/runs/runhistory.h"
#include "ui/style/languages.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace inflight;
using namespace std::chrono_literals;

namespace {

FinishedRun practiceRun(int cap, std::chrono::milliseconds wall)
{
    static int number = 0;
    FinishedRun run;
    run.number = ++number;
    run.request.profile.name = ProfileStore::practiceName();
    run.request.practice = practice::Manners {};
    run.request.settings.concurrency = cap;
    run.summary.sequential = cap == 1;
    run.summary.concurrency = run.summary.lowestCap = run.summary.highestCap = cap;
    run.summary.pagesArrived = 100;
    run.summary.syncEstimate = 20s;
    run.summary.wall = wall;
    return run;
}

QString text(
    const ComparisonModel &model, int row, ComparisonModel::Column column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestComparisonTab final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aRowSaysWhomItAsked_data();
    void aRowSaysWhomItAsked();
    void aRowSaysUnusualManners_data();
    void aRowSaysUnusualManners();
    void anAutomaticRowSaysWhatBecameOfTheCap();
    void rowsOfOneTimeAreTheRunsOwn();
    void theSamePageSizeIsTheSame();
    void aMovedCapHasNoIdeal();
    void signsAreExplained();
    void clearEmptiesTheList();
    void clearWaitsForAMeasurement();
    void selectedBarsStandOut_data();
    void selectedBarsStandOut();
    void barsHaveOneScale();
    void whatIsNotComparableHasAScaleOfItsOwn();
    void aLinePartsScales();
    void widthsAreSharedOut_data();
    void widthsAreSharedOut();
    void everyWidthIsReadable_data();
    void everyWidthIsReadable();
    void anotherLanguageMeasuresAnew_data();
    void anotherLanguageMeasuresAnew();
    void theTimeStaysInSight_data();
    void theTimeStaysInSight();
};

void TestComparisonTab::aRowSaysWhomItAsked_data()
{
    QTest::addColumn<FinishedRun>("run");
    QTest::addColumn<QString>("expected");
    FinishedRun run = practiceRun(10, 2s);
    QTest::newRow("kind") << run << QStringLiteral("10 at a time\nPractice server, 200 ms");
    run.summary.peakInFlight = 7;
    QTest::newRow("never full") << run
                                << QStringLiteral("Cap 10, at most 7 in flight\nPractice server, 200 ms");
    run.summary.peakInFlight = 10;
    run.request.practice->rateLimit = 28;
    run.request.practice->errorRate = 0.05;
    QTest::newRow("unkind") << run
                            << QStringLiteral(
                                   "10 at a time\nPractice server, 200 ms, limit 28 per second, 5 % errors");
    run.worldMoved = true;
    QTest::newRow("moved") << run << QStringLiteral("10 at a time\nPractice server, changed during the run");
    run = practiceRun(10, 2s);
    run.request.practice.reset();
    run.request.profile.name = QStringLiteral("catalog108");
    run.request.settings.pageSize = 20;
    run.request.settings.maxPages = 3;
    QTest::newRow("another API") << run
                                 << QStringLiteral("10 at a time\ncatalog108, 20 a page, at most 3 pages");
    run = practiceRun(93, 2s);
    run.summary.lowestCap = 1;
    QTest::newRow("moved cap") << run << QStringLiteral("1 to 93 at a time\nPractice server, 200 ms");
    run.summary.automatic = true;
    run.summary.peakInFlight = 40;
    QTest::newRow("automatic") << run
                               << QStringLiteral("Automatic, at most 40 in flight\nPractice server, 200 ms");
}

void TestComparisonTab::aRowSaysWhomItAsked()
{
    QFETCH(FinishedRun, run);
    QFETCH(QString, expected);
    RunHistory history;
    ComparisonModel model(history);
    const QAbstractItemModelTester tester(&model);
    history.add(run);
    QCOMPARE(text(model, 0, ComparisonModel::Run), expected);
    // The tooltip says as much and more, and never the bare name that the program uses inside.
    const QString toolTip = text(model, 0, ComparisonModel::Run, Qt::ToolTipRole);
    QVERIFY2(toolTip.startsWith(expected), qPrintable(toolTip));
    QVERIFY(!toolTip.contains(QStringLiteral("practice")));
}

void TestComparisonTab::aRowSaysUnusualManners_data()
{
    QTest::addColumn<FinishedRun>("run");
    QTest::addColumn<QString>("how");
    const auto row = [](const char *name, int cap, auto change, const char *how) {
        FinishedRun run = practiceRun(cap, 2s);
        change(run.request.settings);
        QTest::newRow(name) << run << QString::fromLatin1(how);
    };
    row(
        "usual", 10, [](RunSettings &) {}, "10 at a time");
    row(
        "rate", 10, [](RunSettings &s) { s.requestsPerSecond = 24; }, "10 at a time, 24 a second at most");
    row(
        "alone", 10, [](RunSettings &s) { s.sharedPause = false; }, "10 at a time, each waits for itself");
    row(
        "nobody to share with", 1, [](RunSettings &s) { s.sharedPause = false; }, "One at a time");
    row(
        "attempts", 1, [](RunSettings &s) { s.attempts = 2; }, "One at a time, 2 attempts");
    row(
        "back-off", 10, [](RunSettings &s) { s.backoffBase = 500ms; }, "10 at a time, back-off 0.5 to 30 s");
    row(
        "time-out", 10, [](RunSettings &s) { s.timeout = 3s; }, "10 at a time, time-out 3 s");
    FinishedRun run = practiceRun(10, 2s);
    run.request.settings.requestsPerSecond = 2.5;
    run.request.settings.attempts = 1;
    run.summary.protocol = Protocol::Http2;
    QTest::newRow("several") << run
                             << QStringLiteral("10 at a time, 2.5 a second at most, 1 attempts, HTTP/2");
}

void TestComparisonTab::aRowSaysUnusualManners()
{
    QFETCH(FinishedRun, run);
    QFETCH(QString, how);
    RunHistory history;
    const ComparisonModel model(history);
    history.add(run);
    const QString row = text(model, 0, ComparisonModel::Run);
    QCOMPARE(row, how + QStringLiteral("\nPractice server, 200 ms"));
    QVERIFY(text(model, 0, ComparisonModel::Run, Qt::ToolTipRole).startsWith(row));
}

/// Never what was set before: that is where automatic began.
void TestComparisonTab::anAutomaticRowSaysWhatBecameOfTheCap()
{
    FinishedRun run = practiceRun(20, 2s);
    run.request.settings.automatic = run.summary.automatic = true;
    run.summary.lowestCap = 3;
    run.summary.highestCap = 35;
    run.summary.peakInFlight = 34;
    run.summary.concurrency = 7;
    RunHistory history;
    const ComparisonModel model(history);
    history.add(run);
    const QString row = text(model, 0, ComparisonModel::Run);
    QVERIFY2(row.startsWith(u"Automatic, at most 34 in flight"), qPrintable(row));
    QVERIFY2(!row.contains(u"20 "), qPrintable(row));
    const QString toolTip = text(model, 0, ComparisonModel::Run, Qt::ToolTipRole);
    QVERIFY2(toolTip.contains(u"between 3 and 35, and 7 at the end"), qPrintable(toolTip));
}

void TestComparisonTab::rowsOfOneTimeAreTheRunsOwn()
{
    RunHistory history;
    ComparisonModel model(history);
    FinishedRun sync = practiceRun(1, 20s);
    sync.series = 1;
    history.add(sync);
    FinishedRun concurrent = practiceRun(10, 2s);
    concurrent.series = 1;
    history.add(concurrent);
    history.add(practiceRun(1, 40s)); // later, slower, alike
    QCOMPARE(text(model, 1, ComparisonModel::SpeedUp), QStringLiteral("10.0x"));
    history.add(practiceRun(10, 2s)); // of no comparison: the latest
    QCOMPARE(text(model, 0, ComparisonModel::SpeedUp), QStringLiteral("20.0x"));
    // Gone on with: the same row, and still of its comparison.
    FinishedRun again = practiceRun(10, 4s);
    history.add(again);
    QCOMPARE(model.rowCount(), 5);
    again.summary.wall = 5s;
    history.add(again);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(text(model, 0, ComparisonModel::Wall), QStringLiteral("5.00 s"));
    FinishedRun paused = practiceRun(10, 17'500ms);
    paused.summary.paused = 15s;
    history.add(paused);
    QCOMPARE(text(model, 0, ComparisonModel::Wall), QStringLiteral("2.50 s + 15.0 s paused"));
    QCOMPARE(text(model, 0, ComparisonModel::SpeedUp), QStringLiteral("16.0x"));
    history.add(practiceRun(10, 40'100ms)); // as long: in the digits of whoever is as fast
    QCOMPARE(text(model, 0, ComparisonModel::SpeedUp), QStringLiteral("1.0x"));
    history.add(practiceRun(10, 50s));
    QCOMPARE(text(model, 0, ComparisonModel::SpeedUp), QStringLiteral("0.80x"));
}

void TestComparisonTab::theSamePageSizeIsTheSame()
{
    FinishedRun usual = practiceRun(1, 20s);
    FinishedRun typed = usual;
    typed.request.settings.pageSize = usual.request.profile.pagination.pageSize;
    QVERIFY(isComparable(usual.request, typed.request));
    typed.request.settings.pageSize /= 2;
    QVERIFY(!isComparable(usual.request, typed.request));
}

void TestComparisonTab::aMovedCapHasNoIdeal()
{
    RunHistory history;
    ComparisonModel model(history);
    const auto ideal = [&model] {
        return model.index(0, ComparisonModel::Wall).data(ComparisonModel::IdealRole).toDouble();
    };
    FinishedRun run = practiceRun(10, 2s);
    history.add(run);
    QCOMPARE(ideal(), 2.0);
    run.summary.lowestCap = 2;
    history.add(run);
    QCOMPARE(ideal(), 0.0);
    run.summary.lowestCap = 10;
    run.worldMoved = true;
    history.add(run);
    QCOMPARE(ideal(), 0.0);
    run.worldMoved = false;
    run.summary.setup = 500ms; // part of the 20 s, and of every run
    history.add(run);
    QCOMPARE(ideal(), 0.5 + 1.95);
}

void TestComparisonTab::signsAreExplained()
{
    RunHistory history;
    ComparisonTab tab(history);
    tab.resize(700, 300);
    tab.show();
    auto *legend = tab.findChild<QLabel *>(QStringLiteral("comparisonLegend"));
    QVERIFY(!legend->isVisible());
    history.add(practiceRun(10, 2s));
    QVERIFY(legend->isVisible());
    QVERIFY(legend->text().contains(u"ideal") && legend->text().contains(u'\u2013'));
    // Where there is no room for all of it, it ends visibly.
    tab.resize(300, 200);
    QTRY_VERIFY2(legend->text().endsWith(u'\u2026'), qPrintable(legend->text()));
    QVERIFY(legend->toolTip().contains(u"during the run."));
    tab.resize(700, 300);
    QTRY_VERIFY(legend->text().endsWith(u"during the run."));
    // Both lines of a row have room.
    const auto *table = tab.findChild<QTableView *>(QStringLiteral("comparisonTable"));
    QVERIFY(table->rowHeight(0) >= 2 * table->fontMetrics().lineSpacing());
}

void TestComparisonTab::clearEmptiesTheList()
{
    RunHistory history;
    ComparisonTab tab(history);
    connect(&tab, &ComparisonTab::clearWanted, &history, &RunHistory::clear);
    tab.resize(700, 300);
    tab.show();
    tab.activateWindow();
    auto *clear = tab.findChild<QToolButton *>(QStringLiteral("comparisonClear"));
    QVERIFY(!clear->isEnabled());
    QVERIFY(!clear->accessibleName().isEmpty());
    history.add(practiceRun(1, 20s));
    QVERIFY(clear->isEnabled());
    // In the corner where the actions of the other tabs are, and by keyboard.
    QVERIFY(clear->geometry().center().x() > tab.width() / 2 && clear->y() < 20);
    clear->setFocus(Qt::TabFocusReason);
    QTest::keyClick(clear, Qt::Key_Space);
    QCOMPARE(tab.model().rowCount(), 0);
    QVERIFY(!clear->isEnabled());
    QVERIFY(!tab.findChild<QTableView *>(QStringLiteral("comparisonTable"))->isVisible());
    // Bars begin anew, and nothing counts as measured.
    const FinishedRun run = practiceRun(10, 2s);
    history.add(run);
    QCOMPARE(tab.model().index(0, ComparisonModel::Wall).data(ComparisonModel::LongestRole).toDouble(), 2.0);
    QCOMPARE(text(tab.model(), 0, ComparisonModel::SpeedUp), QStringLiteral("\u2013"));
}

void TestComparisonTab::clearWaitsForAMeasurement()
{
    RunHistory history;
    ComparisonTab tab(history);
    history.add(practiceRun(1, 20s));
    const auto *clear = tab.findChild<QToolButton *>(QStringLiteral("comparisonClear"));
    tab.setMeasuring(true);
    QVERIFY(!clear->isEnabled());
    tab.setMeasuring(false);
    QVERIFY(clear->isEnabled());
}

void TestComparisonTab::selectedBarsStandOut_data()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << Look::Light;
    QTest::newRow("dark") << Look::Dark;
}

namespace {

QImage painted(const ComparisonModel &model, QStyle::State state, int row = 0)
{
    QImage image(400, 40, QImage::Format_RGB32);
    image.fill(QApplication::palette().color(QPalette::Base));
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = QApplication::palette();
    option.fontMetrics = QFontMetrics(QApplication::font());
    option.state = state;
    BarDelegate().paint(&painter, option, model.index(row, ComparisonModel::Wall));
    return image;
}

} // namespace

void TestComparisonTab::selectedBarsStandOut()
{
    QFETCH(Look, look);
    applyLook(look);
    RunHistory history;
    const ComparisonModel model(history);
    FinishedRun run = practiceRun(10, 4s);
    run.summary.syncEstimate = Microseconds(0); // no tick
    history.add(run);
    const QImage image = painted(model, QStyle::State_Enabled | QStyle::State_Selected);
    const QPalette palette = QApplication::palette();
    const int middle = image.height() / 2;
    QCOMPARE(image.pixelColor(20, middle), chartColours(palette).inFlight);
    // Between the bar and the selection there is the table's own colour on every side.
    int top = middle;
    while (image.pixelColor(20, top) == chartColours(palette).inFlight)
        --top;
    QCOMPARE(image.pixelColor(20, top), palette.color(QPalette::Base));
    QCOMPARE(image.pixelColor(20, 1), palette.color(QPalette::Highlight));
    applyLook(Look::System);
}

void TestComparisonTab::barsHaveOneScale()
{
    RunHistory history;
    const ComparisonModel model(history);
    FinishedRun run = practiceRun(10, 17s);
    run.summary.syncEstimate = Microseconds(0); // no tick
    run.summary.paused = 15s; // a long text
    history.add(run);
    run = practiceRun(10, 2s);
    run.summary.syncEstimate = Microseconds(0);
    history.add(run);
    const auto barWidth = [&](int row) {
        const QImage image = painted(model, QStyle::State_Enabled, row);
        int end = 0;
        while (
            image.pixelColor(end + 5, image.height() / 2) == chartColours(QApplication::palette()).inFlight)
            ++end;
        return end;
    };
    QVERIFY(barWidth(0) > 50);
    QCOMPARE(barWidth(0), barWidth(1));
}

void TestComparisonTab::whatIsNotComparableHasAScaleOfItsOwn()
{
    RunHistory history;
    const ComparisonModel model(history);
    const auto longest = [&](int row) {
        return model.index(row, ComparisonModel::Wall).data(ComparisonModel::LongestRole).toDouble();
    };
    const auto isNew = [&](int row) {
        return model.index(row, ComparisonModel::Run).data(ComparisonModel::NewScaleRole).toBool();
    };
    history.add(practiceRun(1, 20s));
    FinishedRun quick = practiceRun(1, 80ms);
    quick.request.practice->latencyMs = 0;
    history.add(quick);
    quick = practiceRun(10, 40ms);
    quick.request.practice->latencyMs = 0;
    history.add(quick);
    QVERIFY(model.hasSeveralScales());
    QCOMPARE(longest(0), 0.08);
    QCOMPARE(longest(1), 0.08);
    QCOMPARE(longest(2), 20.0);
    QVERIFY(!isNew(0) && !isNew(1) && isNew(2));
    // Back in the first world: its scale is the old one.
    history.add(practiceRun(10, 2s));
    QCOMPARE(longest(0), 20.0);
    QVERIFY(isNew(1));
    // A world that moved is none that another run met.
    FinishedRun moved = practiceRun(10, 5s);
    moved.worldMoved = true;
    history.add(moved);
    QCOMPARE(longest(0), 5.0);
    QVERIFY(isNew(1));
    // Who has nobody to be compared with shares a scale with all such.
    FinishedRun lonely = practiceRun(10, 1s);
    lonely.request.practice->rateLimit = 25;
    history.add(lonely);
    QCOMPARE(longest(0), 5.0);
    QVERIFY(!isNew(1));
}

void TestComparisonTab::aLinePartsScales()
{
    RunHistory history;
    ComparisonTab tab(history);
    tab.resize(700, 400);
    tab.show();
    history.add(practiceRun(1, 20s));
    history.add(practiceRun(10, 2s));
    auto *table = tab.findChild<QTableView *>(QStringLiteral("comparisonTable"));
    const auto *legend = tab.findChild<QLabel *>(QStringLiteral("comparisonLegend"));
    const auto isLineAbove = [table](int row) {
        const QImage image = table->viewport()->grab().toImage();
        const int y = table->rowViewportPosition(row);
        const QColor line = table->palette().color(QPalette::Text);
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != line)
                return false;
        }
        return true;
    };
    QVERIFY(!isLineAbove(1));
    QVERIFY(!legend->text().contains(u"A line parts"));
    FinishedRun quick = practiceRun(10, 40ms);
    quick.request.practice->latencyMs = 0;
    history.add(quick);
    QVERIFY(isLineAbove(1));
    QVERIFY(!isLineAbove(2));
    QVERIFY(legend->text().contains(u"A line parts"));
}

void TestComparisonTab::widthsAreSharedOut_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("wantedByRun");
    QTest::addColumn<int>("run");
    QTest::addColumn<QList<int>>("numbers");
    // The run can do with 100, the bars with 150, the numbers with 60, 40 and 60.
    const QList<int> full { 140, 40, 120 };
    QTest::newRow("room for all") << 1300 << 300 << 300 << full;
    QTest::newRow("many words") << 1300 << 900 << 600 << full; // of 1000, the bars have two fifths
    QTest::newRow("just enough") << 550 << 900 << 100 << full;
    QTest::newRow("the widest number gives way") << 540 << 900 << 100 << QList<int> { 130, 40, 120 };
    QTest::newRow("then the next one too") << 500 << 900 << 100 << QList<int> { 105, 40, 105 };
    QTest::newRow("no more to give") << 200 << 900 << 100 << QList<int> { 60, 40, 60 };
}

void TestComparisonTab::widthsAreSharedOut()
{
    QFETCH(int, room);
    QFETCH(int, wantedByRun);
    const ComparisonWidths widths
        = sharedOut(room, { wantedByRun, 100 }, 150, { { 140, 60 }, { 40, 40 }, { 120, 60 } });
    QTEST(widths.run, "run");
    QTEST(widths.numbers, "numbers");
}

void TestComparisonTab::everyWidthIsReadable_data()
{
    QTest::addColumn<int>("width"); // in letters
    QTest::newRow("wide") << 180;
    QTest::newRow("a laptop's") << 130;
    QTest::newRow("a projector's") << 105;
}

void TestComparisonTab::everyWidthIsReadable()
{
    QFETCH(int, width);
    RunHistory history;
    ComparisonTab tab(history);
    tab.resize(2000, 500);
    tab.show();
    FinishedRun run = practiceRun(50, 2s);
    run.request.practice->rateLimit = 25;
    run.request.settings.requestsPerSecond = 24;
    run.request.settings.sharedPause = false;
    history.add(run);
    history.add(practiceRun(1, 20s));
    const auto *table = tab.findChild<QTableView *>(QStringLiteral("comparisonTable"));
    const int letter = table->fontMetrics().averageCharWidth();
    tab.resize(width * letter, 500);
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(table->columnWidth(ComparisonModel::Wall) >= 16 * letter);
    for (int column = ComparisonModel::SpeedUp; column < ComparisonModel::ColumnCount; ++column) {
        const QString number = text(tab.model(), 1, ComparisonModel::Column(column));
        QVERIFY(table->columnWidth(column) >= table->fontMetrics().horizontalAdvance(number) + 12);
    }
    // All that a row says has room.
    const int margin = table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, table) + 1;
    const QRect cell
        = table->visualRect(tab.model().index(1, ComparisonModel::Run)).adjusted(margin, 0, -margin, 0);
    const QRect words = table->fontMetrics().boundingRect(
        cell, Qt::TextWordWrap, text(tab.model(), 1, ComparisonModel::Run));
    QVERIFY2(words.height() <= cell.height() && words.width() <= cell.width(),
        qPrintable(QStringLiteral("%1 in %2").arg(words.height()).arg(cell.height())));
    // Who brings the font up to a projector's needs no other help.
    QFont large = tab.font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    tab.setFont(large);
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(table->columnWidth(ComparisonModel::Wall) >= 16 * table->fontMetrics().averageCharWidth());
}

void TestComparisonTab::anotherLanguageMeasuresAnew_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("usual") << 1100;
    QTest::newRow("the legend stays one line") << 4000; // and so resizes nothing
}

/// Other words are of other widths: the columns are those of a tab that never spoke another language.
void TestComparisonTab::anotherLanguageMeasuresAnew()
{
    QFETCH(int, width);
    RunHistory history;
    history.add(practiceRun(1, 20s));
    history.add(practiceRun(50, 2s));
    const auto widths = [](const ComparisonTab &tab) {
        const auto *table = tab.findChild<QTableView *>(QStringLiteral("comparisonTable"));
        QList<int> all;
        for (int column = 0; column < ComparisonModel::ColumnCount; ++column)
            all << table->columnWidth(column);
        return all;
    };
    const auto open = [width](ComparisonTab &tab) {
        tab.resize(width, 400);
        tab.show();
    };
    LanguageChoice language;
    const auto guard = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    language.choose(QStringLiteral("en"));
    ComparisonTab tab(history);
    open(tab);
    const QList<int> english = widths(tab);
    language.choose(QStringLiteral("de"));
    ComparisonTab german(history);
    open(german);
    QTRY_COMPARE(widths(tab), widths(german));
    QVERIFY(widths(tab) != english);
    language.choose(QStringLiteral("en"));
    QTRY_COMPARE(widths(tab), english);
}

void TestComparisonTab::theTimeStaysInSight_data()
{
    QTest::addColumn<int>("estimateS");
    QTest::newRow("no ideal") << 0;
    QTest::newRow("on the bar") << 10;
    QTest::newRow("right of the bar") << 22;
    QTest::newRow("far to the right") << 38;
    QTest::newRow("out of sight") << 500;
}

void TestComparisonTab::theTimeStaysInSight()
{
    QFETCH(int, estimateS);
    RunHistory history;
    const ComparisonModel model(history);
    history.add(practiceRun(1, 4s)); // the longest bar is twice the other
    FinishedRun run = practiceRun(10, 2s);
    run.summary.syncEstimate = std::chrono::seconds(estimateS);
    history.add(run);
    const QImage image = painted(model, QStyle::State_Enabled);
    // Beside the bar, before the next thing comes, there is text.
    const QColor bar = chartColours(QApplication::palette()).inFlight;
    int end = 0;
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, image.height() / 2) == bar)
            end = x;
    }
    QVERIFY(end > 100 && end < 200);
    const int width = QFontMetrics(QApplication::font()).horizontalAdvance(QStringLiteral("2.0 s"));
    const QColor base = QApplication::palette().color(QPalette::Base);
    int inked = 0;
    int firstInked = image.width();
    for (int x = end + 4; x < image.width(); ++x) {
        for (int y = image.height() / 2 - 4; y < image.height() / 2 + 4; ++y) {
            if (image.pixelColor(x, y) != base && x < end + 2 * width + 16) {
                ++inked;
                firstInked = std::min(firstInked, x);
            }
        }
    }
    QVERIFY(inked > 20);
    QVERIFY(firstInked < end + 24);
}

QTEST_MAIN(TestComparisonTab)
#include "tst_comparisontab.moc"
