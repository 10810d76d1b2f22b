// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "ui/parts/chartlegend.h"
#include "ui/requests/logtab.h"
#include "ui/requests/requeststab.h"
#include "ui/requests/timelinepainter.h"
#include "ui/style/theme.h"

#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

using namespace inflight;
using State = RequestLanes::State;

namespace {

practice::Manners limited()
{
    practice::Manners manners;
    manners.latencyMs = 20;
    manners.rateLimit = 15; // a burst of one second's worth
    return manners;
}

int barsOf(const RequestLanes &lanes, State state)
{
    int count = 0;
    for (const RequestLanes::Lane &lane : lanes.lanes()) {
        count += int(std::count_if(lane.bars.begin(), lane.bars.end(),
            [state](const RequestLanes::Bar &bar) { return bar.state == state; }));
    }
    return count;
}

} // namespace

class TestRequestsTab final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatTheServerCounted()
    {
        WindowFixture fixture(limited(), 300);
        fixture.window->actions().requestsTab.trigger();
        fixture.window->actions().fetch.trigger();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), RunState::Finished, 60'000);
        const RequestLanes &lanes = fixture.window->findChild<RequestsTab *>()->lanes();
        const practice::Stats stats = fixture.server.stats();
        QCOMPARE(lanes.lanes().size(), 30u);
        QCOMPARE(barsOf(lanes, State::Arrived), 30);
        QVERIFY(barsOf(lanes, State::TooMany) > 0);
        QCOMPARE(barsOf(lanes, State::TooMany), int(stats.byStatus.value(429)));
        QCOMPARE(barsOf(lanes, State::InFlight), 0);
    }

    void theLineTellsOfTheChosenAttempt()
    {
        practice::Manners manners;
        manners.latencyMs = 20;
        WindowFixture fixture(manners, 300);
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        fixture.window->actions().requestsTab.trigger();
        fixture.window->actions().fetch.trigger();
        QTRY_COMPARE(fixture.state(), RunState::Finished);
        auto *view = fixture.find<TimelineView>("timeline");
        auto *detail = fixture.find<QLabel>("timelineDetail");
        QTRY_VERIFY(view->isVisible());

        QPointF bar;
        const auto isTold = [&] { // the last of the run is drawn a frame later, and moves the bars
            bar = view->bars().rect({ 4, 0 }).center();
            QTest::mouseMove(view->viewport(), bar.toPoint());
            return detail->text().startsWith(u"Page 5, attempt 1 of 5");
        };
        QTRY_VERIFY2(isTold(), qPrintable(detail->text()));
        const QString whole = view->viewport()->toolTip(); // the line may be cut short
        QVERIFY2(whole.contains(u"answer began after"), qPrintable(whole));
        QVERIFY2(detail->text().contains(u"200 \u00b7 10 records"), qPrintable(detail->text()));

        // The tip stands in lines, and in the line below nothing is cut off.
        QHelpEvent help(QEvent::ToolTip, bar.toPoint(), view->viewport()->mapToGlobal(bar.toPoint()));
        QCoreApplication::sendEvent(view->viewport(), &help);
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto tip = std::find_if(windows.begin(), windows.end(),
            [](const QWidget *each) { return each->inherits("QTipLabel") && each->isVisible(); });
        QVERIFY(tip != windows.end());
        QVERIFY((*tip)->height() > 2 * (*tip)->fontMetrics().height());
        QVERIFY((*tip)->width() < (*tip)->fontMetrics().horizontalAdvance(whole) * 2 / 3);
        QToolTip::hideText();
        fixture.window->resize(1000, 768);
        QTRY_VERIFY2(detail->text().endsWith(u"ms"), qPrintable(detail->text()));
        const QRect room = detail->contentsRect();
        QVERIFY(detail->fontMetrics().boundingRect(room, Qt::TextWordWrap, detail->text()).height()
            <= room.height());

        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY2(detail->text().startsWith(u"Page 6,"), qPrintable(detail->text()));
        QTest::keyClick(view, Qt::Key_Return);
        auto *dialog = fixture.window->findChild<QDialog *>(QStringLiteral("textDialog"));
        QVERIFY(dialog);
        const auto shown = [&] { return dialog->findChild<QPlainTextEdit *>()->toPlainText(); };
        QVERIFY(shown().contains(u"products?page=6"));

        // Before an audience an address is its host, at once, and as long as that lasts.
        const double usual = dialog->findChild<QPlainTextEdit *>()->font().pointSizeF();
        fixture.window->actions().projector.setChecked(true);
        QVERIFY2(!shown().contains(u"products"), qPrintable(shown()));
        QTRY_VERIFY(dialog->findChild<QPlainTextEdit *>()->font().pointSizeF() > usual);
        fixture.window->actions().projector.setChecked(false);
        QVERIFY(shown().contains(u"products?page=6"));
        delete dialog;
        fixture.window->actions().projector.setChecked(true);
        QTest::keyClick(view, Qt::Key_Return);
        dialog = fixture.window->findChild<QDialog *>(QStringLiteral("textDialog"));
        QVERIFY(dialog);
        const QString text = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(!text.contains(u"products"), qPrintable(text));
        QVERIFY2(text.contains(u"127.0.0.1"), qPrintable(text));
        QVERIFY2(text.contains(u"Page 6,"), qPrintable(text));
        delete dialog;

        fixture.window->actions().logTab.trigger();
        auto *log = fixture.window->findChild<LogTab *>()->findChild<QTableView *>();
        Q_EMIT log->activated(log->model()->index(0, 0));
        dialog = fixture.window->findChild<QDialog *>(QStringLiteral("textDialog"));
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"products"));
        delete dialog;
        fixture.window->actions().projector.setChecked(false);
    }

    void theLegendShowsWhatIsDrawn()
    {
        WindowFixture fixture;
        const auto *tab = fixture.window->findChild<RequestsTab *>();
        const auto *legend = tab->findChild<ChartLegend *>();
        const ChartColours colours = chartColours(tab->palette());
        const auto entry = [legend](const QString &text) {
            for (const ChartLegend::Entry &each : legend->entries()) {
                if (each.text == text)
                    return each;
            }
            return ChartLegend::Entry {};
        };
        using Sign = ChartLegend::Sign;
        QCOMPARE(entry(QStringLiteral("pause, the server's or yours")).sign, Sign::Shade);
        QCOMPARE(entry(QStringLiteral("pause, the server's or yours")).pen.color(), colours.pause);
        QCOMPARE(entry(QStringLiteral("waiting for a retry")).sign, Sign::Line);
        QCOMPARE(entry(QStringLiteral("waiting for a retry")).pen.color(), colours.waiting);
        QCOMPARE(entry(QStringLiteral("cut off")).pen.color(),
            TimelinePainter::colour(RequestLanes::State::Stopped, colours));
        QCOMPARE(entry(QStringLiteral("429")).sign, Sign::BarAndTriangle);
        QCOMPARE(entry(QStringLiteral("429")).pen.color(), colours.tooMany);
    }

    void theButtonsTellTheMode()
    {
        practice::Manners manners;
        manners.latencyMs = 5;
        WindowFixture fixture(manners, 300);
        fixture.window->actions().requestsTab.trigger();
        fixture.window->actions().fetch.trigger();
        QTRY_COMPARE(fixture.state(), RunState::Finished);
        auto *view = fixture.find<TimelineView>("timeline");
        auto *whole = fixture.find<QToolButton>("timelineWhole");
        auto *follow = fixture.find<QToolButton>("timelineFollow");
        QTRY_VERIFY(view->isVisible());
        QVERIFY(whole->isChecked());
        QTest::mouseClick(follow, Qt::LeftButton);
        QCOMPARE(view->mode(), TimelineView::Mode::Follow);
        QVERIFY(!whole->isChecked() && follow->isChecked());
        QTest::mouseClick(follow, Qt::LeftButton);
        QCOMPARE(view->mode(), TimelineView::Mode::Free);
        QTest::mouseClick(whole, Qt::LeftButton);
        QCOMPARE(view->mode(), TimelineView::Mode::Whole);
        QTest::mouseClick(whole, Qt::LeftButton); // pressed again it stays: there is nothing else to be
        QVERIFY(whole->isChecked());
    }
};

QTEST_MAIN(TestRequestsTab)
#include "tst_requeststab.moc"
