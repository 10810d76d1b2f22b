// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records stay on show, and can be exported, until the first ones of another run are here.

#include "scriptedserver.h"
#include "ui/charts/speeduptab.h"
#include "ui/records/recordview.h"
#include "ui/records/startscreen.h"
#include "windowfixture.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

using namespace inflight;

namespace {

const QUrl nobody(QStringLiteral("http://127.0.0.1:1"));

} // namespace

class TestEarlierRecords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void stayWhereNothingComes_data();
    void stayWhereNothingComes();
    void goWhereTheListIsEmpty_data();
    void goWhereTheListIsEmpty();
    void areExportedAsWhatTheyAre();
    void goWithTheFirstOnes();
    void stayBehindAPageWithoutRecords();
    void goWhenARetryBringsSome();
    void theirColumnsAreTheirApis();
    void closingAsksAboutThem();

private:
    QAbstractItemModel *rows() const { return m_fixture->find<QTableView>("recordTable")->model(); }
    QString said() const
    {
        return m_fixture->find<QLabel>("headline")->text() + u' '
            + m_fixture->find<QLabel>("details")->text();
    }
    bool saysThatTheyStayed() const { return said().contains(u"The records below are still those of"); }
    void await(QAction &order) const
    {
        order.trigger();
        if (m_fixture->find<QMessageBox>("lossQuestion")) // no matter here
            m_fixture->answer("lossQuestion", QMessageBox::DestructiveRole);
        QTRY_VERIFY(m_fixture->window->actions().fetch.isEnabled());
    }
    void fetch() const { await(m_fixture->window->actions().fetch); }
    void chooseDead() const { m_fixture->chooseAnother(QStringLiteral("dead"), nobody); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestEarlierRecords::init()
{
    m_fixture = std::make_unique<WindowFixture>(steady(1), 50);
    m_fixture->find<QSpinBox>("attempts")->setValue(1);
    fetch();
    QCOMPARE(rows()->rowCount(), 50);
    QVERIFY(!saysThatTheyStayed());
}

void TestEarlierRecords::stayWhereNothingComes_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: nobody is there
    QTest::addColumn<QString>("order");
    const QByteArray notThere("404");
    for (const char *order : { "fetch", "compare", "sweep" })
        QTest::addRow("%s, dead", order) << QByteArray() << QString::fromLatin1(order);
    QTest::newRow("fetch, 404") << notThere << QStringLiteral("fetch");
    QTest::newRow("fetch, wrong password") << QByteArray("401") << QStringLiteral("fetch");
}

void TestEarlierRecords::stayWhereNothingComes()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, order);
    const ScriptedServer server(
        [&](const ScriptedServer::Request &) { return ScriptedServer::status(answer.toInt(), "{}"); });
    ApiProfile profile = m_fixture->profiles->profiles().first();
    profile.name = QStringLiteral("another");
    profile.baseUrl = answer.isEmpty() ? nobody : server.url();
    m_fixture->choose(profile);
    const QString first = rows()->index(0, 0).data().toString();
    if (order == u"sweep") {
        Q_EMIT m_fixture->window->findChild<SpeedupTab *>()->sweepWanted();
        QVERIFY(!m_fixture->window->actions().fetch.isEnabled());
    }
    await(order == u"compare" ? m_fixture->window->actions().compare : m_fixture->window->actions().fetch);
    QCOMPARE(m_fixture->window->controller().runNumber(), 2);
    QCOMPARE(rows()->rowCount(), 50);
    QCOMPARE(rows()->index(0, 0).data().toString(), first);
    // Not even a page without a row among theirs.
    QCOMPARE(m_fixture->window->findChild<RecordView *>()->exportSource().batches.size(), 5);
    QVERIFY(m_fixture->find<QTableView>("recordTable")->isVisible());
    QVERIFY2(saysThatTheyStayed() && said().contains(u"earlier run (Practice server)"), qPrintable(said()));
    QVERIFY(m_fixture->window->actions().exportRecords.isEnabled());

    // Whoever brings some has the table, and no word is said of others.
    m_fixture->find<QComboBox>("api")->setCurrentIndex(0);
    m_fixture->find<QSpinBox>("maxPages")->setValue(2);
    fetch();
    QCOMPARE(rows()->rowCount(), 20);
    QVERIFY2(!saysThatTheyStayed(), qPrintable(said()));
}

void TestEarlierRecords::goWhereTheListIsEmpty_data()
{
    QTest::addColumn<QString>("order");
    QTest::newRow("fetch") << QStringLiteral("fetch");
    QTest::newRow("compare") << QStringLiteral("compare");
}

void TestEarlierRecords::goWhereTheListIsEmpty()
{
    QFETCH(QString, order);
    const ScriptedServer server(
        [](const ScriptedServer::Request &) { return ScriptedServer::ok(R"({"items":[],"total":0})"); });
    ApiProfile profile = m_fixture->profiles->profiles().first();
    profile.name = QStringLiteral("another");
    profile.baseUrl = server.url();
    profile.records = QStringLiteral("/items");
    profile.pagination.total = QStringLiteral("/total");
    m_fixture->choose(profile);
    await(order == u"compare" ? m_fixture->window->actions().compare : m_fixture->window->actions().fetch);
    QCOMPARE(m_fixture->window->controller().summary().ending, RunEnding::Complete);
    QCOMPARE(rows()->rowCount(), 0);
    QVERIFY2(!saysThatTheyStayed(), qPrintable(said()));
    // Not an empty frame, but why there is nothing.
    QVERIFY(!m_fixture->find<QTableView>("recordTable")->isVisible());
    const auto *start = m_fixture->window->findChild<StartScreen *>();
    QVERIFY(start->isVisible());
    const QList<QLabel *> labels = start->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->isVisible() && label->text() == u"No records"; }));
    QVERIFY(!m_fixture->window->actions().exportRecords.isEnabled());
}

/// The dialog tells of the run that they are of, and a file with all of them counts.
void TestEarlierRecords::areExportedAsWhatTheyAre()
{
    m_fixture->chooseAnother(QStringLiteral("shop"));
    fetch();
    chooseDead();
    fetch();
    QVERIFY(m_fixture->window->controller().summary().pagesFailed > 0);
    QVERIFY(m_fixture->window->actions().exportRecords.isEnabled());
    m_fixture->window->actions().exportRecords.trigger();
    QVERIFY2(m_fixture->find<QLabel>("exportMessage")->text().isEmpty(),
        qPrintable(m_fixture->find<QLabel>("exportMessage")->text())); // it was whole
    const QString path = m_fixture->home.filePath(QStringLiteral("all.csv"));
    m_fixture->find<QLineEdit>("exportPath")->setText(path);
    QTest::mouseClick(m_fixture->find<QPushButton>("exportGo"), Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->find<QDialog>("exportDialog"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 51);
    QVERIFY(m_fixture->window->close());
}

void TestEarlierRecords::goWithTheFirstOnes()
{
    m_fixture->server.setManners(steady(1000));
    m_fixture->find<QSpinBox>("maxPages")->setValue(2);
    m_fixture->find<QLineEdit>("recordFilter")->setText(QStringLiteral("kitchen"));
    QTRY_VERIFY(rows()->rowCount() < 50);
    const int matching = rows()->rowCount();
    m_fixture->window->actions().fetch.trigger();
    QCOMPARE(m_fixture->state(), RunState::Connecting);
    QCOMPARE(rows()->rowCount(), matching);
    QVERIFY2(saysThatTheyStayed(), qPrintable(said()));
    m_fixture->find<QLineEdit>("recordFilter")->clear();
    QTRY_COMPARE(rows()->rowCount(), 50);
    QCOMPARE(m_fixture->state(), RunState::Connecting);
    QTRY_COMPARE(m_fixture->state(), RunState::Running);
    QVERIFY2(!saysThatTheyStayed(), qPrintable(said()));
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QCOMPARE(rows()->rowCount(), 20);
}

/// A first page that is empty is no reason for them to go; the records of the second are.
void TestEarlierRecords::stayBehindAPageWithoutRecords()
{
    const ScriptedServer server([](const ScriptedServer::Request &request) {
        ScriptedServer::Answer answer = request.page() == 1 ? ScriptedServer::ok(R"({"items":[],"total":30})")
                                                            : ScriptedServer::page(request.page(), 30, 10);
        answer.delayMs = (request.page() - 1) * 500;
        return answer;
    });
    ApiProfile profile = m_fixture->profiles->profiles().first();
    profile.name = QStringLiteral("another");
    profile.baseUrl = server.url();
    profile.records = QStringLiteral("/items");
    profile.pagination.total = QStringLiteral("/total");
    profile.pagination.pageSize = 10;
    m_fixture->choose(profile);
    m_fixture->window->actions().fetch.trigger();
    QTRY_COMPARE(m_fixture->state(), RunState::Running);
    QCOMPARE(rows()->rowCount(), 50);
    QVERIFY2(saysThatTheyStayed(), qPrintable(said()));
    QTRY_COMPARE(rows()->rowCount(), 10);
    QCOMPARE(m_fixture->state(), RunState::Running);
    QVERIFY2(!saysThatTheyStayed(), qPrintable(said()));
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
}

void TestEarlierRecords::goWhenARetryBringsSome()
{
    practice::Manners broken = steady(1);
    broken.errorRate = 1;
    m_fixture->server.setManners(broken);
    m_fixture->find<QSpinBox>("maxPages")->setValue(2);
    fetch();
    QCOMPARE(rows()->rowCount(), 50);
    QVERIFY2(saysThatTheyStayed(), qPrintable(said()));
    m_fixture->server.setManners(steady(1));
    await(m_fixture->window->actions().retryFailed);
    QCOMPARE(rows()->rowCount(), 20);
    QVERIFY2(!saysThatTheyStayed(), qPrintable(said()));
}

void TestEarlierRecords::theirColumnsAreTheirApis()
{
    chooseDead();
    fetch();
    QHeaderView *header = m_fixture->find<QTableView>("recordTable")->horizontalHeader();
    header->hideSection(1);
    m_fixture->chooseAnother(QStringLiteral("other"));
    fetch();
    QVERIFY(!header->isSectionHidden(1));
    m_fixture->find<QComboBox>("api")->setCurrentIndex(0);
    fetch();
    QVERIFY(header->isSectionHidden(1));
}

void TestEarlierRecords::closingAsksAboutThem()
{
    m_fixture->chooseAnother(QStringLiteral("shop"));
    fetch();
    m_fixture->find<QComboBox>("api")->setCurrentIndex(0);
    m_fixture->server.setManners(steady(500));
    m_fixture->window->actions().fetch.trigger();
    m_fixture->answer("lossQuestion", QMessageBox::DestructiveRole);
    QCOMPARE(m_fixture->state(), RunState::Connecting);
    QVERIFY(!m_fixture->window->close());
    auto *question = m_fixture->find<QMessageBox>("lossQuestion");
    QVERIFY2(question->text().startsWith(u"50 records of shop"), qPrintable(question->text()));
    // The practice server's come, and there is nothing to be asked any more.
    QTRY_VERIFY(!m_fixture->find<QMessageBox>("lossQuestion"));
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(m_fixture->window->close());
}

QTEST_MAIN(TestEarlierRecords)
#include "tst_earlierrecords.moc"
