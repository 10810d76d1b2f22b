// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/unsavedrecords.h"

#include "ui/records/recordview.h"
#include "ui/runs/rundesk.h"
#include "ui/window/exportdesk.h"
#include "ui/window/lossquestion.h"

#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>

#include <utility>

namespace inflight {

UnsavedRecords::UnsavedRecords(RunDesk &runs, Preferences &preferences, QWidget &window)
    : QObject(&window)
    , m_runs(runs)
    , m_window(window)
    , m_exports(new ExportDesk(preferences, &window))
    , m_question(new LossQuestion(window))
{
    qApp->installEventFilter(this);
    connect(m_question, &LossQuestion::openChanged, this, [this](bool isOpen) { m_runs.hold(isOpen); });
    connect(m_question, &LossQuestion::exportWanted, this, &UnsavedRecords::exportForTheAnswer);
    connect(m_question, &LossQuestion::announced, m_exports, &ExportDesk::announce);
    connect(m_exports, &ExportDesk::ended, m_question, &LossQuestion::exportEnded);
    connect(&m_runs.controller(), &RunController::started, m_question, &LossQuestion::runBegan);
    connect(&m_runs.controller(), &RunController::resumedForFailed, m_question, &LossQuestion::runBegan);
    connect(m_exports, &ExportDesk::abandoned, m_question, &LossQuestion::exportAbandoned);
}

void UnsavedRecords::update()
{
    if (!m_runs.isBusy() && std::exchange(m_exportsNext, false)) {
        // After all else that the end of a run brings.
        QMetaObject::invokeMethod(this, &UnsavedRecords::openExport, Qt::QueuedConnection);
    }
    m_question->update(loss());
}

bool UnsavedRecords::canExport() const
{
    const bool isStill = !m_runs.isBusy() || m_runs.controller().showsEarlierRecords();
    return isStill && m_records && m_records->recordCount() > 0;
}

void UnsavedRecords::openExport()
{
    if (canExport())
        m_exports->open(*m_records, m_runs.controller());
}

void UnsavedRecords::exportForTheAnswer()
{
    m_exportsNext = true;
    m_runs.stop();
    update();
}

Loss UnsavedRecords::loss() const
{
    const RunController &run = m_runs.controller();
    Loss loss;
    loss.file = QFileInfo(m_exports->writing()).fileName();
    if (m_records && !run.recordsOrigin().isPractice) {
        loss.records = m_exports->unexported(*m_records, run);
        loss.api = run.recordsOrigin().api;
        loss.isBusy = m_runs.isBusy();
    }
    return loss;
}

bool UnsavedRecords::mayClose()
{
    const Loss now = loss();
    if ((now.file.isEmpty() && now.records == 0) || m_mayClose || qGuiApp->isSavingSession())
        return true;
    const auto close = [this] { m_window.close(); };
    const auto closeAllTheSame = [this, close] {
        m_mayClose = true;
        close();
    };
    m_question->ask({ LossQuestion::Order::Kind::Close, closeAllTheSame, close }, now);
    return false;
}

void UnsavedRecords::replaceBy(const std::function<void()> &run)
{
    const Loss now = loss();
    const int shown = m_runs.controller().recordsOrigin().run;
    if (now.records == 0 || shown == m_givenUp) { // an export that is still being written has its own
        run();
        return;
    }
    const auto runAllTheSame = [this, run, shown] {
        m_givenUp = shown;
        run();
    };
    const auto repeat = [this, run] { replaceBy(run); };
    m_question->ask({ LossQuestion::Order::Kind::Run, runAllTheSame, repeat }, now);
}

/// A session manager that has saved what there is to save tells the program to quit: Qt sends this event
/// first, and only then closes the windows.
bool UnsavedRecords::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Quit)
        m_mayClose = true;
    return QObject::eventFilter(watched, event);
}

} // namespace inflight
