// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statusstrip.h"

#include "ui/humantext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace inflight {

using namespace std::chrono_literals;

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
    connect(&controller, &RunController::stateChanged, this, [this] {
        m_controller.isActive() ? m_tick.start(100ms) : m_tick.stop();
        display();
    });
    connect(&m_tick, &QTimer::timeout, this, &StatusStrip::display);
    display();
}

QString StatusStrip::text() const
{
    return m_counts->text() + u' ' + m_time->text();
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        display();
    QWidget::changeEvent(event);
}

void StatusStrip::restart()
{
    m_remaining.restart();
    m_waiting.restart();
    m_sinceUpdate.start();
}

void StatusStrip::take(const RunUpdate &update)
{
    m_sinceUpdate.start();
    m_remaining.add(update.counts);
    m_waiting.add(update);
    display();
}

void StatusStrip::display()
{
    const RunCounts &counts = m_controller.counts();
    const RunState state = m_controller.state();
    const bool isActive = m_controller.isActive();
    const int done = counts.pagesArrived + counts.pagesFailed;
    const bool isBusyWithoutPlan = isActive && !counts.planIsComplete && counts.pagesPlanned <= done;
    m_progress->setRange(0, isBusyWithoutPlan ? 0 : qMax(1, counts.pagesPlanned));
    // While it runs: how far along. Afterwards: how much of it is here.
    m_progress->setValue(isActive ? done : counts.pagesArrived);
    m_progress->setAccessibleName(tr("Progress"));
    if (state == RunState::Idle) {
        m_counts->setText(tr("Ready"));
        m_time->clear();
        return;
    }

    const Microseconds now = isActive ? counts.elapsed + Microseconds(m_sinceUpdate.nsecsElapsed() / 1000)
                                      : m_controller.summary().wall;
    QStringList parts;
    if (counts.planIsComplete)
        parts << tr("%1/%2 pages").arg(countText(counts.pagesArrived), countText(counts.pagesPlanned));
    else
        parts << tr("%1 pages", "numerus", counts.pagesArrived).arg(countText(counts.pagesArrived));
    parts << tr("%1 records", "numerus", forPlural(counts.records)).arg(countText(counts.records));
    if (isActive)
        parts << tr("%1 in flight").arg(countText(counts.inFlight));
    if (counts.status429 > 0)
        parts << tr("%1x 429").arg(countText(counts.status429));
    if (counts.pagesFailed > 0)
        parts << tr("%1 failed", "numerus", counts.pagesFailed).arg(countText(counts.pagesFailed));
    const auto pauseLeft
        = counts.pausedFor.value_or(0ms) - std::chrono::milliseconds(m_sinceUpdate.elapsed());
    const bool isHeldBack = isActive && counts.pausedFor && pauseLeft > 0ms;
    if (isActive && counts.waiting > 0)
        parts << waitingText(now, !isHeldBack);
    if (isHeldBack)
        parts << tr("server asks to wait %1").arg(elapsedText(pauseLeft));
    const QString text = parts.join(QStringLiteral("   "));
    m_counts->setText(text);
    m_counts->setToolTip(text);

    QString time = elapsedText(now);
    if (const auto left = m_remaining.left(); left && isActive && state == RunState::Running) {
        // Never less than what the server just asked to wait.
        const Microseconds atLeast = isHeldBack ? Microseconds(pauseLeft) : Microseconds(0);
        time += QStringLiteral("   ") + tr("left %1").arg(elapsedText(std::max(*left, atLeast)));
    }
    m_time->setText(time);
}

QString StatusStrip::waitingText(Microseconds now, bool withCountdown) const
{
    const QString waiting = tr("%1 waiting", "numerus", m_controller.counts().waiting)
                                .arg(countText(m_controller.counts().waiting));
    const auto next = m_waiting.next();
    // One countdown at a time: under a pause for all, that one says when it goes on.
    if (!next || !withCountdown)
        return waiting;
    const Microseconds left = std::max(next->due - now, Microseconds(0));
    return waiting + u' '
        + tr("(page %1, attempt %2 of %3, in %4)")
              .arg(countText(next->page + 1), countText(next->attempt),
                  countText(m_controller.request().settings.attempts), elapsedText(left));
}

} // namespace inflight
