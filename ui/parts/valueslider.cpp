// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/valueslider.h"

#include "ui/text/humantext.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

namespace inflight {

ValueSlider::ValueSlider(int maximum, int pageStep, std::function<QString()> toText, QWidget *parent)
    : QWidget(parent)
    , m_toText(std::move(toText))
    , m_name(new QLabel(this))
    , m_value(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
{
    m_slider->setRange(0, maximum);
    m_slider->setPageStep(pageStep);
    m_name->setBuddy(m_slider);
    m_value->setAlignment(Qt::AlignRight);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(1);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_value, 0, 1);
    layout->addWidget(m_slider, 1, 0, 1, 2);

    connect(m_slider, &QSlider::valueChanged, this, [this] {
        Q_EMIT moved();
        display();
    });
    display();
}

void ValueSlider::setName(const QString &name, const QString &toolTip)
{
    m_name->setText(name);
    m_slider->setAccessibleName(withoutMnemonic(name));
    m_slider->setToolTip(toolTip);
    display();
}

int ValueSlider::position() const
{
    return m_slider->value();
}

void ValueSlider::setPosition(int position)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(position);
    display();
}

void ValueSlider::display()
{
    const QString text = m_toText();
    m_value->setText(text);
    m_slider->setAccessibleDescription(text);
}

} // namespace inflight
