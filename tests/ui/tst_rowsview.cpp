// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/rowsview.h"

#include "records/pagedecoder.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace inflight;

namespace {

RecordBatch page(int number, int records)
{
    QByteArray json = "[";
    for (int i = 0; i < records; ++i) {
        const int id = number * records + i;
        json += (i ? "," : "") + QByteArray("{\"id\":") + QByteArray::number(id) + ",\"name\":\""
            + (id % 3 == 0 ? "lamp " : "kite ") + QByteArray::number(1000 - id) + "\"}";
    }
    PageDecoder decoder({});
    return decoder.decode(json + "]", number)->batch;
}

QStringList ids(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, 0).data().toString();
    return result;
}

} // namespace

class TestRowsView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsPassAsTheyArrive();
    void filterThenMoreRows();
    void numericSort();
    void filterSurvivesServerOrder();
    void typingFastAnswersTheLastQuestion();
    void earlierAnswersComeAtOnce();
    void clearing();
};

void TestRowsView::rowsPassAsTheyArrive()
{
    RecordTable table;
    RowsView view(table);
    const QAbstractItemModelTester tester(&view, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.append({ page(1, 4) });
    table.append({ page(0, 4) });
    QCOMPARE(view.rowCount(), 8);
    QCOMPARE(ids(view).first(), QStringLiteral("4"));
    const QPersistentModelIndex kept = view.index(0, 0);
    table.sortByPage();
    QCOMPARE(ids(view).first(), QStringLiteral("0"));
    QCOMPARE(kept.row(), 4);
    QCOMPARE(kept.data().toString(), QStringLiteral("4"));
}

void TestRowsView::filterThenMoreRows()
{
    RecordTable table;
    RowsView view(table);
    const QAbstractItemModelTester tester(&view, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.append({ page(0, 6) });
    view.setFilter(QStringLiteral("LAMP"));
    QTRY_COMPARE(ids(view), QStringList({ QStringLiteral("0"), QStringLiteral("3") }));
    table.append({ page(1, 6) });
    QTRY_COMPARE(ids(view).join(u','), QStringLiteral("0,3,6,9"));
    QCOMPARE(view.tableRow(3), 9);
    view.setFilter(QString());
    QCOMPARE(view.rowCount(), 12);
    QVERIFY(!view.shownRows());
}

void TestRowsView::numericSort()
{
    RecordTable table;
    RowsView view(table);
    const QAbstractItemModelTester tester(&view, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.append({ page(0, 12) });
    view.sort(0, Qt::DescendingOrder);
    QTRY_COMPARE(ids(view).join(u','), QStringLiteral("11,10,9,8,7,6,5,4,3,2,1,0"));
    table.append({ page(1, 12) });
    QTRY_COMPARE(ids(view).first(), QStringLiteral("23"));
    QCOMPARE(view.rowCount(), 24);
    view.sort(-1, Qt::AscendingOrder);
    QCOMPARE(ids(view).first(), QStringLiteral("0"));
}

void TestRowsView::filterSurvivesServerOrder()
{
    RecordTable table;
    RowsView view(table);
    const QAbstractItemModelTester tester(&view, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.append({ page(1, 6) });
    table.append({ page(0, 6) });
    view.setFilter(QStringLiteral("lamp"));
    QTRY_COMPARE(ids(view).join(u','), QStringLiteral("6,9,0,3"));
    table.sortByPage();
    QTRY_COMPARE(ids(view).join(u','), QStringLiteral("0,3,6,9"));
}

void TestRowsView::typingFastAnswersTheLastQuestion()
{
    RecordTable table;
    RowsView view(table);
    for (int number = 0; number < 200; ++number)
        table.append({ page(number, 50) });
    QString text;
    for (const QChar c : QStringLiteral("kite 99")) {
        text += c;
        view.setFilter(text);
    }
    QTRY_VERIFY(!view.isWorking());
    QVERIFY(view.rowCount() > 0);
    for (int row = 0; row < view.rowCount(); ++row)
        QVERIFY(view.index(row, 1).data().toString().contains(u"kite 99"));
}

void TestRowsView::earlierAnswersComeAtOnce()
{
    RecordTable table;
    RowsView view(table);
    const QAbstractItemModelTester tester(&view, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString lamps = QStringLiteral("lamp");
    const QString fewer = QStringLiteral("lamp 99");
    const auto show = [&](const QString &filter) {
        view.setFilter(filter);
        return ids(view).join(u',');
    };
    table.append({ page(1, 6) });
    table.append({ page(0, 6) });
    show(lamps);
    QTRY_COMPARE(ids(view).join(u','), QStringLiteral("6,9,0,3"));
    show(fewer);
    QTRY_COMPARE(ids(view).join(u','), QStringLiteral("6,9,3"));
    QCOMPARE(show(lamps), QStringLiteral("6,9,0,3"));
    QVERIFY(view.isSettled());
    QCOMPARE(show(QString()), QStringLiteral("6,7,8,9,10,11,0,1,2,3,4,5"));
    QCOMPARE(show(fewer), QStringLiteral("6,9,3"));
    view.sort(0, Qt::AscendingOrder);
    QTRY_COMPARE(ids(view).join(u','), QStringLiteral("3,6,9"));
    view.sort(-1, Qt::AscendingOrder);
    QCOMPARE(ids(view).join(u','), QStringLiteral("6,9,3"));

    // What the table has become since counts.
    table.append({ page(2, 6) });
    QTRY_VERIFY(view.isSettled());
    show(lamps);
    QTRY_COMPARE(ids(view).join(u','), QStringLiteral("6,9,0,3,12,15"));
    show(fewer);
    QTRY_COMPARE(ids(view).join(u','), QStringLiteral("6,9,3"));
    show(QString());
    table.sortByPage();
    show(fewer);
    QTRY_COMPARE(ids(view).join(u','), QStringLiteral("3,6,9"));
    show(QString());
    table.clear();
    QCOMPARE(show(fewer), QString());
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(view.rowCount(), 0);
}

void TestRowsView::clearing()
{
    RecordTable table;
    RowsView view(table);
    const QAbstractItemModelTester tester(&view, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.append({ page(0, 6) });
    view.setFilter(QStringLiteral("lamp"));
    table.clear();
    QCOMPARE(view.rowCount(), 0);
    table.append({ page(2, 6) });
    QTRY_COMPARE(ids(view).join(u','), QStringLiteral("12,15"));
}

QTEST_MAIN(TestRowsView)
#include "tst_rowsview.moc"
