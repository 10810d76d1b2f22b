// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/attemptfilter.h"
#include "ui/requests/attemptmodel.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace inflight;

/// The log as its user has it: filter, order, what an empty one says, copy.
class TestLogTab final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sortsByWhatTheTextsMean_data();
    void sortsByWhatTheTextsMean();
    void theThirdClickIsTheOrderOfEnding();
    void whatHappenedIsBroughtTogether();
    void anEmptyOneSaysWhy();
    void nothingSelectedLeavesTheClipboard();

private:
    void fetch() const
    {
        m_fixture->window->actions().fetch.trigger();
        QTRY_COMPARE(m_fixture->state(), RunState::Finished);
        QTRY_COMPARE(table().model()->rowCount(), 50);
    }
    QTableView &table() const { return *m_fixture->find<QTableView>("logTable"); }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            texts.append(table().model()->index(row, column).data().toString());
        return texts;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLogTab::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void TestLogTab::sortsByWhatTheTextsMean_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("time") << int(AttemptModel::Time);
    QTest::newRow("page") << int(AttemptModel::Page); // 10 behind 9
    QTest::newRow("milliseconds") << int(AttemptModel::Milliseconds);
    QTest::newRow("bytes") << int(AttemptModel::Bytes);
}

void TestLogTab::sortsByWhatTheTextsMean()
{
    QFETCH(int, by);
    fetch();
    table().sortByColumn(by, Qt::DescendingOrder);
    QList<double> values;
    for (QString text : column(by))
        values.append(QLocale().toDouble(text.remove(u',')));
    QVERIFY(std::is_sorted(values.crbegin(), values.crend()));
    QVERIFY(values.first() > values.last());
    const QStringList pages = column(AttemptModel::Page);
    QCOMPARE(QSet<QString>(pages.begin(), pages.end()).size(), 50);
}

void TestLogTab::theThirdClickIsTheOrderOfEnding()
{
    fetch();
    const QStringList asEnded = column(AttemptModel::Page);
    QHeaderView *header = table().horizontalHeader();
    m_fixture->window->resize(1366, 900);
    const QPoint place(header->sectionViewportPosition(AttemptModel::Bytes) + 20, header->height() / 2);
    QList<QStringList> orders;
    for (int click = 0; click < 3; ++click) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        orders.append(column(AttemptModel::Page));
    }
    QVERIFY(orders[0] != asEnded);
    QVERIFY(orders[1] != orders[0]);
    QCOMPARE(orders[2], asEnded);
}

void TestLogTab::whatHappenedIsBroughtTogether()
{
    AttemptModel model;
    AttemptFilter filter(model);
    QList<AttemptRecord> records(6'000);
    for (int i = 0; i < records.size(); ++i) {
        const bool hasFailed = i % 2 == 1;
        records[i].page = i;
        records[i].outcome = hasFailed ? AttemptRecord::Outcome::WillRetry : AttemptRecord::Outcome::Arrived;
        records[i].error.kind = hasFailed ? FetchError::Kind::HttpStatus : FetchError::Kind::None;
        records[i].error.status = hasFailed ? 500 + i % 3 : 0;
    }
    model.append(records);
    filter.sort(AttemptModel::WhatNext);
    QSet<QString> done;
    QString last;
    for (int row = 0; row < filter.rowCount(); ++row) {
        const QString text = filter.index(row, AttemptModel::WhatNext).data().toString();
        if (text != last)
            QVERIFY(!done.contains(text));
        done.insert(text);
        last = text;
    }
    QCOMPARE(done.size(), 4);
}

void TestLogTab::anEmptyOneSaysWhy()
{
    const auto *why = m_fixture->find<QLabel>("logEmpty");
    QVERIFY(!why->isHidden());
    QVERIFY(why->text().contains(u"when it has ended"));
    fetch();
    QVERIFY(why->isHidden());
    auto *text = m_fixture->find<QLineEdit>("logFilter");
    text->setText(QStringLiteral("no such words"));
    QVERIFY(!why->isHidden());
    QVERIFY(why->text().contains(u"\"no such words\""));
    text->setText(QStringLiteral("<b>no</b>"));
    QVERIFY(why->text().contains(u"<b>"));
    text->clear();
    QVERIFY(why->isHidden());
    m_fixture->find<QCheckBox>("logOnlyProblems")->setChecked(true);
    QVERIFY(!why->isHidden());
    QCOMPARE(why->text(), QStringLiteral("Nothing went wrong."));
}

void TestLogTab::nothingSelectedLeavesTheClipboard()
{
    fetch();
    QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
    m_fixture->window->findChild<QTabWidget *>()->setCurrentWidget(table().parentWidget());
    QTRY_VERIFY(table().isVisible() && m_fixture->window->isActiveWindow());
    table().setFocus();
    table().clearSelection();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
}

QTEST_MAIN(TestLogTab)
#include "tst_logtab.moc"
