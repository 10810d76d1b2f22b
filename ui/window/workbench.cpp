// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/workbench.h"

#include "ui/charts/speeduptab.h"
#include "ui/records/recordview.h"
#include "ui/settings/mannerspanel.h"
#include "ui/settings/sidepanel.h"
#include "ui/settings/sourcepanel.h"
#include "ui/window/actions.h"
#include "ui/window/narrator.h"
#include "ui/window/statusstrip.h"
#include "ui/window/summaryline.h"

#include <QAbstractButton>
#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace inflight {

namespace {

/// Fusion makes the line between two panes a pixel wide: so much can be hit, and shows its grip.
constexpr int handlePixels = 7;

} // namespace

Workbench::Workbench(
    ProfileStore &profiles, const DetailTabs::Sources &sources, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_side(new SidePanel(profiles))
    , m_line(new SummaryLine(actions.retryFailed))
    , m_records(new RecordView(sources.controller))
    , m_tabs(new DetailTabs(sources, actions))
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_rows(new QSplitter(Qt::Vertical))
    , m_narrator(new Narrator(*m_line, m_records->startScreen(), sources.controller, sources.compare,
          sources.sweep, sources.history, this))
{
    auto *upper = new QWidget;
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(6, 0, 6, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_line);
    upperLayout->addWidget(m_records, 1);
    m_rows->addWidget(upper);
    m_rows->addWidget(m_tabs);
    m_rows->setChildrenCollapsible(false);
    m_rows->setSizes({ 400, 330 });
    m_rows->setObjectName(QStringLiteral("tableAndTabs"));
    m_rows->setHandleWidth(handlePixels);
    weighRows(3, 2);
    m_columns->addWidget(m_side);
    m_columns->addWidget(m_rows);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_columns, 1);
    layout->addWidget(new StatusStrip(sources.controller));
    SpeedupTab *speedup = &m_tabs->speedup();
    connect(&m_side->source(), &SourcePanel::amountChanged, speedup, &SpeedupTab::refresh);
    connect(&m_side->manners(), &MannersPanel::changed, speedup, &SpeedupTab::refresh);
    // Tab leads to every button, a click does not leave the focus there: Space goes on meaning "pause".
    for (QAbstractButton *button : findChildren<QAbstractButton *>()) {
        if (button->focusPolicy() == Qt::StrongFocus)
            button->setFocusPolicy(Qt::TabFocus);
    }
}

void Workbench::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_narrator->retell();
    QWidget::changeEvent(event);
}

void Workbench::setProjector(bool on)
{
    if (on == !m_usualRows.isEmpty())
        return;
    if (on) {
        m_usualRows = m_rows->saveState();
        weighRows(1, 2);
        m_rows->setSizes({ m_rows->height() / 3, m_rows->height() * 2 / 3 });
    } else {
        weighRows(3, 2);
        m_rows->restoreState(std::exchange(m_usualRows, {}));
    }
}

/// How they share what the window grows or shrinks by.
void Workbench::weighRows(int table, int tabs)
{
    m_rows->setStretchFactor(0, table);
    m_rows->setStretchFactor(1, tabs);
}

Workbench::Shape Workbench::shape() const
{
    return { m_usualRows.isEmpty() ? m_rows->saveState() : m_usualRows, m_columns->saveState() };
}

void Workbench::setShape(const Shape &shape)
{
    if (!shape.rows.isEmpty())
        m_rows->restoreState(shape.rows);
    m_rows->setHandleWidth(handlePixels); // which a state brings along, too
    if (!shape.columns.isEmpty())
        m_columns->restoreState(shape.columns);
}

} // namespace inflight
