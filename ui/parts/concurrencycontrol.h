// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parts/numberbox.h"
#include "ui/text/logscale.h"
#include "values/limits.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace inflight {

/// The cap on requests in flight: slider (1 to 500, even steps on a logarithmic scale), spin box for exact
/// values, Auto. A number that is typed counts at Return, when the field is left, or after a second without a
/// further key.
class ConcurrencyControl final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConcurrencyControl)
public:
    static constexpr int maximum = limits::concurrency;

    explicit ConcurrencyControl(QWidget *parent = nullptr);
    ~ConcurrencyControl() override;

    int concurrency() const;
    bool isAutomatic() const;
    /// What is typed counts now. Before an order that it is meant for.
    void takeTyped();
    /// Shows it without telling anybody.
    void show(int concurrency, bool automatic);
    /// One step on the slider's scale, as if by hand.
    void stepUp();
    void stepDown();

Q_SIGNALS:
    /// By the user's hand. Ends automatic mode.
    void concurrencyChosen(int concurrency);
    void automaticChosen(bool automatic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void settleTyped();
    void choose(int concurrency);
    void display(int concurrency);
    void retranslate();

    LogScale m_scale { maximum };
    QLabel *m_label;
    QSlider *m_slider;
    NumberBox *m_spin;
    QTimer m_typing { this }; ///< since the last key in the spin box
    bool m_isTyped = false; ///< what the box shows does not count yet
    bool m_isComplete = false; ///< what was typed is a number
    QToolButton *m_auto;
};

} // namespace inflight
