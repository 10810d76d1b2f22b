// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/linkheader.h"

#include <QTest>

#include <random>

using namespace inflight;

namespace {

const QUrl page(QStringLiteral("https://api.example.com/v1/items?page=1"));

Headers fields(const QList<QByteArray> &values)
{
    Headers headers;
    for (const QByteArray &value : values)
        headers.fields.append(std::pair(QByteArray("lInK"), value));
    return headers;
}

} // namespace

class LinkHeaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void allRelations();
    void severalFields();
    void neverFails_data();
    void neverFails();
    void noise();
};

void LinkHeaderTest::finds_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("next"); // empty: there is none
    const auto row = [](const char *name, const QByteArray &value, const char *next) {
        QTest::newRow(name) << value << QString::fromUtf8(next);
    };
    const char *const second = "https://api.example.com/v1/items?page=2";
    row("plain", "<https://api.example.com/v1/items?page=2>; rel=next", second);
    row("quoted", "<https://api.example.com/v1/items?page=2>; rel=\"next\"", second);
    row("no spaces", "<https://api.example.com/v1/items?page=2>;rel=\"next\"", second);
    row("spaces everywhere", "  <https://api.example.com/v1/items?page=2> \t ; rel = \"next\" ", second);
    row("capital letters", "<?page=2>; REL=\"NEXT\"", second);
    row("relative query", "<?page=2>; rel=next", second);
    row("relative path", "</v1/items?page=2>; rel=next", second);
    row("without a scheme", "<//api.example.com/v1/items?page=2>; rel=next", second);
    row("last of several", "<?page=9>; rel=last, <?page=1>; rel=first,<?page=2>;rel=next", second);
    row("several relations", "<?page=2>; rel=\"prefetch next\"", second);
    row("next in another word", "<?page=9>; rel=\"nextish\", <?page=8>; rel=nexter", "");
    row("first rel counts", "<?page=9>; rel=prev; rel=next", "");
    row("first next counts", "<?page=2>; rel=next, <?page=3>; rel=next", second);
    row("comma in the URL", "<?page=2,3>; rel=next", "https://api.example.com/v1/items?page=2,3");
    row("semicolon in the URL", "<?page=2;x>; rel=next", "https://api.example.com/v1/items?page=2;x");
    row("comma in a title", "<?page=9>; title=\"a, <b>; rel=next\"; rel=prev, <?page=2>; rel=next", second);
    row("quote in a title", "<?page=9>; title=\"a\\\", b\"; rel=prev, <?page=2>; rel=next", second);
    row("flag parameter", "<?page=2>; crossorigin; rel=next", second);
    row("extended parameter", "<?page=2>; title*=UTF-8''%c3%a4; rel=next", second);
    row("empty items", ",, ,<?page=2>; rel=next,,", second);
    row("empty parameters", "<?page=2>;;; rel=next;", second);
    row("junk before", "junk, <?page=2>; rel=next", second);
    row("junk behind the URL", "<?page=2> junk; rel=next", second);
    row("own anchor", "<?page=2>; anchor=\"?page=1\"; rel=next", second);
    row("another anchor", "<?page=2>; anchor=\"/else\"; rel=next", "");
    row("rev", "<?page=2>; rev=next", "");
    row("no rel", "<?page=2>", "");
    row("empty", "", "");
    row("empty reference is the page itself", "<>; rel=next", "https://api.example.com/v1/items?page=1");
}

void LinkHeaderTest::finds()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, next);
    const auto found = linkTo(parseLinks(fields({ value }), page), QLatin1String("next"));
    QCOMPARE(found ? found->target.toString() : QString(), next);
}

void LinkHeaderTest::allRelations()
{
    const auto links = parseLinks(
        fields({ "<?page=2>; rel=\"next  Last\thttp://Example.com/More\"; title=x, <a b>; rel=prev" }), page);
    QCOMPARE(links.size(), 2);
    QCOMPARE(links[0].relations,
        QStringList(
            { QStringLiteral("next"), QStringLiteral("last"), QStringLiteral("http://example.com/more") }));
    QCOMPARE(links[1].reference, QStringLiteral("a b"));
    QCOMPARE(linkTo(links, QLatin1String("last"))->reference, QStringLiteral("?page=2"));
    QVERIFY(!linkTo(links, QLatin1String("first")));
}

void LinkHeaderTest::severalFields()
{
    Headers headers = fields({ "<?page=1>; rel=first", "<?page=9>; rel=last, <?page=2>; rel=next" });
    headers.fields.append(std::pair(QByteArray("X-Link"), QByteArray("<?page=7>; rel=up")));
    const auto links = parseLinks(headers, page);
    QCOMPARE(links.size(), 3);
    QVERIFY(linkTo(links, QLatin1String("next")));
    QVERIFY(!linkTo(links, QLatin1String("up")));
}

void LinkHeaderTest::neverFails_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("open bracket") << QByteArray("<?page=2; rel=next");
    QTest::newRow("only a bracket") << QByteArray("<");
    QTest::newRow("closed too early") << QByteArray(">; rel=next");
    QTest::newRow("open quote") << QByteArray("<?page=9>; title=\"; rel=next, <?page=2>; rel=next");
    QTest::newRow("quote at the end") << QByteArray("<?page=9>; rel=\"");
    QTest::newRow("backslash at the end") << QByteArray("<?page=9>; title=\"x\\");
    QTest::newRow("equals without a name") << QByteArray("<?page=9>; =next; ==; =\"");
    QTest::newRow("bytes that are no UTF-8") << QByteArray("<\xff\xfe?>; \x80=\xc3");
    QTest::newRow("zero bytes") << QByteArray("<\0>; rel\0=next", 15);
    QTest::newRow("100,000 brackets") << QByteArray(100'000, '<');
    QTest::newRow("100,000 commas") << QByteArray(100'000, ',');
    QTest::newRow("100,000 semicolons") << "<?x>" + QByteArray(100'000, ';');
    QTest::newRow("100,000 quotes") << "<?x>; a=" + QByteArray(100'000, '"');
    QTest::newRow("100,000 backslashes") << "<?x>; a=\"" + QByteArray(100'000, '\\');
}

void LinkHeaderTest::neverFails()
{
    QFETCH(QByteArray, value);
    QVERIFY(!linkTo(parseLinks(fields({ value }), page), QLatin1String("next")));
}

void LinkHeaderTest::noise()
{
    std::mt19937 random(1);
    const QByteArray alphabet = "<>;,=\"\\ \trelnxt?/:@#%\xc3\xa4";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray value;
        for (auto length = random() % 40; length > 0; --length)
            value += alphabet[qsizetype(random() % quint64(alphabet.size()))];
        // A well-formed link behind a closed one is found whatever stands before it.
        const auto links = parseLinks(fields({ value, "<?page=2>; rel=self-test" }), page);
        QCOMPARE(linkTo(links, QLatin1String("self-test"))->reference, QStringLiteral("?page=2"));
    }
}

QTEST_GUILESS_MAIN(LinkHeaderTest)
#include "tst_linkheader.moc"
