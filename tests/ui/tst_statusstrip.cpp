// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedserver.h"
#include "windowfixture.h"

#include "ui/runs/holdbackwords.h"

#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QSet>

using namespace inflight;
using Reason = HoldBack::Reason;

class TestStatusStrip final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachReasonHasWordsOfItsOwn();
    void tellsWhyFewerAreInFlightThanMayBe();
    void aFullCapNeedsNoWords();
    void whatDoesNotFitIsToldElsewhere();
    void theCountdownStaysLongest_data();
    void theCountdownStaysLongest();
    void thePauseStaysLongest();
    void timeLeftCountsTheWaits_data();
    void timeLeftCountsTheWaits();
    void aStopEndsTheReason();

private:
    static QString counts(const WindowFixture &fixture) { return fixture.find<QLabel>("counts")->text(); }
};

namespace {

practice::Manners slow()
{
    practice::Manners manners;
    manners.latencyMs = 400;
    manners.jitter = 0;
    return manners;
}

} // namespace

void TestStatusStrip::eachReasonHasWordsOfItsOwn()
{
    QSet<QString> all;
    for (int reason = int(Reason::Rate); reason <= int(Reason::Ending); ++reason)
        all.insert(holdBackText({ Reason(reason), 30 }));
    QCOMPARE(all.size(), int(Reason::Ending) - int(Reason::Rate) + 1);
    QVERIFY(!all.contains(QString()));
    for (const auto &[rate, text] :
        { std::pair(30.0, "30/s"), { 2.5, "2.5/s" }, { 1.0 / 3, "0.33/s" }, { 1200.0, "1,200/s" } })
        QVERIFY2(holdBackText({ Reason::Rate, rate }).contains(QLatin1String(text)), text);
}

void TestStatusStrip::tellsWhyFewerAreInFlightThanMayBe()
{
    const WindowFixture fixture(slow(), 300);
    fixture.window->resize(1400, 800);
    fixture.find<QSpinBox>("concurrencySpin")->setValue(50);
    fixture.find<QDoubleSpinBox>("requestsPerSecond")->setValue(12);
    fixture.window->actions().fetch.trigger();
    const QString why = QStringLiteral("limited by the rate of 12/s");
    QTRY_VERIFY2(
        counts(fixture).contains(QStringLiteral("of 50 in flight: ") + why), qPrintable(counts(fixture)));
    QVERIFY(fixture.find<QLabel>("counts")->accessibleName().contains(why));
    // It stays, however often the counts move.
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 1000) {
        QTest::qWait(20);
        QVERIFY2(counts(fixture).contains(why), qPrintable(counts(fixture)));
    }
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    QVERIFY2(!counts(fixture).contains(u"in flight"), qPrintable(counts(fixture)));
}

void TestStatusStrip::aFullCapNeedsNoWords()
{
    const WindowFixture fixture(slow(), 1000);
    fixture.window->resize(1400, 800);
    fixture.find<QSpinBox>("concurrencySpin")->setValue(5);
    fixture.window->actions().fetch.trigger();
    QTRY_VERIFY(fixture.window->controller().counts().elapsed > std::chrono::milliseconds(1200));
    QVERIFY2(counts(fixture).contains(u"5 of 5 in flight"), qPrintable(counts(fixture)));
    QVERIFY2(!counts(fixture).contains(u"in flight:"), qPrintable(counts(fixture)));
}

void TestStatusStrip::whatDoesNotFitIsToldElsewhere()
{
    practice::Manners manners = slow();
    manners.errorRate = 0.5;
    const WindowFixture fixture(manners, 1000);
    fixture.find<QDoubleSpinBox>("backoffBase")->setValue(30);
    fixture.window->resize(1600, 800);
    fixture.window->actions().fetch.trigger();
    QTRY_VERIFY2(counts(fixture).contains(u"attempt 2 of"), qPrintable(counts(fixture)));
    fixture.window->resize(640, 600);
    QTRY_VERIFY2(!counts(fixture).contains(u"attempt 2 of"), qPrintable(counts(fixture)));
    QVERIFY2(counts(fixture).contains(u"in flight"), qPrintable(counts(fixture)));
    QVERIFY2(!counts(fixture).contains(u'\u2026'), qPrintable(counts(fixture)));
    const auto *label = fixture.find<QLabel>("counts");
    QVERIFY(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
    QTRY_VERIFY2(label->accessibleName().contains(u"attempt 2 of"), qPrintable(label->accessibleName()));
    QVERIFY(label->accessibleName().contains(u"records"));
}

void TestStatusStrip::theCountdownStaysLongest_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("form");
    QTest::newRow("1400") << 1400 << "waiting (page ";
    QTest::newRow("1024") << 1024 << "waiting (";
    QTest::newRow("800") << 800 << "waiting (next in ";
    QTest::newRow("640") << 640 << "waiting (next in ";
}

void TestStatusStrip::theCountdownStaysLongest()
{
    QFETCH(int, width);
    QFETCH(QString, form);
    practice::Manners manners = steady(200);
    WindowFixture fixture(manners, 20'000);
    fixture.find<QDoubleSpinBox>("backoffBase")->setValue(30);
    fixture.find<QDoubleSpinBox>("requestsPerSecond")->setValue(20); // a reason to be told as well
    fixture.window->resize(width, 700);
    fixture.window->actions().fetch.trigger();
    QTRY_VERIFY(fixture.window->controller().counts().pagesArrived > 10);
    manners.errorRate = 0.5;
    fixture.server.setManners(manners);
    QTRY_VERIFY(fixture.window->controller().counts().waiting > 1);
    QTRY_VERIFY2(counts(fixture).contains(form), qPrintable(counts(fixture)));
    QVERIFY2(counts(fixture).contains(u"in flight"), qPrintable(counts(fixture)));
    QVERIFY2(!counts(fixture).contains(u'\u2026'), qPrintable(counts(fixture)));
    // In a pause nothing comes when its time is over.
    fixture.window->actions().pause.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Paused);
    QTRY_VERIFY2(
        counts(fixture).contains(u"waiting") && !counts(fixture).contains(form), qPrintable(counts(fixture)));
}

void TestStatusStrip::thePauseStaysLongest()
{
    practice::Manners manners = slow();
    manners.rateLimit = 5;
    const WindowFixture fixture(manners, 5'000);
    fixture.window->resize(640, 700);
    fixture.window->actions().fetch.trigger();
    QTRY_VERIFY2(counts(fixture).contains(u"server asks to wait"), qPrintable(counts(fixture)));
}

void TestStatusStrip::timeLeftCountsTheWaits_data()
{
    QTest::addColumn<QByteArray>("head"); // of the refusal
    QTest::addColumn<int>("attempts");
    QTest::addColumn<QString>("countdown");
    QTest::newRow("of a page") << QByteArray() << 5 << QStringLiteral("attempt \\d of 5, in ([\\d.]+) s");
    QTest::newRow("of all") << QByteArray("Retry-After: 20\r\n") << 1
                            << QStringLiteral("server asks to wait ([\\d.]+) s");
}

/// By the pace of the pages before, the rest would be here in no time.
void TestStatusStrip::timeLeftCountsTheWaits()
{
    QFETCH(QByteArray, head);
    QFETCH(int, attempts);
    QFETCH(QString, countdown);
    const ScriptedServer server([&head](const ScriptedServer::Request &request) {
        return request.page() == 5 ? ScriptedServer::status(503, "{}", head)
                                   : ScriptedServer::page(request.page(), 6000, 10);
    });
    const WindowFixture fixture;
    fixture.find<QSpinBox>("concurrencySpin")->setValue(1);
    fixture.find<QSpinBox>("attempts")->setValue(attempts);
    fixture.window->resize(1600, 800);
    fixture.find<QDoubleSpinBox>("backoffBase")->setValue(30);
    ApiProfile profile = fixture.profiles->profiles().first();
    profile.name = QStringLiteral("another");
    profile.baseUrl = server.url();
    profile.records = QStringLiteral("/items");
    profile.pagination.total = QStringLiteral("/total");
    profile.pagination.pageSize = WindowFixture::pageSize;
    fixture.choose(profile);
    fixture.window->actions().fetch.trigger();
    const auto seconds = [](const QString &pattern, const QString &text) {
        const QRegularExpressionMatch match = QRegularExpression(pattern).match(text);
        return match.hasMatch() ? match.captured(1).toDouble() : -1;
    };
    const auto waits = [&] { return seconds(countdown, counts(fixture)); };
    const auto left = [&] {
        return seconds(QStringLiteral("about ([\\d.]+) s left"), fixture.find<QLabel>("time")->text());
    };
    QTRY_VERIFY2(waits() >= 0 && left() >= 0, qPrintable(counts(fixture)));
    const QString shown = fixture.find<QLabel>("time")->text() + QStringLiteral(" | ") + counts(fixture);
    QVERIFY2(left() >= waits(), qPrintable(shown));
    // Behind a pause of all there are six hundred pages, each of which takes some milliseconds.
    if (!head.isEmpty())
        QVERIFY2(left() > waits() + 1, qPrintable(shown));
}

void TestStatusStrip::aStopEndsTheReason()
{
    const WindowFixture fixture(slow(), 300);
    fixture.window->resize(1400, 800);
    fixture.find<QDoubleSpinBox>("requestsPerSecond")->setValue(2);
    fixture.window->actions().fetch.trigger();
    const auto *label = fixture.find<QLabel>("counts");
    QTRY_VERIFY2(counts(fixture).contains(u"limited by the rate"), qPrintable(counts(fixture)));
    int told = 0;
    const auto look = [&] {
        told += label->text().contains(u"limited by") || label->accessibleName().contains(u"limited by");
    };
    connect(&fixture.window->controller(), &RunController::updated, this, look);
    connect(&fixture.window->controller(), &RunController::stateChanged, this, look);
    fixture.window->actions().stop.trigger();
    QCOMPARE(fixture.state(), RunState::Stopping);
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    look();
    QCOMPARE(told, 0);
    QCOMPARE(fixture.window->controller().counts().heldBack, HoldBack {});
}

QTEST_MAIN(TestStatusStrip)
#include "tst_statusstrip.moc"
