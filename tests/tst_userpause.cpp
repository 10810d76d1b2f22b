// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/userpause.h"

#include <QTest>

using namespace inflight;
using namespace std::chrono_literals;

class TestUserPause : public QObject {
    Q_OBJECT

    static void compare(const std::optional<SharedPause> &pause, Microseconds from, Microseconds until)
    {
        QVERIFY(pause);
        QCOMPARE(pause->from, from);
        QCOMPARE(pause->until, until);
    }

private Q_SLOTS:
    void pausesAddUp()
    {
        UserPause pause;
        QVERIFY(!pause.isOn());
        QVERIFY(!pause.held(1s));
        pause.begin(1s);
        QVERIFY(pause.isOn());
        compare(pause.held(2s), 1s, 2s);
        QCOMPARE(pause.total(), Microseconds(0)); // only of those that have ended
        compare(pause.end(3s), 1s, 3s);
        QVERIFY(!pause.isOn());
        QVERIFY(!pause.end(4s)); // there is none
        pause.begin(5s);
        compare(pause.end(6s), 5s, 6s);
        QCOMPARE(pause.total(), Microseconds(3s));
    }

    void whatIsBusyIsNotHeld()
    {
        UserPause pause;
        pause.busyUntil(2s);
        pause.begin(1s);
        QVERIFY(!pause.held(2s));
        compare(pause.held(3s), 2s, 3s);
        pause.busyUntil(4s);
        pause.busyUntil(3s); // no less
        QVERIFY(!pause.held(4s));
        compare(pause.end(5s), 4s, 5s);
        QCOMPARE(pause.total(), Microseconds(1s));
    }

    /// Stopped during a Retry-After of ten seconds and gone on with when that had passed: the run's own time
    /// stood still meanwhile.
    void whatKeptARunBeforeItEndedKeepsItNoMore()
    {
        UserPause pause;
        pause.begin(1s);
        pause.busyUntil(10s);
        QVERIFY(!pause.end(2s));
        pause.restart(2s);
        pause.begin(3s);
        compare(pause.end(4s), 3s, 4s);
        // And nothing before the end is held by a pause that begins behind it.
        pause.restart(5s);
        pause.begin(4s);
        compare(pause.end(6s), 5s, 6s);
    }
};

QTEST_GUILESS_MAIN(TestUserPause)
#include "tst_userpause.moc"
