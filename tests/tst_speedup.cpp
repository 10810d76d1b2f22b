// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/speedup.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace inflight;

namespace {

/// Speed-ups of a server that obeys the law, at 1, 2, 4 ... 128, each off by up to `noise` of itself.
QList<QPointF> lawful(const ScalabilityFit &law, double noise = 0)
{
    QRandomGenerator random(7);
    QList<QPointF> points;
    for (const int cap : sweepCaps(1000)) {
        const double error = cap == 1 ? 0 : noise * (2 * random.generateDouble() - 1);
        points.append({ double(cap), law.speedup(cap) * (1 + error) });
    }
    return points;
}

QList<QPointF> points(const QList<double> &factors)
{
    QList<QPointF> result;
    int cap = 1;
    for (const double factor : factors) {
        result.append({ double(cap), factor });
        cap *= 2;
    }
    return result;
}

} // namespace

class TestSpeedup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void capsEndWhereAllPagesFit_data();
    void capsEndWhereAllPagesFit();
    void isRelativeToCapOne();
    void withoutCapOneThereIsNone();
    void fitFindsTheLaw_data();
    void fitFindsTheLaw();
    void fitKeepsItsBounds_data();
    void fitKeepsItsBounds();
    void fitIsTheBest_data();
    void fitIsTheBest();
    void errorIsRelativeToTheLaw();
    void knee_data();
    void knee();
    void kneeUnderALimitedRate_data();
    void kneeUnderALimitedRate();
};

void TestSpeedup::capsEndWhereAllPagesFit_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<QList<int>>("caps");
    QTest::newRow("none") << 0 << QList<int> {};
    QTest::newRow("one") << 1 << QList<int> { 1 };
    QTest::newRow("two") << 2 << QList<int> { 1, 2 };
    QTest::newRow("three") << 3 << QList<int> { 1, 2, 4 };
    QTest::newRow("a power of two") << 16 << QList<int> { 1, 2, 4, 8, 16 };
    QTest::newRow("one more") << 17 << QList<int> { 1, 2, 4, 8, 16, 32 };
    QTest::newRow("128") << 128 << QList<int> { 1, 2, 4, 8, 16, 32, 64, 128 };
    QTest::newRow("never beyond 128") << 1'000'000 << QList<int> { 1, 2, 4, 8, 16, 32, 64, 128 };
}

void TestSpeedup::capsEndWhereAllPagesFit()
{
    QFETCH(int, pages);
    QFETCH(QList<int>, caps);
    QCOMPARE(sweepCaps(pages), caps);
}

void TestSpeedup::isRelativeToCapOne()
{
    const QList<QPointF> result = speedups({ { 4, Microseconds(300) }, { 1, Microseconds(900) },
        { 2, Microseconds(450) }, { 8, Microseconds(0) }, { 16, Microseconds(1800) } });
    QCOMPARE(result, (QList<QPointF> { { 1, 1 }, { 2, 2 }, { 4, 3 }, { 16, 0.5 } }));
}

void TestSpeedup::withoutCapOneThereIsNone()
{
    QVERIFY(speedups({}).isEmpty());
    QVERIFY(speedups({ { 2, Microseconds(450) }, { 4, Microseconds(300) } }).isEmpty());
    QVERIFY(speedups({ { 1, Microseconds(0) }, { 2, Microseconds(450) } }).isEmpty());
}

void TestSpeedup::fitFindsTheLaw_data()
{
    QTest::addColumn<double>("sigma");
    QTest::addColumn<double>("kappa");
    QTest::addColumn<double>("noise");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("linear") << 0.0 << 0.0 << 0.0 << 1e-12;
    QTest::newRow("flat") << 1.0 << 0.0 << 0.0 << 1e-12;
    QTest::newRow("Amdahl, a twentieth serial") << 0.05 << 0.0 << 0.0 << 1e-12;
    QTest::newRow("both") << 0.03 << 0.0005 << 0.0 << 1e-12;
    QTest::newRow("coherence alone") << 0.0 << 0.002 << 0.0 << 1e-12;
    QTest::newRow("slower than one at a time") << 0.9 << 0.05 << 0.0 << 1e-12;
    QTest::newRow("Amdahl, 3 % noise") << 0.05 << 0.0 << 0.03 << 0.1;
    QTest::newRow("both, 3 % noise") << 0.03 << 0.0005 << 0.03 << 0.1;
}

void TestSpeedup::fitFindsTheLaw()
{
    QFETCH(double, sigma);
    QFETCH(double, kappa);
    QFETCH(double, noise);
    QFETCH(double, tolerance);
    const auto fit = fitScalability(lawful({ sigma, kappa }, noise));
    QVERIFY(fit.has_value());
    // Of noisy data the curve is asked for, since sigma and kappa can stand in for one another.
    for (const int cap : sweepCaps(1000)) {
        const double expected = ScalabilityFit { sigma, kappa }.speedup(cap);
        QVERIFY2(
            qAbs(fit->speedup(cap) / expected - 1) <= tolerance + 1e-9, qPrintable(QString::number(cap)));
    }
    if (noise == 0) {
        QVERIFY(qAbs(fit->sigma - sigma) < 1e-9);
        QVERIFY(qAbs(fit->kappa - kappa) < 1e-9);
        QCOMPARE(fit->isAmdahl(), kappa == 0);
    }
}

void TestSpeedup::fitKeepsItsBounds_data()
{
    QTest::addColumn<QList<QPointF>>("measured");
    QTest::addColumn<double>("sigma"); // negative: any
    QTest::newRow("better than linear") << points({ 1, 2.2, 4.6, 9.9, 21 }) << 0.0;
    QTest::newRow("far slower") << points({ 1, 0.4, 0.3, 0.2, 0.1 }) << -1.0;
    QTest::newRow("up and down") << points({ 1, 2, 1, 4, 1, 8 }) << -1.0;
    QTest::newRow("the same cap three times") << QList<QPointF> { { 1, 1 }, { 1, 1 }, { 1, 1 } } << 0.0;
}

void TestSpeedup::fitKeepsItsBounds()
{
    QFETCH(QList<QPointF>, measured);
    QFETCH(double, sigma);
    const auto fit = fitScalability(measured);
    QVERIFY(fit.has_value());
    QVERIFY(fit->sigma >= 0 && fit->sigma <= 1);
    QVERIFY(fit->kappa >= 0 && std::isfinite(fit->kappa));
    if (sigma >= 0)
        QCOMPARE(fit->sigma, sigma);
    QVERIFY(!fitScalability(measured.mid(0, 2)).has_value());
    QVERIFY(!fitScalability({}).has_value());
}

void TestSpeedup::fitIsTheBest_data()
{
    QTest::addColumn<QList<QPointF>>("measured");
    QTest::newRow("noise") << points({ 1, 2.1, 3.7, 7.9, 9, 14, 9.5, 11 });
    QTest::newRow("falls off a cliff") << points({ 1, 2, 4, 7.3, 4, 4.4, 5.1, 6.1 });
    QTest::newRow("a little better than linear") << points({ 1, 2.1, 4.3, 8.8, 16.5, 33 });
    QTest::newRow("no contention") << points({ 1, 2, 4, 8, 15, 20, 5 });
    QTest::newRow("far slower") << points({ 1, 0.4, 0.3, 0.2, 0.1 });
}

/// Against a search over the whole range of both parameters, on data that no law fits.
void TestSpeedup::fitIsTheBest()
{
    QFETCH(QList<QPointF>, measured);
    const auto cost = [&](const ScalabilityFit &fit) {
        double sum = 0;
        for (const QPointF &point : measured)
            sum += std::pow(1 - point.y() / fit.speedup(point.x()), 2);
        return sum;
    };
    const auto fit = fitScalability(measured);
    QVERIFY(fit.has_value());
    for (int i = 0; i <= 200; ++i) {
        for (int j = 0; j <= 200; ++j)
            QVERIFY(cost(*fit) <= cost({ i / 200.0, j == 0 ? 0 : 1e-6 * std::pow(1.08, j) }) + 1e-9);
    }
}

void TestSpeedup::errorIsRelativeToTheLaw()
{
    const ScalabilityFit linear;
    QCOMPARE(linear.worstError({ { 1, 1 }, { 2, 2 }, { 4, 3 } }), 0.25);
    QCOMPARE(linear.worstError({ { 1, 1 }, { 2, 3 }, { 4, 3 } }), 0.5);
    QCOMPARE(linear.worstError({}), 0.0);
}

void TestSpeedup::knee_data()
{
    QTest::addColumn<QList<QPointF>>("measured");
    QTest::addColumn<Knee::Kind>("kind");
    QTest::addColumn<double>("cap");
    QTest::addColumn<double>("best");
    using Kind = Knee::Kind;
    QTest::newRow("levels off") << points({ 1, 2, 3.9, 7.7, 9.6, 9.9, 10 }) << Kind::Found << 16.0 << 64.0;
    QTest::newRow("just short of it") << points({ 1, 2, 4, 9.4, 10 }) << Kind::NotReached << 16.0 << 16.0;
    QTest::newRow("falls again") << points({ 1, 2, 4, 6, 5, 3 }) << Kind::Found << 8.0 << 8.0;
    QTest::newRow("a dip is no knee") << points({ 1, 2, 1.5, 8, 16, 16 }) << Kind::Found << 16.0 << 16.0;
    QTest::newRow("linear to the end") << points({ 1, 2, 4, 8, 16 }) << Kind::NotReached << 16.0 << 16.0;
    QTest::newRow("flat") << points({ 1, 1.01, 0.99, 1.02 }) << Kind::NoSpeedup << 1.0 << 8.0;
    QTest::newRow("slower") << points({ 1, 0.9, 0.8 }) << Kind::NoSpeedup << 1.0 << 1.0;
    QTest::newRow("two points") << points({ 1, 2 }) << Kind::TooFewPoints << 0.0 << 0.0;
    QTest::newRow("none") << QList<QPointF> {} << Kind::TooFewPoints << 0.0 << 0.0;
}

void TestSpeedup::knee()
{
    QFETCH(QList<QPointF>, measured);
    QFETCH(Knee::Kind, kind);
    QFETCH(double, cap);
    QFETCH(double, best);
    const Knee found = kneeOf(measured);
    QCOMPARE(found.kind, kind);
    QCOMPARE(found.at.x(), cap);
    QCOMPARE(found.best.x(), best);
}

void TestSpeedup::kneeUnderALimitedRate_data()
{
    QTest::addColumn<QList<QPointF>>("measured");
    QTest::addColumn<int>("firstRefused");
    QTest::addColumn<Knee::Kind>("kind");
    QTest::addColumn<double>("cap");
    QTest::addColumn<bool>("isLimited");
    using Kind = Knee::Kind;
    const QList<QPointF> flat = points({ 1, 1.2, 0.93, 1.1, 1.3, 1.2, 1.4, 1.6 });
    QTest::newRow("flat") << flat << 2 << Kind::NoSpeedup << 1.0 << true;
    QTest::newRow("nothing refused") << flat << 0 << Kind::NotReached << 128.0 << false;
    const QList<QPointF> level = points({ 1, 2, 3.9, 5.2, 4.6, 5, 5.1, 6 });
    QTest::newRow("levels off where it is refused") << level << 8 << Kind::Found << 4.0 << true;
    QTest::newRow("knee below the limit")
        << points({ 1, 2, 3.9, 4, 4, 4 }) << 32 << Kind::Found << 4.0 << false;
}

void TestSpeedup::kneeUnderALimitedRate()
{
    QFETCH(QList<QPointF>, measured);
    QFETCH(int, firstRefused);
    QFETCH(Knee::Kind, kind);
    QFETCH(double, cap);
    QFETCH(bool, isLimited);
    const Knee found = kneeOf(measured, firstRefused);
    QCOMPARE(found.kind, kind);
    QCOMPARE(found.at.x(), cap);
    QCOMPARE(found.isLimited, isLimited);
}

QTEST_GUILESS_MAIN(TestSpeedup)
#include "tst_speedup.moc"
