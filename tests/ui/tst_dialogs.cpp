// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "ui/records/exportdialog.h"

using namespace inflight;

/// The dialogs that the window opens: one of each, however often they are asked for.
class TestDialogs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneExportAtATime();
    void oneListOfKeys();
};

void TestDialogs::oneExportAtATime()
{
    practice::Manners manners;
    manners.latencyMs = 5;
    const WindowFixture fixture(manners, 50);
    fixture.window->actions().fetch.trigger();
    QTRY_COMPARE(fixture.state(), RunState::Finished);
    fixture.window->actions().exportRecords.trigger();
    fixture.window->actions().exportRecords.trigger();
    QCOMPARE(fixture.window->findChildren<ExportDialog *>().size(), 1);
    // A closed one makes room for the next.
    fixture.find<ExportDialog>("exportDialog")->reject();
    QTRY_VERIFY(!fixture.find<ExportDialog>("exportDialog"));
    fixture.window->actions().exportRecords.trigger();
    QCOMPARE(fixture.window->findChildren<ExportDialog *>().size(), 1);
}

void TestDialogs::oneListOfKeys()
{
    const WindowFixture fixture;
    fixture.window->actions().help.trigger();
    fixture.window->actions().help.trigger();
    QCOMPARE(fixture.window->findChildren<QDialog *>(QStringLiteral("keysDialog")).size(), 1);
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
