// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/apiprofile.h"
#include "words/profilewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace inflight;
using Kind = ProfileError::Kind;

// Ahead of the raw strings, which Qt 6.4's moc loses itself in.
class ApiProfileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryField();
    void survivesARoundTrip_data();
    void survivesARoundTrip();
    void baseUrlIsEnough();
    void kinds_data();
    void kinds();
    void namesTheMistake_data();
    void namesTheMistake();
    void namesTheLineThatIsNoJson();
    void neverTellsThePassword();
    void checksProfilesMadeByHand();
    void addresses_data();
    void addresses();
    void headers_data();
    void headers();
    void builtIn();
};

namespace {

QByteArray replaced(QByteArray json, const QByteArray &before, const QByteArray &after)
{
    if (!json.contains(before))
        qFatal("%s is not there", before.constData());
    return json.replace(before, after);
}

const QByteArray full = R"({
    "name": "Shop", "base_url": "https://api.example.com:8443/v1/", "path": "items",
    "query": { "lang": "de&fr", "tag": ["a", "b"] },
    "headers": { "Accept-Language": "de", "X-Key": "k+1" },
    "records": "/data/it~1ems",
    "pagination": { "kind": "cursor", "page_param": "p", "size_param": "", "offset_param": "o",
        "cursor_param": "after", "first_page": 0, "page_size": 25, "expected_pages": 40, "total": "header:X-Total-Count",
        "next": "/links/next", "cursor": "/meta/~0cursor", "more": "/more" },
    "sign_in": { "path": "/login", "body": { "user": { "mail": "${email}" }, "password": "${password}", "n": 1 },
        "token": "/token", "scheme": "Token" }
})";

} // namespace

void ApiProfileTest::readsEveryField()
{
    const auto profile = profileFromJson(full);
    QVERIFY(profile);
    QCOMPARE(profile->name, QStringLiteral("Shop"));
    QCOMPARE(profile->baseUrl, QUrl(QStringLiteral("https://api.example.com:8443/v1/")));
    QCOMPARE(profile->path, QStringLiteral("items"));
    const QList<std::pair<QString, QString>> query { { QStringLiteral("lang"), QStringLiteral("de&fr") },
        { QStringLiteral("tag"), QStringLiteral("a") }, { QStringLiteral("tag"), QStringLiteral("b") } };
    QCOMPARE(profile->query, query);
    const QList<std::pair<QByteArray, QByteArray>> headers { { "Accept-Language", "de" },
        { "X-Key", "k+1" } };
    QCOMPARE(profile->headers, headers);
    QCOMPARE(profile->records, QStringLiteral("/data/it~1ems"));
    const Pagination &pagination = profile->pagination;
    QCOMPARE(pagination.kind, PaginationKind::Cursor);
    QCOMPARE(pagination.pageParam, QStringLiteral("p"));
    QCOMPARE(pagination.sizeParam, QString());
    QCOMPARE(pagination.offsetParam, QStringLiteral("o"));
    QCOMPARE(pagination.cursorParam, QStringLiteral("after"));
    QCOMPARE(pagination.firstPage, 0);
    QCOMPARE(pagination.pageSize, 25);
    QCOMPARE(pagination.expectedPages, 40);
    QCOMPARE(pagination.total, QStringLiteral("header:X-Total-Count"));
    QCOMPARE(pagination.next, QStringLiteral("/links/next"));
    QCOMPARE(pagination.cursor, QStringLiteral("/meta/~0cursor"));
    QCOMPARE(pagination.more, QStringLiteral("/more"));
    QVERIFY(profile->signIn);
    QCOMPARE(profile->signIn->path, QStringLiteral("/login"));
    QCOMPARE(profile->signIn->token, QStringLiteral("/token"));
    QCOMPARE(profile->signIn->body.size(), 3);
    QCOMPARE(profile->signIn->scheme, QStringLiteral("Token"));
}

void ApiProfileTest::survivesARoundTrip_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("every field") << full;
    QTest::newRow("one field") << QByteArray(R"({"base_url":"http://[::1]:8080"})");
    QTest::newRow("practice") << profileToJson(
        practiceProfile(QUrl(QStringLiteral("http://127.0.0.1:8108"))));
    QTest::newRow("catalog108") << profileToJson(catalog108Profile());
}

void ApiProfileTest::survivesARoundTrip()
{
    QFETCH(QByteArray, json);
    const auto profile = profileFromJson(json);
    QVERIFY(profile);
    const QByteArray written = profileToJson(*profile);
    const auto again = profileFromJson(written);
    QVERIFY(again);
    QCOMPARE(profileToJson(*again), written);
    // Everything that stood in the file stands in what was written.
    const QJsonObject before = QJsonDocument::fromJson(json).object();
    const QJsonObject after = QJsonDocument::fromJson(written).object();
    for (auto member = before.begin(); member != before.end(); ++member)
        QCOMPARE(after.value(member.key()), *member);
}

void ApiProfileTest::baseUrlIsEnough()
{
    const auto profile = profileFromJson(R"({"base_url":"https://api.example.com/items?x=1"})");
    QVERIFY(profile);
    QCOMPARE(profile->name, QStringLiteral("api.example.com"));
    QCOMPARE(profile->pagination.kind, PaginationKind::Page);
    QCOMPARE(profile->pagination.pageSize, 50);
    QVERIFY(!profile->signIn);
    QCOMPARE(profileUrl(*profile), QUrl(QStringLiteral("https://api.example.com/items?x=1")));
}

void ApiProfileTest::kinds_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<PaginationKind>("kind");
    QTest::newRow("page") << QByteArray("page") << PaginationKind::Page;
    QTest::newRow("offset") << QByteArray("offset") << PaginationKind::Offset;
    QTest::newRow("cursor") << QByteArray("cursor") << PaginationKind::Cursor;
    QTest::newRow("link") << QByteArray("link") << PaginationKind::Link;
    QTest::newRow("next") << QByteArray("next") << PaginationKind::Next;
}

void ApiProfileTest::kinds()
{
    QFETCH(QByteArray, name);
    QFETCH(PaginationKind, kind);
    const auto profile = profileFromJson(replaced(full, R"("kind": "cursor")", R"("kind": ")" + name + '"'));
    QVERIFY(profile);
    QCOMPARE(profile->pagination.kind, kind);
    QCOMPARE(profileFromJson(profileToJson(*profile))->pagination.kind, kind);
}

void ApiProfileTest::namesTheMistake_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << QByteArray() << Kind::NotAnObject << QString();
    QTest::newRow("half") << full.left(200) << Kind::NotJson << QString();
    QTest::newRow("an empty file") << QByteArray("\n") << Kind::NotAnObject << QString();
    QTest::newRow("array") << QByteArray("[]") << Kind::NotAnObject << QString();
    QTest::newRow("empty object") << QByteArray("{}") << Kind::Missing << QStringLiteral("base_url");

    const auto row
        = [](const char *name, const char *before, const char *after, Kind kind, const char *field) {
              QTest::newRow(name) << replaced(full, before, after) << kind << QString::fromLatin1(field);
          };
    row("unknown field", R"("name")", R"("nmae")", Kind::UnknownField, "nmae");
    row("unknown pagination field", R"("page_size")", R"("pagesize")", Kind::UnknownField,
        "pagination.pagesize");
    row("unknown sign-in field", R"("token")", R"("tokens")", Kind::UnknownField, "sign_in.tokens");
    row("name", R"("Shop")", "7", Kind::WrongType, "name");
    row("base URL of another type", R"("https://api.example.com:8443/v1/")", "null", Kind::WrongType,
        "base_url");
    row("query value", R"("de&fr")", "1", Kind::WrongType, "query.lang");
    row("query array", R"("b"])", "2]", Kind::WrongType, "query.tag");
    row("header value", R"("de",)", "true,", Kind::WrongType, "headers.Accept-Language");
    row("headers", R"({ "Accept-Language": "de", "X-Key": "k+1" })", "[]", Kind::WrongType, "headers");
    row("pagination", R"("pagination": {)", R"("pagination": [], "x": {)", Kind::WrongType, "pagination");
    row("page size as text", R"("page_size": 25)", R"("page_size": "25")", Kind::WrongType,
        "pagination.page_size");
    row("page size in halves", R"("page_size": 25)", R"("page_size": 2.5)", Kind::WrongType,
        "pagination.page_size");
    row("huge page size", R"("page_size": 25)", R"("page_size": 1e300)", Kind::WrongType,
        "pagination.page_size");
    row("fewer than no pages expected", R"("expected_pages": 40)", R"("expected_pages": -1)", Kind::BadValue,
        "pagination.expected_pages");
    row("page size 0", R"("page_size": 25)", R"("page_size": 0)", Kind::BadValue, "pagination.page_size");
    row("first page", R"("first_page": 0)", R"("first_page": -1)", Kind::BadValue, "pagination.first_page");
    row("kind", R"("cursor",)", R"("Cursor",)", Kind::BadValue, "pagination.kind");
    row("body", R"("body": {)", R"("body": [], "x": {)", Kind::WrongType, "sign_in.body");
    row("ftp", "https://", "ftp://", Kind::BadUrl, "base_url");
    row("no scheme", "https://", "", Kind::BadUrl, "base_url");
    row("no host", "https://api.example.com:8443", "https://", Kind::BadUrl, "base_url");
    row("port", ":8443", ":84430", Kind::BadUrl, "base_url");
    row("user", "https://", "https://u:pw@", Kind::BadUrl, "base_url");
    row("path elsewhere", R"("items")", R"("https://evil.example.com/")", Kind::BadUrl, "path");
    row("path elsewhere, hidden", R"("items")", R"("//evil.example.com/")", Kind::BadUrl, "path");
    row("sign-in elsewhere", R"("/login")", R"("http://api.example.com:8443/login")", Kind::BadUrl,
        "sign_in.path");
    row("records", "/data/it~1ems", "data", Kind::BadPointer, "records");
    row("escape", "/data/it~1ems", "/data~2", Kind::BadPointer, "records");
    row("escape at the end", "/data/it~1ems", "/data~", Kind::BadPointer, "records");
    row("total", "header:X-Total-Count", "total", Kind::BadPointer, "pagination.total");
    row("total's header", "header:X-Total-Count", "header:X Total", Kind::BadHeader, "pagination.total");
    row("scheme", R"("Token")", R"("Token t0ken")", Kind::BadScheme, "sign_in.scheme");
    row("token", R"("/token")", R"("token")", Kind::BadPointer, "sign_in.token");
    row("no token", R"("/token")", R"("")", Kind::Missing, "sign_in.token");
    row("no sign-in path", R"("/login")", R"("")", Kind::Missing, "sign_in.path");
    row("header name", "X-Key", "X Key", Kind::BadHeader, "headers");
    row("header of the request's own", "X-Key", "content-length", Kind::OwnHeader, "headers");
    row("header injection", "k+1", "k\\r\\nX: y", Kind::BadHeader, "headers");
    row("cursor without pointer", "/meta/~0cursor", "", Kind::Missing, "pagination.cursor");
    row("cursor in the last record", "/meta/~0cursor", "last:id", Kind::BadPointer, "pagination.cursor");
    row("cursor in the first record", "/meta/~0cursor", "first:/id", Kind::BadPointer, "pagination.cursor");
    row("more", R"("/more")", R"("more")", Kind::BadPointer, "pagination.more");
    row("cursor without parameter", R"("after")", R"("")", Kind::Missing, "pagination.cursor_param");
    QTest::newRow("next without pointer")
        << replaced(replaced(full, R"("kind": "cursor")", R"("kind": "next")"), "/links/next", "")
        << Kind::Missing << QStringLiteral("pagination.next");
    QTest::newRow("page without parameter")
        << replaced(replaced(full, R"("kind": "cursor")", R"("kind": "page")"), R"("p")", R"("")")
        << Kind::Missing << QStringLiteral("pagination.page_param");
    QTest::newRow("offset without parameter")
        << replaced(replaced(full, R"("kind": "cursor")", R"("kind": "offset")"), R"("o")", R"("")")
        << Kind::Missing << QStringLiteral("pagination.offset_param");
}

void ApiProfileTest::namesTheMistake()
{
    QFETCH(QByteArray, json);
    QFETCH(Kind, kind);
    QFETCH(QString, field);
    const auto profile = profileFromJson(json);
    QVERIFY(!profile);
    QCOMPARE(profile.error().field, field);
    QCOMPARE(profile.error().kind, kind);
}

void ApiProfileTest::namesTheLineThatIsNoJson()
{
    const QByteArray lacksAComma = "{\n  \"name\": \"X\",\n  \"path\": \"/a\"\n  \"records\": \"/data\"\n}\n";
    const auto read = profileFromJson(lacksAComma);
    QVERIFY(!read);
    QCOMPARE(read.error().detail, QStringLiteral("4"));
    QVERIFY(inWords(read.error()).contains(u"line 4"));
    QCOMPARE(profileFromJson("{\"name\": \"X\"").error().detail, QStringLiteral("1"));
}

void ApiProfileTest::neverTellsThePassword()
{
    for (const char *const url :
        { "https://u:hush@api.example.com", "https://u:hush@[bad", "ftp://u:hush@x" }) {
        const auto profile = profileFromJson(replaced(full, "https://api.example.com:8443/v1/", url));
        QVERIFY(!profile);
        QVERIFY2(
            !profile.error().detail.contains(QStringLiteral("hush")), qPrintable(profile.error().detail));
    }
    const auto header = profileFromJson(replaced(full, "k+1", "hush\\n"));
    QCOMPARE(header.error().detail, QStringLiteral("X-Key"));
}

void ApiProfileTest::checksProfilesMadeByHand()
{
    ApiProfile profile = catalog108Profile();
    QVERIFY(!checkProfile(profile));
    // Where the address says where to begin, it must say what the pagination says.
    for (const QString &page : { QStringLiteral("7"), QStringLiteral("abc"), QString() }) {
        profile.query = { { QStringLiteral("page"), page } };
        QCOMPARE(checkProfile(profile)->kind, Kind::SetTwice);
        QCOMPARE(checkProfile(profile)->field, QStringLiteral("pagination.first_page"));
        QCOMPARE(checkProfile(profile)->detail, QStringLiteral("page=") + page);
    }
    profile.pagination.firstPage = 7;
    profile.query = { { QStringLiteral("page"), QStringLiteral("7") } };
    QVERIFY(!checkProfile(profile));
    profile.path = QStringLiteral("/api/products?page=8");
    QCOMPARE(checkProfile(profile)->kind, Kind::SetTwice);
    profile.pagination.kind = PaginationKind::Link; // the address is the first page's own
    QVERIFY(!checkProfile(profile));
    profile = catalog108Profile();
    profile.pagination.kind = PaginationKind::Offset;
    profile.query = { { QStringLiteral("offset"), QStringLiteral("50") } };
    QCOMPARE(checkProfile(profile)->kind, Kind::SetTwice);
    profile = catalog108Profile();
    profile.pagination.sizeParam = QStringLiteral("page");
    QCOMPARE(checkProfile(profile)->kind, Kind::SameName);
    profile.pagination.kind = PaginationKind::Next; // has no parameter of its own
    profile.pagination.next = QStringLiteral("/next");
    QVERIFY(!checkProfile(profile));
    profile = catalog108Profile();
    profile.headers = { { "X-A", "a\nb" } };
    QCOMPARE(checkProfile(profile)->kind, Kind::BadHeader);
    QCOMPARE(checkProfile(profile)->detail, QStringLiteral("X-A"));
    profile.headers = { { "Authorization Bearer s3cret", "" } }; // no colon: the key is in the name
    QCOMPARE(checkProfile(profile)->kind, Kind::BadHeader);
    QCOMPARE(checkProfile(profile)->detail, QStringLiteral("Authorization\u2026"));
    profile = catalog108Profile();
    for (const char *scheme : { "Token s3cret", "Token\r\nX-A: s3cret", "Tok\u00e9n", " Token" }) {
        profile.signIn->scheme = QString::fromUtf8(scheme);
        QCOMPARE(checkProfile(profile)->kind, Kind::BadScheme);
        QCOMPARE(checkProfile(profile)->field, QStringLiteral("sign_in.scheme"));
        QVERIFY(!checkProfile(profile)->detail.contains(u"s3cret"));
    }
    for (const char *scheme : { "Token", "ApiKey-v1", "" }) { // "": the token alone
        profile.signIn->scheme = QLatin1String(scheme);
        QVERIFY2(!checkProfile(profile), scheme);
    }
    profile = catalog108Profile();
    profile.pagination.kind = PaginationKind::Cursor;
    for (const char *cursor : { "last:", "last:/id", "last:/a~1b/0" }) { // "": records that are ids
        profile.pagination.cursor = QLatin1String(cursor);
        QVERIFY2(!checkProfile(profile), cursor);
    }
    for (const char *good : { "", "http://h", "ftp://h" }) // the rest is said of the address that it makes
        QVERIFY2(!checkBaseUrl(QLatin1String(good)), good);
    QCOMPARE(checkBaseUrl(QStringLiteral("http://ada:hush@h:99999"))->field, QStringLiteral("base_url"));
    QCOMPARE(checkBaseUrl(QStringLiteral("http://ada:hush@h:99999"))->detail, QStringLiteral("h:99999"));
    profile = {};
    QCOMPARE(checkProfile(profile)->kind, Kind::Missing);
    profile.baseUrl = QUrl(QStringLiteral("file:///etc/passwd"));
    QCOMPARE(checkProfile(profile)->kind, Kind::BadUrl);
}

void ApiProfileTest::addresses_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("url");
    const auto row = [](const char *name, const char *base, const char *path, const char *url) {
        QTest::newRow(name) << QString::fromUtf8(base) << QString::fromUtf8(path) << QByteArray(url);
    };
    row("absolute path", "https://a.example/x/y", "/api", "https://a.example/api?q=%2B%26");
    row("relative path", "https://a.example/x/y/", "api", "https://a.example/x/y/api?q=%2B%26");
    row("no path", "https://a.example/x?k=1#f", "", "https://a.example/x?k=1&q=%2B%26");
    row("query in the path", "https://a.example", "/api?k=a%2Fb", "https://a.example/api?k=a%2Fb&q=%2B%26");
    row("spaces", "https://a.example", "/a b/\u00e4", "https://a.example/a%20b/%C3%A4?q=%2B%26");
}

void ApiProfileTest::addresses()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    QFETCH(QByteArray, url);
    ApiProfile profile;
    profile.baseUrl = QUrl(base);
    profile.path = path;
    profile.query = { { QStringLiteral("q"), QStringLiteral("+&") } };
    QCOMPARE(profileUrl(profile).toEncoded(), url);
}

void ApiProfileTest::headers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("safe");
    QTest::newRow("usual") << QByteArray("X-Api_Key") << QByteArray("abc, d=\"e\"; \xc3\xa4\t1") << true;
    QTest::newRow("every token character") << QByteArray("!#$%&'*+-.^_`|~09azAZ") << QByteArray() << true;
    QTest::newRow("no name") << QByteArray() << QByteArray("x") << false;
    for (const char bad : QByteArray("\r\n\0 \t:(),/;<=>?@[\\]{}\"\x7f\xc3", 25))
        QTest::addRow("name with byte %d", uchar(bad))
            << QByteArray("X") + bad + 'Y' << QByteArray("x") << false;
    for (const char bad : QByteArray("\r\n\0", 3))
        QTest::addRow("value with byte %d", uchar(bad)) << QByteArray("X") << QByteArray("x") + bad << false;
}

void ApiProfileTest::headers()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, safe);
    QCOMPARE(isSafeHeader(name, value), safe);
}

void ApiProfileTest::builtIn()
{
    const ApiProfile practice = practiceProfile(QUrl(QStringLiteral("http://127.0.0.1:8108")));
    QCOMPARE(practice.name, QStringLiteral("practice"));
    QCOMPARE(profileUrl(practice), QUrl(QStringLiteral("http://127.0.0.1:8108/api/products")));
    const ApiProfile catalog = catalog108Profile();
    QCOMPARE(catalog.name, QStringLiteral("catalog108"));
    QCOMPARE(profileUrl(catalog), QUrl(QStringLiteral("https://practice.scrapingcentral.com/api/products")));
    for (const ApiProfile &profile : { practice, catalog }) {
        QVERIFY(!checkProfile(profile));
        QCOMPARE(profile.records, QStringLiteral("/products"));
        QCOMPARE(profile.pagination.total, QStringLiteral("/pagination/total"));
        QCOMPARE(profile.pagination.sizeParam, QStringLiteral("per_page"));
        QCOMPARE(profile.pagination.pageSize, 50);
        QCOMPARE(profile.signIn->path, QStringLiteral("/api/auth/login"));
        QCOMPARE(profile.signIn->token, QStringLiteral("/access_token"));
        QCOMPARE(profile.signIn->scheme, QStringLiteral("Bearer"));
    }
}

QTEST_GUILESS_MAIN(ApiProfileTest)
#include "tst_apiprofile.moc"
