// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/narrator.h"

#include "ui/records/startscreen.h"
#include "ui/runs/comparerun.h"
#include "ui/runs/runhistory.h"
#include "ui/runs/speedupsweep.h"
#include "ui/runs/sweepwords.h"
#include "ui/text/audiencemask.h"
#include "ui/text/humantext.h"
#include "words/errorwords.h"

namespace inflight {

namespace {

/// A wrong password, or none given where one can be.
bool wantsSignIn(const FetchError &error, const RunRequest &request)
{
    return (error.kind == FetchError::Kind::SignIn && !isOfSignInPart(error))
        || (error.kind == FetchError::Kind::HttpStatus && error.status == 401 && request.profile.signIn);
}

} // namespace

Narrator::Narrator(SummaryLine &line, StartScreen &start, const RunController &controller,
    const CompareRun &compare, const SpeedupSweep &sweep, const RunHistory &history, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_start(start)
    , m_controller(controller)
    , m_compare(compare)
    , m_sweep(sweep)
    , m_history(history)
{
    connect(&controller, &RunController::stateChanged, this, [this] {
        m_comparison.reset();
        m_isSweepNews = false;
        if (m_controller.state() == RunState::Finished)
            m_endedAt = QDateTime::currentDateTime();
        retell();
    });
    connect(&controller, &RunController::started, this, [this] {
        m_trouble = {};
        m_isCancelled = false;
    });
    connect(&controller, &RunController::recordsBegan, this, &Narrator::retell);
    connect(&controller, &RunController::resumedForFailed, this, [this] { m_isCancelled = false; });
    connect(&controller, &RunController::updated, this, &Narrator::hear);
    connect(&compare, &CompareRun::changed, this, &Narrator::retell);
    connect(
        &compare, &CompareRun::finished, this, [this](const RunSummary &sync, const RunSummary &concurrent) {
            m_comparison.emplace(sync, concurrent);
            retell();
        });
    connect(&compare, &CompareRun::cancelled, this, [this] {
        m_isCancelled = true;
        retell();
    });
    connect(&sweep, &SpeedupSweep::changed, this, &Narrator::retell);
    connect(&sweep, &SpeedupSweep::finished, this, [this] {
        m_isSweepNews = true;
        retell();
    });
    // A sync run just measured turns an estimate into a fact.
    connect(&history, &RunHistory::added, this, &Narrator::retell);
    connect(&history, &RunHistory::cleared, this, [this] {
        if (!m_isSaid)
            retell();
    });
    retell();
}

void Narrator::say(SummaryLine::Tone tone, const RunWords &words, SummaryLine::Offers offers)
{
    m_isSaid = true;
    m_line.show(tone, words, offers);
}

void Narrator::sayExported(const RunWords &words, bool lacksNothing)
{
    // What is missing in the file can still be had.
    say(lacksNothing ? SummaryLine::Tone::Good : SummaryLine::Tone::Attention, words,
        whatGoesOn() | SummaryLine::OpenFolder);
}

void Narrator::sayFolder(const RunWords &words)
{
    say(SummaryLine::Tone::Plain, words, whatGoesOn());
}

void Narrator::say(EmptyField field)
{
    RunWords words { inWords(field), {} };
    if (m_isPractice)
        words.details << practicePassword();
    say(SummaryLine::Tone::Attention, words, SummaryLine::SignIn);
}

QString Narrator::practicePassword()
{
    return tr("The practice server takes any e-mail, with the password \"practice\".");
}

void Narrator::setSecretsMasked(bool isMasked)
{
    m_isMasked = isMasked;
    if (m_isSaid)
        tellStart();
    else
        retell();
}

RunSummary Narrator::told(const RunSummary &summary) const
{
    return m_isMasked ? masked(summary) : summary;
}

void Narrator::setSource(const ApiProfile &chosen, const QString &title, bool isPractice)
{
    m_title = title;
    m_isPractice = isPractice;
    const bool isNews = !isSameApi(chosen, m_source);
    m_source = chosen;
    if (isNews && !m_controller.isActive())
        retell();
}

QString Narrator::everyPage() const
{
    const PaginationKind kind = m_source.pagination.kind;
    const bool isChain = kind == PaginationKind::Cursor || kind == PaginationKind::Next;
    return isChain ? tr("Every page of %1, one after another, since each names the next.")
                   : tr("Every page of %1, many requests at a time.");
}

bool Narrator::isOfAnother() const
{
    return m_controller.state() == RunState::Finished && !isSameApi(m_controller.request().profile, m_source);
}

/// Whose those are that stand below a run which has brought none.
QStringList Narrator::aboutRecords() const
{
    if (!m_controller.showsEarlierRecords())
        return {};
    const RecordsOrigin &origin = m_controller.recordsOrigin();
    return { tr("The records below are still those of an earlier run (%1).")
                 .arg(origin.isPractice ? tr("Practice server") : origin.api) };
}

void Narrator::show(SummaryLine::Tone tone, RunWords words, SummaryLine::Offers offers)
{
    words.details = aboutRecords() + words.details;
    if (isOfAnother()) {
        const RunRequest &request = m_controller.request();
        words.headline
            = tr("%1: %2", "an API and what became of its run")
                  .arg(request.practice ? tr("Practice server") : request.profile.name, words.headline);
        offers &= SummaryLine::ListFailed;
    }
    m_line.show(tone, words, offers);
}

void Narrator::retell()
{
    m_isSaid = false;
    if (m_comparison)
        tellComparison(m_comparison->first, m_comparison->second);
    else if (m_isSweepNews)
        show(SummaryLine::Tone::Good, { wordsForSweep(m_sweep.result()).headline, {} }, {});
    else if (m_controller.state() == RunState::Finished && !m_sweep.isActive())
        tellEnding();
    else
        tellState();
    tellStart();
}

void Narrator::hear(const RunUpdate &update)
{
    // Once pages come, a failed attempt is the log's affair. Before, it is all there is to tell.
    if (m_controller.state() != RunState::Connecting)
        return;
    for (const AttemptRecord &record : update.ended) {
        if (record.outcome != AttemptRecord::Outcome::WillRetry)
            continue;
        m_trouble = record.error;
        retell();
    }
}

void Narrator::tellState()
{
    RunWords words = wordsFor(m_controller.state(), m_controller.request());
    if (m_compare.isActive()) {
        const QString step = m_compare.isSyncStep() ? tr("Comparison, step 1 of 2: one request at a time.")
                                                    : tr("Comparison, step 2 of 2: many requests at once.");
        words = { step, {} };
    }
    if (m_sweep.isActive())
        words = { sweepStepText(m_sweep), {} };
    words.details = aboutRecords();
    if (m_trouble && m_controller.state() == RunState::Connecting)
        words.details << inWords(m_isMasked ? masked(m_trouble) : m_trouble);
    m_line.show(SummaryLine::Tone::Plain, words);
}

void Narrator::tellEnding()
{
    const RunSummary summary = told(m_controller.summary());
    const int maxPages = m_controller.request().settings.maxPages;
    const bool isKnown = summary.ending == RunEnding::Stopped
        || (summary.ending == RunEnding::Complete && summary.sequential); // between the two runs
    RunWords words = m_isCancelled && isKnown ? wordsForCancelled(m_compare.sync(), summary, maxPages)
                                              : wordsFor(summary, measuredSync(), maxPages);
    const bool asksSignIn = wantsSignIn(summary.error, m_controller.request());
    if (asksSignIn && m_controller.request().practice)
        words.details << practicePassword();
    if (summary.error.kind == FetchError::Kind::RetryAfterTooLong)
        words.details << notBefore(m_endedAt.addDuration(summary.error.wait));
    SummaryLine::Offers offers;
    if (!asksSignIn || m_controller.canFetchRest())
        offers = whatGoesOn();
    offers.setFlag(SummaryLine::SignIn, asksSignIn);
    const auto tone = isWhole(summary)         ? SummaryLine::Tone::Good
        : summary.ending == RunEnding::Stopped ? SummaryLine::Tone::Plain
                                               : SummaryLine::Tone::Attention;
    show(tone, words, offers);
}

/// To the minute, and never too early.
QString Narrator::notBefore(const QDateTime &time)
{
    const QDateTime minute = time.addSecs(59);
    const QLocale locale;
    const bool isToday = minute.date() == QDate::currentDate();
    //: %1: a time of the day, with the date where it is not today
    return tr("That is not before %1.")
        .arg(isToday ? locale.toString(minute.time(), QLocale::ShortFormat)
                     : locale.toString(minute, QLocale::ShortFormat));
}

/// How what is missing can still be had.
SummaryLine::Offers Narrator::whatGoesOn() const
{
    SummaryLine::Offers offers;
    offers.setFlag(SummaryLine::Retry, m_controller.canRetryFailed() && !isOfAnother());
    offers.setFlag(SummaryLine::ListFailed, !m_controller.summary().failed.isEmpty());
    return offers;
}

/// The wall time that the last run is measured against, the same as in the comparison tab.
std::optional<Microseconds> Narrator::measuredSync() const
{
    const FinishedRun *run = m_history.run(m_controller.runNumber());
    const FinishedRun *sync = run && !run->summary.sequential ? m_history.baselineOf(*run) : nullptr;
    return sync ? std::optional(activeTime(sync->summary)) : std::nullopt;
}

void Narrator::tellComparison(const RunSummary &sync, const RunSummary &concurrent)
{
    show(isWhole(sync) && isWhole(concurrent) ? SummaryLine::Tone::Good : SummaryLine::Tone::Attention,
        wordsForComparison(sync, told(concurrent), m_controller.request().settings.maxPages), whatGoesOn());
}

void Narrator::tellStart()
{
    // Nothing was fetched from the one chosen now, whatever became of another.
    switch (isOfAnother() ? RunState::Idle : m_controller.state()) {
    case RunState::Idle:
        m_start.show(QLatin1String("fetch"), tr("Press Fetch (F5)"),
            m_isPractice
                ? tr("The built-in practice server stands ready: 5,000 products, no internet needed.\n"
                     "Move the concurrency slider while it runs and watch the chart follow.")
                : everyPage().arg(m_title),
            tr("Fetch"));
        break;
    case RunState::Finished:
        if (m_controller.summary().ending == RunEnding::Complete)
            m_start.show(QLatin1String("info"), tr("No records"),
                tr("The server answered, and has no records there."), tr("Fetch again"));
        else if (m_controller.summary().ending == RunEnding::Stopped)
            m_start.show(QLatin1String("stop"), tr("Stopped before a record came"), {}, tr("Fetch again"));
        else
            m_start.show(QLatin1String("warning"), tr("No records"),
                sentencesText(wordsFor(told(m_controller.summary()), {}).details), tr("Try again"));
        break;
    case RunState::Paused:
        m_start.show(QLatin1String("pause"), tr("Paused"), {}, {});
        break;
    default:
        m_start.show(QLatin1String("wait"), tr("Waiting for the first page..."), {}, {});
    }
}

} // namespace inflight
