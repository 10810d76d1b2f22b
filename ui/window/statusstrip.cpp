// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusstrip.h"

#include "ui/runs/holdbackwords.h"
#include "ui/text/humantext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>

namespace inflight {

using namespace std::chrono_literals;

namespace {

constexpr QChar figureSpace(0x2007); // as wide as a digit

/// Those that are there.
QString joined(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(QStringLiteral("   "));
}

} // namespace

StatusStrip::StatusStrip(const RunController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_progress(new QProgressBar(this))
    , m_counts(new QLabel(this))
    , m_time(new QLabel(this))
{
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(150);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_time->setObjectName(QStringLiteral("time"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 8, 4);
    layout->setSpacing(12);
    layout->addWidget(m_progress);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_time);

    connect(&controller, &RunController::started, this, &StatusStrip::restart);
    connect(&controller, &RunController::resumedForFailed, this, &StatusStrip::restart);
    connect(&controller, &RunController::updated, this, &StatusStrip::take);
    connect(&controller, &RunController::stateChanged, this, [this](RunState state) {
        if (state == RunState::Stopping || state == RunState::Finished)
            m_heldBack.restart(); // nothing is held back any more
        m_controller.isActive() ? m_tick.start(100ms) : m_tick.stop();
        display();
    });
    connect(&m_tick, &QTimer::timeout, this, &StatusStrip::display);
    display();
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        display();
    QWidget::changeEvent(event);
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    display();
}

void StatusStrip::restart()
{
    m_remaining.restart();
    m_waiting.restart();
    m_heldBack.restart();
    m_sinceUpdate.start();
}

void StatusStrip::take(const RunUpdate &update)
{
    m_sinceUpdate.start();
    m_remaining.add(update.counts);
    m_waiting.add(update);
    if (m_controller.state() != RunState::Stopping)
        m_heldBack.add(update.counts);
    display();
}

void StatusStrip::display()
{
    const RunCounts &counts = m_controller.counts();
    const RunState state = m_controller.state();
    const bool isActive = m_controller.isActive();
    const int done = counts.pagesArrived + counts.pagesFailed;
    // While it runs: how far along. Afterwards: how much of it is here. No share is made up of a number that
    // nobody knows.
    const bool isPlanKnown = counts.planIsComplete;
    m_progress->setRange(0, isActive && !isPlanKnown ? 0 : qMax(1, counts.pagesPlanned));
    m_progress->setValue(isActive ? done : isPlanKnown ? counts.pagesArrived : 0);
    m_progress->setAccessibleName(tr("Progress"));
    if (state == RunState::Idle) {
        m_counts->setText(tr("Ready"));
        m_counts->setAccessibleName({});
        m_time->clear();
        return;
    }

    const Microseconds now = isActive ? counts.elapsed + Microseconds(m_sinceUpdate.nsecsElapsed() / 1000)
                                      : m_controller.summary().wall;
    const auto sinceUpdate = std::chrono::milliseconds(m_sinceUpdate.elapsed());
    const Microseconds pauseLeft
        = isActive ? std::max(counts.pausedFor.value_or(0ms) - sinceUpdate, 0ms) : 0ms;
    showCounts(now, pauseLeft);

    QString time = elapsedText(now);
    if (const auto left = m_remaining.left(); left && isActive && state == RunState::Running) {
        // Behind what the server just asked to wait; and never less than a page waits for its next attempt.
        const auto next = m_waiting.next();
        const Microseconds retryLeft = next ? next->due - now : Microseconds(0);
        time += QStringLiteral("   ")
            + tr("about %1 left").arg(countdownText(std::max(*left + pauseLeft, retryLeft)));
    }
    m_time->setText(time);
}

/// All of them where there is room. Else first goes what stands elsewhere as well, then the reason why no
/// more are in flight. A countdown stays longest: it is what is waited for.
void StatusStrip::showCounts(Microseconds now, Microseconds pauseLeft)
{
    const RunCounts &counts = m_controller.counts();
    const bool isActive = m_controller.isActive();
    const QString pages = counts.planIsComplete
        ? tr("%1/%2 pages").arg(countText(counts.pagesArrived), countText(counts.pagesPlanned))
        : tr("%1 pages", "numerus", counts.pagesArrived).arg(countText(counts.pagesArrived));
    const QString records
        = tr("%1 records", "numerus", forPlural(counts.records)).arg(countText(counts.records));
    const QString flight = isActive ? inFlightText(pauseLeft) : QString();
    // Under a pause for all the reason is the countdown.
    const QString flightInShort = isActive && pauseLeft == 0us ? inFlightNumbers() : flight;
    QString troubles;
    if (counts.status429 > 0)
        troubles = tr("%1x 429").arg(countText(counts.status429));
    if (counts.pagesFailed > 0)
        troubles = joined(
            { troubles, tr("%1 failed", "numerus", counts.pagesFailed).arg(countText(counts.pagesFailed)) });
    const QString waiting = waitingText(now, pauseLeft, Length::Whole);
    const QString waitingInShort = waitingText(now, pauseLeft, Length::Short);

    const QString all = joined({ pages, records, flight, troubles, waiting });
    QStringList forms { all, joined({ pages, records, flight, troubles, waitingInShort }),
        joined({ pages, flight, troubles, waitingInShort }),
        joined({ pages, flightInShort, troubles, waitingInShort }) };
    if (isActive)
        forms << joined({ pages, flightInShort, waitingInShort })
              << joined({ waitingInShort, flightInShort });
    const QFontMetrics metrics = m_counts->fontMetrics();
    const auto fitting = std::find_if(forms.cbegin(), forms.cend(),
        [&](const QString &form) { return metrics.horizontalAdvance(form) <= m_counts->width(); });
    const QString &text = fitting == forms.cend() ? forms.last() : *fitting;
    m_counts->setText(metrics.elidedText(text, Qt::ElideRight, m_counts->width()));
    m_counts->setAccessibleName(all);
    m_counts->setToolTip(all);
}

QString StatusStrip::inFlightNumbers() const
{
    const RunCounts &counts = m_controller.counts();
    const QString cap = countText(counts.concurrency);
    // What stands behind it does not jump when 9 become 10.
    return tr("%1 of %2 in flight")
        .arg(countText(counts.inFlight).rightJustified(cap.size(), figureSpace), cap);
}

QString StatusStrip::inFlightText(Microseconds pauseLeft) const
{
    const QString why = pauseLeft > 0us ? tr("server asks to wait %1").arg(countdownText(pauseLeft))
                                        : holdBackText(m_heldBack.told());
    return why.isEmpty()
        ? inFlightNumbers()
        : tr("%1: %2", "how many are in flight, and why no more").arg(inFlightNumbers(), why);
}

/// One countdown at a time: under a pause for all, that one says when it goes on.
QString StatusStrip::waitingText(Microseconds now, Microseconds pauseLeft, Length length) const
{
    const int waiting = m_controller.counts().waiting;
    if (!m_controller.isActive() || waiting == 0)
        return {};
    const QString number = tr("%1 waiting", "numerus", waiting).arg(countText(waiting));
    const auto next = m_waiting.next();
    if (!next || pauseLeft > 0us || m_controller.state() == RunState::Paused)
        return number;
    const QString left = countdownText(next->due - now);
    return number + u' '
        + (length == Length::Short ? tr("(next in %1)").arg(left)
                                   : tr("(page %1, attempt %2 of %3, in %4)")
                                         .arg(countText(next->page + 1), countText(next->attempt),
                                             countText(m_controller.request().settings.attempts), left));
}

} // namespace inflight
