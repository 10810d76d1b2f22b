// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/gunzip.h"

#include <QTest>

#include <zlib.h>

using inflight::Gunzip;

namespace {

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

constexpr qint64 plenty = 64 * 1024 * 1024;

} // namespace

class TestGunzip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void yieldsWhatWasPacked_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<int>("piece");
        const QByteArray text = QByteArray("The quick brown fox, \xe2\x82\xac. ").repeated(20'000);
        for (int piece : { 1, 7, 1000, 1'000'000 }) {
            QTest::addRow("text by %d", piece) << text << piece;
            QTest::addRow("empty by %d", piece) << QByteArray() << piece;
        }
        QTest::newRow("exactly a chunk") << QByteArray(32 * 1024, 'x') << 100;
    }
    void yieldsWhatWasPacked()
    {
        QFETCH(QByteArray, plain);
        QFETCH(int, piece);
        const QByteArray packed = gzip(plain);
        Gunzip gunzip;
        QByteArray out;
        for (qsizetype at = 0; at < packed.size(); at += piece)
            gunzip.feed(
                QByteArrayView(packed).sliced(at, qMin<qsizetype>(piece, packed.size() - at)), out, plenty);
        QCOMPARE(out, plain);
        QCOMPARE(gunzip.state(), Gunzip::State::Finished);
    }

    void readsSeveralMembers()
    {
        Gunzip gunzip;
        QByteArray out;
        gunzip.feed(gzip("one ") + gzip("two"), out, plenty);
        QCOMPARE(out, "one two");
        QCOMPARE(gunzip.state(), Gunzip::State::Finished);
    }

    void knowsThatSomethingIsMissing()
    {
        const QByteArray packed = gzip(QByteArray("abc").repeated(1000));
        for (qsizetype length = 0; length < packed.size(); ++length) {
            Gunzip gunzip;
            QByteArray out;
            QCOMPARE(gunzip.feed(QByteArrayView(packed).first(length), out, plenty), Gunzip::State::More);
        }
    }

    void refusesWhatIsNotGzip()
    {
        Gunzip gunzip;
        QByteArray out;
        QCOMPARE(gunzip.feed("{\"plain\":true}", out, plenty), Gunzip::State::Corrupt);
    }

    void stopsAtTheBound()
    {
        const QByteArray bomb = gzip(QByteArray(50'000'000, '\0'));
        QVERIFY(bomb.size() < 100'000);
        Gunzip gunzip;
        QByteArray out;
        QCOMPARE(gunzip.feed(bomb, out, 1'000'000), Gunzip::State::TooLarge);
        QVERIFY(out.size() <= 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestGunzip)
#include "tst_gunzip.moc"
