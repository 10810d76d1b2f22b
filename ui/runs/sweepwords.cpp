// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/sweepwords.h"

#include "ui/runs/rowwords.h"
#include "ui/text/humantext.h"
#include "words/notewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace inflight {

namespace {

class SweepWords {
    Q_DECLARE_TR_FUNCTIONS(inflight::SweepWords)
};

QString headline(const SweepResult &result, const Knee &knee)
{
    const QString cap = countText(qint64(knee.at.x()));
    switch (knee.kind) {
    case Knee::Kind::TooFewPoints:
        if (result.measured.isEmpty())
            return SweepWords::tr(
                "The run one at a time did not bring every page: there is nothing to relate the others to.");
        if (result.pages == 1)
            return SweepWords::tr("There is one page only: nothing to fetch at the same time.");
        return SweepWords::tr("Fewer than three caps were measured: too few to see a knee.");
    case Knee::Kind::NoSpeedup:
        if (knee.isLimited) {
            return SweepWords::tr(
                "More at a time buys next to nothing here: %1x at best, measured. The server "
                "limits the rate.")
                .arg(factorText(knee.best.y()));
        }
        return SweepWords::tr("More at a time is no faster here: %1x at best, measured.")
            .arg(factorText(knee.best.y()));
    case Knee::Kind::NotReached:
        return SweepWords::tr("No knee found up to %1 at a time: there it is %2x faster than one at a time, "
                              "measured.")
            .arg(cap, factorText(knee.at.y()));
    case Knee::Kind::Found:
        break;
    }
    if (knee.isLimited) {
        return SweepWords::tr(
            "Past %1 at a time more concurrency buys next to nothing here, since the server "
            "limits the rate: %2x faster than one at a time, measured.")
            .arg(cap, factorText(knee.at.y()));
    }
    return SweepWords::tr("Past %1 at a time more concurrency buys nothing here: %2x faster than one at a "
                          "time, measured.")
        .arg(cap, factorText(knee.at.y()));
}

/// Two digits that count: `0.021`, `0.00031`.
QString shareText(double share)
{
    constexpr int mostDigits = 8;
    const int digits = share > 0 ? qBound(1, 1 - int(std::floor(std::log10(share))), mostDigits) : 0;
    return QLocale().toString(share, 'f', digits);
}

QString listText(const QList<int> &caps)
{
    QStringList texts;
    for (const int cap : caps)
        texts << countText(cap);
    return texts.join(QStringLiteral(", "));
}

/// What held it back, as far as the sweep saw it.
QStringList reasons(const SweepResult &result)
{
    QStringList sentences;
    if (result.isSequentialByNature)
        sentences << inWords(RunNote { RunNote::Kind::SequentialByNature, {} });
    if (result.first429 > 0) {
        sentences << SweepWords::tr(
            "From %1 at a time on, the server asked to slow down (429), %2 times in all.", "numerus",
            result.status429)
                         .arg(countText(result.first429), countText(result.status429));
    }
    const QList<int> caps = sweepCaps(result.pages);
    if (result.isWhole && caps.size() > 1 && caps.last() >= result.pages) {
        sentences << SweepWords::tr(
            "Higher caps could not differ: there are only %1 pages.", "numerus", result.pages)
                         .arg(countText(result.pages));
    }
    return sentences;
}

} // namespace

QString sweepStepText(const SpeedupSweep &sweep)
{
    // How many caps there are to sweep is known once the pages are.
    if (sweep.step() == 0)
        return SweepWords::tr("Sweep, step 1: one request at a time.");
    return SweepWords::tr("Sweep, step %1 of %2: %3 at a time.")
        .arg(countText(sweep.step() + 1), countText(sweep.steps()), countText(sweep.cap()));
}

RunWords wordsForSweep(const SweepResult &result)
{
    const QList<QPointF> points = speedups(result.measured);
    const Knee knee = kneeOf(points, result.first429);
    RunWords words { headline(result, knee), {} };
    if (result.pages > 0) {
        words.details << SweepWords::tr(
            "Measured with %1 pages, once for each cap: %2.", "numerus", result.pages)
                             .arg(countText(result.pages), requestText(result.request));
    }
    if ((knee.kind == Knee::Kind::Found || knee.isLimited) && knee.best != knee.at) {
        words.details << SweepWords::tr("The highest speed-up is %1x, at %2.")
                             .arg(factorText(knee.best.y()), countText(qint64(knee.best.x())));
    }
    words.details += reasons(result);
    constexpr double misleading = 0.15;
    if (const auto fit = fitScalability(points); fit && fit->worstError(points) > misleading) {
        words.details << SweepWords::tr("The fitted curve is up to %1 away from what was measured.")
                             .arg(percentText(countText(qRound(fit->worstError(points) * 100))));
    }
    if (!result.leftOut.isEmpty()) {
        words.details << SweepWords::tr("Left out, because they did not bring every page: %1 at a time.")
                             .arg(listText(result.leftOut));
    }
    if (!result.isWhole)
        words.details << SweepWords::tr("The sweep did not go to its end; what it measured stays.");
    return words;
}

RunWords wordsForSweep(const SweepResult &result, const RunRequest &now)
{
    RunWords words = wordsForSweep(result);
    if (result.measured.isEmpty() || isComparable(result.request, now))
        return words;
    words.headline = SweepWords::tr("Measured with other settings than now: %1").arg(words.headline);
    const QString set = requestText(now);
    // Some settings, such as the jitter, are not among what is told.
    words.details.insert(1,
        set == requestText(result.request) ? SweepWords::tr("What is set now differs from that.")
                                           : SweepWords::tr("Set now: %1.").arg(set));
    return words;
}

QString fitText(const ScalabilityFit &fit)
{
    if (fit.isAmdahl())
        return SweepWords::tr("fitted: Amdahl's law, sigma = %1").arg(shareText(fit.sigma));
    return SweepWords::tr("fitted: Universal Scalability Law, sigma = %1, kappa = %2")
        .arg(shareText(fit.sigma), shareText(fit.kappa));
}

QString fitMeaning(const ScalabilityFit &fit)
{
    if (fit.isAmdahl())
        return SweepWords::tr("sigma: the share of the work that must be done one after another "
                              "(G. M. Amdahl, AFIPS 1967).");
    return SweepWords::tr("sigma: the share that must be done one after another; kappa: what every two "
                          "requests cost each other "
                          "(N. J. Gunther, \"Guerrilla Capacity Planning\", 2007, chapter 4).");
}

QString kneeMeaning(const Knee &knee)
{
    const QString share = percentText(knee.isLimited ? limitedShare : kneeShare);
    return SweepWords::tr("Knee: the smallest cap that reaches %1 of the highest speed-up measured "
                          "(Inflight's own rule).")
        .arg(share);
}

} // namespace inflight
