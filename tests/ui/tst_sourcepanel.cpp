// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profilestore.h"
#include "ui/sourcepanel.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace inflight;

namespace {

ApiProfile withSignIn(const QString &name, const QString &server)
{
    ApiProfile profile;
    profile.name = name;
    profile.baseUrl = QUrl(server);
    profile.signIn = SignIn { QStringLiteral("/login"), {}, QStringLiteral("/token") };
    return profile;
}

} // namespace

class TestSourcePanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPasswordStaysWithItsApi();
    void aPasswordDoesNotFollowToAnotherServer();
};

void TestSourcePanel::aPasswordStaysWithItsApi()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl());
    QCOMPARE(
        store.save(withSignIn(QStringLiteral("one"), QStringLiteral("https://one.example.org"))), QString());
    QCOMPARE(
        store.save(withSignIn(QStringLiteral("two"), QStringLiteral("https://two.example.org"))), QString());
    SourcePanel panel(store);
    panel.choose(QStringLiteral("one"));
    panel.findChild<QLineEdit *>(QStringLiteral("email"))->setText(QStringLiteral("eve@example.org"));
    panel.findChild<QLineEdit *>(QStringLiteral("password"))->setText(QStringLiteral("secret of one"));
    panel.choose(QStringLiteral("two"));
    QCOMPARE(panel.profile().name, QStringLiteral("two"));
    QCOMPARE(panel.credentials().email, QString());
    QCOMPARE(panel.credentials().password, QString());
    panel.choose(QStringLiteral("one"));
    QCOMPARE(panel.credentials().email, QStringLiteral("eve@example.org"));
    QCOMPARE(panel.credentials().password, QStringLiteral("secret of one"));
}

void TestSourcePanel::aPasswordDoesNotFollowToAnotherServer()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl());
    QCOMPARE(
        store.save(withSignIn(QStringLiteral("one"), QStringLiteral("https://one.example.org"))), QString());
    SourcePanel panel(store);
    panel.choose(QStringLiteral("one"));
    panel.findChild<QLineEdit *>(QStringLiteral("password"))->setText(QStringLiteral("secret of one"));
    // Edited meanwhile: the same name, another server.
    QCOMPARE(store.save(withSignIn(QStringLiteral("one"), QStringLiteral("https://other.example.org"))),
        QString());
    QCOMPARE(panel.profile().baseUrl.host(), QStringLiteral("other.example.org"));
    QCOMPARE(panel.credentials().password, QString());
}

QTEST_MAIN(TestSourcePanel)
#include "tst_sourcepanel.moc"
