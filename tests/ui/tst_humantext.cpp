// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/filename.h"
#include "ui/text/humantext.h"

#include <QtTest>

using namespace inflight;
using namespace std::chrono_literals;

class TestHumanText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noMoreDigitsThanAPersonReads_data();
    void noMoreDigitsThanAPersonReads();
    void estimatesHaveTwoDigits();
    void aWaitIsNeverNone();
    void factors();
    void wideFullStopsBringTheirOwnBlank();
    void ordersWithoutTheirMarks();
    void namesBecomeNamesOfFiles();
};

void TestHumanText::noMoreDigitsThanAPersonReads_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](std::chrono::microseconds duration, const char *text) {
        QTest::newRow(text) << qint64(duration.count()) << QString::fromLatin1(text);
    };
    row(0s, "0.00 s");
    row(3800us, "0.004 s"); // not nothing
    row(42ms, "0.04 s");
    row(994ms, "0.99 s");
    row(2134ms, "2.13 s"); // a factor can be worked out from it
    row(9'996ms, "10.0 s");
    row(99'400ms, "99.4 s");
    row(99'600ms, "100 s");
    row(119'600ms, "2 min 0 s");
    row(185s, "3 min 5 s");
    row(3840s, "1 h 4 min");
}

void TestHumanText::noMoreDigitsThanAPersonReads()
{
    QFETCH(qint64, microseconds);
    QTEST(elapsedText(std::chrono::microseconds(microseconds)), "text");
}

void TestHumanText::estimatesHaveTwoDigits()
{
    QCOMPARE(aboutText(852ms), QStringLiteral("0.85 s"));
    QCOMPARE(aboutText(2464ms), QStringLiteral("2.5 s"));
    QCOMPARE(aboutText(52'700ms), QStringLiteral("53 s"));
    QCOMPARE(aboutText(185s), QStringLiteral("3 min 5 s"));
}

void TestHumanText::aWaitIsNeverNone()
{
    QCOMPARE(countdownText(1'230ms), QStringLiteral("1.23 s"));
    QCOMPARE(countdownText(3ms), QStringLiteral("0.10 s"));
    QCOMPARE(countdownText(-5ms), QStringLiteral("0.10 s")); // it is due
}

void TestHumanText::factors()
{
    QCOMPARE(factorText(0.846), QStringLiteral("0.85"));
    QCOMPARE(factorText(0.996), QStringLiteral("1.0"));
    QCOMPARE(factorText(9.74), QStringLiteral("9.7"));
    QCOMPARE(factorText(120.3), QStringLiteral("120"));
}

void TestHumanText::wideFullStopsBringTheirOwnBlank()
{
    QCOMPARE(sentencesText({ QStringLiteral("One."), QStringLiteral("Two.") }), QStringLiteral("One. Two."));
    QCOMPARE(sentencesText({ QStringLiteral("\u4e00\u3002"), QStringLiteral("\u4e8c\u3002") }),
        QStringLiteral("\u4e00\u3002\u4e8c\u3002"));
}

void TestHumanText::ordersWithoutTheirMarks()
{
    for (const char *order : { "&Export...", "Ex&port...", "Export" })
        QCOMPARE(withoutMnemonic(QString::fromLatin1(order)), QStringLiteral("Export"));
    QCOMPARE(withoutMnemonic(QStringLiteral("\u5bfc\u51fa(&E)...")), QStringLiteral("\u5bfc\u51fa"));
}

void TestHumanText::namesBecomeNamesOfFiles()
{
    QCOMPARE(asFileName(QStringLiteral("Catalog108 (products)")), QStringLiteral("catalog108-products"));
    QCOMPARE(asFileName(QStringLiteral("../../etc/passwd")), QStringLiteral("etc-passwd"));
    QCOMPARE(asFileName(QString::fromUtf8("Straße: 東京 हिन्दी")), QString::fromUtf8("straße-東京-हिन्दी"));
    QCOMPARE(asFileName(QStringLiteral(" ?* ")), QString());
    QCOMPARE(asFileName(QString(300, u'x')).size(), 59);
}

QTEST_GUILESS_MAIN(TestHumanText)
#include "tst_humantext.moc"
