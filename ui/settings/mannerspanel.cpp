// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/mannerspanel.h"

#include "ui/parts/numberbox.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace inflight {

using std::chrono::milliseconds;

namespace {

QDoubleSpinBox *secondsBox(double minimum, double maximum, QWidget *parent)
{
    auto *box = new DecimalBox(parent);
    box->setDecimals(1);
    box->setRange(minimum, maximum);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

milliseconds fromSeconds(double seconds)
{
    return milliseconds(qRound64(seconds * 1000));
}
double toSeconds(milliseconds duration)
{
    return double(duration.count()) / 1000;
}

} // namespace

MannersPanel::MannersPanel(QWidget *parent)
    : QWidget(parent)
    , m_rate(new DecimalBox(this))
    , m_attempts(new NumberBox(this))
    , m_backoffBase(secondsBox(0, 60, this))
    , m_backoffCap(secondsBox(0, 600, this))
    , m_timeout(secondsBox(0.1, 600, this))
    , m_http2(new QCheckBox(this))
    , m_sharedPause(new QCheckBox(this))
    , m_reset(new QPushButton(this))
{
    m_rate->setDecimals(1);
    m_rate->setRange(0, 100'000);
    m_rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_attempts->setRange(1, 20);
    m_rate->setObjectName(QStringLiteral("requestsPerSecond"));
    m_attempts->setObjectName(QStringLiteral("attempts"));
    m_backoffBase->setObjectName(QStringLiteral("backoffBase"));
    m_http2->setObjectName(QStringLiteral("http2"));
    m_sharedPause->setObjectName(QStringLiteral("sharedPause"));
    m_reset->setObjectName(QStringLiteral("mannersReset"));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rateLabel = addRow(form, m_rate);
    m_attemptsLabel = addRow(form, m_attempts);
    m_backoffBaseLabel = addRow(form, m_backoffBase);
    m_backoffCapLabel = addRow(form, m_backoffCap);
    m_timeoutLabel = addRow(form, m_timeout);
    form->addRow(m_sharedPause);
    form->addRow(m_http2);
    form->addRow(m_reset);
    for (const QDoubleSpinBox *box : { m_rate, m_backoffBase, m_backoffCap, m_timeout })
        connect(box, &QDoubleSpinBox::valueChanged, this, &MannersPanel::changed);
    connect(m_attempts, &QSpinBox::valueChanged, this, &MannersPanel::changed);
    for (const QCheckBox *box : { m_http2, m_sharedPause })
        connect(box, &QCheckBox::toggled, this, &MannersPanel::changed);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        show({});
        Q_EMIT resetWanted();
    });
    retranslate();
    show({});
}

void MannersPanel::writeTo(RunSettings &settings) const
{
    settings.requestsPerSecond = m_rate->value();
    settings.attempts = m_attempts->value();
    settings.backoffBase = fromSeconds(m_backoffBase->value());
    settings.backoffCap = fromSeconds(m_backoffCap->value());
    settings.timeout = fromSeconds(m_timeout->value());
    settings.http2 = m_http2->isChecked();
    settings.sharedPause = m_sharedPause->isChecked();
}

void MannersPanel::show(const RunSettings &settings)
{
    m_rate->setValue(settings.requestsPerSecond);
    m_attempts->setValue(settings.attempts);
    m_backoffBase->setValue(toSeconds(settings.backoffBase));
    m_backoffCap->setValue(toSeconds(settings.backoffCap));
    m_timeout->setValue(toSeconds(settings.timeout));
    m_http2->setChecked(settings.http2);
    m_sharedPause->setChecked(settings.sharedPause);
}

void MannersPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QLabel *MannersPanel::addRow(QFormLayout *form, QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    form->addRow(label, field);
    return label;
}

void MannersPanel::retranslate()
{
    const auto name = [](QLabel *label, QWidget *field, const QString &text, const QString &toolTip) {
        label->setText(text);
        field->setAccessibleName(text);
        field->setToolTip(toolTip);
    };
    name(m_rateLabel, m_rate, tr("Requests a second"),
        tr("Never start more than this, however many may be in flight"));
    name(m_attemptsLabel, m_attempts, tr("Attempts"),
        tr("Tries at one page in all, before it counts as failed"));
    name(m_backoffBaseLabel, m_backoffBase, tr("Back-off base"),
        tr("A failed page waits a random time from 0 to base x 2 x 2 x ... before it is tried again"));
    name(m_backoffCapLabel, m_backoffCap, tr("Back-off cap"),
        tr("Longest wait between two tries, unless the server asks for more"));
    name(m_timeoutLabel, m_timeout, tr("Time-out"),
        tr("For one whole request, from its start to its last byte"));
    m_rate->setSpecialValueText(tr("no limit"));
    m_rate->updateGeometry();
    for (QDoubleSpinBox *box : { m_backoffBase, m_backoffCap, m_timeout })
        box->setSuffix(tr(" s", "suffix: seconds"));
    m_sharedPause->setText(tr("Retry-After holds all requests"));
    m_sharedPause->setToolTip(tr(
        "On: one 429 pauses every request to that server, which is polite. Off: each page backs off alone"));
    m_http2->setText(tr("Ask for HTTP/2"));
    m_http2->setToolTip(tr("Many requests over one connection, where the server can"));
    m_reset->setText(tr("Reset to defaults"));
    // The practice server has a button of the same words.
    m_reset->setAccessibleName(tr("Reset to defaults: manners"));
    m_reset->setToolTip(
        tr("No limit, 5 attempts, back-off of 1 s up to 30 s, time-out 10 s; of the chosen API all pages, "
           "of the usual size"));
}

} // namespace inflight
