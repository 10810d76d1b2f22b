// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/messagearea.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>

namespace inflight {

MessageArea::MessageArea(const QString &labelName, QWidget *parent)
    : QScrollArea(parent)
    , m_label(new QLabel)
{
    m_label->setObjectName(labelName);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A server's words are never markup.
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(m_label);
    setAccessibleName(tr("Message"));
    fixHeight();
}

void MessageArea::say(const QString &sentence, const QString &masked)
{
    m_said = sentence;
    m_saidMasked = masked.isEmpty() ? sentence : masked;
    showIt();
}

void MessageArea::setMasked(bool masked)
{
    m_isMasked = masked;
    showIt();
}

void MessageArea::showIt()
{
    m_label->setText(m_isMasked ? m_saidMasked : m_said);
    verticalScrollBar()->setValue(0);
}

void MessageArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fixHeight();
    QScrollArea::changeEvent(event);
}

void MessageArea::fixHeight()
{
    constexpr int lines = 3;
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2);
}

} // namespace inflight
