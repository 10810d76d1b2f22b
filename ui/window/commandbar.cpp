// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commandbar.h"

#include "ui/parts/concurrencycontrol.h"
#include "ui/text/humantext.h"
#include "ui/window/actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace inflight {

CommandBar::CommandBar(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_concurrency(new ConcurrencyControl)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    auto *fetch = addButton(actions.fetch);
    m_pause = addButton(actions.pause);
    auto *stop = addButton(actions.stop);
    // Tab goes from left to right: in the order in which they come to their parent.
    m_concurrency->setParent(this);
    auto *compare = addButton(actions.compare);
    auto *exportButton = addButton(actions.exportRecords);
    m_buttons = { fetch, exportButton, compare, m_pause, stop };
    for (QToolButton *button : { fetch, m_pause, stop })
        layout->addWidget(button);
    layout->addSpacing(10);
    layout->addWidget(m_concurrency, 1);
    layout->addSpacing(10);
    for (QToolButton *button : { compare, exportButton })
        layout->addWidget(button);
}

QToolButton *CommandBar::addButton(QAction &action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(&action);
    // Not by a click: the key Space then still means "pause".
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(false);
    const auto name = [button, &action] { button->setAccessibleName(action.iconText()); };
    connect(&action, &QAction::changed, button, name);
    name();
    return button;
}

void CommandBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CommandBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fit();
}

bool CommandBar::event(QEvent *event)
{
    // Longer words of a button (another language, "Resume") ask for a new layout.
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return result;
}

int CommandBar::wordWidth(const QString &text) const
{
    return fontMetrics().horizontalAdvance(withoutMnemonic(text)) + 8;
}

void CommandBar::fit()
{
    // Worked out from the hints alone, so that a layout request of our own making changes nothing again.
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right() + 20
        + layout()->spacing() * 8 + m_concurrency->minimumSizeHint().width();
    const int iconWidth = fontMetrics().height();
    QList<int> words;
    for (QToolButton *button : m_buttons) {
        button->setIconSize(QSize(iconWidth, iconWidth));
        int word = wordWidth(button->defaultAction()->iconText());
        if (button == m_pause)
            word = qMax(wordWidth(Actions::tr("&Pause")), wordWidth(Actions::tr("&Resume")));
        words.append(word);
        needed += iconWidth + 14 + word;
    }
    for (int i = int(m_buttons.size()) - 1; i >= 0; --i) {
        const bool fits = needed <= width();
        m_buttons[i]->setToolButtonStyle(fits ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        // "Pause" and "Resume" take the same room: nothing moves away under the hand that clicks.
        if (m_buttons[i] == m_pause)
            m_pause->setMinimumWidth(fits
                    ? m_pause->sizeHint().width() + words[i] - wordWidth(m_pause->defaultAction()->iconText())
                    : 0);
        if (!fits)
            needed -= words[i];
    }
}

} // namespace inflight
