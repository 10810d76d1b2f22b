// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/requests/attemptfilter.h"
#include "ui/requests/attemptmodel.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTableView;

namespace inflight {

class CompareRun;
class EmptyHint;
class RunChoice;
class RunController;

/// Every attempt of the run: filter, copy, details.
class LogTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogTab)
public:
    LogTab(const RunController &controller, const CompareRun &compare, QWidget *parent = nullptr);

    const AttemptModel &model() const { return m_model; }
    /// Before an audience. Details that are open are masked by the window.
    void setSecretsMasked(bool isMasked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWhyEmpty();
    void openDetails(const QModelIndex &index);
    void swapRuns();
    void sizeColumns();
    void retranslate();

    const RunController &m_controller;
    bool m_isMasked = false;
    AttemptModel m_model;
    QList<AttemptRecord> m_aside; ///< of a comparison's two runs the one that is not on show
    AttemptFilter m_filter { m_model };
    QLineEdit *m_text;
    QCheckBox *m_onlyProblems;
    RunChoice *m_choice;
    QTableView *m_view;
    EmptyHint *m_empty;
};

} // namespace inflight
