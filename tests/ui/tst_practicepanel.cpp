// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/practicepanel.h"

#include <QPushButton>
#include <QSlider>
#include <QtTest>

using namespace inflight;

class TestPracticePanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysReachEveryLatencyOfALesson();
    void theMouseReachesEveryLatency();
    void valuesFromElsewhereAreShownAsTheyAre();
    void oneSliderLeavesTheOthersValues();
    void resetTellsOnce();

private:
    static QSlider *slider(const PracticePanel &panel, const char *name)
    {
        return panel.findChild<QSlider *>(QLatin1String(name));
    }
};

void TestPracticePanel::keysReachEveryLatencyOfALesson()
{
    PracticePanel panel;
    QCOMPARE(panel.manners().latencyMs, 200);
    QSlider *latency = slider(panel, "practiceLatency");
    QTest::keyClick(latency, Qt::Key_Home);
    QList<int> reached { panel.manners().latencyMs };
    while (latency->value() < latency->maximum()) {
        QTest::keyClick(latency, Qt::Key_Right);
        QVERIFY(panel.manners().latencyMs > reached.last());
        reached.append(panel.manners().latencyMs);
        QCOMPARE(latency->accessibleDescription(),
            QStringLiteral("%1 ms").arg(QLocale().toString(reached.last())));
    }
    QCOMPARE(reached.first(3), QList<int>({ 0, 1, 2 }));
    for (const int wanted : { 3, 5, 10, 20, 50, 100, 200, 500, 1000 })
        QVERIFY2(reached.contains(wanted), qPrintable(QString::number(wanted)));
    QCOMPARE(reached.last(), 2000);
    // As round as they can be, and as even.
    for (qsizetype i = 4; i < reached.size(); ++i) {
        const int value = reached[i];
        QVERIFY2(value
                    % (value < 10         ? 1
                            : value < 20  ? 1
                            : value < 100 ? 5
                                          : 10)
                == 0,
            qPrintable(QString::number(value)));
        QVERIFY2(3 * value <= 4 * reached[i - 1], qPrintable(QString::number(value)));
    }
}

void TestPracticePanel::theMouseReachesEveryLatency()
{
    PracticePanel panel;
    panel.resize(220, panel.sizeHint().height()); // no wider than the side panel has it
    panel.show();
    QSlider *latency = slider(panel, "practiceLatency");
    // A pixel or more for each.
    QVERIFY2(latency->width() > 3 * latency->maximum(), qPrintable(QString::number(latency->width())));
}

void TestPracticePanel::valuesFromElsewhereAreShownAsTheyAre()
{
    PracticePanel panel;
    QSignalSpy changed(&panel, &PracticePanel::mannersChanged);
    practice::Manners odd;
    odd.latencyMs = 37;
    odd.jitter = 0.125;
    odd.rateLimit = 37.5;
    odd.errorRate = 0.8; // above the slider's end
    panel.setManners(odd);
    const auto isShown = [&] {
        return slider(panel, "practiceLatency")->accessibleDescription() == u"37 ms"
            && slider(panel, "practiceJitter")->accessibleDescription() == u"12.5 %"
            && slider(panel, "practiceRate")->accessibleDescription() == u"37.5 per second"
            && slider(panel, "practiceErrors")->accessibleDescription() == u"80 %";
    };
    QVERIFY(isShown());
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&panel, &language);
    QVERIFY(isShown());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(panel.manners().latencyMs, 37);
    QCOMPARE(panel.manners().rateLimit, 37.5);
    // From there each key goes the way it says.
    QTest::keyClick(slider(panel, "practiceLatency"), Qt::Key_Left);
    QCOMPARE(panel.manners().latencyMs, 30);
    panel.setManners(odd);
    QTest::keyClick(slider(panel, "practiceLatency"), Qt::Key_Right);
    QCOMPARE(panel.manners().latencyMs, 50);
}

void TestPracticePanel::oneSliderLeavesTheOthersValues()
{
    PracticePanel panel;
    practice::Manners odd;
    odd.latencyMs = 37;
    odd.rateLimit = 37.5;
    panel.setManners(odd);
    QSignalSpy changed(&panel, &PracticePanel::mannersChanged);
    QTest::keyClick(slider(panel, "practiceErrors"), Qt::Key_Right);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(panel.manners().errorRate, 0.01);
    QCOMPARE(panel.manners().latencyMs, 37);
    QCOMPARE(panel.manners().rateLimit, 37.5);
}

void TestPracticePanel::resetTellsOnce()
{
    PracticePanel panel;
    practice::Manners odd;
    odd.latencyMs = 37;
    odd.requireLogin = true;
    panel.setManners(odd);
    QSignalSpy changed(&panel, &PracticePanel::mannersChanged);
    panel.findChild<QPushButton *>(QStringLiteral("practiceReset"))->click();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(panel.manners().latencyMs, 200);
    QVERIFY(!panel.manners().requireLogin);
    QCOMPARE(slider(panel, "practiceLatency")->accessibleDescription(), QStringLiteral("200 ms"));
}

QTEST_MAIN(TestPracticePanel)
#include "tst_practicepanel.moc"
