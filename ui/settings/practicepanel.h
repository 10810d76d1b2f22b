// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practiceserver.h"
#include "ui/text/logscale.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace inflight {

class ValueSlider;

/// How the practice server treats its guests. Every move acts at once.
class PracticePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticePanel)
public:
    explicit PracticePanel(QWidget *parent = nullptr);

    practice::Manners manners() const;
    void setManners(const practice::Manners &manners);

Q_SIGNALS:
    void mannersChanged(const practice::Manners &manners);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    practice::Manners m_manners; ///< what counts; the sliders stand at the nearest position
    LogScale m_latencies { 2000 }; ///< position 0 is 0 ms, 1 the scale's first
    LogScale m_rates { 1000 }; ///< position 0 is "no limit", 1 the scale's first
    ValueSlider *m_latency;
    ValueSlider *m_jitter;
    ValueSlider *m_rate;
    ValueSlider *m_errors;
    ValueSlider *m_drops;
    QCheckBox *m_login;
    QPushButton *m_reset;
};

} // namespace inflight
