// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceserver.h"
#include "sessionrun.h"
#include "ui/api/apidialog.h"
#include "ui/api/profilestore.h"
#include "ui/settings/preferences.h"
#include "ui/settings/sidepanel.h"
#include "ui/settings/sourcepanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
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
    void pageSizeAndPagesStayWithTheirApi();
    void anotherPageSizeInTheDescriptionIsTaken();
    void aPageSizeThatIsNeverSentCannotBeChosen();
    void aRenamedApiKeepsWhatWasTyped();
    void aDeletedApiIsForgotten();
    void aKeyInTheAddressIsNotShown();
    void aLongAddressDoesNotWidenIt();
    void whatWasKeptOfAnApiThatIsGoneIsOfNoOther();

private:
    /// Page size and pages as the panel would ask for them.
    static std::pair<int, int> asked(const SourcePanel &panel);
    static void ask(const SourcePanel &panel, int pageSize, int maxPages);
};

std::pair<int, int> TestSourcePanel::asked(const SourcePanel &panel)
{
    RunSettings settings;
    panel.writeTo(settings);
    return { settings.pageSize, settings.maxPages };
}

void TestSourcePanel::ask(const SourcePanel &panel, int pageSize, int maxPages)
{
    panel.findChild<QSpinBox *>(QStringLiteral("pageSize"))->setValue(pageSize);
    panel.findChild<QSpinBox *>(QStringLiteral("maxPages"))->setValue(maxPages);
}

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

void TestSourcePanel::aKeyInTheAddressIsNotShown()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl());
    ApiProfile profile = withSignIn(QStringLiteral("keyed"), QStringLiteral("https://one.example.org"));
    profile.query = { { QStringLiteral("sort"), QStringLiteral("id") },
        { QStringLiteral("api_key"), QStringLiteral("GEHEIM-4711") } };
    QCOMPARE(store.save(profile), QString());
    SourcePanel panel(store);
    panel.choose(QStringLiteral("keyed"));
    const QString shown = panel.findChild<QLabel *>(QStringLiteral("apiAddress"))->toolTip();
    QVERIFY2(shown.contains(u"sort=id"), qPrintable(shown));
    QVERIFY2(!shown.contains(u"4711"), qPrintable(shown));
    QVERIFY2(shown.contains(u"api_key=*****"), qPrintable(shown));
}

void TestSourcePanel::aLongAddressDoesNotWidenIt()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl());
    ApiProfile profile = withSignIn(QStringLiteral("short"), QStringLiteral("https://one.example.org"));
    QCOMPARE(store.save(profile), QString());
    profile.name = QStringLiteral("long");
    profile.query = { { QStringLiteral("filter"), QString(3000, u'x') } };
    QCOMPARE(store.save(profile), QString());
    SourcePanel panel(store);
    panel.choose(QStringLiteral("short"));
    const int width = panel.minimumSizeHint().width();
    panel.choose(QStringLiteral("long"));
    QCOMPARE(panel.minimumSizeHint().width(), width);
    const auto *address = panel.findChild<QLabel *>(QStringLiteral("apiAddress"));
    QVERIFY(address->toolTip().contains(QString(3000, u'x')));
    QVERIFY(address->heightForWidth(width) < 20 * address->fontMetrics().height());
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

void TestSourcePanel::pageSizeAndPagesStayWithTheirApi()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl(QStringLiteral("http://127.0.0.1:1")));
    ApiProfile large = withSignIn(QStringLiteral("large"), QStringLiteral("https://large.example.org"));
    large.pagination.pageSize = 5000;
    QCOMPARE(store.save(large), QString());
    SourcePanel panel(store);
    panel.choose(ProfileStore::practiceName());
    ask(panel, 1, 3);
    panel.choose(large.name);
    QCOMPARE(asked(panel), std::pair(0, 0)); // as it says itself, and all
    const auto *pageSize = panel.findChild<QSpinBox *>(QStringLiteral("pageSize"));
    QVERIFY2(pageSize->text().startsWith(u"5000"), qPrintable(pageSize->text()));
    ask(panel, 200, 7);
    panel.choose(ProfileStore::practiceName());
    QCOMPARE(asked(panel), std::pair(1, 3));
    panel.choose(large.name);
    QCOMPARE(asked(panel), std::pair(200, 7));
    // Another file in the list, or words of another language: nobody chose anything.
    QCOMPARE(store.save(withSignIn(QStringLiteral("a"), QStringLiteral("https://a.example.org"))), QString());
    QCOMPARE(panel.profile().name, large.name);
    QCOMPARE(asked(panel), std::pair(200, 7));
}

void TestSourcePanel::aPageSizeThatIsNeverSentCannotBeChosen()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl());
    ApiProfile api = withSignIn(QStringLiteral("one"), QStringLiteral("https://one.example.org"));
    QCOMPARE(store.save(api), QString());
    SourcePanel panel(store);
    panel.choose(api.name);
    const auto *pageSize = panel.findChild<QSpinBox *>(QStringLiteral("pageSize"));
    QVERIFY(pageSize->isVisibleTo(&panel));
    ask(panel, 20, 3);
    api.pagination.sizeParam.clear();
    QCOMPARE(store.save(api), QString());
    QVERIFY(!pageSize->isVisibleTo(&panel));
    QCOMPARE(asked(panel), std::pair(0, 3));
}

void TestSourcePanel::anotherPageSizeInTheDescriptionIsTaken()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl());
    ApiProfile one = withSignIn(QStringLiteral("one"), QStringLiteral("https://one.example.org"));
    QCOMPARE(store.save(one), QString());
    SourcePanel panel(store);
    panel.choose(one.name);
    ask(panel, 10, 3);
    one.path = QStringLiteral("/v2");
    QCOMPARE(store.save(one), QString());
    QCOMPARE(asked(panel), std::pair(10, 3));
    one.pagination.pageSize = 5000;
    QCOMPARE(store.save(one), QString());
    QCOMPARE(asked(panel), std::pair(0, 3));
    // Also of one that is not on show at the time.
    ask(panel, 10, 3);
    panel.choose(catalog108Profile().name);
    one.pagination.pageSize = 100;
    QCOMPARE(store.save(one), QString());
    panel.choose(one.name);
    QCOMPARE(asked(panel), std::pair(0, 3));
}

void TestSourcePanel::aRenamedApiKeepsWhatWasTyped()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl());
    QCOMPARE(
        store.save(withSignIn(QStringLiteral("one"), QStringLiteral("https://one.example.org"))), QString());
    SourcePanel panel(store);
    panel.choose(QStringLiteral("one"));
    ask(panel, 10, 3);
    panel.findChild<QLineEdit *>(QStringLiteral("password"))->setText(QStringLiteral("secret of one"));

    ApiDialog dialog(store, panel.credentials());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    connect(&dialog, &ApiDialog::saved, &panel, &SourcePanel::chooseSaved);
    dialog.edit(panel.profile());
    dialog.findChild<QLineEdit *>(QStringLiteral("profileName"))->setText(QStringLiteral("renamed"));
    dialog.findChild<QPushButton *>(QStringLiteral("profileSave"))->click();
    QVERIFY(!store.has(QStringLiteral("one")));
    QCOMPARE(panel.profile().name, QStringLiteral("renamed"));
    QCOMPARE(asked(panel), std::pair(10, 3));
    QCOMPARE(panel.credentials().password, QStringLiteral("secret of one"));

    // A new one that takes the place of another has nothing of either.
    QApplication::setDoubleClickInterval(0); // or two presses in a row were one
    ApiDialog second(store, {});
    second.setAttribute(Qt::WA_DeleteOnClose, false);
    connect(&second, &ApiDialog::saved, &panel, &SourcePanel::chooseSaved);
    ApiProfile replacement = withSignIn(QString(), QStringLiteral("https://one.example.org"));
    second.edit(replacement);
    second.findChild<QLineEdit *>(QStringLiteral("profileName"))->setText(QStringLiteral("renamed"));
    for (int press = 0; press < 2; ++press)
        second.findChild<QPushButton *>(QStringLiteral("profileSave"))->click();
    QCOMPARE(panel.profile().name, QStringLiteral("renamed"));
    QCOMPARE(asked(panel), std::pair(0, 0));
    QCOMPARE(panel.credentials().password, QString());
}

void TestSourcePanel::aDeletedApiIsForgotten()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl());
    const ApiProfile one = withSignIn(QStringLiteral("one"), QStringLiteral("https://one.example.org"));
    QCOMPARE(store.save(one), QString());
    SourcePanel panel(store);
    panel.choose(one.name);
    ask(panel, 10, 3);
    panel.findChild<QLineEdit *>(QStringLiteral("password"))->setText(QStringLiteral("secret of one"));
    QVERIFY(store.remove(one.name));
    QCOMPARE(asked(panel), std::pair(0, 0)); // what is shown in its place
    QCOMPARE(store.save(one), QString());
    panel.choose(one.name);
    QCOMPARE(asked(panel), std::pair(0, 0));
    QCOMPARE(panel.credentials().password, QString());
}

void TestSourcePanel::whatWasKeptOfAnApiThatIsGoneIsOfNoOther()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path(), QUrl(QStringLiteral("http://127.0.0.1:1")));
    QCOMPARE(
        store.save(withSignIn(QStringLiteral("one"), QStringLiteral("https://one.example.org"))), QString());
    Preferences kept;
    kept.run.pageSize = 1;
    kept.run.maxPages = 3;
    kept.api = QStringLiteral("one");
    SidePanel there(store);
    there.restore(kept);
    QCOMPARE(there.source().profile().name, kept.api);
    QCOMPARE(asked(there.source()), std::pair(1, 3));
    kept.api = QStringLiteral("gone");
    SidePanel gone(store);
    gone.restore(kept);
    QCOMPARE(gone.source().profile().name, ProfileStore::practiceName());
    QCOMPARE(asked(gone.source()), std::pair(0, 0));
}

QTEST_MAIN(TestSourcePanel)
#include "tst_sourcepanel.moc"
