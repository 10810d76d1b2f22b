// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/preferences.h"

class QMainWindow;

namespace inflight {

class Actions;
class Workbench;

/// What a window keeps between days: its shape, and what its last run was made with. Puts that back into the
/// widgets it was taken from.
class WindowMemory {
public:
    explicit WindowMemory(QSettings &settings); ///< must outlive it

    /// As kept; what is changed here is kept as well.
    Preferences &preferences() { return m_preferences; }

    void restoreFrame(QMainWindow &window) const;
    void restore(Workbench &bench, Actions &actions) const;
    /// `next`: what a run would be made with now.
    void keep(
        const QMainWindow &window, const Workbench &bench, const Actions &actions, const RunSettings &next);

private:
    QSettings &m_settings;
    Preferences m_preferences;
};

} // namespace inflight
