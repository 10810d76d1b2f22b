// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/apichoice.h"
#include "cli/commandline.h"
#include "cli/optiontable.h"
#include "cli/parseoptions.h"
#include "cli/progresswords.h"
#include "cli/runwords.h"
#include "plan/paginator.h"

#include <QTemporaryDir>
#include <QTest>

using namespace inflight;
using namespace std::chrono_literals;

namespace {

FetchOptions parsed(const QStringList &arguments)
{
    const auto result = parseFetch(arguments);
    if (!result) {
        QTest::qFail(qPrintable(result.error().sentence), __FILE__, __LINE__);
        return {};
    }
    return std::get<FetchOptions>(*result);
}

ApiProfile chosen(const QStringList &arguments)
{
    const auto profile = chosenApi(parsed(arguments).api, QUrl(u"http://127.0.0.1:4711"_qs));
    if (!profile) {
        QTest::qFail(qPrintable(profile.error().sentence), __FILE__, __LINE__);
        return {};
    }
    return *profile;
}

RunSummary exampleRun()
{
    RunSummary summary;
    summary.pagesPlanned = summary.pagesArrived = 100;
    summary.planIsComplete = true;
    summary.records = 5000;
    summary.concurrency = 10;
    summary.wall = 2100ms;
    summary.syncEstimate = 20'400ms;
    return summary;
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void defaults();
    void settings();
    void practiceManners();
    void output_data();
    void output();
    void misuse_data();
    void misuse();
    void compareTakesNoFetchOnlyOptions_data();
    void compareTakesNoFetchOnlyOptions();
    void aHeaderValueIsNeverRepeated();
    void help();
    void helpNamesEveryOption();
    void wordsForTheWindow_data();
    void wordsForTheWindow();
    void addresses_data();
    void addresses();
    void addressesAreAskedToTheLetter_data();
    void addressesAreAskedToTheLetter();
    void addressDetails();
    void sizeIsSentWhereAsked_data();
    void sizeIsSentWhereAsked();
    void wrongAddresses_data();
    void wrongAddresses();
    void optionsChangeANamedProfile();
    void profileFiles();
    void endSentences();
    void remarks();
    void troubles();
    void aPartAskedForSaysHowMuchThereIs();
    void pagesNotFetchedAreNamed();
    void likeFailuresAreOneLine();
    void ofManyFailedPagesNotAllAreListed();
    void comparison();
    void durations_data();
    void durations();
    void progress();
    void progressTellsWhatHoldsBackWhereThereIsRoom();
};

void TestCommandLine::defaults()
{
    const FetchOptions options = parsed({});
    QCOMPARE(options.api.source, ApiOptions::Source::Practice);
    QCOMPARE(options.settings.concurrency, 10);
    QCOMPARE(options.settings.attempts, 5);
    QCOMPARE(options.settings.backoffBase, 1000ms);
    QCOMPARE(options.settings.backoffCap, 30'000ms);
    QCOMPARE(options.settings.timeout, 10'000ms);
    QCOMPARE(options.settings.retryAfterCap, 300'000ms);
    QVERIFY(options.settings.sharedPause);
    QVERIFY(!options.settings.http2);
    QVERIFY(!options.settings.sequential);
    QVERIFY(options.output.file.isEmpty());
    QVERIFY(options.output.how.csv.guardFormulas);
    QCOMPARE(options.practice.products, 5000);
    const auto practiceServer = parsePractice({});
    QCOMPARE(std::get<practice::PracticeServer::Options>(*practiceServer).port, quint16(8108));
}

void TestCommandLine::settings()
{
    const FetchOptions options
        = parsed(QString("-c 50 --auto --rate 0.5 --retries 3 --backoff-base 0.25 --backoff-cap 4 "
                         "--timeout 1.5 --retry-after-cap 60 --alone --max-body 8 --http2 "
                         u"--page-size 20 --max-pages 7 -q --email a@b.example"_qs)
                     .split(u' '));
    QCOMPARE(options.settings.concurrency, 50);
    QVERIFY(options.settings.automatic);
    QCOMPARE(options.settings.requestsPerSecond, 0.5);
    QCOMPARE(options.settings.attempts, 3);
    QCOMPARE(options.settings.backoffBase, 250ms);
    QCOMPARE(options.settings.backoffCap, 4000ms);
    QCOMPARE(options.settings.timeout, 1500ms);
    QCOMPARE(options.settings.retryAfterCap, 60'000ms);
    QVERIFY(!options.settings.sharedPause);
    QCOMPARE(options.settings.maxBodyBytes, qint64(8) << 20);
    QVERIFY(options.settings.http2);
    QCOMPARE(options.settings.pageSize, 20);
    QCOMPARE(options.settings.maxPages, 7);
    QVERIFY(options.quiet);
    QCOMPARE(options.email, u"a@b.example"_qs);
    QVERIFY(parsed({ u"--sequential"_qs }).settings.sequential);
    // As much as a profile may say.
    QCOMPARE(parsed({ u"--page-size"_qs, u"1000000"_qs }).settings.pageSize, 1'000'000);
    ApiProfile profile = practiceProfile(QUrl(u"http://127.0.0.1:1"_qs));
    profile.pagination.pageSize = 1'000'000;
    QVERIFY(!checkProfile(profile));
    QCOMPARE(parsed({ u"-H"_qs, u"X-A: 1"_qs, u"-H"_qs, u"X-B: 2"_qs }).api.headers.size(), 2);
}

void TestCommandLine::practiceManners()
{
    const auto options
        = parsed(QString("--practice --latency 20 --jitter 0 --rate-limit 12.5 --burst 3 --error-rate 0.1 "
                         "--drop-rate 0.2 --truncate-rate 0.3 --stall-rate 0.4 --seed 9 --products 77 "
                         u"--require-login"_qs)
                     .split(u' '))
              .practice;
    QCOMPARE(options.products, 77);
    QCOMPARE(options.manners.latencyMs, 20);
    QCOMPARE(options.manners.jitter, 0.0);
    QCOMPARE(options.manners.rateLimit, 12.5);
    QCOMPARE(options.manners.burst, 3);
    QCOMPARE(options.manners.errorRate, 0.1);
    QCOMPARE(options.manners.dropRate, 0.2);
    QCOMPARE(options.manners.truncateRate, 0.3);
    QCOMPARE(options.manners.stallRate, 0.4);
    QCOMPARE(options.manners.seed, 9u);
    QVERIFY(options.manners.requireLogin);
}

void TestCommandLine::output_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("csv") << QStringList { u"-o"_qs, u"a.csv"_qs } << ExportFormat::Csv << ',';
    QTest::newRow("CSV") << QStringList { u"-o"_qs, u"A.CSV"_qs } << ExportFormat::Csv << ',';
    QTest::newRow("jsonl") << QStringList { u"--output=a.jsonl"_qs } << ExportFormat::JsonLines << ',';
    QTest::newRow("stdout") << QStringList { u"-o"_qs, u"-"_qs } << ExportFormat::Csv << ',';
    QTest::newRow("stdout as lines") << QStringList { u"-o"_qs, u"-"_qs, u"--format"_qs, u"jsonl"_qs }
                                     << ExportFormat::JsonLines << ',';
    QTest::newRow("any name with --format")
        << QStringList { u"-o"_qs, u"a.txt"_qs, u"--format"_qs, u"csv"_qs } << ExportFormat::Csv << ',';
    QTest::newRow("semicolon") << QStringList { u"-o"_qs, u"a.csv"_qs, u"--delimiter"_qs, u";"_qs }
                               << ExportFormat::Csv << ';';
    QTest::newRow("tab") << QStringList { u"-o"_qs, u"a.csv"_qs, u"--delimiter"_qs, u"tab"_qs }
                         << ExportFormat::Csv << '\t';
}

void TestCommandLine::output()
{
    QFETCH(QStringList, arguments);
    const OutputOptions options = parsed(arguments).output;
    QTEST(options.how.format, "format");
    QTEST(options.how.csv.delimiter, "delimiter");
}

void TestCommandLine::misuse_data()
{
    QTest::addColumn<QString>("arguments"); // separated by |
    QTest::addColumn<QString>("mentions");
    QTest::newRow("a scheme without a sign-in") << u"--token-scheme|Token"_qs << u"--email"_qs;
    QTest::newRow("a scheme for an address")
        << u"--url|https://a.example/x|--email|a@b.c|--token-scheme|Token"_qs << u"--header"_qs;
    QTest::newRow("unknown option") << u"--frobnicate"_qs << u"frobnicate"_qs;
    QTest::newRow("option without its value") << u"--concurrency"_qs << u"concurrency"_qs;
    QTest::newRow("value for a switch") << u"--http2=yes"_qs << u"http2"_qs;
    QTest::newRow("stray word") << u"https://a.example/items"_qs << u"--url"_qs;
    QTest::newRow("concurrency 0") << u"-c|0"_qs << u"from 1 to 500"_qs;
    QTest::newRow("concurrency 501") << u"-c|501"_qs << u"from 1 to 500"_qs;
    QTest::newRow("concurrency in words") << u"-c|ten"_qs << u"'ten'"_qs;
    QTest::newRow("concurrency with a fraction") << u"-c|2.5"_qs << u"whole number"_qs;
    QTest::newRow("concurrency beyond any integer") << u"-c|99999999999999999999"_qs << u"from 1 to 500"_qs;
    QTest::newRow("an option eaten as value") << u"-c|--practice"_qs << u"'--practice'"_qs;
    QTest::newRow("retries 0") << u"--retries|0"_qs << u"--retries"_qs;
    QTest::newRow("rate 0") << u"--rate|0"_qs << u"--rate"_qs;
    QTest::newRow("rate nan") << u"--rate|nan"_qs << u"--rate"_qs;
    QTest::newRow("timeout 0") << u"--timeout|0"_qs << u"--timeout"_qs;
    QTest::newRow("timeout inf") << u"--timeout|inf"_qs << u"--timeout"_qs;
    QTest::newRow("negative backoff") << u"--backoff-base|-1"_qs << u"--backoff-base"_qs;
    QTest::newRow("error rate above 1") << u"--error-rate|1.5"_qs << u"from 0 to 1"_qs;
    QTest::newRow("negative seed") << u"--seed|-1"_qs << u"--seed"_qs;
    QTest::newRow("max-body 0") << u"--max-body|0"_qs << u"--max-body"_qs;
    QTest::newRow("page size 0") << u"--page-size|0"_qs << u"--page-size"_qs;
    QTest::newRow("two APIs") << u"--practice|--url|http://a.example"_qs << u"one API"_qs;
    QTest::newRow("practice manners elsewhere")
        << u"--url|http://a.example|--latency|5"_qs << u"--latency"_qs;
    QTest::newRow("sequential and concurrency") << u"--sequential|-c|5"_qs << u"one at a time"_qs;
    QTest::newRow("sequential and auto") << u"--sequential|--auto"_qs << u"one at a time"_qs;
    QTest::newRow("unknown pagination") << u"--pagination|magic"_qs << u"'magic'"_qs;
    QTest::newRow("two ways to the next page")
        << u"--cursor|/c|--next|/n"_qs << u"one of --cursor and --next"_qs;
    QTest::newRow("cursor among pages") << u"--pagination|page|--cursor|/c"_qs << u"--cursor goes with"_qs;
    QTest::newRow("next among links") << u"--pagination|link|--next|/n"_qs << u"--next goes with"_qs;
    QTest::newRow("header without a colon") << u"-H|Accept"_qs << u"colon"_qs;
    QTest::newRow("header without a name") << u"-H|: x"_qs << u"colon"_qs;
    QTest::newRow("header injection") << u"-H|X-A: b\r\nX-C: d"_qs << u"X-A"_qs;
    QTest::newRow("header injection in the name") << u"-H|X-A\nB: c"_qs << u"forbids"_qs;
    QTest::newRow("a header twice") << u"-H|X-A: 1|-H|x-a: 2"_qs << u"'x-a' is given twice"_qs;
    QTest::newRow("header file that is not there") << u"-H|@/nowhere/keys"_qs << u"no file /nowhere/keys"_qs;
    QTest::newRow("more with page numbers")
        << u"--pagination|page|--more|/m"_qs << u"--more goes with --pagination cursor or next"_qs;
    QTest::newRow("mark in JSON Lines") << u"-o|a.jsonl|--bom"_qs << u"--bom is for CSV"_qs;
    QTest::newRow("delimiter in JSON Lines")
        << u"-o|-|--format|jsonl|--delimiter|;"_qs << u"--delimiter is for CSV"_qs;
    QTest::newRow("page size too large") << u"--page-size|1000001"_qs << u"--page-size"_qs;
    QTest::newRow("output of unknown format") << u"-o|products.xlsx"_qs << u".csv or .jsonl"_qs;
    QTest::newRow("output without a name") << u"-o|"_qs << u"--output"_qs;
    QTest::newRow("unknown format") << u"-o|a.csv|--format|xml"_qs << u"'xml'"_qs;
    QTest::newRow("delimiter of two") << u"--delimiter|;;"_qs << u"one ASCII character"_qs;
    QTest::newRow("delimiter quote") << u"--delimiter|\""_qs << u"one ASCII character"_qs;
    QTest::newRow("delimiter apostrophe") << u"--delimiter|'"_qs << u"one ASCII character"_qs;
    QTest::newRow("folder") << u"-o|somewhere/"_qs << u"somewhere/ is a folder"_qs;
    QTest::newRow("delimiter newline") << u"--delimiter|\n"_qs << u"one ASCII character"_qs;
    QTest::newRow("delimiter beyond ASCII")
        << QString::fromUtf8("--delimiter|\u00e4") << u"one ASCII character"_qs;
    QTest::newRow("summary to stdout") << u"--summary|-"_qs << u"file name"_qs;
    QTest::newRow("summary is output") << u"-o|a.csv|--summary|./a.csv"_qs << u"same file"_qs;
    QTest::newRow("empty email") << u"--email|"_qs << u"--email"_qs;
}

void TestCommandLine::misuse()
{
    QFETCH(QString, arguments);
    QFETCH(QString, mentions);
    const auto result = parseFetch(arguments.split(u'|'));
    QVERIFY(!result);
    const QString sentence = result.error().sentence;
    QVERIFY2(sentence.contains(mentions), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'\n'), qPrintable(sentence));
}

void TestCommandLine::compareTakesNoFetchOnlyOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("output") << QStringList { u"-o"_qs, u"a.csv"_qs };
    QTest::newRow("sequential") << QStringList { u"--sequential"_qs };
    QTest::newRow("port") << QStringList { u"--port"_qs, u"1"_qs };
}

void TestCommandLine::compareTakesNoFetchOnlyOptions()
{
    QFETCH(QStringList, arguments);
    QVERIFY(!parseCompare(arguments));
}

void TestCommandLine::aHeaderValueIsNeverRepeated()
{
    const auto result = parseFetch({ u"-H"_qs, u"Authorization: Bearer s3cret\r\nX: y"_qs });
    QVERIFY(!result);
    QVERIFY(!result.error().sentence.contains(u"s3cret"));
}

void TestCommandLine::help()
{
    const auto result = parseFetch({ u"--concurrency"_qs, u"5"_qs, u"--help"_qs });
    QVERIFY(result);
    const auto *print = std::get_if<PrintAndLeave>(&*result);
    QVERIFY(print);
    QVERIFY(print->text.contains(u"Usage: inflight fetch"));
    for (const QString &line : print->text.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void TestCommandLine::helpNamesEveryOption()
{
    for (const Subcommand command : { Subcommand::Fetch, Subcommand::Compare, Subcommand::Practice }) {
        const QString text = helpText(command);
        QVERIFY(text.contains(u"Exit code"));
        QCOMPARE(text.contains(u"--sequential"), command == Subcommand::Fetch);
        QCOMPARE(text.contains(u"--port"), command == Subcommand::Practice);
        QCOMPARE(text.contains(u"--concurrency"), command != Subcommand::Practice);
        QVERIFY(text.contains(u"--stall-rate"));
    }
}

void TestCommandLine::wordsForTheWindow_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<bool>("isCommandLine");
    QTest::newRow("none") << QByteArray() << false; // with a display
    QTest::newRow("fetch") << QByteArray("fetch") << true;
    QTest::newRow("help") << QByteArray("--help") << true;
    QTest::newRow("misspelt") << QByteArray("fecth") << true;
    QTest::newRow("-platform") << QByteArray("-platform") << false;
    QTest::newRow("--platform") << QByteArray("--platform") << false;
    QTest::newRow("-style=fusion") << QByteArray("-style=fusion") << false;
    QTest::newRow("--stylish") << QByteArray("--stylish") << true;
}

void TestCommandLine::wordsForTheWindow()
{
    QFETCH(QByteArray, argument);
    QByteArray program("inflight");
    char *arguments[] = { program.data(), argument.data(), nullptr };
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QTEST(wantsCommandLine(argument.isEmpty() ? 1 : 2, arguments), "isCommandLine");
}

void TestCommandLine::addresses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("url"); // without pagination
    QTest::addColumn<PaginationKind>("kind");
    QTest::addColumn<int>("firstPage");
    QTest::addColumn<int>("pageSize");
    const auto row = [](const char *name, const QString &arguments, const QString &url, PaginationKind kind,
                         int firstPage, int pageSize) {
        QTest::newRow(name) << arguments.split(u' ') << url << kind << firstPage << pageSize;
    };
    row("plain", u"--url https://a.example/v1/items"_qs, u"https://a.example/v1/items"_qs,
        PaginationKind::Page, 1, 50);
    row("its own query stays", u"--url https://a.example/items?sort=name&q=a%20b"_qs,
        u"https://a.example/items?sort=name&q=a%20b"_qs, PaginationKind::Page, 1, 50);
    row("page and size in it", u"--url https://a.example/items?page=0&per_page=20"_qs,
        u"https://a.example/items?page=0&per_page=20"_qs, PaginationKind::Page, 0, 20);
    row("other names", u"--url https://a.example/items?p=3&n=7 --page-param p --size-param n"_qs,
        u"https://a.example/items?p=3&n=7"_qs, PaginationKind::Page, 3, 7);
    row("option before address", u"--url https://a.example/items?page=4 --first-page 2"_qs,
        u"https://a.example/items?page=2"_qs, PaginationKind::Page, 2, 50);
    row("cursor is inferred", u"--url https://a.example/items?cursor=x --cursor /next"_qs,
        u"https://a.example/items?cursor=x"_qs, PaginationKind::Cursor, 1, 50);
    row("next is inferred", u"--url https://a.example/items --next /links/next"_qs,
        u"https://a.example/items"_qs, PaginationKind::Next, 1, 50);
    row("offset",
        u"--url https://a.example/items?offset=50&limit=10 --pagination offset --size-param limit"_qs,
        u"https://a.example/items?offset=50&limit=10"_qs, PaginationKind::Offset, 1, 10);
    row("a first page's own address",
        u"--url https://a.example/items?_page=1 --pagination link --page-param _page"_qs,
        u"https://a.example/items?_page=1"_qs, PaginationKind::Link, 1, 50);
    row("a page said twice", u"--url https://a.example/items?page=2&page=3"_qs,
        u"https://a.example/items?page=3"_qs, PaginationKind::Page, 3, 50);
    row("port and escapes", u"--url http://127.0.0.1:8080/a%2Fb/c%20d"_qs,
        u"http://127.0.0.1:8080/a%2Fb/c%20d"_qs, PaginationKind::Page, 1, 50);
    row("no path", u"--url http://a.example"_qs, u"http://a.example/"_qs, PaginationKind::Page, 1, 50);
}

void TestCommandLine::addresses()
{
    QFETCH(QStringList, arguments);
    const ApiProfile profile = chosen(arguments);
    QTEST(profileUrl(profile).toString(QUrl::FullyEncoded), "url");
    QTEST(profile.pagination.kind, "kind");
    QTEST(profile.pagination.firstPage, "firstPage");
    QTEST(profile.pagination.pageSize, "pageSize");
}

void TestCommandLine::addressesAreAskedToTheLetter_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("asked"); // the first requests
    const auto row = [](const char *name, const QStringList &arguments, const QByteArrayList &asked) {
        QTest::newRow(name) << QStringList { u"--url"_qs } + arguments << asked;
    };
    row("other parameters", { u"http://h/i?x=a+b&w&z=1:2/3,4%2F5&d=2024-01-01T00:00:00+01:00&f[a]=1&e="_qs },
        { "http://h/i?x=a+b&w&z=1:2/3,4%2F5&d=2024-01-01T00:00:00+01:00&f[a]=1&e=&page=1&per_page=50",
            "http://h/i?x=a+b&w&z=1:2/3,4%2F5&d=2024-01-01T00:00:00+01:00&f[a]=1&e=&page=2&per_page=50" });
    row("the pagination's own stay where they are", { u"http://h/i?per_page=7&a=b+c&page=3&z"_qs },
        { "http://h/i?per_page=7&a=b+c&page=3&z", "http://h/i?per_page=7&a=b+c&page=4&z" });
    row("offset",
        { u"http://h/i?offset=200&limit=7&a=b+c"_qs, u"--pagination"_qs, u"offset"_qs, u"--size-param"_qs,
            u"limit"_qs },
        { "http://h/i?offset=200&limit=7&a=b+c", "http://h/i?offset=207&limit=7&a=b+c" });
    row("offset without a word of it", { u"http://h/i?offset=200&limit=50&a=b+c"_qs },
        { "http://h/i?offset=200&limit=50&a=b+c", "http://h/i?offset=250&limit=50&a=b+c" });
    row("skip", { u"http://h/i?skip=0&take=50"_qs },
        { "http://h/i?skip=0&take=50", "http://h/i?skip=50&take=50" });
    row("OData", { u"http://h/i?$top=50&$skip=100"_qs },
        { "http://h/i?%24top=50&%24skip=100", "http://h/i?%24top=50&%24skip=150" });
    row("Socrata", { u"http://h/i?$limit=7&$offset=0"_qs },
        { "http://h/i?%24limit=7&%24offset=0", "http://h/i?%24limit=7&%24offset=7" });
    row("Jira", { u"http://h/i?startAt=0&maxResults=7"_qs },
        { "http://h/i?startAt=0&maxResults=7", "http://h/i?startAt=7&maxResults=7" });
    row("a time", { u"http://h/i?startAt=1700000000000&endAt=1700000001000"_qs },
        { "http://h/i?startAt=1700000000000&endAt=1700000001000&page=1&per_page=50" });
    row("no limit", { u"http://h/i?offset=0&limit=0"_qs },
        { "http://h/i?offset=0&limit=0", "http://h/i?offset=50&limit=0" });
    row("the size is named by an option", { u"http://h/i?offset=0&limit=7"_qs, u"--size-param"_qs, u""_qs },
        { "http://h/i?offset=0&limit=7", "http://h/i?offset=50&limit=7" });
    row("skip, offset as said", { u"http://h/i?skip=50"_qs, u"--pagination"_qs, u"offset"_qs },
        { "http://h/i?skip=50", "http://h/i?skip=100" });
    row("an option names the offset", { u"http://h/i?start=50"_qs, u"--offset-param"_qs, u"start"_qs },
        { "http://h/i?start=50", "http://h/i?start=100" });
    row("an option counts more than a page in the address",
        { u"http://h/i?page=7"_qs, u"--offset-param"_qs, u"start"_qs },
        { "http://h/i?page=7&start=0", "http://h/i?page=7&start=50" });
    row("a page beside it", { u"http://h/i?offset=3&page=1"_qs },
        { "http://h/i?offset=3&page=1&per_page=50", "http://h/i?offset=3&page=2&per_page=50" });
    row("page numbers as said", { u"http://h/i?offset=3"_qs, u"--pagination"_qs, u"page"_qs },
        { "http://h/i?offset=3&page=1&per_page=50", "http://h/i?offset=3&page=2&per_page=50" });
    row("a first page as said", { u"http://h/i?offset=3"_qs, u"--first-page"_qs, u"0"_qs },
        { "http://h/i?offset=3&page=0&per_page=50", "http://h/i?offset=3&page=1&per_page=50" });
    row("an offset that is a cursor", { u"http://h/i?offset=itr7/rec9"_qs },
        { "http://h/i?offset=itr7/rec9&page=1&per_page=50" });
    row("a chain's", { u"http://h/i?offset=0"_qs, u"--cursor"_qs, u"/next"_qs },
        { "http://h/i?offset=0", "http://h/i?offset=0&cursor=n%2B1" });
    row("from page 0", { u"http://h/i?page=0"_qs },
        { "http://h/i?page=0&per_page=50", "http://h/i?page=1&per_page=50" });
    row("cursor", { u"http://h/i?cursor=x&a=b+c"_qs, u"--cursor"_qs, u"/next"_qs },
        { "http://h/i?cursor=x&a=b+c", "http://h/i?cursor=n%2B1&a=b+c" });
    row("space and bar", { u" http://h/a|b c?q=d|e {f}^\"<>`\\ "_qs },
        { "http://h/a%7Cb%20c?q=d%7Ce%20%7Bf%7D%5E%22%3C%3E%60%5C&page=1&per_page=50" });
    row("two slashes", { u"http://h//i?a"_qs }, { "http://h//i?a&page=1&per_page=50" });
}

void TestCommandLine::addressesAreAskedToTheLetter()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArrayList, asked);
    const ApiProfile profile = chosen(arguments);
    Paginator paginator(profile, {});
    PageInfo info;
    info.records = profile.pagination.pageSize;
    info.cursor = u"n+1"_qs;
    for (const QByteArray &url : std::as_const(asked)) {
        const auto request = paginator.next();
        QVERIFY(request);
        QCOMPARE(request->url.toEncoded(), url);
        paginator.pageArrived(*request, info, {});
    }
}

void TestCommandLine::addressDetails()
{
    const ApiProfile profile = chosen({ u"--url"_qs, u"https://a.example/items"_qs, u"--records"_qs,
        u"/data/items"_qs, u"--total"_qs, u"header:X-Total-Count"_qs, u"-H"_qs,
        u"Accept: application/json"_qs, u"--header"_qs, u"X-Key:k:v"_qs, u"--size-param"_qs, u""_qs });
    QCOMPARE(profile.records, u"/data/items"_qs);
    QCOMPARE(profile.pagination.total, u"header:X-Total-Count"_qs);
    QVERIFY(profile.pagination.sizeParam.isEmpty());
    const Pagination stripe
        = chosen({ u"--url"_qs, u"https://a.example/v1/customers?limit=100"_qs, u"--records"_qs, u"/data"_qs,
                     u"--cursor"_qs, u"last:/id"_qs, u"--cursor-param"_qs, u"starting_after"_qs, u"--more"_qs,
                     u"/has_more"_qs })
              .pagination;
    QCOMPARE(stripe.kind, PaginationKind::Cursor);
    QCOMPARE(stripe.cursor, u"last:/id"_qs);
    QCOMPARE(stripe.more, u"/has_more"_qs);
    const QList<std::pair<QByteArray, QByteArray>> headers { { "Accept", "application/json" },
        { "X-Key", "k:v" } };
    QCOMPARE(profile.headers, headers);
}

void TestCommandLine::sizeIsSentWhereAsked_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("query"); // of the first request
    const auto row = [](const char *name, const QString &arguments, const QString &query) {
        QTest::newRow(name) << arguments << query;
    };
    row("page", u""_qs, u"a=1&page=1&per_page=50"_qs);
    row("link", u"--pagination link"_qs, u"a=1"_qs);
    row("next", u"--next /next"_qs, u"a=1"_qs);
    row("cursor", u"--cursor /next"_qs, u"a=1"_qs);
    row("offset", u"--pagination offset"_qs, u"a=1&offset=0"_qs);
    row("link, size", u"--pagination link --page-size 7"_qs, u"a=1&per_page=7"_qs);
    row("next, name", u"--next /next --size-param limit"_qs, u"a=1&limit=50"_qs);
    row("cursor, both", u"--cursor /next --size-param limit --page-size 7"_qs, u"a=1&limit=7"_qs);
    row("link, size in the address", u"&per_page=9 --pagination link"_qs, u"a=1&per_page=9"_qs);
    row("page, none", u"--size-param|"_qs, u"a=1&page=1"_qs);
}

void TestCommandLine::sizeIsSentWhereAsked()
{
    QFETCH(QString, arguments);
    QString line = u"--url https://a.example/items?a=1"_qs;
    if (!arguments.isEmpty())
        line += arguments.startsWith(u'&') ? arguments : u' ' + arguments;
    const QStringList words = line.replace(u'|', u' ').split(u' ');
    const auto request = Paginator(chosen(words), parsed(words).settings).next();
    QVERIFY(request);
    QTEST(request->url.query(), "query");
}

void TestCommandLine::wrongAddresses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char *name, const QStringList &arguments, const QString &mentions) {
        QTest::newRow(name) << arguments << mentions;
    };
    row("no scheme", { u"--url"_qs, u"a.example/items"_qs }, u"http://"_qs);
    row("ftp", { u"--url"_qs, u"ftp://a.example/"_qs }, u"http://"_qs);
    row("empty", { u"--url"_qs, u""_qs }, u"http://"_qs);
    row("no host", { u"--url"_qs, u"http:///items"_qs }, u"no host"_qs);
    row("space", { u"--url"_qs, u"http://a b/"_qs }, u"hostname"_qs);
    row("port", { u"--url"_qs, u"http://a.example:99999/"_qs }, u"port"_qs);
    row("secret and port", { u"--url"_qs, u"http://me:s3cret@a.example:99999/"_qs }, u"port"_qs);
    row("secret and no scheme", { u"--url"_qs, u"me:s3cret@a.example/"_qs }, u"http://"_qs);
    row("secret in it", { u"--url"_qs, u"http://me:s3cret@a.example/"_qs }, u"--email"_qs);
    row("escape that is none", { u"--url"_qs, u"http://a.example/?a=%zz"_qs }, u"--url is no usable"_qs);
    row("line break", { u"--url"_qs, u"http://a.example/?a=b\nc"_qs }, u"--url is no usable"_qs);
    for (const char *page : { "abc", "-1", "", "1.5", "99999999999", "+1" })
        row(qPrintable(u"page "_qs + QLatin1String(page)),
            { u"--url"_qs, u"http://a.example/?page="_qs + QLatin1String(page) }, u"page must be a whole"_qs);
    row("offset", { u"--url"_qs, u"http://a.example/?offset=x"_qs, u"--pagination"_qs, u"offset"_qs },
        u"'offset=x'"_qs);
    row("size", { u"--url"_qs, u"http://a.example/?per_page=0"_qs }, u"from 1 to 1000000"_qs);
    row("page and size of one name",
        { u"--url"_qs, u"http://a.example"_qs, u"--page-param"_qs, u"p"_qs, u"--size-param"_qs, u"p"_qs },
        u"--page-param and --size-param both name 'p'"_qs);
    row("offset and size of one name",
        { u"--url"_qs, u"http://a.example"_qs, u"--pagination"_qs, u"offset"_qs, u"--size-param"_qs,
            u"offset"_qs },
        u"--offset-param and --size-param"_qs);
    row("cursor and size of one name",
        { u"--url"_qs, u"http://a.example"_qs, u"--cursor"_qs, u"/n"_qs, u"--cursor-param"_qs, u"c"_qs,
            u"--size-param"_qs, u"c"_qs },
        u"--cursor-param and --size-param"_qs);
    row("a named profile's page and size of one name",
        { u"--api"_qs, u"catalog108"_qs, u"--size-param"_qs, u"page"_qs },
        u"--page-param and --size-param"_qs);
    row("no such profile", { u"--api"_qs, u"nowhere"_qs }, u"'nowhere'"_qs);
    row("more without a chain", { u"--url"_qs, u"http://a.example"_qs, u"--more"_qs, u"/more"_qs },
        u"--more goes with cursors"_qs);
    row("more that is no pointer",
        { u"--url"_qs, u"http://a.example"_qs, u"--cursor"_qs, u"/n"_qs, u"--more"_qs, u"more"_qs },
        u"--more wants a JSON Pointer"_qs);
    row("cursor in the last record", { u"--url"_qs, u"http://a.example"_qs, u"--cursor"_qs, u"last:id"_qs },
        u"--cursor wants a JSON Pointer such as /meta/next, or last:/id, not 'last:id'"_qs);
    row("a kind of pagination without what it needs",
        { u"--api"_qs, u"catalog108"_qs, u"--pagination"_qs, u"cursor"_qs }, u"--cursor is missing"_qs);
    row("size too large", { u"--url"_qs, u"http://a.example/?per_page=1000001"_qs },
        u"'per_page=1000001'"_qs);
    row("pointer without a slash", { u"--url"_qs, u"http://a.example"_qs, u"--records"_qs, u"items"_qs },
        u"items"_qs);
    row("next without a pointer", { u"--url"_qs, u"http://a.example"_qs, u"--pagination"_qs, u"next"_qs },
        u"--next is missing"_qs);
    row("pointer of a named profile", { u"--api"_qs, u"catalog108"_qs, u"--records"_qs, u"items"_qs },
        u"--records wants"_qs);
    row("scheme with the token behind it",
        { u"--api"_qs, u"catalog108"_qs, u"--email"_qs, u"me@a.example"_qs, u"--token-scheme"_qs,
            u"Token s3cret"_qs },
        u"--token-scheme wants one word such as Bearer or Token"_qs);
    row("header without a name", { u"--url"_qs, u"http://a.example"_qs, u"--total"_qs, u"header:"_qs },
        u"--total wants a header"_qs);
}

void TestCommandLine::wrongAddresses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentions);
    const auto profile = chosenApi(parsed(arguments).api, {});
    QVERIFY(!profile);
    QVERIFY2(profile.error().sentence.contains(mentions), qPrintable(profile.error().sentence));
    QVERIFY(!profile.error().sentence.contains(u"s3cret"));
}

void TestCommandLine::optionsChangeANamedProfile()
{
    const ApiProfile catalog = chosen(
        { u"--api"_qs, u"catalog108"_qs, u"--first-page"_qs, u"4"_qs, u"--expect-pages"_qs, u"12"_qs });
    QCOMPARE(catalog.baseUrl.host(), u"practice.scrapingcentral.com"_qs);
    QCOMPARE(catalog.records, u"/products"_qs);
    QCOMPARE(catalog.pagination.firstPage, 4);
    QCOMPARE(catalog.pagination.expectedPages, 12);
    QCOMPARE(catalog.signIn->scheme, u"Bearer"_qs);
    QCOMPARE(chosen({ u"--api"_qs, u"practice"_qs }).baseUrl.port(), 4711);
    for (const QString &scheme : { u"Token"_qs, u""_qs })
        QCOMPARE(chosen({ u"--api"_qs, u"catalog108"_qs, u"--email"_qs, u"a@b.example"_qs,
                            u"--token-scheme"_qs, scheme })
                     .signIn->scheme,
            scheme);
}

void TestCommandLine::profileFiles()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    };
    ApiProfile original = practiceProfile(QUrl(u"http://127.0.0.1:1"_qs));
    original.name = u"mine"_qs;
    const ApiProfile read = chosen({ u"--api"_qs, write(u"good.json"_qs, profileToJson(original)) });
    QCOMPARE(read.name, u"mine"_qs);
    QCOMPARE(profileUrl(read), profileUrl(original));

    // The file's own fields are called as they are there, what an option said by that.
    const QString file = write(u"shop.json"_qs, profileToJson(original));
    const std::pair<QStringList, QString> mistakes[] = {
        { { u"--size-param"_qs, u"page"_qs }, u"pagination.page_param and --size-param both"_qs },
        { { u"--pagination"_qs, u"next"_qs }, u"--next is missing"_qs },
        { { u"--records"_qs, u"items"_qs }, u"--records wants"_qs },
    };
    for (const auto &[options, mentions] : mistakes) {
        const auto profile = chosenApi(parsed(QStringList { u"--api"_qs, file } + options).api, {});
        QVERIFY(!profile);
        QVERIFY2(profile.error().sentence.contains(mentions), qPrintable(profile.error().sentence));
    }

    const std::pair<QString, QByteArray> broken[] = {
        { u"nojson.json"_qs, "{" },
        { u"array.json"_qs, "[]" },
        { u"empty.json"_qs, "" },
        { u"huge.json"_qs, QByteArray(2 << 20, ' ') },
    };
    for (const auto &[name, text] : broken) {
        const auto profile = chosenApi(parsed({ u"--api"_qs, write(name, text) }).api, {});
        QVERIFY2(!profile, qPrintable(name));
        QVERIFY2(profile.error().sentence.contains(name), qPrintable(profile.error().sentence));
    }
    QVERIFY(!chosenApi(parsed({ u"--api"_qs, folder.path() }).api, {}));
}

void TestCommandLine::endSentences()
{
    RunSummary summary = exampleRun();
    QCOMPARE(endWords(summary),
        "5,000 records of 100 pages in 2.10 s (10 at a time): about 9.7x faster than one at a time "
        u"(20.4 s, estimated)."_qs);
    summary.peakInFlight = 7; // what there was, not what was allowed
    QVERIFY(endWords(summary).contains(u"(at most 7 at a time)"));
    summary.peakInFlight = 10;
    summary.syncEstimate = 3100ms;
    summary.wall = 3s;
    QVERIFY(endWords(summary).contains(u"no faster than one at a time (3.10 s, estimated)"));
    QVERIFY(!endWords(summary, Remedy(), Estimate::Withheld).contains(u"faster"));
    summary.retries = 14; // which a sync run would have paid for too
    summary.status429 = 12;
    QCOMPARE(endWords(summary),
        "5,000 records of 100 pages in 3.00 s (10 at a time). 12 answers were 429; "
        u"14 requests were retries."_qs);
    summary.wall = 1s;
    QVERIFY(endWords(summary).contains(u": at least 3.1x faster than one at a time (3.10 s, estimated)"));
    summary.wall = 3s;
    summary.retries = summary.status429 = 1;
    QVERIFY(endWords(summary).endsWith(u" 1 answer was 429; 1 request was a retry."));
    summary.retries = summary.status429 = 0;
    summary.syncEstimate = 2900ms; // of 100 pages: too quick to tell
    summary.wall = 300ms;
    QCOMPARE(endWords(summary), u"5,000 records of 100 pages in 0.30 s (10 at a time)."_qs);
    summary = exampleRun();
    summary.sequential = true;
    QCOMPARE(endWords(summary), u"5,000 records of 100 pages in 2.10 s (one at a time)."_qs);
    summary = exampleRun();
    summary.missing = 20; // every page arrived, and yet all is not well
    summary.retries = 2;
    QCOMPARE(endWords(summary),
        "5,000 records of 100 pages in 2.10 s (10 at a time); 20 records that the server announced did not "
        u"come. 2 requests were retries."_qs);
    QVERIFY(remarkWords(summary).isEmpty()); // once is enough
    summary = exampleRun();
    summary.ending = RunEnding::PagesFailed;
    summary.pagesArrived = 99;
    summary.pagesFailed = 1;
    QCOMPARE(
        endWords(summary), u"5,000 records of 99 of 100 pages in 2.10 s (10 at a time); 1 page failed."_qs);
    summary.pagesFailed = 0; // a next page that must not be followed
    QVERIFY(!endWords(summary).contains(u"; 0 pages"));
    QVERIFY(endWords(summary).contains(u"cut off"));
    summary.ending = RunEnding::Stopped;
    QVERIFY(endWords(summary).startsWith(u"Interrupted after 5,000 records of 99 of 100 pages in"));
    summary.planIsComplete = false; // the last page known is not the last that there is
    QVERIFY2(endWords(summary).startsWith(u"Interrupted after 5,000 records of 99 pages in"),
        qPrintable(endWords(summary)));
    QCOMPARE(remarkWords(summary), QStringList { u"How many pages there are in all is not known."_qs });
    summary.planIsComplete = true;
    summary.ending = RunEnding::ServerGaveUp;
    summary.error = { FetchError::Kind::HttpStatus, 503, {}, {} };
    QVERIFY(endWords(summary).contains(u"pages kept failing"));
    summary.error = { FetchError::Kind::RetryAfterTooLong, 429, {}, std::chrono::hours(24) };
    QVERIFY(endWords(summary).contains(u"24 h"));
    QVERIFY(!endWords(summary).contains(u"pages kept failing")); // one was enough
    summary = {};
    summary.ending = RunEnding::NothingFetched;
    summary.error = { FetchError::Kind::Connect, 0, {}, {} };
    QVERIFY(endWords(summary).startsWith(u"Nothing could be fetched. "));
    QVERIFY(endWords(summary).endsWith(u'.'));
    summary.error = { FetchError::Kind::WrongShape, 0, {}, {} };
    QVERIFY(endWords(summary).endsWith(u" (--records)."));
}

void TestCommandLine::remarks()
{
    RunSummary summary = exampleRun();
    QVERIFY(remarkWords(summary).isEmpty());
    summary.ending = RunEnding::PagesFailed;
    summary.missing = 3;
    summary.duplicates = 1;
    summary.notes = { { RunNote::Kind::SequentialByNature, {} } };
    const QStringList lines = remarkWords(summary);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith(u"3 records"));
    QVERIFY(lines[1].contains(u"did not come"));
    QVERIFY(lines[2].startsWith(u"1 record "));
    summary.duplicates = 3; // in their place: that is a guess
    QVERIFY(remarkWords(summary).at(1).contains(u"may be missing"));
}

void TestCommandLine::troubles()
{
    RunSummary summary = exampleRun();
    summary.notes
        = { { RunNote::Kind::SequentialByNature, {} }, { RunNote::Kind::PageSizeClamped, u"9/5"_qs },
              { RunNote::Kind::ShortEnd, u"4"_qs }, { RunNote::Kind::Http2Unavailable, {} } };
    QCOMPARE(remarkWords(summary).size(), 4);
    QVERIFY(remarkWords(summary, Remedy(), Remarks::Troubles).isEmpty());
    using Kind = RunNote::Kind;
    for (const Kind kind :
        { Kind::UnusableTotal, Kind::NoTotalThere, Kind::TotalChanged, Kind::EndedBeforeTotal, Kind::LinkLoop,
            Kind::OtherOriginLink, Kind::UnreadableNext, Kind::NoNextNamed, Kind::UnusableCursor,
            Kind::AddressForCursor, Kind::CursorForAddress, Kind::UnusableMore, Kind::NoMoreThere,
            Kind::BegunBehindEnd, Kind::EndlessPages, Kind::SamePages }) {
        summary.notes = { { kind, {} } };
        QCOMPARE(remarkWords(summary, Remedy(), Remarks::Troubles).size(), 1);
    }
    summary.notes.clear();
    summary.ending = RunEnding::PagesFailed;
    summary.missing = 3;
    summary.duplicates = 1;
    summary.failed = { { 4, { FetchError::Kind::Timeout, 0, {}, {} }, 5 } };
    QCOMPARE(remarkWords(summary, Remedy(), Remarks::Troubles).size(), 3);
}

void TestCommandLine::aPartAskedForSaysHowMuchThereIs()
{
    RunSummary summary = exampleRun();
    summary.serverTotal = 5001;
    QCOMPARE(remarkWords(summary), QStringList { u"The server announces 5,001 records in all."_qs });
    QVERIFY(remarkWords(summary, Remedy(), Remarks::Troubles).isEmpty());
    summary.totalKnown = true; // what is lacking is missing then
    QVERIFY(remarkWords(summary).isEmpty());
}

void TestCommandLine::pagesNotFetchedAreNamed()
{
    RunSummary summary = exampleRun();
    summary.ending = RunEnding::Stopped;
    summary.notFetched = { { 11, 12 }, { 15, 39 } };
    QCOMPARE(remarkWords(summary, Remedy(), Remarks::Troubles),
        QStringList { u"27 pages were not fetched: 12-13 and 16-40."_qs });
    summary.notFetched = { { 6, 6 } };
    QCOMPARE(remarkWords(summary), QStringList { u"1 page was not fetched: 7."_qs });
    summary.notFetched = QList<PageRange>(25, { 1, 1 });
    QVERIFY(remarkWords(summary).at(0).endsWith(u", 2 and 5 more ranges (--summary FILE lists them all)."));
}

void TestCommandLine::likeFailuresAreOneLine()
{
    RunSummary summary = exampleRun();
    summary.ending = RunEnding::PagesFailed;
    const FetchError refused { FetchError::Kind::HttpStatus, 422, u"no such page"_qs, {} };
    const FetchError timeout { FetchError::Kind::Timeout, 0, {}, {} };
    summary.failed = { { 0, timeout, 1 } };
    for (const int page : { 2, 3, 4, 11 })
        summary.failed.append({ page, refused, 1 });
    summary.failed.append({ 12, timeout, 5 });
    summary.failed.append({ 39, refused, 1 });
    const QStringList lines = remarkWords(summary);
    QCOMPARE(lines.size(), 2); // that of most pages first
    QVERIFY2(lines[0].startsWith(u"  pages 3-5, 12 and 40, 1 attempt each: The server answered 422 "),
        qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"  pages 1 and 13, 1 to 5 attempts each: The server took too long"),
        qPrintable(lines[1]));
    QVERIFY2(lines[1].endsWith(u" (--timeout)."), qPrintable(lines[1])); // what to do about it
}

void TestCommandLine::ofManyFailedPagesNotAllAreListed()
{
    RunSummary summary = exampleRun();
    summary.ending = RunEnding::PagesFailed;
    for (int page = 0; page < 12; ++page)
        summary.failed.append(
            { page, { FetchError::Kind::HttpStatus, 500, u"case "_qs + QString::number(page), {} }, 5 });
    QStringList lines = remarkWords(summary);
    QCOMPARE(lines.size(), 11);
    QVERIFY2(lines[0].startsWith(u"  page 1, 5 attempts: "), qPrintable(lines[0]));
    QCOMPARE(lines[10], u"  and 2 pages more (--summary FILE lists them all)"_qs);

    summary.failed.clear();
    for (int page = 0; page < 600; page += 2)
        summary.failed.append({ page, { FetchError::Kind::HttpStatus, 500, {}, {} }, 5 });
    lines = remarkWords(summary);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].startsWith(u"  pages 1, 3, 5, "), qPrintable(lines[0]));
    QVERIFY2(
        lines[0].contains(u", 39 and 280 more ranges (--summary FILE lists them all), 5 attempts each: "),
        qPrintable(lines[0]));

    summary.ending = RunEnding::NothingFetched; // the first sentence has said it
    QCOMPARE(remarkWords(summary), QStringList());
}

void TestCommandLine::comparison()
{
    RunSummary sync = exampleRun();
    sync.wall = 20'400ms;
    sync.sequential = true;
    const RunSummary concurrent = exampleRun();
    QCOMPARE(comparisonWords(sync, concurrent),
        u"5,000 records of 100 pages: one at a time 20.4 s, 10 at a time 2.10 s: 9.7x faster (measured)."_qs);
    QVERIFY(comparisonWords(concurrent, sync).contains(u"no faster (9.71 times as long)"));
    RunSummary cached = concurrent;
    cached.wall = 200ms;
    cached.peakInFlight = 10;
    QVERIFY(comparisonWords(sync, cached).endsWith(u"may have filled a cache."_qs));
    cached.wall = 2'000ms;
    QVERIFY(comparisonWords(sync, cached).endsWith(u"(measured)."_qs));
    RunSummary little = concurrent;
    little.wall = 20'000ms;
    QVERIFY(comparisonWords(sync, little).contains(u"hardly faster (0.98 times as long)"));
    little.records = 4'900; // of as many pages
    QCOMPARE(speedupFactor(sync, little), 0.0);
    little.records = 4'999;
    QVERIFY(speedupFactor(sync, little) > 1);
    sync.pagesArrived = sync.pagesPlanned = 4; // an empty page was the end for it
    QCOMPARE(speedupFactor(sync, concurrent), 0.0);
    QVERIFY(incompleteComparisonWords(sync, concurrent)
                .endsWith(u" The sync run got 5,000 records of 4 pages, the concurrent one 5,000 records of "
                          u"100 pages: nothing can be compared."));
    sync.pagesArrived = sync.pagesPlanned = concurrent.pagesArrived;
    sync.ending = RunEnding::PagesFailed;
    QCOMPARE(speedupFactor(sync, concurrent), 0.0);
    QCOMPARE(incompleteComparisonWords(sync, concurrent),
        "One at a time 20.4 s, 10 at a time 2.10 s (measured). Not every page arrived in the sync run: "
        "nothing "
        u"can be compared."_qs);
    QVERIFY(incompleteComparisonWords(concurrent, sync).contains(u" in the concurrent run: "));
    QVERIFY(incompleteComparisonWords(sync, sync).contains(u" in both runs: "));
}

void TestCommandLine::durations_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("a moment") << 350 << u"0.35 s"_qs;
    QTest::newRow("seconds") << 2149 << u"2.15 s"_qs;
    QTest::newRow("minutes") << 80'000 << u"1 min 20 s"_qs;
    QTest::newRow("hours") << 7'380'000 << u"2 h 3 min"_qs;
}

void TestCommandLine::durations()
{
    QFETCH(int, milliseconds);
    QTEST(durationInWords(std::chrono::milliseconds(milliseconds)), "words");
}

void TestCommandLine::progress()
{
    RunCounts counts;
    counts.pagesArrived = 7;
    counts.pagesPlanned = 1000;
    counts.records = 350;
    counts.inFlight = 10;
    counts.elapsed = 1400ms;
    QVERIFY(!progressWords(counts).contains(u"1,000")); // a plan that may still grow is no promise
    counts.planIsComplete = true;
    counts.waiting = 2;
    const QString text = progressWords(counts);
    for (const QStringView part :
        { u"7 of 1,000 pages", u"350 records", u"10 in flight", u"2 waiting", u"1.40 s" })
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestCommandLine::progressTellsWhatHoldsBackWhereThereIsRoom()
{
    RunCounts counts;
    counts.inFlight = 12;
    counts.concurrency = 50;
    const HoldBack rate { HoldBack::Reason::Rate, 2.5 };
    const QString longer = progressWords(counts, rate, 1000);
    QVERIFY2(longer.contains(u"12 of 50 in flight: limited to 2.5/s \u00b7"), qPrintable(longer));
    QCOMPARE(progressWords(counts, rate, longer.size()), longer);
    QCOMPARE(progressWords(counts, rate, longer.size() - 1), progressWords(counts));
    QCOMPARE(progressWords(counts, { HoldBack::Reason::Cap }, 1000), progressWords(counts));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
