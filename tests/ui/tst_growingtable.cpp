// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/growingtable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStringListModel>
#include <QTest>

using namespace inflight;

namespace {

/// Counts how often a widget is painted.
class Paints final : public QObject {
public:
    explicit Paints(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

QStringList rows(int count)
{
    return QStringList(count, QStringLiteral("row"));
}

} // namespace

class TestGrowingTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsBelowAFullTableAreNotPainted_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("more");
        QTest::addColumn<bool>("isPainted");
        QTest::newRow("room for all") << 1 << 2 << true;
        QTest::newRow("room for some") << 3 << 50 << true;
        QTest::newRow("full") << 100 << 50 << false;
    }
    void rowsBelowAFullTableAreNotPainted()
    {
        QFETCH(int, before);
        QFETCH(int, more);
        QFETCH(bool, isPainted);
        QStringListModel model(rows(before));
        GrowingTable table;
        table.setModel(&model);
        table.resize(200, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QCoreApplication::processEvents();
        const Paints paints(table.viewport());
        model.insertRows(before, more);
        QTest::qWait(50); // for what must not come there is no signal
        QCOMPARE(paints.count > 0, isPainted);
        // The new rows are there all the same, down to the last one.
        table.scrollToBottom();
        const int last = before + more - 1;
        QTRY_VERIFY(table.visualRect(model.index(last)).intersects(table.viewport()->rect()));
        QTRY_VERIFY(paints.count > 0);
    }

    void exactlyFilledIsPainted()
    {
        QStringListModel model(rows(2));
        GrowingTable table;
        table.horizontalHeader()->hide();
        table.setFrameShape(QFrame::NoFrame);
        table.setModel(&model);
        table.resize(200, 10 * table.rowHeight(0));
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QCoreApplication::processEvents();
        const Paints paints(table.viewport());
        model.insertRows(2, 8);
        QTRY_VERIFY(paints.count > 0);
        QVERIFY(!table.verticalScrollBar()->isVisible());
    }

    void atTheVeryEndWhatMovesIsPainted()
    {
        QStringListModel model(rows(100));
        GrowingTable table;
        table.setModel(&model);
        table.resize(200, 300 + table.rowHeight(0) / 2); // no whole number of rows
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.scrollToBottom();
        QCoreApplication::processEvents();
        const int offset = table.verticalHeader()->offset();
        const Paints paints(table.viewport());
        model.insertRows(100, 50);
        QVERIFY(table.verticalHeader()->offset() != offset);
        QTRY_VERIFY(paints.count > 0);
    }

    void fewerRowsAreSeen()
    {
        QStringListModel model(rows(100));
        GrowingTable table;
        table.setModel(&model);
        table.resize(200, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.scrollToBottom();
        model.removeRows(2, 98);
        QTRY_COMPARE(table.verticalScrollBar()->maximum(), 0);
        QCOMPARE(table.rowAt(0), 0);
    }
};

QTEST_MAIN(TestGrowingTable)
#include "tst_growingtable.moc"
