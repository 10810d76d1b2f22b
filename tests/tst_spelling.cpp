// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/spelling.h"

#include <QElapsedTimer>
#include <QTest>

using inflight::Spelling;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

void row(const char *name, const char *first, const char *second)
{
    QTest::newRow(name) << u8(first) << u8(second);
}

} // namespace

class TestSpelling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        row("as it is", "geheim-Kä5e", "geheim-Kä5e");
        row("capitals", "geheim-Kä5e", "GEHEIM-KÄ5E");
        row("JSON", "geheim-Kä5e", R"(geheim-K\u00e45e)");
        row("JSON, capital hex", "geheim-Kä5e", R"(geheim-K\u00E45e)");
        row("JSON, all escaped", "ab-1", R"(\u0061\u0062\u002d\u0031)");
        row("JSON, quote and backslash", R"(pä"ss\wörd)", R"(p\u00e4\"ss\\w\u00f6rd)");
        row("JSON, raw letters", R"(pä"ss\wörd)", R"(pä\"ss\\wörd)");
        row("JSON in JSON", R"(pä"ss\wörd)", R"(p\\u00e4\\\"ss\\\\w\\u00f6rd)");
        row("JSON, slash", "a b/c&d", R"(a b\/c&d)");
        row("JSON, ampersand", "a b/c&d", R"(a b/c\u0026d)");
        row("JSON, control characters", "a\tb\nc\x01", R"(a\tb\nc\u0001)");
        row("JSON, beyond the BMP", "key😀end", R"(key\ud83d\ude00end)");
        row("ends in a backslash", R"(abcd\)", R"(abcd\\)");
        row("percent", "a b/c&d", "a%20b/c%26d");
        row("percent, slash", "a b/c&d", "a%20b%2Fc%26d");
        row("percent, small hex", "a b/c&d", "a%20b%2fc%26d");
        row("form", "a b/c&d", "a+b%2Fc%26d");
        row("percent, all", "abcd", "%61%62%63%64");
        row("percent, twice", "a b/c&d", "a%2520b%252Fc%2526d");
        row("percent, letters", "geheim-Kä5e", "geheim-K%C3%A45e");
        row("percent, Latin-1", "geheim-Kä5e", "geheim-K%e45e");
        row("percent, beyond the BMP", "key😀end", "key%F0%9F%98%80end");
        row("a percent sign of its own", "100%25x", "100%25x");
        row("a percent sign escaped", "100%20x", "100%2520x");
        row("a plus of its own", "a+b=", "a+b=");
        row("a plus escaped", "a+b=", "a%2Bb%3D");
        row("HTML", R"(a<b>"c'&d)", "a&lt;b&gt;&quot;c&#39;&amp;d");
        row("HTML, numbers", R"(a<b>"c'&d)", "a&#60;b&#x3E;&#34;c&#039;&#38;d");
        row("HTML, twice", R"(a<b>"c'&d)", "a&amp;lt;b&amp;gt;&amp;quot;c&amp;#39;&amp;amp;d");
        row("HTML, letters", "geheim-Kä5e", "geheim-K&auml;5e");
        row("letters lost", "geheim-Kä5e", "geheim-K\uFFFD5e");
        row("letters lost, twice as many", "geheim-Kä5e", "geheim-K\uFFFD\uFFFD5e");
        row("letters asked about", "geheim-Kä5e", "geheim-K?5e");
    }
    void isFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const Spelling spelling(text);
        QCOMPARE(spelling.replacedIn(written, u"*"), QStringLiteral("*"));
        QCOMPARE(spelling.replacedIn(QStringLiteral("no '%1', and %1").arg(written), u"*"),
            QStringLiteral("no '*', and *"));
    }

    void isNotFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("other");
        row("a part", "secret", "secre");
        row("half an escape", "abä", R"(ab\u00e)");
        row("half a byte", "ab/", "ab%2");
        row("a bare percent", "ab/", "ab%");
        row("a bare ampersand", "ab<", "ab&");
        row("a bare backslash", "ab\"", "ab\\");
        row("an entity of ASCII", "abcd", "abc&auml;");
        row("a question", "abcd", "abc?");
        row("nothing", "abcd", "");
    }
    void isNotFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, other);
        QCOMPARE(Spelling(text).replacedIn(other, u"*"), other);
    }

    void itsBeginningIsFoundWhereATextWasCut_data()
    {
        QTest::addColumn<QString>("cut");
        QTest::addColumn<QString>("left");
        row("cut", "no geheim", "no *");
        row("cut behind an escape", "no geheim-K\\u00e4", "no *");
        row("cut in an escape", "no geheim-K\\u00e", "no *");
        row("cut in a byte", "no geheim-K%C3%", "no *");
        row("whole", "no geheim-Kä5e", "no *");
        row("too little to tell", "no geh", "no geh");
        row("not at the end", "geheim is no key", "geheim is no key");
    }
    void itsBeginningIsFoundWhereATextWasCut()
    {
        QFETCH(QString, cut);
        const Spelling spelling(u8("geheim-Kä5e"));
        QTEST(spelling.replacedIn(cut, u"*", Spelling::End::Cut), "left");
        if (!cut.endsWith(u8("ä5e")))
            QCOMPARE(spelling.replacedIn(cut, u"*"), cut);
    }

    /// From each of them on to the end it would take seconds.
    void manyBackslashesAreReadOnce()
    {
        const QString text = QString(60'000, u'\\') + QStringLiteral("geheim");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(Spelling(QStringLiteral("geheim")).replacedIn(text, u"*"), QString(60'000, u'\\') + u'*');
        const qint64 all = timer.elapsed();
        timer.start();
        QCOMPARE(Spelling(QStringLiteral("geheim")).replacedIn(text.right(6'006), u"*"),
            QString(6'000, u'\\') + u'*');
        QVERIFY2(all < 40 * (timer.elapsed() + 5), qPrintable(QString::number(all)));
    }

    /// A token of 8 kB, and a text that is nothing but its beginnings.
    void staysQuick()
    {
        const QString token = QString(8000, u'%') + u'x';
        QElapsedTimer timer;
        timer.start();
        const QString text = QStringLiteral("%25").repeated(200);
        QCOMPARE(Spelling(token).replacedIn(text, u"*"), text);
        QVERIFY(timer.elapsed() < 20'000);
    }
};

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
