// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedserver.h"
#include "transport/http2probe.h"

#include <QSignalSpy>
#include <QTest>

using inflight::announcedStreams;
using inflight::Http2Probe;

namespace {

QByteArray settingsFrame(const QByteArray &settings)
{
    QByteArray header = QByteArray::fromHex("000000040000000000");
    header[2] = char(settings.size());
    return header + settings;
}

} // namespace

class TestHttp2Probe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheFirstFrame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("streams");
        const QByteArray window = QByteArray::fromHex("000400010000");
        const QByteArray streams128 = QByteArray::fromHex("000300000080");
        QTest::newRow("nothing yet") << QByteArray() << -1;
        QTest::newRow("half a header") << settingsFrame({}).left(5) << -1;
        QTest::newRow("no settings in it") << settingsFrame({}) << 100;
        QTest::newRow("others only") << settingsFrame(window) << 100;
        QTest::newRow("128") << settingsFrame(streams128) << 128;
        QTest::newRow("128 behind another") << settingsFrame(window + streams128) << 128;
        QTest::newRow("half a payload") << settingsFrame(window + streams128).chopped(3) << -1;
        QTest::newRow("more behind it") << settingsFrame(streams128) + "xyz" << 128;
        QTest::newRow("one") << settingsFrame(QByteArray::fromHex("000300000001")) << 1;
        QTest::newRow("none") << settingsFrame(QByteArray::fromHex("000300000000")) << 1;
        QTest::newRow("no limit") << settingsFrame(QByteArray::fromHex("0003ffffffff")) << 1000;
        QTest::newRow("HTTP/1.1") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << 0;
        QTest::newRow("short HTTP/1.1") << QByteArray("HTTP/1.1") << 0;
        QTest::newRow("another frame")
            << QByteArray::fromHex("000008070000000000") + QByteArray(8, '\0') << 0;
        QTest::newRow("odd length") << settingsFrame("12345") << 0;
    }
    void readsTheFirstFrame()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, streams);
        QCOMPARE(announcedStreams(bytes), streams);
    }

    void plainServerSpeaksNoHttp2()
    {
        ScriptedServer server(
            [](const ScriptedServer::Request &) { return ScriptedServer::status(400, "{}"); });
        Http2Probe probe(server.url(), {});
        QSignalSpy finished(&probe, &Http2Probe::finished);
        probe.start();
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().toInt(), 0);
    }

    void nothingThere()
    {
        Http2Probe probe(QUrl(QStringLiteral("https://127.0.0.1:1")), {});
        QSignalSpy finished(&probe, &Http2Probe::finished);
        probe.start();
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().toInt(), Http2Probe::nothingAnswered);
    }
};

QTEST_GUILESS_MAIN(TestHttp2Probe)
#include "tst_http2probe.moc"
