// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/apidesk.h"

#include "ui/api/apidialog.h"
#include "ui/settings/sourcepanel.h"

#include <QAction>
#include <QApplication>

namespace inflight {

ApiDesk::ApiDesk(ProfileStore &profiles, SourcePanel &source, QAction &projector, QWidget *window)
    : QObject(window)
    , m_profiles(profiles)
    , m_source(source)
    , m_projector(projector)
    , m_window(window)
{
    // A new API never gets what was typed for the chosen one.
    connect(&source, &SourcePanel::newProfileWanted, this, [this] { open({}, {}); });
    connect(&source, &SourcePanel::editWanted, this,
        [this] { open(m_source.profile(), m_source.credentials()); });
}

/// One at a time: what has been typed into the one that is open is not lost sight of.
void ApiDesk::open(const ApiProfile &profile, const Credentials &credentials)
{
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    auto *dialog = new ApiDialog(m_profiles, credentials, m_window);
    dialog->edit(profile);
    dialog->setSecretsMasked(m_projector.isChecked());
    connect(&m_projector, &QAction::toggled, dialog, &ApiDialog::setSecretsMasked);
    connect(dialog, &ApiDialog::saved, this, [this](const QString &name, const QString &formerName) {
        if (!formerName.isEmpty() && formerName != name)
            Q_EMIT renamed(formerName, name);
    });
    connect(dialog, &ApiDialog::saved, &m_source, &SourcePanel::chooseSaved);
    m_dialog = dialog;
    dialog->show();
}

bool ApiDesk::mayClose()
{
    if (!m_dialog || !m_dialog->isVisible() || qApp->isSavingSession() || m_dialog->close())
        return true;
    m_dialog->raise();
    m_dialog->activateWindow();
    return false;
}

} // namespace inflight
