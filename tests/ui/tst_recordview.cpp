// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>

using namespace inflight;

namespace {

practice::Manners quick()
{
    practice::Manners manners;
    manners.latencyMs = 5;
    return manners;
}

} // namespace

class TestRecordView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void columnsAreKeptForTheSameApiOnly();
    void columnsAreKeptUntilTheNextDay();
    void columnsThatARunLacksAreKept();
    void hiddenColumnsAreToldAndComeBack();
    void numbersHaveRoomToGrow();
    void typeOfAnotherSizeKeepsTheOrder();
    void aFilterWithoutMatchSaysSo();
    void theRowsMenuCopiesAndShows();
    void columnsAreWideEnoughBehindAFilterToo();

private:
    QHeaderView *header() const { return m_fixture->find<QTableView>("recordTable")->horizontalHeader(); }
    QAbstractButton *hidden() const { return m_fixture->find<QAbstractButton>("hiddenColumns"); }
    void fetch() const
    {
        m_fixture->window->actions().fetch.trigger();
        if (m_fixture->find<QMessageBox>("lossQuestion"))
            m_fixture->answer("lossQuestion", QMessageBox::DestructiveRole);
        QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    }
    void chooseFirst() const { m_fixture->find<QComboBox>("api")->setCurrentIndex(0); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestRecordView::init()
{
    m_fixture = std::make_unique<WindowFixture>(quick(), 50);
    fetch();
}

void TestRecordView::columnsAreKeptForTheSameApiOnly()
{
    header()->hideSection(0);
    header()->moveSection(header()->visualIndex(3), 1);

    m_fixture->chooseAnother(QStringLiteral("other"));
    fetch();
    QCOMPARE(header()->hiddenSectionCount(), 0);
    QTRY_VERIFY(!hidden()->isVisible());
    for (int column = 0; column < header()->count(); ++column)
        QCOMPARE(header()->visualIndex(column), column);
    header()->hideSection(2);

    chooseFirst();
    fetch();
    QVERIFY(header()->isSectionHidden(0));
    QVERIFY(!header()->isSectionHidden(2));
    QCOMPARE(header()->visualIndex(3), 1);
}

void TestRecordView::columnsAreKeptUntilTheNextDay()
{
    const QString other = QStringLiteral("a/b, c=d"); // names are as users like them
    m_fixture->chooseAnother(other);
    fetch();
    header()->hideSection(2);
    chooseFirst();
    fetch();
    m_fixture->reopen();
    fetch();
    for (int column = 0; column < header()->count(); ++column)
        QCOMPARE(header()->visualIndex(column), column); // nothing was changed
    header()->hideSection(0);
    header()->moveSection(header()->visualIndex(3), 1);

    m_fixture->reopen();
    m_fixture->reopen(); // a day on which nothing was fetched
    fetch();
    QVERIFY(header()->isSectionHidden(0));
    QCOMPARE(header()->hiddenSectionCount(), 1);
    QCOMPARE(header()->visualIndex(3), 1);
    QTRY_VERIFY(hidden()->isVisible());
    hidden()->click();
    m_fixture->reopen();
    fetch();
    QCOMPARE(header()->hiddenSectionCount(), 0);
    QCOMPARE(header()->visualIndex(3), 1);

    auto *api = m_fixture->find<QComboBox>("api");
    api->setCurrentIndex(api->findData(other));
    fetch();
    QVERIFY(header()->isSectionHidden(2));
    QCOMPARE(header()->hiddenSectionCount(), 1);
}

void TestRecordView::columnsThatARunLacksAreKept()
{
    QHeaderView few(Qt::Horizontal);
    QHeaderView many(Qt::Horizontal);
    QStandardItemModel two(0, 2);
    QStandardItemModel three(0, 3);
    few.setModel(&two);
    many.setModel(&three);
    const QStringList all { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") };
    many.hideSection(2);
    ColumnMemory memory;
    memory.remember(many, all);
    memory.remember(few, all.first(2));
    QVERIFY(memory.layout());
    QCOMPARE(memory.layout()->hidden, QStringList { QStringLiteral("c") });
    many.showSection(2);
    ColumnMemory(*memory.layout()).apply(many, all);
    QVERIFY(many.isSectionHidden(2));
    many.showSection(2);
    memory.remember(many, all);
    QVERIFY(!memory.layout()); // as it came
    ColumnMemory({ { all[1] }, { all[2] } }).apply(many, all); // by hand: hidden, and its place not said
    QVERIFY(many.isSectionHidden(2));
    QCOMPARE(many.visualIndex(1), 0);
}

void TestRecordView::hiddenColumnsAreToldAndComeBack()
{
    QVERIFY(!hidden()->isVisible());
    header()->hideSection(0);
    QTRY_VERIFY(hidden()->isVisible());
    QVERIFY2(hidden()->text().startsWith(u"1 column"), qPrintable(hidden()->text()));
    header()->hideSection(1);
    QTRY_COMPARE(hidden()->text(), QStringLiteral("2 columns hidden"));
    QTest::mouseClick(hidden(), Qt::LeftButton);
    QCOMPARE(header()->hiddenSectionCount(), 0);
    QTRY_VERIFY(!hidden()->isVisible());
}

/// The glance at the first rows sees numbers of one or two digits only.
void TestRecordView::numbersHaveRoomToGrow()
{
    const auto *table = m_fixture->find<QTableView>("recordTable");
    const auto widthOf = [&](const QString &name) {
        for (int column = 0; column < header()->count(); ++column) {
            if (table->model()->headerData(column, Qt::Horizontal).toString() == name)
                return header()->sectionSize(column);
        }
        return -1;
    };
    const QString million = QStringLiteral("0,000,000");
    const auto textWidth = [&](const QString &text) { return table->fontMetrics().horizontalAdvance(text); };
    QVERIFY(widthOf(QStringLiteral("id")) >= textWidth(million));
    QVERIFY(widthOf(QStringLiteral("rating")) >= textWidth(million));
    // Texts of digits are no numbers: what is seen of them is how long they are.
    const int sku = widthOf(QStringLiteral("sku"));
    QVERIFY(sku > 0 && sku < textWidth(million) + 16);
}

void TestRecordView::typeOfAnotherSizeKeepsTheOrder()
{
    header()->hideSection(0);
    header()->moveSection(header()->visualIndex(3), 1);
    const int width = header()->sectionSize(2);
    m_fixture->window->actions().projector.setChecked(true);
    QTRY_VERIFY(header()->sectionSize(2) > width);
    QVERIFY(header()->isSectionHidden(0));
    QCOMPARE(header()->visualIndex(3), 1);
    m_fixture->window->actions().projector.setChecked(false);
}

void TestRecordView::aFilterWithoutMatchSaysSo()
{
    auto *filter = m_fixture->find<QLineEdit>("recordFilter");
    auto *hint = m_fixture->find<QLabel>("noMatch");
    QVERIFY(!hint->isVisible());
    filter->setText(QStringLiteral("zzzz"));
    QTRY_VERIFY(hint->isVisible());
    QVERIFY2(hint->text().contains(u"zzzz"), qPrintable(hint->text()));
    filter->clear();
    QTRY_VERIFY(!hint->isVisible());
}

void TestRecordView::theRowsMenuCopiesAndShows()
{
    auto *table = m_fixture->find<QTableView>("recordTable");
    table->selectRow(2);
    const QPoint place = table->visualRect(table->model()->index(2, 1)).center();
    Q_EMIT table->customContextMenuRequested(place);
    const auto *menu = m_fixture->find<QMenu>("columnMenu");
    QVERIFY(menu);
    QCOMPARE(menu->actions().at(0)->text(), QStringLiteral("Copy"));
    QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("Show record"));
    menu->actions().at(0)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\n3\t"));
    menu->actions().at(1)->trigger();
    const auto dialogs = m_fixture->window->findChildren<QDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QCOMPARE(dialogs.first()->windowTitle(), QStringLiteral("Record 3"));
}

void TestRecordView::columnsAreWideEnoughBehindAFilterToo()
{
    const auto widths = [this] {
        QList<int> widths;
        for (int column = 0; column < header()->count(); ++column)
            widths << header()->sectionSize(column);
        return widths;
    };
    const QList<int> wide = widths();
    QVERIFY(!wide.isEmpty());
    m_fixture = std::make_unique<WindowFixture>(quick(), 50); // remembers nothing
    m_fixture->find<QLineEdit>("recordFilter")->setText(QStringLiteral("zzzz"));
    fetch();
    QTRY_VERIFY(m_fixture->find<QLabel>("noMatch")->isVisible());
    m_fixture->find<QLineEdit>("recordFilter")->clear();
    QCOMPARE(widths(), wide);
}

QTEST_MAIN(TestRecordView)
#include "tst_recordview.moc"
