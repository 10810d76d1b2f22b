// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a stop, or a server that gave up, left unasked can be had without beginning anew.

#include "scriptedserver.h"
#include "windowfixture.h"

#include <QDoubleSpinBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace inflight;

namespace {

/// Of a ScriptedServer's pages of ten.
ApiProfile itemsProfile(const QString &name, const QUrl &server)
{
    ApiProfile profile;
    profile.name = name;
    profile.baseUrl = server;
    profile.path = QStringLiteral("/items");
    profile.records = QStringLiteral("/items");
    profile.pagination.total = QStringLiteral("/total");
    profile.pagination.pageSize = 10;
    return profile;
}

} // namespace

class TestFetchRest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_fixture.reset(); }
    void bringsWhatAStopLeft_data();
    void bringsWhatAStopLeft();
    void isStoppedAndGoneOnWithAgain();
    void bringsWhatADeadServerLeft();
    void bringsWhatABrokenChainLeft();
    void isOfferedBesideASignIn();
    void isNotOfferedWhereNothingIsHere();
    void isNotOfferedWhereNothingIsLeft();
    void isOfferedForItsOwnApiOnly();
    void aSyncRunStaysOne();
    void theCapIsTheOneThatIsSetNow();
    void theMannersAreThoseThatAreSetNow();

private:
    void open(int latencyMs = 80, int products = 500)
    {
        m_fixture = std::make_unique<WindowFixture>(steady(latencyMs), products);
        m_fixture->find<QSpinBox>("concurrencySpin")->setValue(5);
        m_fixture->find<QSpinBox>("attempts")->setValue(1);
    }
    const RunController &run() const { return m_fixture->window->controller(); }
    Actions &actions() const { return m_fixture->window->actions(); }
    QPushButton *button() const { return m_fixture->find<QPushButton>("retryFailed"); }
    void stopAfter(int pages) const
    {
        QTRY_VERIFY(run().counts().pagesArrived >= pages);
        actions().stop.trigger();
        QTRY_COMPARE(m_fixture->state(), RunState::Finished);
        QCOMPARE(run().summary().ending, RunEnding::Stopped);
    }
    /// Said, and no control that does nothing.
    bool isOffered() const
    {
        const bool isThere = button()->isVisible() && button()->text() == u"Fetch the rest";
        const bool isInMenu
            = actions().retryFailed.isEnabled() && actions().retryFailed.iconText() == u"Fetch the rest";
        return isThere && isInMenu;
    }
    void fetchRest() const
    {
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(m_fixture->state(), RunState::Running);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->state(), RunState::Finished, 20'000);
    }
    void checkAllIsHere(int records) const
    {
        QCOMPARE(run().summary().ending, RunEnding::Complete);
        const QAbstractItemModel *rows = m_fixture->find<QTableView>("recordTable")->model();
        QCOMPARE(rows->rowCount(), records);
        for (int row = 0; row < records; ++row)
            QCOMPARE(rows->index(row, 0).data().toInt(), row + 1);
        QVERIFY(!button()->isVisible());
        QVERIFY(!actions().retryFailed.isEnabled());
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestFetchRest::bringsWhatAStopLeft_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("total") << QString();
    QTest::newRow("no total") << QStringLiteral("/api/bare/products");
    QTest::newRow("cursor") << QStringLiteral("/api/cursor/products");
}

void TestFetchRest::bringsWhatAStopLeft()
{
    QFETCH(QString, path);
    open();
    if (!path.isEmpty()) {
        ApiProfile profile;
        profile.name = QStringLiteral("other");
        profile.baseUrl = m_fixture->server.url();
        profile.path = path;
        profile.pagination.pageSize = WindowFixture::pageSize;
        if (path.contains(u"cursor")) {
            profile.records = QStringLiteral("/items");
            profile.pagination.kind = PaginationKind::Cursor;
            profile.pagination.sizeParam = QStringLiteral("limit");
            profile.pagination.cursor = QStringLiteral("/next_cursor");
        }
        m_fixture->choose(profile);
    }
    actions().fetch.trigger();
    stopAfter(8);
    const qint64 kept = run().summary().records;
    QVERIFY(kept < 500);
    QVERIFY(isOffered());
    // A share of what nobody knows is not shown.
    const auto *progress = m_fixture->find<QProgressBar>("progress");
    QCOMPARE(progress->value() > 0, path.isEmpty());
    QVERIFY(!m_fixture->find<QPushButton>("listFailed")->isVisible());
    fetchRest();
    checkAllIsHere(500);

    // Counted as what it was: every page once, and those that were cut off once more.
    const RunSummary &summary = run().summary();
    QCOMPARE(summary.pagesArrived, 50);
    QCOMPARE(summary.records, 500);
    QCOMPARE(summary.missing, 0);
    QCOMPARE(summary.duplicates, 0);
    QVERIFY(summary.notFetched.isEmpty());
    QVERIFY2(summary.retries <= 5, qPrintable(QString::number(summary.retries)));
    const QString said = m_fixture->find<QLabel>("details")->text();
    QVERIFY2(said.contains(u"All 50 pages arrived"), qPrintable(said));

    const QString file = m_fixture->home.filePath(QStringLiteral("all.jsonl"));
    actions().exportRecords.trigger();
    m_fixture->find<QComboBox>("exportFormat")->setCurrentIndex(1);
    m_fixture->find<QLineEdit>("exportPath")->setText(file);
    QTest::mouseClick(m_fixture->find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->find<QDialog>("exportDialog"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    for (int id = 1; id <= 500; ++id)
        QCOMPARE(QJsonDocument::fromJson(written.readLine())[QLatin1String("id")].toInt(), id);
    QVERIFY(written.atEnd());
}

void TestFetchRest::isStoppedAndGoneOnWithAgain()
{
    open();
    actions().fetch.trigger();
    stopAfter(5);
    for (int pages = 10; pages < 25; pages += 5) {
        QVERIFY(isOffered());
        QTest::mouseClick(button(), Qt::LeftButton);
        stopAfter(pages);
    }
    fetchRest();
    checkAllIsHere(500);
}

void TestFetchRest::bringsWhatADeadServerLeft()
{
    open();
    m_fixture->find<QSpinBox>("attempts")->setValue(5);
    m_fixture->find<QDoubleSpinBox>("backoffBase")->setValue(0.1);
    actions().fetch.trigger();
    QTRY_VERIFY(run().counts().pagesArrived >= 8);
    practice::Manners dead = steady(1);
    dead.dropRate = 1;
    m_fixture->server.setManners(dead);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->state(), RunState::Finished, 60'000);
    QCOMPARE(run().summary().ending, RunEnding::ServerGaveUp);
    QVERIFY(run().summary().pagesFailed > 0);
    QVERIFY(!run().summary().notFetched.isEmpty());
    QVERIFY(isOffered());
    QVERIFY(m_fixture->find<QPushButton>("listFailed")->isVisible());
    m_fixture->server.setManners(steady(1));
    fetchRest();
    checkAllIsHere(500);
    QCOMPARE(run().summary().pagesFailed, 0);
}

/// One page failed, and what it would have named is not known: all of that is asked for.
void TestFetchRest::bringsWhatABrokenChainLeft()
{
    open(20);
    ApiProfile profile;
    profile.name = QStringLiteral("chain");
    profile.baseUrl = m_fixture->server.url();
    profile.path = QStringLiteral("/api/cursor/products");
    profile.records = QStringLiteral("/items");
    profile.pagination.kind = PaginationKind::Cursor;
    profile.pagination.sizeParam = QStringLiteral("limit");
    profile.pagination.cursor = QStringLiteral("/next_cursor");
    profile.pagination.pageSize = WindowFixture::pageSize;
    m_fixture->choose(profile);
    actions().fetch.trigger();
    QTRY_VERIFY(run().counts().pagesArrived >= 3);
    practice::Manners broken = steady(1);
    broken.errorRate = 1;
    m_fixture->server.setManners(broken);
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QCOMPARE(run().summary().pagesFailed, 1);
    QVERIFY(isOffered());
    QVERIFY(m_fixture->find<QPushButton>("listFailed")->isVisible());
    m_fixture->server.setManners(steady(1));
    fetchRest();
    checkAllIsHere(500);
}

/// The token ended, and the password opens nothing any more.
void TestFetchRest::isOfferedBesideASignIn()
{
    bool isLocked = false;
    const ScriptedServer server([&isLocked](const ScriptedServer::Request &request) {
        if (request.path == "/login")
            return isLocked ? ScriptedServer::status(401, "{}")
                            : ScriptedServer::ok(R"({"token":"abcdefgh"})");
        isLocked = isLocked || request.page() > 3;
        return isLocked ? ScriptedServer::status(401, "{}") : ScriptedServer::page(request.page(), 100, 10);
    });
    open();
    ApiProfile profile = itemsProfile(QStringLiteral("locked"), server.url());
    profile.signIn = SignIn { QStringLiteral("/login"), {}, QStringLiteral("/token") };
    m_fixture->choose(profile);
    m_fixture->find<QLineEdit>("email")->setText(QStringLiteral("ada@example.org"));
    m_fixture->find<QLineEdit>("password")->setText(QStringLiteral("old"));
    m_fixture->find<QSpinBox>("concurrencySpin")->setValue(1);
    actions().fetch.trigger();
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QCOMPARE(run().summary().ending, RunEnding::ServerGaveUp);
    QVERIFY(m_fixture->find<QPushButton>("signInAgain")->isVisible());
    QVERIFY(isOffered());
}

void TestFetchRest::isNotOfferedWhereNothingIsHere()
{
    open(60'000);
    actions().fetch.trigger();
    QTRY_VERIFY(m_fixture->server.stats().inFlight > 0);
    stopAfter(0);
    QVERIFY(!button()->isVisible());
    QVERIFY(!actions().retryFailed.isEnabled());
}

void TestFetchRest::isNotOfferedWhereNothingIsLeft()
{
    open(1, 50);
    actions().fetch.trigger();
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    checkAllIsHere(50);

    // Pages that failed are told of as that.
    const ScriptedServer server([](const ScriptedServer::Request &request) {
        return request.page() == 3 ? ScriptedServer::status(403, "{}")
                                   : ScriptedServer::page(request.page(), 50, 10);
    });
    m_fixture->choose(itemsProfile(QStringLiteral("other"), server.url()));
    actions().fetch.trigger();
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QCOMPARE(run().summary().ending, RunEnding::PagesFailed);
    QVERIFY(button()->isVisible());
    QCOMPARE(button()->text(), QStringLiteral("Retry failed pages"));
    QCOMPARE(actions().retryFailed.iconText(), QStringLiteral("Retry failed pages"));
}

void TestFetchRest::isOfferedForItsOwnApiOnly()
{
    open();
    actions().fetch.trigger();
    stopAfter(5);
    m_fixture->chooseAnother(QStringLiteral("another"));
    QVERIFY(!button()->isVisible());
    QVERIFY(!actions().retryFailed.isEnabled());
    m_fixture->find<QComboBox>("api")->setCurrentIndex(0);
    QVERIFY(isOffered());
    m_fixture->language.choose(QStringLiteral("de"));
    QTRY_VERIFY(button()->text() != u"Retry failed pages" && !button()->text().isEmpty());
    m_fixture->language.choose(QStringLiteral("en"));
    QTRY_VERIFY(isOffered());
}

/// The slider would move nothing then, and is not there to be moved.
void TestFetchRest::aSyncRunStaysOne()
{
    open(60, 200);
    actions().compare.trigger();
    stopAfter(5);
    QTRY_VERIFY(isOffered());
    const auto *spin = m_fixture->find<QSpinBox>("concurrencySpin");
    QVERIFY(spin->isEnabled());
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->state(), RunState::Running);
    QVERIFY(!spin->isEnabled());
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QVERIFY(spin->isEnabled());
    checkAllIsHere(200);
    QCOMPARE(run().summary().peakInFlight, 1);
    QCOMPARE(run().runNumber(), 1);
}

/// What stands at the slider counts, also where it was moved while nothing ran.
void TestFetchRest::theCapIsTheOneThatIsSetNow()
{
    open();
    actions().fetch.trigger();
    stopAfter(8);
    m_fixture->find<QSpinBox>("concurrencySpin")->setValue(2);
    QTRY_COMPARE(m_fixture->server.stats().inFlight, 0);
    m_fixture->server.reset(); // counts anew
    fetchRest();
    checkAllIsHere(500);
    QCOMPARE(m_fixture->server.stats().peakInFlight, 2);

    // Nor does a run that was automatic take that up again.
    m_fixture->find<QAbstractButton>("concurrencyAuto")->setChecked(true);
    actions().fetch.trigger();
    stopAfter(8);
    m_fixture->find<QAbstractButton>("concurrencyAuto")->setChecked(false);
    m_fixture->find<QSpinBox>("concurrencySpin")->setValue(3);
    fetchRest();
    QVERIFY(!run().summary().automatic);
    QCOMPARE(run().summary().concurrency, 3);
    QVERIFY(!m_fixture->find<QAbstractButton>("concurrencyAuto")->isChecked());
}

void TestFetchRest::theMannersAreThoseThatAreSetNow()
{
    int asked = 0;
    const ScriptedServer server([&asked](const ScriptedServer::Request &request) {
        return request.page() == 3 && ++asked <= 3 ? ScriptedServer::status(500, "{}")
                                                   : ScriptedServer::page(request.page(), 50, 10);
    });
    open();
    m_fixture->choose(itemsProfile(QStringLiteral("shaky"), server.url()));
    actions().fetch.trigger();
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QCOMPARE(run().summary().pagesFailed, 1);
    QVERIFY(!run().worldMoved());
    m_fixture->find<QSpinBox>("attempts")->setValue(5);
    m_fixture->find<QDoubleSpinBox>("backoffBase")->setValue(0.1);
    actions().retryFailed.trigger();
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    checkAllIsHere(50);
    QVERIFY(run().worldMoved()); // such a time compares with no other
}

QTEST_MAIN(TestFetchRest)
#include "tst_fetchrest.moc"
