// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/api/profilestore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace inflight;

namespace {

ApiProfile profile(const QString &name, const QString &path)
{
    ApiProfile made;
    made.name = name;
    made.baseUrl = QUrl(QStringLiteral("https://api.example.org"));
    made.path = path;
    return made;
}

QString pathOf(const ProfileStore &store, const QString &name)
{
    for (const ApiProfile &saved : store.profiles()) {
        if (saved.name == name)
            return saved.path;
    }
    return {};
}

} // namespace

class TestProfileStore final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void similarNamesAreTwoProfiles();
    void anyNameMakesAFile_data();
    void anyNameMakesAFile();
    void aFileOfAnyNameIsReplaced();
    void othersCannotReadIt();
    void removing();
    void builtInNamesAreRefused();
};

void TestProfileStore::similarNamesAreTwoProfiles()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl());
    QCOMPARE(store.save(profile(QStringLiteral("My API"), QStringLiteral("/one"))), QString());
    QCOMPARE(store.save(profile(QStringLiteral("my_api"), QStringLiteral("/two"))), QString());
    QCOMPARE(store.save(profile(QStringLiteral("My API"), QStringLiteral("/three"))), QString());
    const ProfileStore readAgain(folder.path(), QUrl());
    QCOMPARE(pathOf(readAgain, QStringLiteral("My API")), QStringLiteral("/three"));
    QCOMPARE(pathOf(readAgain, QStringLiteral("my_api")), QStringLiteral("/two"));
}

void TestProfileStore::anyNameMakesAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("longer than a file's name may be") << QString(300, u'\u5e97');
    QTest::newRow("no letter") << u"***"_qs;
    QTest::newRow("a path") << u"../up"_qs;
}

void TestProfileStore::anyNameMakesAFile()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl());
    QCOMPARE(store.save(profile(name, QStringLiteral("/one"))), QString());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(pathOf(ProfileStore(folder.path(), QUrl()), name), QStringLiteral("/one"));
}

void TestProfileStore::aFileOfAnyNameIsReplaced()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("from a friend.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(profileToJson(profile(QStringLiteral("Shop"), QStringLiteral("/one"))));
    file.close();
    ProfileStore store(folder.path(), QUrl());
    QCOMPARE(store.save(profile(QStringLiteral("Shop"), QStringLiteral("/two"))), QString());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(pathOf(store, QStringLiteral("Shop")), QStringLiteral("/two"));
}

void TestProfileStore::othersCannotReadIt()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl());
    for (int i = 0; i < 2; ++i) { // also when it is replaced
        QCOMPARE(store.save(profile(QStringLiteral("Shop"), QStringLiteral("/one"))), QString());
        const QFileInfo file = QDir(folder.path()).entryInfoList(QDir::Files).value(0);
        QVERIFY(file.isReadable());
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QVERIFY(QFile::setPermissions(file.filePath(), file.permissions() | QFileDevice::ReadOther));
    }
}

void TestProfileStore::removing()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl());
    QCOMPARE(store.save(profile(QStringLiteral("Shop"), QStringLiteral("/one"))), QString());
    QVERIFY(store.has(QStringLiteral("Shop")));
    const QSignalSpy changed(&store, &ProfileStore::changed);
    QVERIFY(store.remove(QStringLiteral("Shop")));
    QVERIFY(!store.has(QStringLiteral("Shop")));
    QCOMPARE(changed.count(), 1);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    QVERIFY(!store.remove(QStringLiteral("Shop")));
    QVERIFY(!store.remove(catalog108Profile().name));
}

void TestProfileStore::builtInNamesAreRefused()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl());
    QVERIFY(!store.save(profile(ProfileStore::practiceName(), QStringLiteral("/one"))).isEmpty());
    QVERIFY(!store.save(profile(ProfileStore::practiceTitle(), QStringLiteral("/one"))).isEmpty());
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
