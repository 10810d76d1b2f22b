// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/program.h"
#include "scriptedserver.h"

#include "plan/apiprofile.h"
#include "practice/practiceserver.h"
#include "ui/slowfile.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using practice::PracticeServer;

/// The built program as people and scripts use it.
class TestCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void fetchesThePracticeCatalogue();
    void exportIsWhatWasServed_data();
    void exportIsWhatWasServed();
    void standardOutputHoldsNothingButRecords();
    void speaksEnglishEverywhere();
    void quietSaysNothing();
    void quietSaysWhatIsWrong_data();
    void quietSaysWhatIsWrong();
    void aQuietComparisonSaysWhatIsMissing();
    void whoSavesNothingIsTold();
    void rateLimitIsObeyed();
    void everyStyleOfPagination_data();
    void everyStyleOfPagination();

    void theOtherKindOfNextIsAdvised_data();
    void theOtherKindOfNextIsAdvised();
    void misuse_data();
    void misuse();
    void unwritablePlacesAreFoundBeforeFetching_data();
    void unwritablePlacesAreFoundBeforeFetching();
    void aLinkToTheOutputIsNoPlaceForTheSummary();
    void anOutputThatVanishesLosesNothing();
    void aReaderThatHadEnough();
    void aReaderThatWasNeverThere();
    void closedStandardOutput();
    void aPipeTakesTheSummary();
    void noDisplay();
    void headersFromAFile();
    void idsOfLastRecords();
    void brokenProfiles_data();
    void brokenProfiles();

    void beginsWhereTheAddressSays();
    void somePagesFail();
    void givenUpPagesAreNamed();
    void nothingCanBeFetched_data();
    void nothingCanBeFetched();
    void aDeadProxyIsNamed();
    void nothingFetchedLeavesTheOldFile();
    void signsIn();
    void wrongPasswordStopsAtOnce();
    void noSpellingOfThePasswordIsTold();
    void anEmptyPasswordIsNone();
    void passwordIsTypedUnseen();
    void interruptAtThePassword();

    void interruptSavesWhatArrived_data();
    void interruptSavesWhatArrived();
    void interruptWhileNobodyReads();
    void interruptBeforeTheFirstPage();

    void compare();
    void comparisonGoesOnAfterAFailedPage_data();
    void comparisonGoesOnAfterAFailedPage();
    void compareInterrupted_data();
    void compareInterrupted();
    void practiceServer();
    void practiceServerTellsItsPassword();
    void practicePortTaken();
    void progressOnATerminal();

private:
    /// The test's own practice server, for its counts.
    PracticeServer &server(const PracticeServer::Options &options);
    QStringList catalogueOf(const PracticeServer &server) const;
    /// In a shell script that calls it "$@": a fetch to standard output. Rescued files come to `m_folder`.
    void startInShell(Program &shell, const QString &script, const PracticeServer &server) const;
    QProcessEnvironment withTemporaryFolder(const QString &path) const;
    QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
};

namespace {

PracticeServer::Options quickServer(int products)
{
    PracticeServer::Options options;
    options.products = products;
    options.manners.latencyMs = 5;
    return options;
}

/// One line that begins as it should: a sentence for a person.
bool isOneSentence(const QByteArray &errors)
{
    return errors.startsWith("inflight: ") && errors.endsWith("\n") && errors.count('\n') == 1;
}

qsizetype linesOf(const QString &path)
{
    return contentOf(path).count('\n');
}

/// The program on a terminal of its own.
void startOnTerminal(Program &terminal, const QString &arguments)
{
    terminal.start(u"/usr/bin/script"_qs,
        { u"-qec"_qs, u"'%1' %2"_qs.arg(QString::fromUtf8(INFLIGHT_BINARY), arguments), u"/dev/null"_qs });
}

/// Retries that do not take long.
const QStringList Hasty { u"--backoff-base"_qs, u"0.01"_qs, u"--backoff-cap"_qs, u"0.05"_qs };

} // namespace

void TestCli::initTestCase()
{
    QVERIFY(QFileInfo(QString::fromUtf8(INFLIGHT_BINARY)).isExecutable());
    qunsetenv("INFLIGHT_PASSWORD");
}

void TestCli::init()
{
    m_server.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

PracticeServer &TestCli::server(const PracticeServer::Options &options)
{
    m_server = std::make_unique<PracticeServer>(options);
    if (!m_server->start())
        qFatal("the practice server does not start");
    return *m_server;
}

QStringList TestCli::catalogueOf(const PracticeServer &server) const
{
    return { u"fetch"_qs, u"--url"_qs, server.url().toString() + u"/api/products"_qs, u"--records"_qs,
        u"/products"_qs, u"--total"_qs, u"/pagination/total"_qs };
}

QProcessEnvironment TestCli::withTemporaryFolder(const QString &path) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_qs, path);
    return environment;
}

void TestCli::startInShell(Program &shell, const QString &script, const PracticeServer &server) const
{
    shell.start(u"/bin/sh"_qs,
        QStringList { u"-c"_qs, script, u"sh"_qs, QString::fromUtf8(INFLIGHT_BINARY) } + catalogueOf(server)
            + QStringList { u"--format"_qs, u"jsonl"_qs, u"-o"_qs, u"-"_qs });
}

void TestCli::fetchesThePracticeCatalogue()
{
    Program program;
    QCOMPARE(program.run({ u"fetch"_qs, u"--latency"_qs, u"60"_qs, u"-o"_qs, file(u"products.jsonl"_qs),
                 u"--summary"_qs, file(u"summary.json"_qs) }),
        0);
    QVERIFY(program.output.isEmpty());
    QVERIFY2(program.errors.contains("5,000 records of 100 pages in "), program.errors);
    QVERIFY2(program.errors.contains("x faster than one at a time"), program.errors);
    QVERIFY2(program.errors.contains("Saved to "), program.errors);
    QCOMPARE(linesOf(file(u"products.jsonl"_qs)), 5000);

    const QJsonObject summary = jsonOf(file(u"summary.json"_qs));
    QCOMPARE(summary[u"pages_planned"].toInt(), 100);
    QCOMPARE(summary[u"pages_arrived"].toInt(), 100);
    QCOMPARE(summary[u"records"].toInt(), 5000);
    QCOMPARE(summary[u"peak_in_flight"].toInt(), 10);
    QCOMPARE(summary[u"concurrency"].toInt(), 10);
    QCOMPARE(summary[u"protocol"].toString(), u"HTTP/1.1"_qs);
    for (const char *key : { "pages_failed", "attempts", "retries", "status_429", "wall_s", "sync_estimate_s",
             "bytes", "connections", "duplicates", "missing", "failed" })
        QVERIFY2(summary.contains(QLatin1String(key)), key);
}

void TestCli::exportIsWhatWasServed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("guarded");
    QTest::newRow("CSV") << u"a.csv"_qs << QStringList {} << u"guarded"_qs;
    QTest::newRow("CSV, raw cells") << u"a.csv"_qs << QStringList { u"--raw-cells"_qs } << u"raw"_qs;
    QTest::newRow("CSV, 200 at a time")
        << u"a.csv"_qs << QStringList { u"-c"_qs, u"200"_qs, u"--page-size"_qs, u"10"_qs } << u"guarded"_qs;
    QTest::newRow("JSON Lines") << u"a.jsonl"_qs << QStringList {} << u"raw"_qs;
}

void TestCli::exportIsWhatWasServed()
{
    if (!QFileInfo(u"/usr/bin/python3"_qs).isExecutable())
        QSKIP("python3 is missing");
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QFETCH(QString, guarded);
    const PracticeServer &practice = server(quickServer(3217));
    Program program;
    QVERIFY2(program.run(catalogueOf(practice) + options + QStringList { u"-o"_qs, file(name) }) == 0,
        program.errors);
    Program python;
    python.start(u"/usr/bin/python3"_qs,
        { QString::fromUtf8(INFLIGHT_SOURCE_DIR) + u"/tests/e2e/servedrows.py"_qs, file(name),
            practice.url().toString(), guarded });
    QVERIFY2(python.wait() == 0, python.errors);
    QCOMPARE(python.output, QByteArray("3217 rows are the same\n"));
}

void TestCli::standardOutputHoldsNothingButRecords()
{
    const PracticeServer &practice = server(quickServer(250));
    Program program;
    QVERIFY2(program.run(catalogueOf(practice) + QStringList { u"-o"_qs, u"-"_qs }) == 0, program.errors);
    Program toFile;
    QCOMPARE(toFile.run(catalogueOf(practice) + QStringList { u"-o"_qs, file(u"a.csv"_qs) }), 0);
    QCOMPARE(program.output, contentOf(file(u"a.csv"_qs)));
    QVERIFY(program.errors.contains("250 records"));

    Program lines;
    QCOMPARE(
        lines.run(catalogueOf(practice) + QStringList { u"-o"_qs, u"-"_qs, u"--format"_qs, u"jsonl"_qs }), 0);
    QCOMPARE(lines.output.count('\n'), 250);
}

void TestCli::speaksEnglishEverywhere()
{
    const PracticeServer &practice = server(quickServer(5000));
    QProcessEnvironment german = QProcessEnvironment::systemEnvironment();
    german.insert(u"LC_ALL"_qs, u"de_DE.UTF-8"_qs);
    Program program(german);
    QCOMPARE(program.run(catalogueOf(practice) + QStringList { u"--page-size"_qs, u"5000"_qs }), 0);
    QVERIFY2(program.errors.contains("asked for 5,000 records a page"), program.errors);
}

void TestCli::quietSaysNothing()
{
    const PracticeServer &practice = server(quickServer(100));
    Program program;
    QCOMPARE(program.run(catalogueOf(practice) + QStringList { u"-q"_qs, u"-o"_qs, file(u"a.csv"_qs) }), 0);
    QCOMPARE(program.errors, QByteArray());
    QCOMPARE(program.output, QByteArray());
    QVERIFY(QFileInfo::exists(file(u"a.csv"_qs)));
}

void TestCli::quietSaysWhatIsWrong_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArrayList>("says");
    QTest::newRow("failed page") << 0 << 2
                                 << QByteArrayList { "1 page failed.",
                                        "page 3, 1 attempt: The server answered 404",
                                        "10 records that the server announced did not come." };
    QTest::newRow("records missing") << 1 << 0
                                     << QByteArrayList {
                                            "at a time); 20 records that the server announced did not come."
                                        };
    QTest::newRow("short last page") << 6 << 0
                                     << QByteArrayList {
                                            "; 9 records that the server announced did not come."
                                        };
    QTest::newRow("loop") << 2 << 0 << QByteArrayList { "fetched before" };
    QTest::newRow("cut off") << 3 << 2 << QByteArrayList { "cut off", "another server" };
    QTest::newRow("no cursor") << 4 << 2
                               << QByteArrayList { "cut off", "neither text nor a number ({...})",
                                      " (--cursor)." };
    QTest::newRow("no word of more") << 5 << 0 << QByteArrayList { "follow (/has_more)", " (--more)." };
}

void TestCli::quietSaysWhatIsWrong()
{
    QFETCH(int, kind);
    QFETCH(int, code);
    QFETCH(QByteArrayList, says);
    ScriptedServer scripted([kind](const ScriptedServer::Request &request) {
        if (kind == 0 && request.page() == 3)
            return ScriptedServer::status(404, "{}");
        if (kind == 1) // page 4 and 5 are empty, whatever the total says
            return request.page() > 3 ? ScriptedServer::ok("{\"items\":[],\"total\":50}")
                                      : ScriptedServer::page(request.page(), 50, 10);
        if (kind == 6)
            return request.page() == 5 ? ScriptedServer::ok("{\"items\":[{\"id\":77}],\"total\":50}")
                                       : ScriptedServer::page(request.page(), 50, 10);
        if (kind == 4)
            return ScriptedServer::ok("{\"items\":[{\"id\":1}],\"next\":{\"after\":1}}");
        if (kind == 5)
            return ScriptedServer::ok(request.query.hasQueryItem(u"cursor"_qs)
                    ? "{\"items\":[{\"id\":2}],\"next\":null}"
                    : "{\"items\":[{\"id\":1}],\"next\":7}");
        if (kind >= 2)
            return ScriptedServer::ok(kind == 2
                    ? "{\"items\":[{\"id\":1}],\"next\":\"/items?a=1\"}"
                    : "{\"items\":[{\"id\":1}],\"next\":\"http://elsewhere.example/\"}");
        return ScriptedServer::page(request.page(), 50, 10);
    });
    QStringList arguments { u"fetch"_qs, u"-q"_qs, u"--url"_qs, scripted.url().toString() + u"/items"_qs,
        u"--records"_qs, u"/items"_qs, u"-o"_qs, file(u"a.jsonl"_qs) };
    if (kind == 4 || kind == 5)
        arguments += { u"--cursor"_qs, u"/next"_qs };
    if (kind == 5)
        arguments += { u"--more"_qs, u"/has_more"_qs };
    else if (kind == 2 || kind == 3)
        arguments += { u"--next"_qs, u"/next"_qs };
    else if (kind < 2 || kind == 6)
        arguments += { u"--total"_qs, u"/total"_qs, u"--page-size"_qs, u"10"_qs };
    Program program;
    QCOMPARE(program.run(arguments), code);
    QVERIFY2(program.errors.startsWith("inflight: "), program.errors);
    for (const QByteArray &part : says)
        QVERIFY2(program.errors.contains(part), program.errors);
    QVERIFY2(!program.errors.contains("Saved to"), program.errors);
    QVERIFY2(!program.errors.contains("one after another"), program.errors); // no trouble
}

void TestCli::aQuietComparisonSaysWhatIsMissing()
{
    ScriptedServer scripted([](const ScriptedServer::Request &request) {
        return request.page() > 3 ? ScriptedServer::ok("{\"items\":[],\"total\":50}")
                                  : ScriptedServer::page(request.page(), 50, 10);
    });
    Program program;
    QCOMPARE(program.run({ u"compare"_qs, u"-q"_qs, u"--url"_qs, scripted.url().toString() + u"/items"_qs,
                 u"--records"_qs, u"/items"_qs, u"--total"_qs, u"/total"_qs, u"--page-size"_qs, u"10"_qs }),
        0);
    QVERIFY2(program.errors.startsWith("inflight: 20 records that the server announced did not come.\n"),
        program.errors);
}

void TestCli::whoSavesNothingIsTold()
{
    PracticeServer::Options options = quickServer(100);
    options.manners.latencyMs = 60'000;
    const PracticeServer &practice = server(options);
    Program program;
    program.start(catalogueOf(practice) + QStringList { u"--timeout"_qs, u"120"_qs });
    QTRY_VERIFY2(program.errors.contains("not saved: no -o FILE.csv"), program.errors); // before it waits
    program.signal(SIGINT);
    QCOMPARE(program.wait(), 130);
}

void TestCli::rateLimitIsObeyed()
{
    PracticeServer::Options options = quickServer(1000);
    options.manners.rateLimit = 40;
    options.manners.burst = 5;
    const PracticeServer &practice = server(options);
    Program program;
    QVERIFY2(program.run(catalogueOf(practice)
                 + QStringList { u"--page-size"_qs, u"20"_qs, u"-o"_qs, file(u"a.jsonl"_qs), u"--summary"_qs,
                     file(u"s.json"_qs), u"--retries"_qs, u"50"_qs })
            == 0,
        program.errors);
    QCOMPARE(linesOf(file(u"a.jsonl"_qs)), 1000);
    const practice::Stats stats = practice.stats();
    QVERIFY(stats.byStatus.value(429) > 0);
    QCOMPARE(stats.earlyAfter429, 0);
    QCOMPARE(jsonOf(file(u"s.json"_qs))[u"status_429"].toInt(), int(stats.byStatus.value(429)));
}

void TestCli::everyStyleOfPagination_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("page, no total") << u"/api/bare/products"_qs << QStringList {};
    QTest::newRow("offset") << u"/api/offset/products"_qs
                            << QStringList { u"--pagination"_qs, u"offset"_qs, u"--size-param"_qs,
                                   u"limit"_qs, u"--records"_qs, u"/items"_qs, u"--total"_qs, u"/total"_qs };
    QTest::newRow("cursor") << u"/api/cursor/products"_qs
                            << QStringList { u"--cursor"_qs, u"/next_cursor"_qs, u"--size-param"_qs,
                                   u"limit"_qs, u"--records"_qs, u"/items"_qs };
    QTest::newRow("link") << u"/api/link/products"_qs
                          << QStringList { u"--pagination"_qs, u"link"_qs, u"--total"_qs,
                                 u"header:X-Total-Count"_qs };
    QTest::newRow("next") << u"/api/next/products"_qs
                          << QStringList { u"--next"_qs, u"/next"_qs, u"--records"_qs, u"/results"_qs };
}

void TestCli::everyStyleOfPagination()
{
    QFETCH(QString, path);
    QFETCH(QStringList, options);
    const PracticeServer &practice = server(quickServer(730));
    Program program;
    QVERIFY2(program.run(QStringList { u"fetch"_qs, u"--url"_qs, practice.url().toString() + path, u"-o"_qs,
                             file(u"a.jsonl"_qs) }
                 + options)
            == 0,
        program.errors);
    QCOMPARE(linesOf(file(u"a.jsonl"_qs)), 730);
}

void TestCli::theOtherKindOfNextIsAdvised_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("records");
    QTest::addColumn<QStringList>("place");
    QTest::addColumn<QByteArray>("advice");
    QTest::newRow("an address") << u"/api/next/products"_qs << u"/results"_qs
                                << QStringList { u"--cursor"_qs, u"/next"_qs }
                                << QByteArray("(--next /next instead of --cursor).");
    QTest::newRow("a cursor") << u"/api/cursor/products"_qs << u"/items"_qs
                              << QStringList { u"--next"_qs, u"/next_cursor"_qs }
                              << QByteArray("(--cursor /next_cursor and --cursor-param instead of --next).");
}

void TestCli::theOtherKindOfNextIsAdvised()
{
    QFETCH(QString, path);
    QFETCH(QString, records);
    QFETCH(QStringList, place);
    QFETCH(QByteArray, advice);
    const PracticeServer &practice = server(quickServer(730));
    Program program;
    QCOMPARE(program.run(QStringList { u"fetch"_qs, u"--url"_qs, practice.url().toString() + path,
                             u"--records"_qs, records }
                 + place),
        2);
    QVERIFY2(program.errors.contains(advice), program.errors);
    QVERIFY2(program.errors.contains("How many pages there are in all is not known."), program.errors);
    QCOMPARE(practice.stats().requests, 1); // nothing that could only fail
}

void TestCli::misuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("no such command") << QStringList { u"fecth"_qs } << QByteArray("'fecth'");
    QTest::newRow("no such option") << QStringList { u"fetch"_qs, u"--speed"_qs } << QByteArray("speed");
    QTest::newRow("out of range") << QStringList { u"fetch"_qs, u"-c"_qs, u"0"_qs } << QByteArray("1 to 500");
    QTest::newRow("no address") << QStringList { u"fetch"_qs, u"--url"_qs, u"items"_qs }
                                << QByteArray("http://");
    QTest::newRow("no such profile") << QStringList { u"fetch"_qs, u"--api"_qs, u"nowhere"_qs }
                                     << QByteArray("'nowhere'");
    QTest::newRow("no such CA file") << QStringList { u"fetch"_qs, u"--ca-file"_qs, u"/nowhere.pem"_qs }
                                     << QByteArray("/nowhere.pem");
    QTest::newRow("email without a sign-in") << QStringList { u"fetch"_qs, u"--url"_qs,
        u"http://127.0.0.1:9"_qs, u"--email"_qs, u"a@b.example"_qs }
                                             << QByteArray("sign-in");
    QTest::newRow("compare to a file")
        << QStringList { u"compare"_qs, u"-o"_qs, u"a.csv"_qs } << QByteArray("o");
    QTest::newRow("practice port") << QStringList { u"practice"_qs, u"--port"_qs, u"70000"_qs }
                                   << QByteArray("65535");
}

void TestCli::misuse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, mentions);
    Program program;
    QCOMPARE(program.run(arguments), 1);
    QVERIFY2(isOneSentence(program.errors), program.errors);
    QVERIFY2(program.errors.contains(mentions), program.errors);
    QCOMPARE(program.output, QByteArray());
}

void TestCli::unwritablePlacesAreFoundBeforeFetching_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("place");
    QTest::newRow("no such folder") << u"-o"_qs << u"no/such/folder/a.csv"_qs;
    QTest::newRow("a folder") << u"-o"_qs << u"folder.csv"_qs;
    QTest::newRow("forbidden") << u"-o"_qs << u"/proc/a.csv"_qs;
    QTest::newRow("name too long") << u"-o"_qs << QString(252, u'a') + u".csv"_qs;
    QTest::newRow("summary, no such folder") << u"--summary"_qs << u"no/such/folder/a.json"_qs;
    QTest::newRow("summary, forbidden") << u"--summary"_qs << u"/proc/a.json"_qs;
}

void TestCli::unwritablePlacesAreFoundBeforeFetching()
{
    QFETCH(QString, option);
    QFETCH(QString, place);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.csv"_qs));
    const PracticeServer &practice = server(quickServer(100));
    Program program;
    QCOMPARE(
        program.run(catalogueOf(practice) + QStringList { option, QDir(m_folder->path()).filePath(place) }),
        1);
    QVERIFY2(isOneSentence(program.errors), program.errors);
    QCOMPARE(practice.stats().requests, 0);
}

void TestCli::aLinkToTheOutputIsNoPlaceForTheSummary()
{
    QVERIFY(QFile::link(file(u"a.csv"_qs), file(u"link.json"_qs)));
    Program program;
    const QStringList files { u"-o"_qs, file(u"a.csv"_qs), u"--summary"_qs, file(u"link.json"_qs) };
    QCOMPARE(program.run(QStringList { u"fetch"_qs } + files), 1); // there is no such file yet
    QVERIFY2(program.errors.contains("same file"), program.errors);
    QVERIFY(QFile(file(u"a.csv"_qs)).open(QIODevice::WriteOnly));
    QCOMPARE(program.run(QStringList { u"fetch"_qs } + files), 1);
}

void TestCli::anOutputThatVanishesLosesNothing()
{
    PracticeServer::Options options = quickServer(500);
    options.manners.latencyMs = 100;
    const PracticeServer &practice = server(options);
    QVERIFY(QDir(m_folder->path()).mkdir(u"target"_qs));
    QVERIFY(QDir(m_folder->path()).mkdir(u"temporary"_qs));
    Program program(withTemporaryFolder(file(u"temporary"_qs)));
    program.start(
        catalogueOf(practice) + QStringList { u"-c"_qs, u"2"_qs, u"-o"_qs, file(u"target/a.jsonl"_qs) });
    QTRY_VERIFY(practice.stats().requests > 0);
    QVERIFY(QDir(file(u"target"_qs)).removeRecursively());
    QCOMPARE(program.wait(), 2);
    QVERIFY2(program.errors.contains("could not be written"), program.errors);
    const QStringList rescued = QDir(file(u"temporary"_qs)).entryList({ u"inflight-*.jsonl"_qs });
    QCOMPARE(rescued.size(), 1);
    QVERIFY(program.errors.contains(rescued.first().toUtf8()));
    QCOMPARE(linesOf(file(u"temporary/"_qs + rescued.first())), 500);
}

void TestCli::aReaderThatHadEnough()
{
    const PracticeServer &practice = server(quickServer(5000)); // more than a pipe holds
    Program shell(withTemporaryFolder(m_folder->path()));
    startInShell(shell, u"{ \"$@\"; echo code $? >&2; } | head -n 1"_qs, practice);
    QCOMPARE(shell.wait(), 0);
    QVERIFY2(shell.errors.endsWith("code 0\n"), shell.errors);
    QVERIFY2(!shell.errors.contains("could not be written"), shell.errors);
    QCOMPARE(shell.output.count('\n'), 1);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestCli::aReaderThatWasNeverThere()
{
    const PracticeServer &practice = server(quickServer(500));
    Program shell(withTemporaryFolder(m_folder->path()));
    // The first command starts only when the second has ended.
    startInShell(shell,
        u"mkfifo \"$TMPDIR/gone\"; { read x <\"$TMPDIR/gone\"; \"$@\"; echo code $? >&2; } "
        u"| { exec <&-; echo >\"$TMPDIR/gone\"; }"_qs,
        practice);
    QCOMPARE(shell.wait(), 0);
    QVERIFY2(shell.errors.endsWith("code 2\n"), shell.errors);
    QVERIFY2(shell.errors.contains("standard output could not be written: Broken pipe."), shell.errors);
    const QStringList rescued = QDir(m_folder->path()).entryList({ u"inflight-*.jsonl"_qs });
    QCOMPARE(rescued.size(), 1);
    QCOMPARE(linesOf(file(rescued.first())), 500);
}

void TestCli::closedStandardOutput()
{
    const PracticeServer &practice = server(quickServer(500));
    Program shell(withTemporaryFolder(m_folder->path()));
    startInShell(shell, u"\"$@\" >&-"_qs, practice);
    QCOMPARE(shell.wait(), 2);
    // Not whatever else got the number of standard output.
    QVERIFY2(
        shell.errors.contains("standard output could not be written: Bad file descriptor."), shell.errors);
    const QStringList rescued = QDir(m_folder->path()).entryList({ u"inflight-*.jsonl"_qs });
    QCOMPARE(rescued.size(), 1);
    QCOMPARE(linesOf(file(rescued.first())), 500);
}

void TestCli::aPipeTakesTheSummary()
{
    const QString pipe = file(u"summary.json"_qs);
    QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
    const int reader = ::open(pipe.toUtf8().constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    Program program;
    QCOMPARE(program.run({ u"fetch"_qs, u"--latency"_qs, u"1"_qs, u"--products"_qs, u"100"_qs, u"-q"_qs,
                 u"--summary"_qs, pipe }),
        0);
    QByteArray json(1 << 16, '\0');
    json.truncate(qMax<qsizetype>(0, ::read(reader, json.data(), size_t(json.size()))));
    ::close(reader);
    QCOMPARE(QJsonDocument::fromJson(json).object()[u"records"].toInt(), 100);
    QVERIFY(!QFileInfo(pipe).isFile()); // it is still there, and no file took its place
}

void TestCli::noDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        environment.remove(QLatin1String(name));
    Program program(environment);
    QCOMPARE(program.run({}), 1);
    QVERIFY2(isOneSentence(program.errors), program.errors);
    QVERIFY2(program.errors.contains("no display"), program.errors);
}

void TestCli::headersFromAFile()
{
    ScriptedServer scripted([](const ScriptedServer::Request &request) {
        return request.head.contains("X-Api-Key: geheim-4711\r\n")
            ? ScriptedServer::ok("{\"data\":[{\"id\":1}]}")
            : ScriptedServer::status(401, "{\"error\":{\"message\":\"Invalid API key\",\"code\":42}}");
    });
    QFile keys(file(u"keys"_qs));
    QVERIFY(keys.open(QIODevice::WriteOnly));
    keys.write("# mine\nX-Api-Key: geheim-4711\n");
    keys.close();
    const QStringList fetch { u"fetch"_qs, u"--url"_qs, scripted.url().toString() + u"/items"_qs,
        u"--pagination"_qs, u"link"_qs };
    const QStringList withKeys = fetch + QStringList { u"-H"_qs, u'@' + keys.fileName() };
    Program program;
    QCOMPARE(program.run(withKeys + QStringList { u"--records"_qs, u"/data"_qs }), 0);

    Program without;
    QCOMPARE(without.run(fetch), 3);
    QVERIFY2(without.errors.contains("401 Unauthorized: Invalid API key. "), without.errors);
    QVERIFY2(without.errors.contains(" (--header)."), without.errors);
    Program elsewhere; // what is to be mended is an option, and no profile
    QCOMPARE(elsewhere.run(withKeys), 3);
    QVERIFY2(elsewhere.errors.contains("Set --records to /data. "), elsewhere.errors);
    QVERIFY2(!elsewhere.errors.contains("profile"), elsewhere.errors);
}

void TestCli::idsOfLastRecords()
{
    ScriptedServer scripted([](const ScriptedServer::Request &request) {
        const bool isFirst = !request.query.hasQueryItem(u"starting_after"_qs);
        return ScriptedServer::ok(isFirst ? R"({"data":[{"id":"cus_1"},{"id":"cus_2"}],"has_more":true})"
                                          : R"({"data":[{"id":"cus_3"}],"has_more":false})");
    });
    Program program;
    QCOMPARE(program.run({ u"fetch"_qs, u"--url"_qs, scripted.url().toString() + u"/v1/customers?limit=2"_qs,
                 u"--records"_qs, u"/data"_qs, u"--cursor"_qs, u"last:/id"_qs, u"--cursor-param"_qs,
                 u"starting_after"_qs, u"--more"_qs, u"/has_more"_qs, u"-o"_qs, u"-"_qs, u"--format"_qs,
                 u"jsonl"_qs }),
        0);
    QCOMPARE(program.output, QByteArray("{\"id\":\"cus_1\"}\n{\"id\":\"cus_2\"}\n{\"id\":\"cus_3\"}\n"));
    QVERIFY2(program.errors.contains("one after another"), program.errors);
    QCOMPARE(scripted.requests.last().query.toString(), u"limit=2&starting_after=cus_2"_qs);
}

void TestCli::brokenProfiles_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::newRow("no JSON") << QByteArray("base_url = http://a.example");
    QTest::newRow("cut off") << QByteArray(R"({"name": "a", "base_url": "http://a.ex)");
    QTest::newRow("no address") << QByteArray(R"({"name": "a"})");
    QTest::newRow("unknown field") << QByteArray(
        R"({"name": "a", "base_url": "http://127.0.0.1:9", "path": "/", "speed": 9})");
    QTest::newRow("wrong type") << QByteArray(R"({"name": "a", "base_url": 9, "path": "/"})");
}

void TestCli::brokenProfiles()
{
    QFETCH(QByteArray, profile);
    QFile broken(file(u"broken.json"_qs));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(profile);
    broken.close();
    Program program;
    QCOMPARE(program.run({ u"fetch"_qs, u"--api"_qs, broken.fileName() }), 1);
    QVERIFY2(isOneSentence(program.errors), program.errors);
    QVERIFY2(program.errors.contains("broken.json"), program.errors);
}

void TestCli::beginsWhereTheAddressSays()
{
    ScriptedServer scripted(
        [](const ScriptedServer::Request &request) { return ScriptedServer::page(request.page(), 60, 10); });
    Program program;
    QCOMPARE(program.run({ u"fetch"_qs, u"--url"_qs,
                 scripted.url().toString() + u"/items?x=a+b&w&z=1:2|3,4%2F5&page=3&per_page=10&e"_qs,
                 u"--records"_qs, u"/items"_qs, u"--total"_qs, u"/total"_qs, u"-o"_qs, file(u"a.jsonl"_qs),
                 u"--summary"_qs, file(u"s.json"_qs) }),
        0);
    QCOMPARE(scripted.requests.first().head.split(' ').at(1),
        QByteArray("/items?x=a+b&w&z=1:2%7C3,4%2F5&page=3&per_page=10&e"));
    QCOMPARE(linesOf(file(u"a.jsonl"_qs)), 40);
    const QJsonObject summary = jsonOf(file(u"s.json"_qs));
    QCOMPARE(summary[u"missing"].toInt(), 0);
    QCOMPARE(summary[u"pages_planned"].toInt(), 4);
    QVERIFY(summary[u"notes"].toArray().isEmpty());
}

void TestCli::somePagesFail()
{
    ScriptedServer scripted([](const ScriptedServer::Request &request) {
        return request.page() % 5 == 3 ? ScriptedServer::status(404, "{}")
                                       : ScriptedServer::page(request.page(), 200, 10);
    });
    Program program;
    QCOMPARE(program.run({ u"fetch"_qs, u"--url"_qs, scripted.url().toString() + u"/items"_qs,
                 u"--records"_qs, u"/items"_qs, u"--total"_qs, u"/total"_qs, u"--page-size"_qs, u"10"_qs,
                 u"-o"_qs, file(u"a.jsonl"_qs), u"--summary"_qs, file(u"s.json"_qs) }),
        2);
    QCOMPARE(linesOf(file(u"a.jsonl"_qs)), 160);
    QVERIFY2(program.errors.contains("4 pages failed"), program.errors);
    QVERIFY2(program.errors.contains("pages 3, 8, 13 and 18, 1 attempt each: "), program.errors);
    QCOMPARE(program.errors.count("The server answered 404"), 1);
    const QJsonObject summary = jsonOf(file(u"s.json"_qs));
    QCOMPARE(summary[u"pages_failed"].toInt(), 4);
    QCOMPARE(summary[u"failed"].toArray().size(), 4);
    QVERIFY(!summary[u"failed"][0][u"reason"].toString().isEmpty());
    QCOMPARE(summary[u"missing"].toInt(), 40);
}

void TestCli::givenUpPagesAreNamed()
{
    ScriptedServer scripted([](const ScriptedServer::Request &request) {
        return request.page() > 10 ? ScriptedServer::status(500, "{}")
                                   : ScriptedServer::page(request.page(), 400, 10);
    });
    Program program;
    QCOMPARE(program.run(
                 QStringList { u"fetch"_qs, u"-q"_qs, u"--url"_qs, scripted.url().toString() + u"/items"_qs,
                     u"--records"_qs, u"/items"_qs, u"--total"_qs, u"/total"_qs, u"--page-size"_qs, u"10"_qs,
                     u"--summary"_qs, file(u"s.json"_qs) }
                 + Hasty),
        2);
    const QJsonObject summary = jsonOf(file(u"s.json"_qs));
    QCOMPARE(summary[u"pages_planned"].toInt(), 40);
    QSet<int> named;
    for (int page = 1; page <= 10; ++page) // these arrived
        named.insert(page);
    for (const auto &failed : summary[u"failed"].toArray())
        named.insert(failed.toObject()[u"page"].toInt());
    QCOMPARE(named.size(), 10 + summary[u"pages_failed"].toInt());
    QVERIFY(!summary[u"not_fetched"].toArray().isEmpty());
    for (const auto &range : summary[u"not_fetched"].toArray()) {
        QVERIFY2(program.errors.contains(range.toString().toUtf8()), program.errors);
        const QStringList ends = range.toString().split(u'-');
        for (int page = ends.first().toInt(); page <= ends.last().toInt(); ++page) {
            QVERIFY(!named.contains(page));
            named.insert(page);
        }
    }
    QCOMPARE(named.size(), 40);
    QVERIFY2(program.errors.contains(" not fetched: "), program.errors);
}

void TestCli::nothingCanBeFetched_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: nobody listens
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("nobody listens") << QByteArray() << QByteArray("refused");
    QTest::newRow("HTML") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 44\r\n\r\n"
        "<!DOCTYPE html><html><body>Hello</body></html>")
                          << QByteArray("JSON");
    QTest::newRow("403") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 9\r\n\r\nKeep out.")
                         << QByteArray("403");
    QTest::newRow("500 for ever") << QByteArray("HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n")
                                  << QByteArray("500");
    QTest::newRow("no array there") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"items\":1}")
                                    << QByteArray("");
    QTest::newRow("another origin") << QByteArray(
        "HTTP/1.1 302 Found\r\nLocation: http://elsewhere.example/\r\n"
        "Content-Length: 0\r\n\r\n") << QByteArray("elsewhere.example");
}

void TestCli::nothingCanBeFetched()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, mentions);
    auto scripted = std::make_unique<ScriptedServer>([&answer](const ScriptedServer::Request &) {
        ScriptedServer::Answer said;
        said.bytes = answer;
        said.closes = true;
        return said;
    });
    const QString address = scripted->url().toString();
    if (answer.isEmpty())
        scripted.reset();
    Program program;
    QCOMPARE(program.run(QStringList { u"fetch"_qs, u"--url"_qs, address, u"--retries"_qs, u"2"_qs, u"-o"_qs,
                             file(u"a.csv"_qs), u"--summary"_qs, file(u"s.json"_qs) }
                 + Hasty),
        3);
    QVERIFY2(program.errors.contains("Nothing could be fetched."), program.errors);
    QVERIFY2(program.errors.contains(mentions), program.errors);
    QVERIFY(!QFileInfo::exists(file(u"a.csv"_qs)));
    QCOMPARE(jsonOf(file(u"s.json"_qs))[u"pages_arrived"].toInt(-1), 0);
}

void TestCli::aDeadProxyIsNamed()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"http_proxy"_qs, u"http://user:s3cret@127.0.0.1:9"_qs);
    environment.remove(u"no_proxy"_qs);
    Program program(environment);
    QCOMPARE(program.run({ u"fetch"_qs, u"-q"_qs, u"--url"_qs, u"http://elsewhere.invalid/"_qs,
                 u"--retries"_qs, u"1"_qs }),
        3);
    QVERIFY2(program.errors.contains("Connection refused; through the proxy 127.0.0.1:9"), program.errors);
    QVERIFY2(!program.errors.contains("s3cret"), program.errors);
}

void TestCli::nothingFetchedLeavesTheOldFile()
{
    QFile old(file(u"a.csv"_qs));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old\n");
    old.close();
    Program program;
    QCOMPARE(program.run({ u"fetch"_qs, u"--url"_qs, u"http://127.0.0.1:9"_qs, u"--retries"_qs, u"1"_qs,
                 u"-o"_qs, old.fileName() }),
        3);
    QCOMPARE(contentOf(old.fileName()), QByteArray("old\n"));
}

void TestCli::signsIn()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INFLIGHT_PASSWORD"_qs, u"practice"_qs);
    Program program(environment);
    QVERIFY2(program.run({ u"fetch"_qs, u"--practice"_qs, u"--require-login"_qs, u"--latency"_qs, u"5"_qs,
                 u"--products"_qs, u"300"_qs, u"--email"_qs, u"someone@example.org"_qs, u"-o"_qs,
                 file(u"a.jsonl"_qs) })
            == 0,
        program.errors);
    QCOMPARE(linesOf(file(u"a.jsonl"_qs)), 300);
}

void TestCli::wrongPasswordStopsAtOnce()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INFLIGHT_PASSWORD"_qs, u"s3cretGuess"_qs);
    Program program(environment);
    QCOMPARE(
        program.run({ u"fetch"_qs, u"--practice"_qs, u"--require-login"_qs, u"--email"_qs,
            u"someone@example.org"_qs, u"--summary"_qs, file(u"s.json"_qs), u"-o"_qs, file(u"a.csv"_qs) }),
        3);
    QVERIFY2(!program.errors.contains("s3cretGuess"), program.errors);
    QVERIFY(!contentOf(file(u"s.json"_qs)).contains("s3cretGuess"));
    QCOMPARE(jsonOf(file(u"s.json"_qs))[u"attempts"].toInt(-1), 0);
}

void TestCli::noSpellingOfThePasswordIsTold()
{
    ScriptedServer scripted([](const ScriptedServer::Request &) {
        return ScriptedServer::status(
            401, "{\"error\":\"bad pw geheim-K\\u00e45e (geheim-K%C3%A45e) for HDR\\\"SEC\\\\\\u00e9\"}");
    });
    QFile profile(file(u"p.json"_qs));
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write("{\"name\": \"a\", \"path\": \"/items\", \"base_url\": \"" + scripted.url().toEncoded()
        + "\", \"sign_in\": {\"path\": \"/login\", \"body\": {\"p\": \"${password}\"}, \"token\": \"/t\"}}");
    profile.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INFLIGHT_PASSWORD"_qs, QString::fromUtf8("geheim-Kä5e"));
    Program program(environment);
    QCOMPARE(
        program.run({ u"fetch"_qs, u"--api"_qs, profile.fileName(), u"--email"_qs, u"me@example.org"_qs,
            u"-H"_qs, QString::fromUtf8("X-Api-Key: HDR\"SEC\\é"), u"--summary"_qs, file(u"s.json"_qs) }),
        3);
    for (const QByteArray &told : { program.errors, contentOf(file(u"s.json"_qs)) }) {
        QVERIFY2(told.contains("bad pw ***** (*****) for *****"), told);
        QVERIFY2(!told.contains("geheim") && !told.contains("SEC"), told);
    }
}

void TestCli::anEmptyPasswordIsNone()
{
    const QString setsid = u"/usr/bin/setsid"_qs; // no terminal to ask on
    if (!QFileInfo(setsid).isExecutable())
        QSKIP("setsid (util-linux) is missing");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INFLIGHT_PASSWORD"_qs, QString());
    Program program(environment);
    program.start(setsid,
        { u"--wait"_qs, QString::fromUtf8(INFLIGHT_BINARY), u"fetch"_qs, u"--practice"_qs,
            u"--require-login"_qs, u"--email"_qs, u"me@example.org"_qs });
    QCOMPARE(program.wait(), 1);
    QVERIFY2(program.errors.contains("There is no password"), program.errors);
}

void TestCli::passwordIsTypedUnseen()
{
    if (!QFileInfo(u"/usr/bin/script"_qs).isExecutable())
        QSKIP("script (bsdutils) is missing");
    Program terminal;
    startOnTerminal(terminal,
        u"fetch --practice --require-login --latency 1 --products 100 --email me@example.org -o "_qs
            + file(u"a.jsonl"_qs));
    QTRY_VERIFY2(terminal.output.contains("Password for me@example.org: "), terminal.output);
    terminal.write("prax\x7f"
                   "ctice\r");
    QCOMPARE(terminal.wait(), 0);
    QVERIFY2(!terminal.output.contains("ctice"), terminal.output);
    QCOMPARE(linesOf(file(u"a.jsonl"_qs)), 100);
}

void TestCli::interruptAtThePassword()
{
    if (!QFileInfo(u"/usr/bin/script"_qs).isExecutable())
        QSKIP("script (bsdutils) is missing");
    Program terminal;
    startOnTerminal(terminal, u"fetch --practice --require-login --email me@example.org"_qs);
    QTRY_VERIFY2(terminal.output.contains("Password for me@example.org: "), terminal.output);
    terminal.write("half\x03");
    QCOMPARE(terminal.wait(), 130);
    QVERIFY2(terminal.output.contains("Interrupted"), terminal.output);
}

void TestCli::interruptSavesWhatArrived_data()
{
    QTest::addColumn<QList<int>>("sent");
    QTest::newRow("Ctrl-C") << QList { SIGINT };
    QTest::newRow("SIGTERM") << QList { SIGTERM };
    QTest::newRow("closed terminal") << QList { SIGHUP };
    QTest::newRow("twice, as by timeout(1)") << QList { SIGTERM, SIGTERM };
    QTest::newRow("terminal and shell") << QList { SIGHUP, SIGINT, SIGHUP };
}

void TestCli::interruptSavesWhatArrived()
{
    QFETCH(QList<int>, sent);
    PracticeServer::Options options = quickServer(5000);
    options.manners.latencyMs = 50;
    options.manners.jitter = 0;
    // The promise is half a second; a machine busy with other tests gets three chances to show it.
    qint64 took = 0;
    for (int chance = 0; chance < 3; ++chance) {
        const PracticeServer &practice = server(options);
        Program program;
        program.start(catalogueOf(practice)
            + QStringList { u"--page-size"_qs, u"5"_qs, u"-c"_qs, u"50"_qs, u"-o"_qs, file(u"a.jsonl"_qs),
                u"--summary"_qs, file(u"s.json"_qs) });
        QTRY_VERIFY(practice.stats().byStatus.value(200) >= 100);
        QElapsedTimer timer;
        timer.start();
        for (const int signal : std::as_const(sent))
            program.signal(signal);
        QCOMPARE(program.wait(), 130);
        took = timer.elapsed();
        QVERIFY2(program.errors.contains("Interrupted after "), program.errors);

        const QJsonObject summary = jsonOf(file(u"s.json"_qs));
        const int arrived = summary[u"pages_arrived"].toInt();
        QVERIFY(arrived >= 50);
        QVERIFY(arrived < 1000);
        const QString last = summary[u"not_fetched"].toArray().last().toString();
        QVERIFY2(last.endsWith(u"-1000"), qPrintable(last));
        QVERIFY2(program.errors.contains("not fetched: "), program.errors);
        const QByteArray saved = contentOf(file(u"a.jsonl"_qs));
        QCOMPARE(saved.count('\n'), arrived * 5);
        for (const QByteArray &line : saved.chopped(1).split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line);
        if (took <= 500)
            return;
    }
    QVERIFY2(took <= 500, qPrintable(QString::number(took)));
}

void TestCli::interruptWhileNobodyReads()
{
    const PracticeServer &practice = server(quickServer(SlowFile::recordsBeyond));
    const SlowFile pipe(file(u"pipe"_qs));
    Program program;
    program.start(u"/bin/sh"_qs,
        QStringList {
            u"-c"_qs, u"exec \"$@\" > %1"_qs.arg(pipe.path()), u"sh"_qs, QString::fromUtf8(INFLIGHT_BINARY) }
            + catalogueOf(practice) + QStringList { u"-o"_qs, u"-"_qs, u"--format"_qs, u"jsonl"_qs });
    QVERIFY(pipe.waitForWriter());
    program.signal(SIGINT);
    QCOMPARE(program.wait(), 130);
    const qsizetype from = program.errors.indexOf("The records are in ");
    QVERIFY2(from >= 0, program.errors);
    const QString elsewhere = QString::fromUtf8(
        program.errors.mid(from + 19, program.errors.indexOf(" instead", from) - from - 19));
    QCOMPARE(contentOf(elsewhere).count('\n'), SlowFile::recordsBeyond);
    QVERIFY(QFile::remove(elsewhere));
}

void TestCli::interruptBeforeTheFirstPage()
{
    PracticeServer::Options options = quickServer(100);
    options.manners.latencyMs = 60'000;
    const PracticeServer &practice = server(options);
    Program program;
    program.start(catalogueOf(practice)
        + QStringList {
            u"--timeout"_qs, u"120"_qs, u"-o"_qs, file(u"a.csv"_qs), u"--summary"_qs, file(u"s.json"_qs) });
    QTRY_COMPARE(practice.stats().inFlight, 1);
    program.signal(SIGINT);
    QCOMPARE(program.wait(), 130);
    QVERIFY(!QFileInfo::exists(file(u"a.csv"_qs)));
    QCOMPARE(jsonOf(file(u"s.json"_qs))[u"pages_arrived"].toInt(-1), 0);
}

void TestCli::compare()
{
    Program program;
    QVERIFY2(program.run(QStringList { u"compare"_qs, u"--latency"_qs, u"40"_qs, u"--products"_qs, u"2000"_qs,
                             u"--error-rate"_qs, u"0.05"_qs, u"--summary"_qs, file(u"s.json"_qs) }
                 + Hasty)
            == 0,
        program.errors);
    QVERIFY2(program.output.contains("x faster (measured)"), program.output);
    QVERIFY2(!program.errors.contains("estimated"), program.errors); // next to what was measured
    QCOMPARE(program.output.count('\n'), 1);
    const QJsonObject summary = jsonOf(file(u"s.json"_qs));
    const QJsonObject sync = summary[u"sync"].toObject();
    const QJsonObject concurrent = summary[u"concurrent"].toObject();
    QCOMPARE(sync[u"peak_in_flight"].toInt(), 1);
    QCOMPARE(sync[u"connections"].toInt(), 1);
    QCOMPARE(concurrent[u"peak_in_flight"].toInt(), 10);
    QCOMPARE(sync[u"records"].toInt(), 2000);
    QCOMPARE(concurrent[u"records"].toInt(), 2000);
    const double factor = summary[u"factor"].toDouble();
    QVERIFY(factor > 2);
    QVERIFY(qAbs(factor - sync[u"wall_s"].toDouble() / concurrent[u"wall_s"].toDouble()) < 0.01);
}

void TestCli::comparisonGoesOnAfterAFailedPage_data()
{
    QTest::addColumn<bool>("isQuiet");
    QTest::addColumn<int>("failures"); // of page 2, from the first request for it
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("sync run") << false << 1 << 2
                              << QByteArray("Not every page arrived in the sync run: nothing");
    QTest::newRow("sync run, quiet") << true << 1 << 2 << QByteArray("in the sync run: nothing");
    QTest::newRow("both runs") << false << 2 << 2
                               << QByteArray("Not every page arrived in both runs: nothing");
}

void TestCli::comparisonGoesOnAfterAFailedPage()
{
    QFETCH(bool, isQuiet);
    QFETCH(int, failures);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    int asked = 0;
    ScriptedServer scripted([&](const ScriptedServer::Request &request) {
        const bool fails = request.page() == 2 && ++asked <= failures;
        return fails ? ScriptedServer::status(500, "{}") : ScriptedServer::page(request.page(), 50, 10);
    });
    QStringList arguments { u"compare"_qs, u"--url"_qs, scripted.url().toString() + u"/items"_qs,
        u"--records"_qs, u"/items"_qs, u"--total"_qs, u"/total"_qs, u"--page-size"_qs, u"10"_qs,
        u"--retries"_qs, u"1"_qs, u"--summary"_qs, file(u"s.json"_qs) };
    if (isQuiet)
        arguments << u"-q"_qs;
    Program program;
    QCOMPARE(program.run(arguments), code);
    QVERIFY2(program.errors.contains(says), program.errors);
    QCOMPARE(program.errors.count("page 2, 1 attempt"), failures); // told of each run
    QCOMPARE(program.errors.count("40 records of 4 of 5 pages"), failures);
    QVERIFY2(program.output.isEmpty(), program.output);
    const QJsonObject summary = jsonOf(file(u"s.json"_qs));
    QCOMPARE(summary[u"sync"][u"pages_failed"].toInt(), 1);
    QCOMPARE(summary[u"concurrent"][u"pages_failed"].toInt(), failures - 1);
    QVERIFY(!summary.contains(u"factor"));
}

void TestCli::compareInterrupted_data()
{
    QTest::addColumn<bool>("isSecond"); // in which run
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("sync run") << false
                              << QByteArray("Comparison cancelled. Sync run: cut off; nothing was measured.");
    QTest::newRow("concurrent run") << true << QByteArray(" s, measured. Concurrent run: cut off.");
}

void TestCli::compareInterrupted()
{
    QFETCH(bool, isSecond);
    QFETCH(QByteArray, says);
    PracticeServer::Options options = quickServer(isSecond ? 1000 : 5000);
    options.manners.latencyMs = 50;
    const PracticeServer &practice = server(options);
    QStringList arguments = catalogueOf(practice);
    arguments[0] = u"compare"_qs;
    Program program;
    program.start(arguments + QStringList { u"--summary"_qs, file(u"s.json"_qs) });
    QTRY_VERIFY_WITH_TIMEOUT(
        isSecond ? practice.stats().peakInFlight > 1 : practice.stats().requests > 5, 20'000);
    program.signal(SIGINT);
    QCOMPARE(program.wait(), 130);
    QVERIFY(program.output.isEmpty());
    QVERIFY2(program.errors.contains(says), program.errors);
    const QJsonObject summary = jsonOf(file(u"s.json"_qs));
    QVERIFY(summary.contains(u"sync"));
    QCOMPARE(summary.contains(u"concurrent"), isSecond);
}

void TestCli::practiceServer()
{
    Program practice;
    practice.start(
        { u"practice"_qs, u"--port"_qs, u"0"_qs, u"--products"_qs, u"120"_qs, u"--latency"_qs, u"1"_qs });
    QTRY_VERIFY2(practice.output.endsWith('\n'), practice.errors);
    QVERIFY2(!practice.output.contains("password"), practice.output);
    const qsizetype from = practice.output.indexOf("http://127.0.0.1:");
    QVERIFY2(from >= 0, practice.output);
    const QString address
        = QString::fromUtf8(practice.output.mid(from, practice.output.indexOf(' ', from) - from));

    Program fetch;
    QCOMPARE(fetch.run({ u"fetch"_qs, u"--url"_qs, address + u"/api/products"_qs, u"--records"_qs,
                 u"/products"_qs, u"--total"_qs, u"/pagination/total"_qs, u"--page-size"_qs, u"10"_qs,
                 u"-o"_qs, file(u"a.jsonl"_qs) }),
        0);
    QCOMPARE(linesOf(file(u"a.jsonl"_qs)), 120);

    practice.signal(SIGINT);
    QCOMPARE(practice.wait(), 0);
    QVERIFY2(practice.errors.contains("Served 12 requests"), practice.errors);
}

/// The password that it tells is the one that lets in.
void TestCli::practiceServerTellsItsPassword()
{
    Program practice;
    practice.start({ u"practice"_qs, u"--port"_qs, u"0"_qs, u"--products"_qs, u"60"_qs, u"--latency"_qs,
        u"1"_qs, u"--require-login"_qs });
    QTRY_VERIFY2(practice.output.count('\n') == 2, practice.errors);
    const QString said = QString::fromUtf8(practice.output);
    const auto wordBehind = [&said](QStringView word) {
        const qsizetype from = said.indexOf(word) + word.size();
        return said.mid(from, said.indexOf(QRegularExpression(u"[ \n]"_qs), from) - from);
    };
    const inflight::ApiProfile profile
        = inflight::practiceProfile(QUrl(u"http://"_qs + wordBehind(u"http://")));
    QFile profileFile(file(u"p.json"_qs));
    QVERIFY(profileFile.open(QIODevice::WriteOnly));
    profileFile.write(inflight::profileToJson(profile));
    profileFile.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INFLIGHT_PASSWORD"_qs, wordBehind(u"password ").chopped(1));
    Program fetch(environment);
    QVERIFY2(fetch.run({ u"fetch"_qs, u"--api"_qs, profileFile.fileName(), u"--email"_qs,
                 wordBehind(u"email "), u"-o"_qs, file(u"a.jsonl"_qs) })
            == 0,
        fetch.errors);
    QCOMPARE(linesOf(file(u"a.jsonl"_qs)), 60);
}

void TestCli::practicePortTaken()
{
    const PracticeServer &taken = server(quickServer(1));
    Program program;
    QCOMPARE(program.run({ u"practice"_qs, u"--port"_qs, QString::number(taken.port()) }), 1);
    QVERIFY2(isOneSentence(program.errors), program.errors);
    QVERIFY2(program.errors.contains("--port"), program.errors);
}

void TestCli::progressOnATerminal()
{
    if (!QFileInfo(u"/usr/bin/script"_qs).isExecutable())
        QSKIP("script (bsdutils) is missing");
    Program terminal;
    startOnTerminal(terminal, u"fetch --practice --latency 100 --products 1500"_qs);
    QCOMPARE(terminal.wait(), 0);
    QVERIFY2(terminal.output.contains("in flight"), terminal.output);
    QVERIFY2(terminal.output.count('\r') > 2, terminal.output);
    QVERIFY2(terminal.output.trimmed().endsWith("to save the records."), terminal.output);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
