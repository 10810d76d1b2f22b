// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

using namespace inflight;

class TestConcurrencyControl final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_control.reset(); }
    void typingIsNoOrderYet();
    void returnIsOne();
    void leavingTheFieldIsOne();
    void aRestIsOne();
    void anEmptyFieldWaits();
    void anEmptyFieldThatIsLeftIsNoChoice_data();
    void anEmptyFieldThatIsLeftIsNoChoice();
    void aNumberOutOfBoundsIsTheNearest_data();
    void aNumberOutOfBoundsIsTheNearest();
    void autoIsALaterWord();
    void theNumberOnShowCountsWhenTyped();
    void arrowsAndSliderActAtOnce();
    void stepsStartFromWhatIsTyped();
    void newsDoNotOverwriteWhatIsTyped();
    void fetchTakesTheNumberOnShow();

private:
    void type(const char *text) const
    {
        m_spin->setFocus();
        m_spin->selectAll();
        QTest::keyClicks(m_spin, QLatin1String(text));
    }

    std::unique_ptr<ConcurrencyControl> m_control;
    std::unique_ptr<QSignalSpy> m_chosen;
    QSpinBox *m_spin = nullptr;
};

void TestConcurrencyControl::init()
{
    m_control = std::make_unique<ConcurrencyControl>();
    m_control->show(100, true);
    m_control->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_control.get()));
    m_spin = m_control->findChild<QSpinBox *>(QStringLiteral("concurrencySpin"));
    m_chosen = std::make_unique<QSignalSpy>(m_control.get(), &ConcurrencyControl::concurrencyChosen);
}

void TestConcurrencyControl::typingIsNoOrderYet()
{
    type("60");
    QCOMPARE(m_chosen->size(), 0);
    QCOMPARE(m_control->concurrency(), 100);
    QVERIFY(m_control->isAutomatic());
}

void TestConcurrencyControl::returnIsOne()
{
    type("60");
    QTest::keyClick(m_spin, Qt::Key_Return);
    QCOMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->at(0).at(0).toInt(), 60);
    QVERIFY(!m_control->isAutomatic());
}

void TestConcurrencyControl::leavingTheFieldIsOne()
{
    type("60");
    m_control->findChild<QSlider *>(QStringLiteral("concurrencySlider"))->setFocus();
    QCOMPARE(m_chosen->size(), 1);
    QCOMPARE(m_control->concurrency(), 60);
}

void TestConcurrencyControl::aRestIsOne()
{
    type("60");
    QTRY_COMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->at(0).at(0).toInt(), 60);
    QVERIFY(m_spin->hasFocus());
}

void TestConcurrencyControl::anEmptyFieldWaits()
{
    m_spin->setFocus();
    m_spin->selectAll();
    QTest::keyClick(m_spin, Qt::Key_Delete);
    auto *rest = m_control->findChild<QTimer *>();
    QVERIFY(rest && rest->isActive());
    QTRY_VERIFY(!rest->isActive());
    QCOMPARE(m_spin->text(), QString());
    QCOMPARE(m_chosen->size(), 0);
}

void TestConcurrencyControl::anEmptyFieldThatIsLeftIsNoChoice_data()
{
    QTest::addColumn<bool>("isLeftLater");
    QTest::newRow("while it is being typed in") << false;
    QTest::newRow("later") << true;
}

void TestConcurrencyControl::anEmptyFieldThatIsLeftIsNoChoice()
{
    QFETCH(bool, isLeftLater);
    m_control->show(100, true);
    m_spin->setFocus();
    m_spin->selectAll();
    QTest::keyClick(m_spin, Qt::Key_Delete);
    auto *rest = m_control->findChild<QTimer *>();
    if (isLeftLater)
        QTRY_VERIFY(!rest->isActive());
    m_control->findChild<QSlider *>()->setFocus();
    QCOMPARE(m_spin->text(), QStringLiteral("100"));
    QVERIFY(!rest->isActive());
    m_control->takeTyped();
    QVERIFY(m_control->isAutomatic());
    QCOMPARE(m_chosen->size(), 0);
    m_control->show(37, true); // the engine's news are on show again
    QCOMPARE(m_spin->text(), QStringLiteral("37"));
}

void TestConcurrencyControl::aNumberOutOfBoundsIsTheNearest_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("rests"); // instead of Return
    QTest::addColumn<int>("chosen");
    QTest::newRow("just above") << QStringLiteral("600") << false << 500;
    QTest::newRow("far above") << QStringLiteral("9999999999") << false << 500;
    QTest::newRow("just above, and a rest") << QStringLiteral("600") << true << 500;
    QTest::newRow("below") << QStringLiteral("0") << false << 1;
}

void TestConcurrencyControl::aNumberOutOfBoundsIsTheNearest()
{
    QFETCH(QString, typed);
    QFETCH(bool, rests);
    QFETCH(int, chosen);
    type(qPrintable(typed));
    QCOMPARE(m_spin->text(), typed);
    if (!rests)
        QTest::keyClick(m_spin, Qt::Key_Return);
    QTRY_COMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->at(0).at(0).toInt(), chosen);
    QCOMPARE(m_spin->text(), QString::number(chosen));
    QVERIFY(!m_control->isAutomatic());
}

void TestConcurrencyControl::autoIsALaterWord()
{
    type("60");
    QSignalSpy automatic(m_control.get(), &ConcurrencyControl::automaticChosen);
    auto *button = m_control->findChild<QToolButton *>(QStringLiteral("concurrencyAuto"));
    button->setChecked(false);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(automatic.size(), 1);
    m_control->takeTyped();
    QCOMPARE(m_chosen->size(), 0);
    QVERIFY(m_control->isAutomatic());
    QCOMPARE(m_spin->text(), QStringLiteral("100"));
}

void TestConcurrencyControl::theNumberOnShowCountsWhenTyped()
{
    QVERIFY(m_control->isAutomatic());
    type("100");
    QTest::keyClick(m_spin, Qt::Key_Return);
    QCOMPARE(m_chosen->size(), 1);
    QVERIFY(!m_control->isAutomatic());
    m_control->show(100, true);
    type("100");
    QTRY_COMPARE(m_chosen->size(), 2); // a rest is enough
    m_control->takeTyped(); // nothing new
    QCOMPARE(m_chosen->size(), 2);
}

void TestConcurrencyControl::arrowsAndSliderActAtOnce()
{
    QTest::keyClick(m_spin, Qt::Key_Up);
    QCOMPARE(m_chosen->takeFirst().at(0).toInt(), 101);
    auto *slider = m_control->findChild<QSlider *>(QStringLiteral("concurrencySlider"));
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(m_chosen->size(), 1);
    QVERIFY(m_chosen->at(0).at(0).toInt() > 101);
}

void TestConcurrencyControl::stepsStartFromWhatIsTyped()
{
    type("10");
    m_control->stepUp();
    QVERIFY2(m_control->concurrency() > 10 && m_control->concurrency() < 20,
        qPrintable(QString::number(m_control->concurrency())));
}

void TestConcurrencyControl::newsDoNotOverwriteWhatIsTyped()
{
    type("6");
    m_control->show(101, true); // automatic has moved on
    QTest::keyClicks(m_spin, QStringLiteral("0"));
    QTest::keyClick(m_spin, Qt::Key_Return);
    QCOMPARE(m_control->concurrency(), 60);
}

void TestConcurrencyControl::fetchTakesTheNumberOnShow()
{
    const WindowFixture fixture(steady(50), 500);
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    auto *spin = fixture.find<QSpinBox>("concurrencySpin");
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, QStringLiteral("7"));
    fixture.press(Qt::Key_F5);
    QCOMPARE(fixture.window->controller().request().settings.concurrency, 7);
    QVERIFY(!fixture.window->controller().request().settings.automatic);
}

QTEST_MAIN(TestConcurrencyControl)
#include "tst_concurrencycontrol.moc"
