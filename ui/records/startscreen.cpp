// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/startscreen.h"

#include "ui/style/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inflight {

StartScreen::StartScreen(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("startTitle"));
    m_text->setObjectName(QStringLiteral("startText"));
    m_action->setObjectName(QStringLiteral("startAction"));
    QFont bold;
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : { m_icon, m_title, m_text }) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_action->setIcon(icon(QLatin1String("fetch")));

    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_action, &QPushButton::clicked, this, &StartScreen::fetchWanted);
}

void StartScreen::show(
    QLatin1String iconName, const QString &title, const QString &text, const QString &action)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    paintIcon();
    fit();
}

QSize StartScreen::minimumSizeHint() const
{
    return { m_action->sizeHint().width(), heightOf({ m_title, m_action }) };
}

void StartScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Where there is little room it is for what to press. The sentence above the table says why, too.
void StartScreen::fit()
{
    const bool hasText = !m_text->text().isEmpty();
    const int needed = heightOf({ m_title, m_action }) + (hasText ? heightOf({ m_text }) : 0);
    m_text->setVisible(hasText && needed <= height());
    m_icon->setVisible(needed + heightOf({ m_icon }) <= height());
}

int StartScreen::heightOf(std::initializer_list<const QWidget *> parts) const
{
    int sum = 0;
    for (const QWidget *part : parts) {
        const int wide = std::max(1, width() - 2 * layout()->contentsMargins().left());
        const int height = part->hasHeightForWidth() ? part->heightForWidth(wide) : part->sizeHint().height();
        sum += height + layout()->spacing();
    }
    return sum;
}

void StartScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcon();
    QWidget::changeEvent(event);
}

void StartScreen::paintIcon()
{
    const int size = fontMetrics().height() * 2;
    m_icon->setPixmap(
        icon(QLatin1String(m_iconName.toLatin1())).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace inflight
