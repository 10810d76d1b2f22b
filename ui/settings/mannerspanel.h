// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/runsettings.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace inflight {

/// How to ask: rate, attempts, back-off, time-out, HTTP/2, Retry-After.
class MannersPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MannersPanel)
public:
    explicit MannersPanel(QWidget *parent = nullptr);

    /// Puts what the panel says into the settings, and leaves the rest of them.
    void writeTo(RunSettings &settings) const;
    void show(const RunSettings &settings);

Q_SIGNALS:
    void changed();
    void resetWanted(); ///< of all that the next run is asked with; the panel's own is done

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addRow(QFormLayout *form, QWidget *field);
    void retranslate();

    QDoubleSpinBox *m_rate;
    QSpinBox *m_attempts;
    QDoubleSpinBox *m_backoffBase;
    QDoubleSpinBox *m_backoffCap;
    QDoubleSpinBox *m_timeout;
    QCheckBox *m_http2;
    QCheckBox *m_sharedPause;
    QPushButton *m_reset;
    QLabel *m_rateLabel;
    QLabel *m_attemptsLabel;
    QLabel *m_backoffBaseLabel;
    QLabel *m_backoffCapLabel;
    QLabel *m_timeoutLabel;
};

} // namespace inflight
