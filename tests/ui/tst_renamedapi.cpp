// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "ui/api/apidialog.h"
#include "ui/settings/sourcepanel.h"

#include <QHeaderView>
#include <QSpinBox>
#include <QTableView>

using namespace inflight;

/// A saved API that gets another name stays the same API to the window.
class TestRenamedApi final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsColumnsStayAsTheyWere();
    void itsRunIsGoneOnWith();

private:
    static void rename(const WindowFixture &window, const QString &name)
    {
        auto *source = window.window->findChild<SourcePanel *>();
        Q_EMIT source->editWanted();
        window.find<QLineEdit>("profileName")->setText(name);
        window.find<QPushButton>("profileSave")->click();
        QTRY_VERIFY(!window.window->findChild<ApiDialog *>());
        QCOMPARE(source->profile().name, name);
    }
};

void TestRenamedApi::itsColumnsStayAsTheyWere()
{
    WindowFixture window(steady(5), 50);
    window.chooseAnother(QStringLiteral("mine"));
    window.window->actions().fetch.trigger();
    QTRY_COMPARE(window.state(), RunState::Finished);
    auto *header = window.find<QTableView>("recordTable")->horizontalHeader();
    QTRY_VERIFY(header->count() > 2);
    header->hideSection(2);

    rename(window, QStringLiteral("ours"));
    window.window->actions().exportRecords.trigger();
    window.exportTo("all.csv"); // or it would ask before it closes
    window.reopen();
    window.window->actions().fetch.trigger();
    QTRY_COMPARE(window.state(), RunState::Finished);
    header = window.find<QTableView>("recordTable")->horizontalHeader();
    QTRY_VERIFY(header->count() > 2);
    QVERIFY(header->isSectionHidden(2));
}

void TestRenamedApi::itsRunIsGoneOnWith()
{
    WindowFixture window(steady(20), 500);
    window.chooseAnother(QStringLiteral("mine"));
    window.find<QSpinBox>("concurrencySpin")->setValue(1);
    window.window->actions().fetch.trigger();
    QTRY_VERIFY(window.find<QTableView>("recordTable")->model()->rowCount() > 0);
    window.window->actions().stop.trigger();
    QTRY_COMPARE(window.state(), RunState::Finished);
    QVERIFY(window.window->actions().retryFailed.isEnabled());

    rename(window, QStringLiteral("ours"));
    QVERIFY(window.window->actions().retryFailed.isEnabled());
    QCOMPARE(window.window->controller().recordsOrigin().api, QStringLiteral("ours"));
    window.window->actions().retryFailed.trigger();
    QTRY_COMPARE(window.state(), RunState::Finished);
    QTRY_COMPARE(window.find<QTableView>("recordTable")->model()->rowCount(), 500);
}

QTEST_MAIN(TestRenamedApi)
#include "tst_renamedapi.moc"
