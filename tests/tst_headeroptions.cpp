// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/headeroptions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace inflight;

class TestHeaderOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFiles_data();
    void readsFiles();
    void filesAndLinesTogether();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    QString write(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(u"keys.txt"_qs));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }

    QTemporaryDir m_folder;
};

void TestHeaderOptions::readsFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("lines", "Authorization: Bearer a:b\nX-Key:  k \n");
    row("no last newline", "Authorization: Bearer a:b\nX-Key: k");
    row("from Windows",
        "\xEF\xBB\xBF"
        "Authorization: Bearer a:b\r\nX-Key: k\r\n");
    row("empty lines and remarks", "# keys: mine\n\nAuthorization: Bearer a:b\n  # more\n \t\nX-Key: k\n\n");
}

void TestHeaderOptions::readsFiles()
{
    QFETCH(QByteArray, text);
    const auto headers = headersFrom({ u'@' + write(text) });
    QVERIFY2(headers, qPrintable(headers ? QString() : headers.error().sentence));
    QCOMPARE(*headers, (HeaderList { { "Authorization", "Bearer a:b" }, { "X-Key", "k" } }));
}

void TestHeaderOptions::filesAndLinesTogether()
{
    const QString file = u'@' + write("X-B: 2\n");
    QCOMPARE(*headersFrom({ u"X-A: 1"_qs, file, u"X-C: 3"_qs }),
        (HeaderList { { "X-A", "1" }, { "X-B", "2" }, { "X-C", "3" } }));
    const auto twice = headersFrom({ u"x-b: 1"_qs, file });
    QVERIFY(!twice);
    QVERIFY2(twice.error().sentence.contains(u"'X-B' is given twice"), qPrintable(twice.error().sentence));
}

void TestHeaderOptions::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char *name, const QByteArray &text, const char *mentions) {
        QTest::newRow(name) << text << QString::fromLatin1(mentions);
    };
    row("empty", "", "holds no header");
    row("nothing but remarks", "# s3cret\n\n", "holds no header");
    row("a key alone", "# mine\ns3cret\n", "Line 2 of ");
    row("no name", "\n\n: s3cret\n", "Line 3 of ");
    row("space in the name", "X-A: 1\nBearer s3cret: x\n", "Line 2 of ");
    row("forbidden character", QByteArray("X-A: s3cret\rX-B: 2\n"), "Line 1 of ");
    row("NUL", QByteArray("X-A: s3cret\0\n", 13), "Line 1 of ");
    row("too large", QByteArray((1 << 20) + 1, '\n'), "larger than 1 MB");
}

void TestHeaderOptions::saysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, mentions);
    const QString name = write(text);
    const auto headers = headersFrom({ u'@' + name });
    QVERIFY(!headers);
    const QString sentence = headers.error().sentence;
    QVERIFY2(sentence.contains(mentions) && sentence.contains(name), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u"s3cret"), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'\n') && (sentence.endsWith(u'.') || sentence.endsWith(u'?')),
        qPrintable(sentence));

    for (const QString &none : { m_folder.filePath(u"nowhere"_qs), m_folder.path(), QString() }) {
        const auto missing = headersFrom({ u'@' + none });
        QVERIFY(!missing);
        QVERIFY2(missing.error().sentence.contains(none), qPrintable(missing.error().sentence));
    }
}

QTEST_GUILESS_MAIN(TestHeaderOptions)
#include "tst_headeroptions.moc"
