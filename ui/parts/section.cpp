// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace inflight {

Section::Section(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton(this))
    , m_content(content)
{
    m_title->setCheckable(true);
    m_title->setChecked(true);
    m_title->setAutoRaise(true);
    m_title->setArrowType(Qt::DownArrow);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_title->setFocusPolicy(Qt::TabFocus);
    QFont bold;
    bold.setBold(true);
    m_title->setFont(bold);

    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(8, 0, 4, 10);
    inner->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(inner);
    connect(m_title, &QToolButton::toggled, this, &Section::fold);
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
}

void Section::setOpen(bool open)
{
    m_title->setChecked(open);
}

void Section::fold(bool open)
{
    m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

} // namespace inflight
