// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceserver.h"
#include "sessionrun.h"
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
    void thePracticeServersPasswordIsToldWhereItIsTyped();
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

void TestSourcePanel::thePracticeServersPasswordIsToldWhereItIsTyped()
{
    const QTemporaryDir folder;
    practice::PracticeServer server({ .port = 0, .products = 10, .manners = { .requireLogin = true } });
    QVERIFY(server.start());
    ProfileStore store(folder.path(), server.url());
    QCOMPARE(
        store.save(withSignIn(QStringLiteral("one"), QStringLiteral("https://one.example.org"))), QString());
    SourcePanel panel(store);
    const auto *email = panel.findChild<QLineEdit *>(QStringLiteral("email"));
    const auto *password = panel.findChild<QLineEdit *>(QStringLiteral("password"));
    panel.choose(ProfileStore::practiceName());
    panel.setPracticeAsksSignIn(true);
    QCOMPARE(email->placeholderText(), QStringLiteral("any address"));
    QCOMPARE(password->placeholderText(), QStringLiteral("type: practice"));
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    // And so it is.
    SessionRun run;
    QVERIFY(run.run(panel.profile(), hasty(),
        { QStringLiteral("any@example.org"), password->placeholderText().section(u' ', 1) }));
    QCOMPARE(run.summary.records, 10);

    panel.choose(QStringLiteral("one")); // nobody knows that one's
    QCOMPARE(email->placeholderText(), QString());
    QCOMPARE(password->placeholderText(), QString());
}

QTEST_MAIN(TestSourcePanel)
#include "tst_sourcepanel.moc"
