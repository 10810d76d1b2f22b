// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runchoice.h"

#include "ui/runs/comparerun.h"
#include "ui/runs/runcontroller.h"

#include <QEvent>

namespace inflight {

RunChoice::RunChoice(const RunController &controller, const CompareRun &compare, QWidget *parent)
    : QComboBox(parent)
    , m_compare(compare)
{
    addItems({ QString(), QString() });
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setCurrentIndex(Concurrent);
    setFocusPolicy(Qt::TabFocus);
    hide();
    connect(&controller, &RunController::started, this, [this] {
        m_hasTwo = isSecondBeginning();
        m_shown = Concurrent; // the one that begins
        setCurrentIndex(Concurrent);
        hide();
    });
    connect(&controller, &RunController::resumedForFailed, this, [this] {
        showRun(Concurrent); // to which what comes now belongs
        hide();
    });
    const auto offer = [this] { setVisible(m_hasTwo && !m_compare.isActive()); };
    connect(&controller, &RunController::finished, this, offer);
    connect(&compare, &CompareRun::changed, this, offer);
    connect(this, &QComboBox::activated, this, &RunChoice::showRun);
    retranslate();
}

bool RunChoice::isSecondBeginning() const
{
    return m_compare.isActive() && !m_compare.isSyncStep();
}

void RunChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void RunChoice::showRun(int run)
{
    if (run == m_shown)
        return;
    m_shown = run;
    setCurrentIndex(run);
    Q_EMIT swapped();
}

void RunChoice::retranslate()
{
    setItemText(Sync, tr("Sync run"));
    setItemText(Concurrent, tr("Concurrent run"));
    setToolTip(tr("Which of the comparison's two runs is shown here"));
    setAccessibleName(tr("Run of the comparison"));
}

} // namespace inflight
