// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
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
    void hiddenColumnsAreToldAndComeBack();
    void typeOfAnotherSizeKeepsTheOrder();
    void aFilterWithoutMatchSaysSo();

private:
    QHeaderView *header() const { return m_fixture->find<QTableView>("recordTable")->horizontalHeader(); }
    QAbstractButton *hidden() const { return m_fixture->find<QAbstractButton>("hiddenColumns"); }
    void fetch() const
    {
        m_fixture->window->actions().fetch.trigger();
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

QTEST_MAIN(TestRecordView)
#include "tst_recordview.moc"
