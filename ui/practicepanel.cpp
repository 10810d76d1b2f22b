// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practicepanel.h"

#include "ui/valueslider.h"

#include <QCheckBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace inflight {

namespace {

constexpr int latencyStepMs = 10;

QString percentText(int percent)
{
    return PracticePanel::tr("%1 %").arg(QLocale().toString(percent));
}

} // namespace

PracticePanel::PracticePanel(QWidget *parent)
    : QWidget(parent)
    , m_latency(new ValueSlider(
          200, 10, [](int position) { return tr("%1 ms").arg(QLocale().toString(position * latencyStepMs)); },
          this))
    , m_jitter(new ValueSlider(100, 10, percentText, this))
    , m_rate(new ValueSlider(
          m_rates.positions(), 6,
          [this](int position) {
              return position == 0 ? tr("no limit")
                                   : tr("%1 per second").arg(QLocale().toString(m_rates.value(position - 1)));
          },
          this))
    , m_errors(new ValueSlider(60, 5, percentText, this))
    , m_drops(new ValueSlider(60, 5, percentText, this))
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
    for (ValueSlider *slider : { m_latency, m_jitter, m_rate, m_errors, m_drops }) {
        layout->addWidget(slider);
        connect(slider, &ValueSlider::moved, this, &PracticePanel::tell);
    }
    m_login->setObjectName(QStringLiteral("practiceLogin"));
    m_reset->setObjectName(QStringLiteral("practiceReset"));
    connect(m_login, &QCheckBox::toggled, this, &PracticePanel::tell);
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
    m_isSetting = true;
    m_latency->setPosition(manners.latencyMs / latencyStepMs);
    m_jitter->setPosition(qRound(manners.jitter * 100));
    m_rate->setPosition(manners.rateLimit > 0 ? 1 + m_rates.position(qRound(manners.rateLimit)) : 0);
    m_errors->setPosition(qRound(manners.errorRate * 100));
    m_drops->setPosition(qRound(manners.dropRate * 100));
    m_login->setChecked(manners.requireLogin);
    m_manners = manners;
    m_isSetting = false;
}

void PracticePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PracticePanel::tell()
{
    if (m_isSetting)
        return;
    m_manners.latencyMs = m_latency->position() * latencyStepMs;
    m_manners.jitter = m_jitter->position() / 100.0;
    m_manners.rateLimit = m_rate->position() == 0 ? 0 : m_rates.value(m_rate->position() - 1);
    m_manners.errorRate = m_errors->position() / 100.0;
    m_manners.dropRate = m_drops->position() / 100.0;
    m_manners.requireLogin = m_login->isChecked();
    Q_EMIT mannersChanged(m_manners);
}

void PracticePanel::retranslate()
{
    m_latency->setName(tr("Latency"), tr("How long the server takes for a page, on average"));
    m_jitter->setName(tr("Jitter"), tr("How much the latency varies, up and down"));
    m_rate->setName(
        tr("Rate limit"), tr("More requests a second than this are answered 429 with a Retry-After"));
    m_errors->setName(tr("Errors"), tr("Share of requests answered 500 or 503"));
    m_drops->setName(
        tr("Dropped connections"), tr("Share of requests whose connection is closed without an answer"));
    m_login->setText(tr("Ask for sign-in"));
    m_login->setToolTip(
        tr("Requests without a valid token are answered 401. Any e-mail; the password is \"practice\""));
    m_reset->setText(tr("Reset to defaults"));
    m_reset->setToolTip(tr("200 ms, no limit, no faults"));
}

} // namespace inflight
