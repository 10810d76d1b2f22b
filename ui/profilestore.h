// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"

#include <QObject>
#include <QStringList>

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
    static bool isBuiltIn(const QString &name);

    /// Replaces one of the same name. Returns why it could not be written, translated; empty when it was.
    QString save(const ApiProfile &profile);
    void remove(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void load();
    QString fileOf(const QString &name) const;

    QString m_folder;
    QUrl m_practiceServer;
    QList<ApiProfile> m_profiles;
};

} // namespace inflight
