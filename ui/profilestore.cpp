// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profilestore.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace inflight {

ProfileStore::ProfileStore(const QString &folder, const QUrl &practiceServer, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_practiceServer(practiceServer)
{
    load();
}

bool ProfileStore::isBuiltIn(const QString &name)
{
    return name == practiceName() || name == catalog108Profile().name;
}

QString ProfileStore::save(const ApiProfile &profile)
{
    if (isBuiltIn(profile.name))
        return tr("\"%1\" comes with the program; please give yours another name.").arg(profile.name);
    if (!QDir().mkpath(m_folder))
        return tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder));
    QSaveFile file(fileOf(profile.name));
    if (!file.open(QIODevice::WriteOnly) || file.write(profileToJson(profile)) < 0 || !file.commit())
        return tr("%1 cannot be written: %2")
            .arg(QDir::toNativeSeparators(file.fileName()), file.errorString());
    load();
    Q_EMIT changed();
    return {};
}

void ProfileStore::remove(const QString &name)
{
    if (QFile::remove(fileOf(name))) {
        load();
        Q_EMIT changed();
    }
}

void ProfileStore::load()
{
    m_profiles.clear();
    if (!m_practiceServer.isEmpty()) {
        m_profiles.append(practiceProfile(m_practiceServer));
        m_profiles.last().name = practiceName();
    }
    m_profiles.append(catalog108Profile());
    const QDir folder(m_folder);
    const QStringList files = folder.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // A file that is no profile is left alone: it may be somebody's work in progress.
        if (const auto profile = profileFromJson(file.readAll()); profile && !isBuiltIn(profile->name))
            m_profiles.append(*profile);
    }
}

QString ProfileStore::fileOf(const QString &name) const
{
    QString stem;
    for (const QChar c : name)
        stem += c.isLetterOrNumber() || c == u'-' ? c.toLower() : QChar(u'_');
    return QDir(m_folder).filePath(stem + QStringLiteral(".json"));
}

} // namespace inflight
