// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "ui/parts/textdialog.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>

using namespace inflight;

namespace {

practice::Manners slow()
{
    practice::Manners manners;
    manners.latencyMs = 150;
    manners.jitter = 0;
    return manners;
}

} // namespace

/// What Space and Esc do, wherever a hand was before.
class TestKeyRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void spacePausesAfterTheSliderWentAway();
    void spacePausesAfterAClick_data();
    void spacePausesAfterAClick();
    void aRunThatBeginsTakesSpaceFromAButton();
    void spacePausesInANumber();
    void spacePressesWhatTabLedTo();
    void theFocusFollowsTheRows();
    void blanksAreNoFilter();
    void escapeEmptiesTheFilterThenLeavesIt();
    void escapeKeepsAPassword();
    void escapeLeavesANumber_data();
    void escapeLeavesANumber();
    void escapeStopsOutsideOfFields();
    void whatAFieldCanTakeIsTyped_data();
    void whatAFieldCanTakeIsTyped();
    void anOrderIsNotTyped_data();
    void anOrderIsNotTyped();
    void bracketsStepFromANumber_data();
    void bracketsStepFromANumber();
    void f11WorksInADialogAndF5DoesNot();

private:
    template <typename Widget> Widget *find(const char *name) const { return m_fixture->find<Widget>(name); }
    void run() const
    {
        m_fixture->press(Qt::Key_F5);
        QTRY_COMPARE(m_fixture->state(), RunState::Running);
        QTRY_VERIFY(find<QTableView>("recordTable")->isVisible()); // a moment after the first page
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestKeyRules::init()
{
    m_fixture = std::make_unique<WindowFixture>(slow(), 5'000);
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
}

void TestKeyRules::spacePausesAfterTheSliderWentAway()
{
    auto *slider = find<QSlider>("practiceLatency");
    slider->setFocus(Qt::MouseFocusReason);
    m_fixture->press(Qt::Key_F11);
    QVERIFY(!slider->isVisible());
    run();
    m_fixture->press(Qt::Key_Space);
    QCOMPARE(m_fixture->state(), RunState::Paused);
    QCOMPARE(find<QLineEdit>("recordFilter")->text(), QString());
    m_fixture->press(Qt::Key_F11);
}

void TestKeyRules::spacePausesAfterAClick_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<bool>("isBefore"); // the run
    for (const bool isBefore : { true, false }) {
        const char *when = isBefore ? "before" : "while it runs";
        QTest::addRow("reset, %s", when) << QByteArray("practiceReset") << isBefore;
        QTest::addRow("sign-in, %s", when) << QByteArray("practiceLogin") << isBefore;
    }
}

void TestKeyRules::spacePausesAfterAClick()
{
    QFETCH(QByteArray, button);
    QFETCH(bool, isBefore);
    find<QLineEdit>("recordFilter")->clearFocus();
    auto *clicked = find<QAbstractButton>(button);
    if (!isBefore)
        run();
    // Twice: at the end it stands as it stood.
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(clicked, Qt::LeftButton, {}, QPoint(8, clicked->height() / 2));
    const bool wasChecked = clicked->isChecked();
    if (isBefore)
        run();
    QSignalSpy pressed(clicked, &QAbstractButton::clicked);
    m_fixture->press(Qt::Key_Space);
    QCOMPARE(m_fixture->state(), RunState::Paused);
    QCOMPARE(pressed.count(), 0);
    QCOMPARE(clicked->isChecked(), wasChecked);
}

void TestKeyRules::aRunThatBeginsTakesSpaceFromAButton()
{
    auto *login = find<QAbstractButton>("practiceLogin");
    login->setFocus(Qt::TabFocusReason);
    run();
    m_fixture->press(Qt::Key_Space);
    QCOMPARE(m_fixture->state(), RunState::Paused);
    QVERIFY(!login->isChecked());
}

void TestKeyRules::spacePausesInANumber()
{
    find<QSpinBox>("concurrencySpin")->setFocus(Qt::MouseFocusReason);
    run();
    QVERIFY(find<QSpinBox>("concurrencySpin")->hasFocus());
    m_fixture->press(Qt::Key_Space);
    QCOMPARE(m_fixture->state(), RunState::Paused);
}

void TestKeyRules::spacePressesWhatTabLedTo()
{
    run();
    auto *login = find<QAbstractButton>("practiceLogin");
    for (int i = 0; i < 100 && !login->hasFocus(); ++i)
        m_fixture->press(Qt::Key_Tab);
    QVERIFY(login->hasFocus());
    m_fixture->press(Qt::Key_Space);
    QVERIFY(login->isChecked());
    QCOMPARE(m_fixture->state(), RunState::Running);
}

void TestKeyRules::theFocusFollowsTheRows()
{
    find<QAbstractButton>("startAction")->setFocus(Qt::TabFocusReason);
    run();
    auto *table = find<QTableView>("recordTable");
    QTRY_VERIFY(table->hasFocus());
    m_fixture->press(Qt::Key_Escape);
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QVERIFY(table->hasFocus());
    run(); // the start screen takes the table's place, and gives it back
    QTRY_VERIFY(table->hasFocus());
}

void TestKeyRules::blanksAreNoFilter()
{
    run();
    m_fixture->press(Qt::Key_Escape);
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    const QAbstractItemModel *rows = find<QTableView>("recordTable")->model();
    const int all = rows->rowCount();
    find<QLineEdit>("recordFilter")->setText(QStringLiteral("zzz"));
    QTRY_COMPARE(rows->rowCount(), 0);
    find<QLineEdit>("recordFilter")->setText(QStringLiteral("  "));
    QTRY_COMPARE(rows->rowCount(), all);
}

void TestKeyRules::escapeEmptiesTheFilterThenLeavesIt()
{
    run();
    auto *filter = find<QLineEdit>("recordFilter");
    m_fixture->press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(filter, QStringLiteral("oak"));
    m_fixture->press(Qt::Key_Escape);
    QCOMPARE(filter->text(), QString());
    QVERIFY(filter->hasFocus());
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(find<QTableView>("recordTable")->hasFocus());
    QCOMPARE(m_fixture->state(), RunState::Running);
}

void TestKeyRules::escapeKeepsAPassword()
{
    find<QAbstractButton>("practiceLogin")->setChecked(true);
    auto *password = find<QLineEdit>("password");
    password->setFocus();
    QTest::keyClicks(password, QStringLiteral("practice"));
    m_fixture->press(Qt::Key_Escape);
    QCOMPARE(password->text(), QStringLiteral("practice"));
    QVERIFY(!password->hasFocus());
}

void TestKeyRules::escapeLeavesANumber_data()
{
    QTest::addColumn<QByteArray>("box");
    for (const char *box : { "concurrencySpin", "pageSize", "requestsPerSecond" })
        QTest::newRow(box) << QByteArray(box);
}

void TestKeyRules::escapeLeavesANumber()
{
    QFETCH(QByteArray, box);
    auto *number = find<QAbstractSpinBox>(box);
    run();
    if (!number->isEnabled()) { // closed to the hand while it runs
        m_fixture->press(Qt::Key_Escape);
        QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    }
    const RunState before = m_fixture->state();
    number->setFocus(Qt::MouseFocusReason);
    QVERIFY(number->hasFocus());
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(!number->hasFocus());
    QTRY_VERIFY(find<QTableView>("recordTable")->hasFocus()); // once rows are there
    QCOMPARE(m_fixture->state(), before);
}

void TestKeyRules::escapeStopsOutsideOfFields()
{
    run();
    find<QTableView>("recordTable")->setFocus();
    m_fixture->press(Qt::Key_Escape);
    QTRY_COMPARE(m_fixture->state(), RunState::Finished);
    QCOMPARE(m_fixture->window->controller().summary().ending, RunEnding::Stopped);
}

void TestKeyRules::whatAFieldCanTakeIsTyped_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("a key of its own") << Qt::KeyboardModifiers();
    QTest::newRow("Shift") << Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("AltGr") << Qt::KeyboardModifiers(Qt::GroupSwitchModifier);
    QTest::newRow("AltGr as two keys") << (Qt::ControlModifier | Qt::AltModifier);
    QTest::newRow("AltGr and Shift") << (Qt::GroupSwitchModifier | Qt::ShiftModifier);
}

/// A German keyboard makes '[' with AltGr and 8, others in other ways.
void TestKeyRules::whatAFieldCanTakeIsTyped()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    run();
    auto *filter = find<QLineEdit>("recordFilter");
    filter->setFocus();
    QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_BracketLeft, modifiers, QStringLiteral("["));
    asked.ignore();
    QApplication::sendEvent(filter, &asked);
    QVERIFY(asked.isAccepted()); // or the window's action gets it
    const int before = find<QSpinBox>("concurrencySpin")->value();
    QTest::sendKeyEvent(QTest::Click, filter, Qt::Key_BracketLeft, QStringLiteral("["), modifiers);
    QCOMPARE(filter->text(), QStringLiteral("["));
    QCOMPARE(find<QSpinBox>("concurrencySpin")->value(), before);
}

void TestKeyRules::anOrderIsNotTyped_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("text");
    // X11 gives these a text nevertheless.
    QTest::newRow("tab") << Qt::Key_1 << Qt::KeyboardModifiers(Qt::ControlModifier) << QStringLiteral("1");
    QTest::newRow("menu") << Qt::Key_F << Qt::KeyboardModifiers(Qt::AltModifier) << QStringLiteral("f");
    QTest::newRow("function") << Qt::Key_F5 << Qt::KeyboardModifiers() << QString();
}

void TestKeyRules::anOrderIsNotTyped()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, text);
    auto *filter = find<QLineEdit>("recordFilter");
    QKeyEvent asked(QEvent::ShortcutOverride, key, modifiers, text);
    asked.ignore();
    QApplication::sendEvent(filter, &asked);
    QVERIFY(!asked.isAccepted());
}

void TestKeyRules::bracketsStepFromANumber_data()
{
    QTest::addColumn<bool>("isReturnPressed");
    QTest::newRow("at once") << false;
    QTest::newRow("after Return") << true;
}

void TestKeyRules::bracketsStepFromANumber()
{
    QFETCH(bool, isReturnPressed);
    auto *number = find<QSpinBox>("concurrencySpin");
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("60"));
    if (isReturnPressed)
        m_fixture->press(Qt::Key_Return);
    m_fixture->press(Qt::Key_BracketRight);
    QVERIFY2(number->value() > 60, qPrintable(number->text()));
    const int faster = number->value();
    m_fixture->press(Qt::Key_BracketLeft);
    QVERIFY2(number->value() < faster, qPrintable(number->text()));
    QCOMPARE(number->text(), number->cleanText());
}

void TestKeyRules::f11WorksInADialogAndF5DoesNot()
{
    showText(m_fixture->window.get(), QStringLiteral("Attempt"), QStringLiteral("text"));
    auto *dialog = find<QDialog>("textDialog");
    QApplication::setActiveWindow(dialog); // as every window manager does
    dialog->findChild<QPlainTextEdit *>()->setFocus();
    QCOMPARE(QApplication::focusWidget(), dialog->findChild<QPlainTextEdit *>());
    Actions &actions = m_fixture->window->actions();
    for (const bool isOn : { true, false }) {
        m_fixture->press(Qt::Key_F11);
        QCOMPARE(actions.projector.isChecked(), isOn);
    }
    QCOMPARE(QApplication::activeWindow(), dialog);
    m_fixture->press(Qt::Key_F5);
    QCOMPARE(m_fixture->state(), RunState::Idle);
}

QTEST_MAIN(TestKeyRules)
#include "tst_keyrules.moc"
