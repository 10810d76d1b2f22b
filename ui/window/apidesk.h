// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QAction;

namespace inflight {

class ApiDialog;
struct ApiProfile;
struct Credentials;
class ProfileStore;
class SourcePanel;

/// Where APIs are described: opens the dialog that the source panel asks for, and has the panel choose what
/// was saved.
class ApiDesk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiDesk)
public:
    /// All must outlive it. `projector`: while it is on, secrets are masked.
    ApiDesk(ProfileStore &profiles, SourcePanel &source, QAction &projector, QWidget *window);

    /// False, and the dialog in front with its question: what is typed there would be lost.
    bool mayClose();

Q_SIGNALS:
    /// A saved API has another name from now on. Before the panel chooses it.
    void renamed(const QString &from, const QString &to);

private:
    void open(const ApiProfile &profile, const Credentials &credentials);

    ProfileStore &m_profiles;
    SourcePanel &m_source;
    QAction &m_projector;
    QWidget *m_window;
    QPointer<ApiDialog> m_dialog;
};

} // namespace inflight
