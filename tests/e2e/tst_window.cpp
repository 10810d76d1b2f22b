// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/desktop.h"

#include "plan/apiprofile.h"
#include "practice/practiceserver.h"
#include "ui/slowfile.h"

#include <QSettings>
#include <QTest>

using namespace inflight;
using practice::PracticeServer;

/// The built program in front of a person: a screen, a window manager, a keyboard and a mouse.
class TestWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void firstMinute();
    void wholeSession();
    void aPipeWhoseReaderLeaves();
    void closedInTheMiddle_data();
    void closedInTheMiddle();

private:
    /// A server that the test can ask what it saw; the window finds it as a saved API, chosen last time.
    PracticeServer &server(int products, int latencyMs);
    void openWindow();
    bool openExport();
    bool exportTo(const QString &path);
    enum class Question { No, Close };
    void closeWindow(Question question = Question::No);
    QString comparedWithServer(const QString &path, const PracticeServer &server);

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Program> m_window;
};

namespace {

const QString MainTitle = QStringLiteral("Inflight");
const QString ExportTitle = QStringLiteral("Export records");
const QString QuestionTitle = QStringLiteral("Records not exported");
const QString RecordTitle = QStringLiteral("Record ");

// Places in the window, which has its first size here.
constexpr QPoint ConcurrencySlider(520, 37);
constexpr QPoint TableRow(640, 220);

practice::Manners answersAfter(int latencyMs)
{
    practice::Manners manners;
    manners.latencyMs = latencyMs;
    manners.jitter = 0;
    return manners;
}

} // namespace

void TestWindow::initTestCase()
{
    QVERIFY(QFileInfo(QString::fromUtf8(INFLIGHT_BINARY)).isExecutable());
    if (const QString missing = Desktop::missingTool(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is missing"_qs));
}

void TestWindow::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_desktop->start());
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_server.reset();
    m_desktop.reset();
}

PracticeServer &TestWindow::server(int products, int latencyMs)
{
    m_server
        = std::make_unique<PracticeServer>(PracticeServer::Options { 0, products, answersAfter(latencyMs) });
    if (!m_server->start())
        qFatal("the practice server does not start");
    ApiProfile profile = practiceProfile(m_server->url());
    profile.name = u"Shop"_qs;
    profile.signIn.reset();
    const QString folder = m_desktop->path(u"data/inflight/inflight/profiles"_qs);
    QDir().mkpath(folder);
    QFile file(folder + u"/shop.json"_qs);
    if (!file.open(QIODevice::WriteOnly) || file.write(profileToJson(profile)) < 0)
        qFatal("the profile cannot be written");
    QSettings settings(m_desktop->path(u"config/inflight/inflight.conf"_qs), QSettings::IniFormat);
    settings.setValue(u"api"_qs, profile.name);
    settings.setValue(u"run/concurrency"_qs, 5);
    return *m_server;
}

void TestWindow::openWindow()
{
    m_window = std::make_unique<Program>(m_desktop->environment());
    m_window->start({});
    QVERIFY2(m_desktop->waitForActive(MainTitle), m_window->errors);
}

bool TestWindow::openExport()
{
    // While a run lasts the key does nothing: whoever waits for the end of one presses it again.
    for (int tries = 0; tries < 12; ++tries) {
        if (m_desktop->press(u"ctrl+e"_qs) && m_desktop->waitForActive(ExportTitle, 5'000))
            return true;
    }
    return false;
}

bool TestWindow::exportTo(const QString &path)
{
    return m_desktop->press(u"ctrl+a"_qs) && m_desktop->type(path) && m_desktop->press(u"Return"_qs)
        && QTest::qWaitFor([&] { return QFileInfo::exists(path); }, Desktop::patienceMs)
        && m_desktop->waitForActive(MainTitle);
}

void TestWindow::closeWindow(Question question)
{
    // The window manager's own key: it asks the window to close, as its close button does.
    QVERIFY(m_desktop->press(u"alt+F4"_qs));
    if (question == Question::Close) {
        QVERIFY(m_desktop->waitForActive(QuestionTitle));
        QVERIFY(m_desktop->press(u"Escape"_qs)); // no: the window stays, and asks again
        QVERIFY(m_desktop->waitForActive(MainTitle));
        QVERIFY(m_desktop->press(u"alt+F4"_qs));
        QVERIFY(m_desktop->waitForActive(QuestionTitle));
        QVERIFY(m_desktop->press(u"alt+l"_qs));
    }
    const int code = m_window->wait();
    QVERIFY2(code == 0, QByteArray::number(code) + ": " + m_window->errors);
}

QString TestWindow::comparedWithServer(const QString &path, const PracticeServer &server)
{
    Program python;
    python.start(programPath(u"python3"_qs),
        { QString::fromUtf8(INFLIGHT_SOURCE_DIR) + u"/tests/e2e/servedrows.py"_qs, path,
            server.url().toString(), u"guarded"_qs });
    python.wait();
    return QString::fromUtf8(python.output + python.errors).trimmed();
}

void TestWindow::firstMinute()
{
    // Nobody's settings, no set-up: the window's own practice server is there and chosen. It serves what any
    // practice server does.
    openWindow();
    QVERIFY(m_desktop->press(u"F5"_qs));
    QVERIFY(openExport());
    const QString file = m_desktop->path(u"first.csv"_qs);
    QVERIFY(exportTo(file));
    PracticeServer same(PracticeServer::Options { .port = 0, .products = 5000, .manners = answersAfter(0) });
    QVERIFY(same.start());
    QCOMPARE(comparedWithServer(file, same), u"5000 rows are the same"_qs);
    closeWindow();
}

void TestWindow::wholeSession()
{
    PracticeServer &shop = server(3217, 1000);
    openWindow();
    QVERIFY(m_desktop->press(u"F5"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(shop.stats().inFlight, 5, Desktop::patienceMs);

    // The server sees what the hand does: a key, then the mouse wheel over the slider.
    QVERIFY(m_desktop->press(u"bracketright"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(shop.stats().inFlight, 6, Desktop::patienceMs);
    QVERIFY(m_desktop->click(ConcurrencySlider, 4));
    QTRY_VERIFY_WITH_TIMEOUT(shop.stats().inFlight > 6, Desktop::patienceMs);

    QVERIFY(m_desktop->click(TableRow));
    QVERIFY(m_desktop->press(u"space"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(shop.stats().inFlight, 0, Desktop::patienceMs);
    QVERIFY2(shop.stats().byStatus.value(200) < 65, "the run was over before it was paused");
    shop.setManners(answersAfter(1));
    QVERIFY(m_desktop->press(u"space"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(shop.stats().byStatus.value(200), 65, Desktop::patienceMs);

    QVERIFY(openExport());
    QVERIFY(m_desktop->press(u"Escape"_qs));
    QVERIFY(m_desktop->waitForActive(MainTitle));
    QVERIFY(m_desktop->click(TableRow, 1, 2));
    QVERIFY(m_desktop->waitForActive(RecordTitle));
    QVERIFY(m_desktop->press(u"Escape"_qs));
    QVERIFY(m_desktop->waitForActive(MainTitle));

    QVERIFY(m_desktop->press(u"ctrl+f"_qs));
    QVERIFY(m_desktop->type(u"kitchen"_qs));
    QVERIFY(openExport());
    // Back over Cancel and Export to the choice of rows.
    QVERIFY(m_desktop->press(u"shift+Tab"_qs) && m_desktop->press(u"shift+Tab"_qs));
    QVERIFY(m_desktop->press(u"shift+Tab"_qs) && m_desktop->press(u"space"_qs));
    QVERIFY(m_desktop->press(u"alt+f"_qs));
    const QString kitchen = m_desktop->path(u"kitchen.csv"_qs);
    QVERIFY(exportTo(kitchen));
    QList<QByteArray> rows = contentOf(kitchen).trimmed().split('\n');
    rows.removeFirst();
    QVERIFY2(rows.size() > 10 && rows.size() < 3217, QByteArray::number(rows.size()));
    for (const QByteArray &row : std::as_const(rows))
        QVERIFY2(row.toLower().contains("kitchen"), row);

    QVERIFY(m_desktop->press(u"ctrl+f"_qs) && m_desktop->press(u"Delete"_qs));
    QVERIFY(openExport());
    const QString all = m_desktop->path(u"all.csv"_qs);
    QVERIFY(exportTo(all));
    QCOMPARE(shop.stats().byStatus.keys(), QList<int> { 200 });
    QCOMPARE(comparedWithServer(all, shop), u"3217 rows are the same"_qs);
    closeWindow();

    // What the hand chose last is what the server saw, and is there the next day.
    const QSettings settings(m_desktop->path(u"config/inflight/inflight.conf"_qs), QSettings::IniFormat);
    QCOMPARE(settings.value(u"run/concurrency"_qs).toInt(), shop.stats().peakInFlight);
}

void TestWindow::aPipeWhoseReaderLeaves()
{
    openWindow();
    QVERIFY(m_desktop->press(u"F5"_qs));
    QVERIFY(openExport());
    SlowFile pipe(m_desktop->path(u"pipe.csv"_qs));
    QVERIFY(m_desktop->press(u"ctrl+a"_qs) && m_desktop->type(pipe.path()));
    QVERIFY(m_desktop->press(u"Return"_qs));
    QTest::qWait(
        1000); // the file is there already: pressed twice as quickly as a double click it is no answer
    QVERIFY(m_desktop->press(u"Return"_qs));
    QVERIFY(pipe.waitForWriter());
    pipe.breakOff();
    QVERIFY(m_desktop->press(u"Escape"_qs));
    QVERIFY(m_desktop->waitForActive(MainTitle));
    closeWindow();
}

void TestWindow::closedInTheMiddle_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("latencyMs");
    QTest::addColumn<int>("inFlight");
    QTest::newRow("run") << u"F5"_qs << 100 << 5;
    QTest::newRow("comparison, one at a time") << u"ctrl+shift+s"_qs << 100 << 1;
    QTest::newRow("comparison, many at a time") << u"ctrl+shift+s"_qs << 1 << 5;
}

void TestWindow::closedInTheMiddle()
{
    QFETCH(QString, key);
    QFETCH(int, latencyMs);
    QFETCH(int, inFlight);
    constexpr int pages = 2000;
    PracticeServer &shop = server(pages * 50, latencyMs);
    openWindow();
    QVERIFY(m_desktop->press(key));
    QTRY_VERIFY_WITH_TIMEOUT(shop.stats().byStatus.value(200) > 3, Desktop::patienceMs);
    // A quick server gets the window to the concurrent half of the comparison; then there is time to look.
    const bool isSecondHalf = latencyMs == 1;
    QTRY_VERIFY_WITH_TIMEOUT(!isSecondHalf || shop.stats().inFlight > 1, Desktop::patienceMs);
    shop.setManners(answersAfter(isSecondHalf ? 1000 : latencyMs));
    QTRY_COMPARE_WITH_TIMEOUT(shop.stats().inFlight, inFlight, Desktop::patienceMs);
    closeWindow(Question::Close);
    const int served = shop.stats().byStatus.value(200);
    QVERIFY2(isSecondHalf ? served >= pages && served < 2 * pages : served < pages,
        qPrintable(QString::number(served)));
}

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
