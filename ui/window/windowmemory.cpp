// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowmemory.h"

#include "ui/records/recordview.h"
#include "ui/settings/practicepanel.h"
#include "ui/settings/sidepanel.h"
#include "ui/settings/sourcepanel.h"
#include "ui/window/actions.h"
#include "ui/window/workbench.h"

#include <QMainWindow>
#include <QScreen>

namespace inflight {

WindowMemory::WindowMemory(QSettings &settings)
    : m_settings(settings)
    , m_preferences(loadPreferences(settings))
{
}

void WindowMemory::restoreFrame(QMainWindow &window) const
{
    if (m_preferences.geometry.isEmpty() || !window.restoreGeometry(m_preferences.geometry)) {
        const QSize available = window.screen()->availableSize() - QSize(16, 64); // with a frame around it
        window.resize(QSize(1280, 800).expandedTo(available / 2).boundedTo(available));
    }
}

void WindowMemory::restore(Workbench &bench, Actions &actions) const
{
    bench.side().restore(m_preferences);
    bench.setShape({ m_preferences.splitters, m_preferences.columns });
    bench.records().columns().restore(m_preferences.tables);
    actions.sidePanel.setChecked(m_preferences.sidePanel);
}

void WindowMemory::keep(
    const QMainWindow &window, const Workbench &bench, const Actions &actions, const RunSettings &next)
{
    const Workbench::Shape shape = bench.shape();
    m_preferences.run = next;
    m_preferences.practice = bench.side().practice().manners();
    m_preferences.api = bench.side().source().profile().name;
    m_preferences.geometry = window.saveGeometry();
    m_preferences.splitters = shape.rows;
    m_preferences.columns = shape.columns;
    m_preferences.tables = bench.records().columns().layouts();
    // Projector mode is for an hour and hides the panel by itself.
    if (!actions.projector.isChecked())
        m_preferences.sidePanel = actions.sidePanel.isChecked();
    savePreferences(m_preferences, m_settings);
}

} // namespace inflight
