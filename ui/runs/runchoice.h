// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace inflight {

class CompareRun;
class RunController;

/// Which of a comparison's two runs is on show. Only there once the second one has ended; while runs go on,
/// and when pages are asked for again, the latest is.
class RunChoice final : public QComboBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunChoice)
public:
    RunChoice(const RunController &controller, const CompareRun &compare, QWidget *parent = nullptr);

    /// In answer to RunController::started: the run that begins is a comparison's second. Then what there is
    /// of the first is kept; else it goes.
    bool isSecondBeginning() const;

    /// Not Qt's own, which keeps the one of a larger font when projector mode ends.
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The other of the two is to be shown.
    void swapped();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Run { Sync, Concurrent };

    void showRun(int run);
    void retranslate();

    const CompareRun &m_compare;
    bool m_hasTwo = false;
    int m_shown = Concurrent;
};

} // namespace inflight
