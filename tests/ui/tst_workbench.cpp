// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QLineEdit>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTabWidget>

using namespace inflight;

class TestWorkbench final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void projectorGivesTheChartsTwoThirds();
    void theUsualSplitComesBack();
    void aSplitDraggedInProjectorModeStays();
    void onlyTheUsualSplitIsRemembered();
    void openingATabMovesNothing();
    void requestsOpenedFirstInProjectorModeMoveNothing_data();
    void requestsOpenedFirstInProjectorModeMoveNothing();
    void handleIsEasyToHit();
    void filtersLookAlike();

private:
    QSplitter &rows() const { return *m_fixture->find<QSplitter>("tableAndTabs"); }
    void setProjector(bool on) const
    {
        m_fixture->window->actions().projector.setChecked(on);
        settle();
    }
    /// News of type and room goes from widget to widget and from layout to layout.
    static void settle()
    {
        for (int round = 0; round < 10; ++round)
            QCoreApplication::processEvents();
    }
    double shareOfTabs() const
    {
        const QList<int> sizes = rows().sizes();
        return double(sizes[1]) / double(sizes[0] + sizes[1]);
    }
    /// Presses so many pixels below the handle's middle and moves.
    void drag(int by, int besides = 0) const
    {
        QSplitterHandle *handle = rows().handle(1);
        const QPoint from = handle->geometry().center() + QPoint(0, besides);
        QWidget *hit = rows().childAt(from);
        const QPoint place = hit->mapFrom(&rows(), from);
        QTest::mousePress(hit, Qt::LeftButton, {}, place);
        // Moves are told in the handle's own pixels, and it moves along.
        const QPoint target = rows().mapToGlobal(from + QPoint(0, by));
        QMouseEvent move(QEvent::MouseMove, hit->mapFromGlobal(target), target, Qt::NoButton, Qt::LeftButton,
            Qt::NoModifier);
        QCoreApplication::sendEvent(hit, &move);
        QTest::mouseRelease(hit, Qt::LeftButton, {}, hit->mapFromGlobal(target));
        settle();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWorkbench::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->resize(1366, 900);
    settle();
}

void TestWorkbench::cleanup()
{
    setProjector(false); // its type is the whole program's
    m_fixture.reset();
}

void TestWorkbench::projectorGivesTheChartsTwoThirds()
{
    QVERIFY(shareOfTabs() < 0.5);
    setProjector(true);
    QVERIFY2(qAbs(shareOfTabs() - 2.0 / 3) < 0.02, qPrintable(QString::number(shareOfTabs())));
    m_fixture->window->resize(1366, 1100); // a larger screen: both get their share of it
    settle();
    QVERIFY2(qAbs(shareOfTabs() - 2.0 / 3) < 0.02, qPrintable(QString::number(shareOfTabs())));
}

void TestWorkbench::theUsualSplitComesBack()
{
    drag(-40);
    const QList<int> before = rows().sizes();
    setProjector(true);
    QVERIFY(rows().sizes() != before);
    setProjector(false);
    QCOMPARE(rows().sizes(), before);
}

void TestWorkbench::aSplitDraggedInProjectorModeStays()
{
    const QList<int> before = rows().sizes();
    setProjector(true);
    const int table = rows().sizes().first();
    drag(60);
    QCOMPARE(rows().sizes().first(), table + 60);
    m_fixture->window->findChild<QTabWidget *>()->setCurrentIndex(1);
    settle();
    QCOMPARE(rows().sizes().first(), table + 60);
    setProjector(false);
    QCOMPARE(rows().sizes(), before);
    setProjector(true); // an hour later it begins anew
    QCOMPARE(rows().sizes().first(), table);
}

void TestWorkbench::onlyTheUsualSplitIsRemembered()
{
    drag(-40);
    const QByteArray usual = rows().saveState();
    setProjector(true);
    drag(60);
    m_fixture->window->close();
    QCOMPARE(loadPreferences(m_fixture->settings).splitters, usual);
}

void TestWorkbench::openingATabMovesNothing()
{
    auto *tabs = m_fixture->window->findChild<QTabWidget *>();
    for (const bool projector : { false, true }) {
        tabs->setCurrentIndex(0);
        setProjector(projector);
        const QList<int> before = rows().sizes();
        for (int tab = tabs->count() - 1; tab >= 0; --tab) {
            tabs->setCurrentIndex(tab);
            settle();
            QVERIFY2(rows().sizes() == before, qPrintable(tabs->tabText(tab)));
        }
    }
}

void TestWorkbench::requestsOpenedFirstInProjectorModeMoveNothing_data()
{
    QTest::addColumn<int>("height");
    for (const int height : { 480, 560, 620, 740 })
        QTest::addRow("%d pixels", height) << height;
}

void TestWorkbench::requestsOpenedFirstInProjectorModeMoveNothing()
{
    QFETCH(int, height);
    m_fixture->window->resize(1366, height);
    setProjector(true);
    const auto *tabs = m_fixture->window->findChild<QTabWidget *>();
    const int least = tabs->minimumSizeHint().height();
    const QList<int> before = rows().sizes();
    m_fixture->window->actions().requestsTab.trigger();
    settle();
    QCOMPARE(rows().sizes(), before);
    QCOMPARE(tabs->minimumSizeHint().height(), least);
}

void TestWorkbench::handleIsEasyToHit()
{
    for (const int besides : { -3, 3 }) {
        const int table = rows().sizes().first();
        drag(-20, besides);
        QCOMPARE(rows().sizes().first(), table - 20);
    }
    // Also where an older version, whose line was a pixel wide, has left its shape.
    rows().setHandleWidth(1);
    m_fixture->window->close();
    const Preferences kept = loadPreferences(m_fixture->settings);
    m_fixture = std::make_unique<WindowFixture>();
    Preferences preferences = loadPreferences(m_fixture->settings);
    preferences.splitters = kept.splitters;
    savePreferences(preferences, m_fixture->settings);
    MainWindow again({ m_fixture->settings, m_fixture->engine, m_fixture->server, *m_fixture->profiles,
        m_fixture->language });
    again.complete();
    QCOMPARE(
        again.findChild<QSplitter *>(QStringLiteral("tableAndTabs"))->handleWidth(), rows().handleWidth());
}

void TestWorkbench::filtersLookAlike()
{
    const auto signs = [this](const char *name) {
        int visible = 0;
        for (const QAction *action : m_fixture->find<QLineEdit>(name)->actions())
            visible += !action->icon().isNull();
        return visible;
    };
    QVERIFY(signs("recordFilter") > 0);
    QCOMPARE(signs("logFilter"), signs("recordFilter"));
}

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
