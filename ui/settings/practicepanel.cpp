// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/practicepanel.h"

#include "ui/parts/valueslider.h"
#include "ui/text/humantext.h"

#include <QCheckBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <functional>

namespace inflight {

namespace {

QString limitText(double perSecond)
{
    return perSecond > 0 ? PracticePanel::tr("%1 per second").arg(QLocale().toString(perSecond, 'g', 4))
                         : PracticePanel::tr("no limit");
}

/// The position of a value on a scale before which the slider has one more, for "none".
int positionOf(double value, const LogScale &scale)
{
    return value > 0 ? 1 + scale.position(qRound(value)) : 0;
}

int valueAt(int position, const LogScale &scale)
{
    return position > 0 ? scale.value(position - 1) : 0;
}

} // namespace

PracticePanel::PracticePanel(QWidget *parent)
    : QWidget(parent)
    , m_latency(new ValueSlider(
          m_latencies.positions(), 3,
          [this] { return tr("%1 ms").arg(QLocale().toString(m_manners.latencyMs)); }, this))
    , m_jitter(new ValueSlider(
          100, 10, [this] { return percentText(m_manners.jitter); }, this))
    , m_rate(new ValueSlider(
          m_rates.positions(), 6, [this] { return limitText(m_manners.rateLimit); }, this))
    , m_errors(new ValueSlider(
          60, 5, [this] { return percentText(m_manners.errorRate); }, this))
    , m_drops(new ValueSlider(
          60, 5, [this] { return percentText(m_manners.dropRate); }, this))
    , m_login(new QCheckBox(this))
    , m_reset(new QPushButton(this))
{
    m_latency->slider()->setObjectName(QStringLiteral("practiceLatency"));
    m_jitter->slider()->setObjectName(QStringLiteral("practiceJitter"));
    m_rate->slider()->setObjectName(QStringLiteral("practiceRate"));
    m_errors->slider()->setObjectName(QStringLiteral("practiceErrors"));
    m_drops->slider()->setObjectName(QStringLiteral("practiceDrops"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (ValueSlider *slider : { m_latency, m_jitter, m_rate, m_errors, m_drops })
        layout->addWidget(slider);
    // Each changes its own value and leaves the others, which may lie between two positions.
    const auto onMove = [this](ValueSlider *slider, const std::function<void(int)> &take) {
        connect(slider, &ValueSlider::moved, this, [this, slider, take] {
            take(slider->position());
            Q_EMIT mannersChanged(m_manners);
        });
    };
    onMove(m_latency, [this](int position) { m_manners.latencyMs = valueAt(position, m_latencies); });
    onMove(m_jitter, [this](int position) { m_manners.jitter = position / 100.0; });
    onMove(m_rate, [this](int position) { m_manners.rateLimit = valueAt(position, m_rates); });
    onMove(m_errors, [this](int position) { m_manners.errorRate = position / 100.0; });
    onMove(m_drops, [this](int position) { m_manners.dropRate = position / 100.0; });
    m_login->setObjectName(QStringLiteral("practiceLogin"));
    m_reset->setObjectName(QStringLiteral("practiceReset"));
    connect(m_login, &QCheckBox::toggled, this, [this](bool isOn) {
        m_manners.requireLogin = isOn;
        Q_EMIT mannersChanged(m_manners);
    });
    layout->addWidget(m_login);
    layout->addWidget(m_reset);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setManners({});
        Q_EMIT mannersChanged(m_manners);
    });
    retranslate();
    setManners({});
}

practice::Manners PracticePanel::manners() const
{
    return m_manners;
}

void PracticePanel::setManners(const practice::Manners &manners)
{
    m_manners = manners;
    m_latency->setPosition(positionOf(manners.latencyMs, m_latencies));
    m_jitter->setPosition(qRound(manners.jitter * 100));
    m_rate->setPosition(positionOf(manners.rateLimit, m_rates));
    m_errors->setPosition(qRound(manners.errorRate * 100));
    m_drops->setPosition(qRound(manners.dropRate * 100));
    const QSignalBlocker blocker(m_login);
    m_login->setChecked(manners.requireLogin);
}

void PracticePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PracticePanel::retranslate()
{
    m_latency->setName(tr("Latency"), tr("How long the server takes for a page, on average"));
    m_jitter->setName(tr("Jitter"), tr("How much the latency varies, up and down"));
    m_rate->setName(
        tr("Rate limit"), tr("More requests a second than this are answered 429 with a Retry-After"));
    m_errors->setName(tr("Errors"), tr("Share of requests answered 500 or 503"));
    m_drops->setName(tr("Dropped connections"),
        tr("Share of requests whose connection is closed without an answer. Qt sends such a request again by "
           "itself, unseen, up to three times; only what fails then is tried again as a retry"));
    m_login->setText(tr("Ask for sign-in"));
    m_login->setToolTip(
        tr("Requests without a valid token are answered 401. Any e-mail; the password is \"practice\""));
    m_reset->setText(tr("Reset to defaults"));
    // The manners have a button of the same words.
    m_reset->setAccessibleName(tr("Reset to defaults: practice server"));
    m_reset->setToolTip(tr("200 ms, no limit, no faults"));
}

} // namespace inflight
