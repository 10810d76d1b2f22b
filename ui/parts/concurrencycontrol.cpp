// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/concurrencycontrol.h"

#include "ui/style/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace inflight {

using namespace std::chrono_literals;

ConcurrencyControl::ConcurrencyControl(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_spin(new NumberBox(this))
    , m_auto(new QToolButton(this))
{
    m_slider->setObjectName(QStringLiteral("concurrencySlider"));
    m_slider->setRange(0, m_scale.positions() - 1);
    m_slider->setPageStep(4);
    m_slider->setMinimumWidth(90);
    m_slider->setMaximumWidth(420);
    m_spin->setObjectName(QStringLiteral("concurrencySpin"));
    m_spin->setRange(1, maximum);
    m_spin->setAccelerated(true);
    // 60 is not 6 on its way: what is typed counts when it is complete.
    m_spin->setKeyboardTracking(false);
    m_typing.setSingleShot(true);
    m_typing.setInterval(1s);
    m_auto->setObjectName(QStringLiteral("concurrencyAuto"));
    m_auto->setCheckable(true);
    m_auto->setIcon(icon(QLatin1String("auto")));
    m_auto->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_auto->setFocusPolicy(Qt::TabFocus);
    m_label->setBuddy(m_slider);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_slider, 1000);
    layout->addWidget(m_spin);
    layout->addWidget(m_auto);
    // What the slider does not take stays empty at the end, not between the label and it.
    layout->addStretch(1);
    m_spin->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    connect(
        m_slider, &QSlider::valueChanged, this, [this](int position) { choose(m_scale.value(position)); });
    connect(m_spin, &QSpinBox::valueChanged, this, &ConcurrencyControl::choose);
    const auto *field = m_spin->findChild<QLineEdit *>();
    connect(field, &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        m_isComplete = m_spin->holdsNumber();
        m_typing.start();
    });
    connect(m_spin, &QSpinBox::editingFinished, this, &ConcurrencyControl::settleTyped);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (m_spin->holdsNumber()) // an empty field is not filled under the hand
            takeTyped();
    });
    connect(m_auto, &QToolButton::clicked, this, [this](bool isOn) {
        // Whatever was being typed: this is the later word.
        m_typing.stop();
        display(m_spin->value());
        Q_EMIT automaticChosen(isOn);
    });
    retranslate();
    display(1);
}

ConcurrencyControl::~ConcurrencyControl()
{
    // A number half typed is told as the box loses the focus, which comes after this.
    m_spin->disconnect(this);
}

int ConcurrencyControl::concurrency() const
{
    return m_spin->value();
}

bool ConcurrencyControl::isAutomatic() const
{
    return m_auto->isChecked();
}

void ConcurrencyControl::takeTyped()
{
    m_spin->interpretText();
    settleTyped();
}

/// The box itself tells of another number only. The one on show, typed to keep it, ends automatic all the
/// same; it is also what the box puts back where nothing complete was typed, and that is no choice.
void ConcurrencyControl::settleTyped()
{
    if (!m_isTyped)
        return;
    m_typing.stop();
    m_isComplete ? choose(m_spin->value()) : display(m_spin->value());
}

void ConcurrencyControl::show(int concurrency, bool automatic)
{
    m_auto->setChecked(automatic);
    // A number being typed is not overwritten by the engine's news.
    if (!m_isTyped && concurrency != m_spin->value() && !(m_spin->hasFocus() && !automatic))
        display(concurrency);
}

void ConcurrencyControl::stepUp()
{
    takeTyped();
    choose(m_scale.above(m_spin->value()));
}

void ConcurrencyControl::stepDown()
{
    takeTyped();
    choose(m_scale.below(m_spin->value()));
}

void ConcurrencyControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConcurrencyControl::choose(int concurrency)
{
    m_typing.stop();
    display(concurrency);
    m_auto->setChecked(false);
    Q_EMIT concurrencyChosen(concurrency);
}

void ConcurrencyControl::display(int concurrency)
{
    m_isTyped = false;
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietSpin(m_spin);
    m_slider->setValue(m_scale.position(concurrency));
    m_slider->setAccessibleDescription(tr("%1 requests in flight at most").arg(concurrency));
    m_slider->setToolTip(
        tr("How many requests may be in flight at once: %1. Acts at once, mid-run too. Keys: [ and ]")
            .arg(concurrency));
    m_spin->setValue(concurrency);
}

void ConcurrencyControl::retranslate()
{
    m_label->setText(tr("&Concurrency"));
    m_slider->setAccessibleName(tr("Concurrency"));
    m_spin->setAccessibleName(tr("Concurrency, exact value"));
    m_spin->setToolTip(tr("Requests in flight at most, 1 to 500"));
    m_auto->setText(tr("Auto"));
    m_auto->setAccessibleName(tr("Automatic concurrency"));
    m_auto->setToolTip(
        tr("Finds the number by itself: one more while all goes well, fewer at a 429 or when answers "
           "become slow (AIMD)"));
}

} // namespace inflight
