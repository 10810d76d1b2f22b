// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/foreignserver.h"
#include "e2e/program.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <numeric>

/// The built program against servers that others wrote, whose own logs tell what really came.
class TestRealServers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void nginxOverHttp11();
    void nginxWithoutATotal();
    void nginxOneAtATime();
    void nginxLimitsRequests();
    void nginxOverTls_data();
    void nginxOverTls();
    void nginxEndsConnections_data();
    void nginxEndsConnections();
    void nginxCertificateIsChecked();

    void jsonServer_data();
    void jsonServer();

    void djangoRest_data();
    void djangoRest();
    void djangoThrottles();
    void djangoSignIn_data();
    void djangoSignIn();

private:
    struct LogLine {
        double time;
        int status;
        QByteArray protocol;
        QByteArray connection;
        QByteArray path;
    };
    bool startNginx();
    bool startJsonServer();
    bool startDjango();
    QList<LogLine> nginxLog() const;

    /// Fetches with these options; the records' ids must then be 1, 2, 3 ... in this order.
    int fetch(const QStringList &options,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    QList<int> fetchedIds() const;
    QJsonObject summary() const { return jsonOf(file(u"summary.json"_qs)); }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString address(quint16 port, const QString &path, const QString &scheme = u"http"_qs) const
    {
        return u"%1://127.0.0.1:%2%3"_qs.arg(scheme).arg(port).arg(path);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ForeignServer> m_server;
    QByteArray m_errors; ///< what the program said
    quint16 m_http = 0;
    quint16 m_https = 0;
    quint16 m_oldHttps = 0; ///< TLS without HTTP/2
    quint16 m_curtHttps = 0; ///< TLS with HTTP/2, twenty requests a connection
};

namespace {

constexpr int Pages = 200;
constexpr int PageSize = 25;

QList<int> oneTo(int count)
{
    QList<int> ids(count);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray record(int id)
{
    return "{\"id\":" + QByteArray::number(id) + ",\"name\":\"Stück №" + QByteArray::number(id)
        + "\",\"price\":" + QByteArray::number(id) + ".90}";
}

/// A throw-away certificate authority (ca.pem) and a certificate of it for 127.0.0.1 (server.pem,
/// server.key).
bool makeCertificates(const QString &folder)
{
    const QString openssl = programPath(u"openssl"_qs);
    const auto in = [&folder](const char *name) { return folder + u'/' + QLatin1String(name); };
    return write(in("san"), "subjectAltName=IP:127.0.0.1")
        && runs(openssl,
            { u"req"_qs, u"-x509"_qs, u"-newkey"_qs, u"rsa:2048"_qs, u"-nodes"_qs, u"-keyout"_qs,
                in("ca.key"), u"-out"_qs, in("ca.pem"), u"-subj"_qs, u"/CN=Throw-away"_qs, u"-days"_qs,
                u"2"_qs })
        && runs(openssl,
            { u"req"_qs, u"-newkey"_qs, u"rsa:2048"_qs, u"-nodes"_qs, u"-keyout"_qs, in("server.key"),
                u"-out"_qs, in("server.csr"), u"-subj"_qs, u"/CN=127.0.0.1"_qs })
        && runs(openssl,
            { u"x509"_qs, u"-req"_qs, u"-in"_qs, in("server.csr"), u"-CA"_qs, in("ca.pem"), u"-CAkey"_qs,
                in("ca.key"), u"-CAcreateserial"_qs, u"-out"_qs, in("server.pem"), u"-days"_qs, u"2"_qs,
                u"-extfile"_qs, in("san") });
}

} // namespace

void TestRealServers::init()
{
    m_server = std::make_unique<ForeignServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

bool TestRealServers::startNginx()
{
    const QString nginx = programPath(u"nginx"_qs);
    if (nginx.isEmpty() || programPath(u"openssl"_qs).isEmpty())
        return false;
    QDir(m_folder->path()).mkdir(u"pages"_qs);
    for (int page = 1; page <= Pages; ++page) {
        QByteArray items;
        for (int id = (page - 1) * PageSize + 1; id <= page * PageSize; ++id)
            items += (items.isEmpty() ? "" : ",") + record(id);
        write(file(u"pages/%1.json"_qs.arg(page)),
            "{\"items\":[" + items + "],\"meta\":{\"total\":" + QByteArray::number(Pages * PageSize) + "}}");
    }
    if (!makeCertificates(m_folder->path()))
        return false;
    m_http = freePort();
    m_https = freePort();
    m_oldHttps = freePort();
    m_curtHttps = freePort();
    QByteArray configuration
        = contentOf(QString::fromUtf8(INFLIGHT_SOURCE_DIR) + u"/tests/e2e/nginx.conf.in"_qs);
    configuration.replace("@FOLDER@", m_folder->path().toUtf8());
    configuration.replace("@HTTP@", QByteArray::number(m_http));
    configuration.replace("@HTTPS@", QByteArray::number(m_https));
    configuration.replace("@OLDHTTPS@", QByteArray::number(m_oldHttps));
    configuration.replace("@CURTHTTPS@", QByteArray::number(m_curtHttps));
    return write(file(u"nginx.conf"_qs), configuration)
        && m_server->start(nginx,
            { u"-p"_qs, m_folder->path(), u"-c"_qs, file(u"nginx.conf"_qs), u"-e"_qs, file(u"error.log"_qs) },
            m_http);
}

bool TestRealServers::startJsonServer()
{
    const QString script
        = QString::fromUtf8(INFLIGHT_SOURCE_DIR) + u"/tests/node_modules/json-server/lib/cli/bin.js"_qs;
    const QString node = programPath(u"node"_qs);
    if (node.isEmpty() || !QFileInfo::exists(script))
        return false;
    QByteArray items;
    for (int id = 1; id <= 730; ++id)
        items += (items.isEmpty() ? "" : ",") + record(id);
    m_http = freePort();
    return write(file(u"db.json"_qs), "{\"items\":[" + items + "]}")
        && m_server->start(node,
            { script, file(u"db.json"_qs), u"--host"_qs, u"127.0.0.1"_qs, u"--port"_qs,
                QString::number(m_http), u"--delay"_qs, u"40"_qs, u"--snapshots"_qs, m_folder->path() },
            m_http);
}

bool TestRealServers::startDjango()
{
    // Debian's packages belong to Debian's Python, which may not be the first in PATH.
    const QString python = u"/usr/bin/python3"_qs;
    if (!QFileInfo(python).isExecutable() || !runs(python, { u"-c"_qs, u"import rest_framework"_qs }))
        return false;
    m_http = freePort();
    return m_server->start(python,
        { QString::fromUtf8(INFLIGHT_SOURCE_DIR) + u"/tests/e2e/drfserver.py"_qs, QString::number(m_http),
            m_folder->path(), u"730"_qs },
        m_http);
}

QList<TestRealServers::LogLine> TestRealServers::nginxLog() const
{
    QList<LogLine> lines;
    for (const QByteArray &line : contentOf(file(u"access.log"_qs)).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 5)
            lines.append({ words[0].toDouble(), words[1].toInt(), words[2], words[3], words[4] });
    }
    return lines;
}

int TestRealServers::fetch(const QStringList &options, const QProcessEnvironment &environment)
{
    Program program(environment);
    const int code = program.run(QStringList { u"fetch"_qs, u"-o"_qs, file(u"records.jsonl"_qs),
                                     u"--summary"_qs, file(u"summary.json"_qs) }
        + options);
    m_errors = program.errors;
    return code;
}

QList<int> TestRealServers::fetchedIds() const
{
    QList<int> ids;
    for (const QByteArray &line : contentOf(file(u"records.jsonl"_qs)).split('\n')) {
        if (!line.isEmpty())
            ids.append(QJsonDocument::fromJson(line).object()[u"id"].toInt());
    }
    return ids;
}

void TestRealServers::nginxOverHttp11()
{
    if (!startNginx())
        QSKIP("nginx-light or openssl is missing");
    QVERIFY2(fetch({ u"--url"_qs, address(m_http, u"/items"_qs), u"--records"_qs, u"/items"_qs, u"--total"_qs,
                 u"/meta/total"_qs, u"--page-size"_qs, u"25"_qs, u"-c"_qs, u"50"_qs })
            == 0,
        m_errors);
    QCOMPARE(fetchedIds(), oneTo(Pages * PageSize));
    QVERIFY(
        contentOf(file(u"records.jsonl"_qs)).contains("{\"id\":7,\"name\":\"Stück №7\",\"price\":7.90}\n"));
    const QList<LogLine> log = nginxLog();
    QCOMPARE(log.size(), Pages);
    QSet<QByteArray> connections;
    for (const LogLine &line : log) {
        QCOMPARE(line.status, 200);
        QCOMPARE(line.protocol, QByteArray("HTTP/1.1"));
        connections.insert(line.connection);
    }
    QVERIFY(connections.size() > 6); // one QNetworkAccessManager alone would stop there
    // Nine managers of six: never more than 50 at a time, but not always the same ones.
    QVERIFY(connections.size() <= 54);
    QCOMPARE(summary()[u"protocol"].toString(), u"HTTP/1.1"_qs);
}

void TestRealServers::nginxWithoutATotal()
{
    if (!startNginx())
        QSKIP("nginx-light or openssl is missing");
    QVERIFY2(fetch({ u"--url"_qs, address(m_http, u"/items"_qs), u"--records"_qs, u"/items"_qs,
                 u"--page-size"_qs, u"25"_qs, u"-c"_qs, u"20"_qs })
            == 0,
        m_errors);
    QCOMPARE(fetchedIds(), oneTo(Pages * PageSize));
    QCOMPARE(summary()[u"pages_failed"].toInt(-1), 0);
    const QList<LogLine> log = nginxLog();
    const auto pastTheEnd
        = std::count_if(log.begin(), log.end(), [](const LogLine &line) { return line.status == 404; });
    QVERIFY(pastTheEnd >= 1);
    QVERIFY(pastTheEnd <= 20); // looked ahead no further than the cap
}

void TestRealServers::nginxOneAtATime()
{
    if (!startNginx())
        QSKIP("nginx-light or openssl is missing");
    QVERIFY2(fetch({ u"--url"_qs, address(m_http, u"/items"_qs), u"--records"_qs, u"/items"_qs, u"--total"_qs,
                 u"/meta/total"_qs, u"--page-size"_qs, u"25"_qs, u"--sequential"_qs })
            == 0,
        m_errors);
    QCOMPARE(fetchedIds(), oneTo(Pages * PageSize));
    QSet<QByteArray> connections;
    for (const LogLine &line : nginxLog())
        connections.insert(line.connection);
    QCOMPARE(connections.size(), 1);
}

void TestRealServers::nginxLimitsRequests()
{
    if (!startNginx())
        QSKIP("nginx-light or openssl is missing");
    QVERIFY2(fetch({ u"--url"_qs, address(m_http, u"/limited"_qs), u"--records"_qs, u"/items"_qs,
                 u"--total"_qs, u"/meta/total"_qs, u"--page-size"_qs, u"25"_qs, u"-c"_qs, u"10"_qs,
                 u"--max-pages"_qs, u"30"_qs, u"--retries"_qs, u"30"_qs, u"--backoff-base"_qs, u"0.1"_qs })
            == 0,
        m_errors);
    QCOMPARE(fetchedIds(), oneTo(30 * PageSize));
    const QList<LogLine> log = nginxLog();
    QVERIFY(std::any_of(log.begin(), log.end(), [](const LogLine &line) { return line.status == 429; }));
    // What was on its way when the first 429 of a pause left may still come; after that nothing does until
    // the second is over.
    double pauseBegan = 0;
    for (const LogLine &line : log) {
        if (line.status == 429 && line.time > pauseBegan + 0.95)
            pauseBegan = line.time;
        const double since = line.time - pauseBegan;
        QVERIFY2(since < 0.3 || since > 0.95, qPrintable(QString::number(since)));
    }
}

void TestRealServers::nginxOverTls_data()
{
    QTest::addColumn<bool>("offersHttp2");
    QTest::addColumn<bool>("asksHttp2");
    QTest::addColumn<QByteArray>("protocol");
    QTest::newRow("HTTP/2") << true << true << QByteArray("HTTP/2.0");
    QTest::newRow("not asked for") << true << false << QByteArray("HTTP/1.1");
    QTest::newRow("not offered") << false << true << QByteArray("HTTP/1.1");
}

void TestRealServers::nginxOverTls()
{
    if (!startNginx())
        QSKIP("nginx-light or openssl is missing");
    QFETCH(bool, offersHttp2);
    QFETCH(bool, asksHttp2);
    QFETCH(QByteArray, protocol);
    QStringList options { u"--url"_qs, address(offersHttp2 ? m_https : m_oldHttps, u"/items"_qs, u"https"_qs),
        u"--ca-file"_qs, file(u"ca.pem"_qs), u"--records"_qs, u"/items"_qs, u"--total"_qs, u"/meta/total"_qs,
        u"--page-size"_qs, u"25"_qs, u"-c"_qs, u"40"_qs };
    if (asksHttp2)
        options << u"--http2"_qs;
    QVERIFY2(fetch(options) == 0, m_errors);
    QCOMPARE(fetchedIds(), oneTo(Pages * PageSize));
    const QList<LogLine> log = nginxLog();
    QCOMPARE(log.size(), Pages);
    QSet<QByteArray> connections;
    for (const LogLine &line : log) {
        QCOMPARE(line.protocol, protocol);
        connections.insert(line.connection);
    }
    const bool isHttp2 = offersHttp2 && asksHttp2;
    QCOMPARE(summary()[u"protocol"].toString(), isHttp2 ? u"HTTP/2"_qs : u"HTTP/1.1"_qs);
    if (isHttp2)
        QCOMPARE(connections.size(), 1); // nginx allows 128 streams: 40 fit
    QCOMPARE(summary()[u"notes"].toArray().isEmpty(), offersHttp2);
}

void TestRealServers::nginxEndsConnections_data()
{
    QTest::addColumn<bool>("http2");
    QTest::newRow("HTTP/1.1") << false;
    QTest::newRow("HTTP/2") << true;
}

void TestRealServers::nginxEndsConnections()
{
    if (!startNginx())
        QSKIP("nginx-light or openssl is missing");
    QFETCH(bool, http2);
    QStringList options { u"--url"_qs, address(m_curtHttps, u"/items"_qs, u"https"_qs), u"--ca-file"_qs,
        file(u"ca.pem"_qs), u"--records"_qs, u"/items"_qs, u"--total"_qs, u"/meta/total"_qs,
        u"--page-size"_qs, u"25"_qs, u"-c"_qs, u"40"_qs, u"--backoff-base"_qs, u"0.05"_qs };
    if (http2)
        options << u"--http2"_qs;
    QVERIFY2(fetch(options) == 0, m_errors);
    QCOMPARE(fetchedIds(), oneTo(Pages * PageSize));
    QSet<QByteArray> connections;
    for (const LogLine &line : nginxLog())
        connections.insert(line.connection);
    QVERIFY(connections.size() >= Pages / 20);
    QVERIFY2(!m_errors.contains("qt.network"), m_errors);
    QCOMPARE(summary()[u"protocol"].toString(), http2 ? u"HTTP/2"_qs : u"HTTP/1.1"_qs);
}

void TestRealServers::nginxCertificateIsChecked()
{
    if (!startNginx())
        QSKIP("nginx-light or openssl is missing");
    QCOMPARE(fetch({ u"--url"_qs, address(m_https, u"/items"_qs, u"https"_qs), u"--retries"_qs, u"2"_qs,
                 u"--backoff-base"_qs, u"0.01"_qs }),
        3);
    QVERIFY2(m_errors.contains("ertificate"), m_errors);
    QVERIFY(nginxLog().isEmpty());
}

void TestRealServers::jsonServer_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isConcurrent");
    const QStringList total { u"--total"_qs, u"header:X-Total-Count"_qs };
    QTest::newRow("page and total") << u"/items?_page=1&_limit=20"_qs
                                    << QStringList { u"--page-param"_qs, u"_page"_qs, u"--size-param"_qs,
                                           u"_limit"_qs }
            + total << true;
    QTest::newRow("page without a total")
        << u"/items?_page=1&_limit=20"_qs
        << QStringList { u"--page-param"_qs, u"_page"_qs, u"--size-param"_qs, u"_limit"_qs } << true;
    QTest::newRow("offset") << u"/items?_limit=20"_qs
                            << QStringList { u"--pagination"_qs, u"offset"_qs, u"--offset-param"_qs,
                                   u"_start"_qs, u"--size-param"_qs, u"_limit"_qs }
            + total << true;
    QTest::newRow("Link header") << u"/items?_page=1&_limit=20"_qs
                                 << QStringList { u"--pagination"_qs, u"link"_qs, u"--size-param"_qs,
                                        u"_limit"_qs }
                                 << true;
}

void TestRealServers::jsonServer()
{
    if (!startJsonServer())
        QSKIP("json-server (npm) or node is missing");
    QFETCH(QString, path);
    QFETCH(QStringList, options);
    QFETCH(bool, isConcurrent);
    QVERIFY2(fetch(QStringList { u"--url"_qs, address(m_http, path) } + options) == 0, m_errors);
    QCOMPARE(fetchedIds(), oneTo(730));
    QVERIFY(contentOf(file(u"records.jsonl"_qs)).contains("\"name\":\"Stück №7\""));
    QCOMPARE(summary()[u"pages_arrived"].toInt(), 37);
    QCOMPARE(summary()[u"peak_in_flight"].toInt() > 5, isConcurrent);
}

void TestRealServers::djangoRest_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isConcurrent");
    const QStringList size { u"--size-param"_qs, u"page_size"_qs };
    const QStringList total { u"--total"_qs, u"/count"_qs };
    QTest::newRow("page numbers") << size + total << u"/page/"_qs << true;
    QTest::newRow("page numbers without a total") << size << u"/page/"_qs << true;
    QTest::newRow("limit and offset")
        << QStringList { u"--pagination"_qs, u"offset"_qs, u"--size-param"_qs, u"limit"_qs } + total
        << u"/offset/"_qs << true;
    QTest::newRow("next links") << size + QStringList { u"--next"_qs, u"/next"_qs } << u"/page/"_qs << false;
    QTest::newRow("cursors in next links")
        << size + QStringList { u"--next"_qs, u"/next"_qs } << u"/cursor/"_qs << false;
}

void TestRealServers::djangoRest()
{
    if (!startDjango())
        QSKIP("python3-djangorestframework is missing");
    QFETCH(QStringList, options);
    QFETCH(QString, path);
    QFETCH(bool, isConcurrent);
    QVERIFY2(fetch(QStringList { u"--url"_qs, address(m_http, path), u"--records"_qs, u"/results"_qs,
                       u"--page-size"_qs, u"20"_qs }
                 + options)
            == 0,
        m_errors);
    QCOMPARE(fetchedIds(), oneTo(730));
    QVERIFY(contentOf(file(u"records.jsonl"_qs))
                .contains("{\"id\":7,\"title\":\"Bänd 7, \\\"größer\\\"\\n第7卷\",\"price\":\"7.90\"}\n"));
    QCOMPARE(summary()[u"peak_in_flight"].toInt() > 1, isConcurrent);
    QCOMPARE(
        summary()[u"notes"].toArray().isEmpty(), isConcurrent); // by nature one after the other, and says so
}

void TestRealServers::djangoThrottles()
{
    if (!startDjango())
        QSKIP("python3-djangorestframework is missing");
    QVERIFY2(fetch({ u"--url"_qs, address(m_http, u"/throttled/"_qs), u"--records"_qs, u"/results"_qs,
                 u"--total"_qs, u"/count"_qs, u"--size-param"_qs, u"page_size"_qs, u"--page-size"_qs,
                 u"20"_qs, u"-c"_qs, u"30"_qs, u"--retries"_qs, u"30"_qs, u"--backoff-base"_qs, u"0.1"_qs })
            == 0,
        m_errors);
    QCOMPARE(fetchedIds(), oneTo(730));
    const int refused = summary()[u"status_429"].toInt();
    QVERIFY(refused > 0);
    QTRY_COMPARE(int(m_server->output().count(" 429\n")), refused);
}

void TestRealServers::djangoSignIn_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("code");
    QTest::newRow("right") << u"Bearer"_qs << u"correct horse"_qs << 0;
    QTest::newRow("the framework's own scheme") << u"Token"_qs << u"correct horse"_qs << 0;
    QTest::newRow("wrong") << u"Bearer"_qs << u"battery staple"_qs << 3;
}

void TestRealServers::djangoSignIn()
{
    if (!startDjango())
        QSKIP("python3-djangorestframework is missing");
    QFETCH(QString, scheme);
    QFETCH(QString, password);
    QFETCH(int, code);
    const QJsonObject profile {
        { u"name"_qs, u"Books"_qs },
        { u"base_url"_qs, address(m_http, u""_qs) },
        { u"path"_qs, u"/private/%1/"_qs.arg(scheme) },
        { u"records"_qs, u"/results"_qs },
        { u"pagination"_qs,
            QJsonObject { { u"kind"_qs, u"page"_qs }, { u"page_param"_qs, u"page"_qs },
                { u"size_param"_qs, u"page_size"_qs }, { u"page_size"_qs, 20 },
                { u"total"_qs, u"/count"_qs } } },
        { u"sign_in"_qs,
            QJsonObject { { u"path"_qs, u"/login/"_qs },
                { u"body"_qs,
                    QJsonObject {
                        { u"username"_qs, u"${email}"_qs }, { u"password"_qs, u"${password}"_qs } } },
                { u"token"_qs, u"/auth/token"_qs }, { u"scheme"_qs, scheme } } },
    };
    QVERIFY(write(file(u"books.json"_qs), QJsonDocument(profile).toJson()));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INFLIGHT_PASSWORD"_qs, password);
    QVERIFY2(
        fetch({ u"--api"_qs, file(u"books.json"_qs), u"--email"_qs, u"reader@example.org"_qs }, environment)
            == code,
        m_errors);
    QCOMPARE(fetchedIds(), code == 0 ? oneTo(730) : QList<int> {});
    QVERIFY(!m_errors.contains(password.toUtf8()));
    QVERIFY(!m_errors.contains("t0ken"));
    QVERIFY(!contentOf(file(u"summary.json"_qs)).contains(password.toUtf8()));
}

QTEST_GUILESS_MAIN(TestRealServers)
#include "tst_realservers.moc"
