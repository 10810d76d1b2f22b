// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/celltext.h"

#include <QTest>

using namespace inflight;

class TestCellText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void keepsAByteOrderMark();
};

void TestCellText::cells_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<CellKind>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("absent") << QByteArray() << CellKind::Absent << QByteArray();
    QTest::newRow("null") << QByteArray("null") << CellKind::Null << QByteArray();
    QTest::newRow("true") << QByteArray("true") << CellKind::Bool << QByteArray("true");
    QTest::newRow("false") << QByteArray("false") << CellKind::Bool << QByteArray("false");
    QTest::newRow("number") << QByteArray("19.90") << CellKind::Number << QByteArray("19.90");
    QTest::newRow("negative") << QByteArray("-1E+5") << CellKind::Number << QByteArray("-1E+5");
    QTest::newRow("array") << QByteArray(R"([1,"\n"])") << CellKind::Json << QByteArray(R"([1,"\n"])");
    QTest::newRow("object") << QByteArray("{}") << CellKind::Json << QByteArray("{}");
    QTest::newRow("empty text") << QByteArray("\"\"") << CellKind::Text << QByteArray("");
    QTest::newRow("text") << QByteArray("\"null\"") << CellKind::Text << QByteArray("null");
    QTest::newRow("unicode") << QByteArray("\"\u00e9\U0001F600\"") << CellKind::Text
                             << QByteArray("\u00e9\U0001F600");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << CellKind::Text
                             << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("hex") << QByteArray(R"("\u0041\u00E9\u4e2Dx")") << CellKind::Text
                         << QByteArray("A\u00e9\u4e2dx");
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << CellKind::Text << QByteArray("a\0b", 3);
    QTest::newRow("pair") << QByteArray(R"("\ud83d\ude00!")") << CellKind::Text << QByteArray("\U0001F600!");
    QTest::newRow("lone high") << QByteArray(R"("\ud83d!")") << CellKind::Text << QByteArray("\uFFFD!");
    QTest::newRow("lone low") << QByteArray(R"("\ude00\u0041")") << CellKind::Text << QByteArray("\uFFFDA");
    QTest::newRow("two highs") << QByteArray(R"("\ud83d\ud83d")") << CellKind::Text
                               << QByteArray("\uFFFD\uFFFD");
    // No decoder makes these; they must not read past their end.
    QTest::newRow("cut escape") << QByteArray(R"("\u12")") << CellKind::Text << QByteArray("\uFFFD");
    QTest::newRow("cut pair") << QByteArray(R"("\ud83d\u")") << CellKind::Text << QByteArray("\uFFFD\uFFFD");
    QTest::newRow("cut backslash") << QByteArray(R"("\")") << CellKind::Text << QByteArray("\\");
}

void TestCellText::cells()
{
    QFETCH(QByteArray, raw);
    QFETCH(CellKind, kind);
    QFETCH(QByteArray, text);
    QCOMPARE(cellKind(raw), kind);
    QCOMPARE(cellUtf8(raw), text);
    QCOMPARE(cellText(raw), QString::fromUtf8(cellUtf8(raw)));
}

void TestCellText::keepsAByteOrderMark()
{
    QCOMPARE(cellText("\"\uFEFFa\""), QStringLiteral(u"\uFEFFa"));
    QCOMPARE(cellText("\"\uFEFF\\n\""), QStringLiteral(u"\uFEFF\n"));
    QCOMPARE(cellText("\"\\ufeffa\""), QStringLiteral(u"\uFEFFa"));
    QCOMPARE(textFromUtf8("\uFEFF\uFEFF"), QStringLiteral(u"\uFEFF\uFEFF"));
    QCOMPARE(textFromUtf8("a\uFEFF"), QStringLiteral(u"a\uFEFF"));
}

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
