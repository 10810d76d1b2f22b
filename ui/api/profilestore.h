// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"

#include <QHash>
#include <QObject>

namespace inflight {

/// The APIs to choose from: those that come with the program, then those saved as JSON files in a folder.
class ProfileStore final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileStore)
public:
    /// `practiceServer` may be empty where that server could not be started.
    ProfileStore(const QString &folder, const QUrl &practiceServer, QObject *parent = nullptr);

    const QList<ApiProfile> &profiles() const { return m_profiles; }
    /// The practice server's profile is always named so.
    static QString practiceName() { return QStringLiteral("practice"); }
    /// What people read for it.
    static QString practiceTitle() { return tr("Practice server"); }
    static bool isBuiltIn(const QString &name);

    /// Replaces one of the same name. Returns why it could not be written, translated; empty when it was.
    QString save(const ApiProfile &profile);
    /// False when its file cannot be deleted.
    bool remove(const QString &name);
    bool has(const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    void load();
    /// The file that holds it, or one that is free.
    QString fileOf(const QString &name) const;

    QString m_folder;
    QUrl m_practiceServer;
    QList<ApiProfile> m_profiles;
    QHash<QString, QString> m_files; ///< name of a saved profile -> path of its file
};

} // namespace inflight
