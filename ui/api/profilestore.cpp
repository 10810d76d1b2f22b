// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/api/profilestore.h"

#include "ui/api/profilefile.h"
#include "ui/text/filename.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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
    const bool looksBuiltIn = profile.name.compare(practiceTitle(), Qt::CaseInsensitive) == 0;
    if (isBuiltIn(profile.name) || looksBuiltIn)
        return tr("\"%1\" comes with the program; please give yours another name.").arg(profile.name);
    if (!QDir().mkpath(m_folder))
        return tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder));
    const QString path = fileOf(profile.name);
    // A header may hold a key: it is its owner's to read.
    constexpr auto ownersAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (const QString problem = writeProfileFile(path, profile, ownersAlone); !problem.isEmpty())
        return tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), problem);
    load();
    Q_EMIT changed();
    return {};
}

bool ProfileStore::remove(const QString &name)
{
    if (!m_files.contains(name) || !QFile::remove(m_files.value(name)))
        return false;
    load();
    Q_EMIT changed();
    return true;
}

bool ProfileStore::has(const QString &name) const
{
    return m_files.contains(name);
}

void ProfileStore::load()
{
    m_profiles.clear();
    m_files.clear();
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
        const auto profile = profileFromJson(file.readAll());
        if (!profile || isBuiltIn(profile->name))
            continue;
        m_profiles.append(*profile);
        m_files.insert(profile->name, file.fileName());
    }
}

QString ProfileStore::fileOf(const QString &name) const
{
    if (m_files.contains(name))
        return m_files.value(name);
    QString stem = asFileName(name);
    if (stem.isEmpty())
        stem = QStringLiteral("api");
    // Two names may make the same stem ("My API", "my api"): each has a file of its own.
    QString path = QDir(m_folder).filePath(stem + QStringLiteral(".json"));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QDir(m_folder).filePath(QStringLiteral("%1-%2.json").arg(stem).arg(n));
    return path;
}

} // namespace inflight
