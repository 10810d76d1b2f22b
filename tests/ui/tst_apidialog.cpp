// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/api/apidialog.h"
#include "ui/api/profilestore.h"

#include "practice/practiceserver.h"
#include "scriptedserver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace inflight;

class TestApiDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }
    void titleSaysWhatItDoes();
    void replacingTakesTwoPresses();
    void deletingTakesTwoPresses();
    void anotherNameRenames();
    void anImportedApiIsAnotherOne();
    void aBodyThatIsNoObjectIsNotSaved();
    void trySignsInWithWhatIsTyped();
    void anAddressThatSaysOffsetIsNoMatterOfPages();
    void serversWordsAreNoMarkup();
    void maskedValuesAreKeptAndNotShown();
    void pathAndSignInBodyAreMaskedToo();
    void whatIsShownLaterIsMaskedToo();
    void tryKeepsTheFocus();
    void tryNeedsNoName();
    void theFieldToMendGetsTheFocus();
    void fieldsAreCalledByTheirLabels_data();
    void fieldsAreCalledByTheirLabels();
    void theSchemeOfATokenIsKept();
    void whatIsHiddenIsNoMistake();
    void aSizeThatNobodyTypedIsSentWithPageNumbersOnly();
    void idsOfLastRecordsAreOffered();
    void closingWithChangesTakesTwoPresses();
    void importingOverChangesTakesTwoPresses();
    void nothingMovesHoweverMuchIsSaid();
    void whatATrialSaysIsMaskedToo();
    void theTotalIsTold_data();
    void theTotalIsTold();
    void moreThanAskedForIsTold();
    void aRefusedTryShowsNoEarlierRecord();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    void open(const ApiProfile &profile);
    void press(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString message() const { return find<QLabel>("profileMessage")->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    QPointer<ApiDialog> m_dialog;
};

namespace {

ApiProfile shop()
{
    ApiProfile profile;
    profile.name = QStringLiteral("Shop");
    profile.baseUrl = QUrl(QStringLiteral("https://api.example.org"));
    profile.path = QStringLiteral("/v1/products");
    return profile;
}

} // namespace

void TestApiDialog::init()
{
    QApplication::setDoubleClickInterval(0); // or two presses in a row were one
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->path(), QUrl());
}

void TestApiDialog::open(const ApiProfile &profile)
{
    m_dialog = new ApiDialog(*m_store, {});
    m_dialog->edit(profile);
    m_dialog->show();
}

void TestApiDialog::titleSaysWhatItDoes()
{
    QCOMPARE(m_store->save(shop()), QString());
    open({});
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("New API"));
    m_dialog->edit(shop());
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Edit API: Shop"));
}

void TestApiDialog::replacingTakesTwoPresses()
{
    QCOMPARE(m_store->save(shop()), QString());
    ApiProfile other = shop();
    other.path = QStringLiteral("/v2/products");
    open({});
    find<QLineEdit>("profileName")->setText(other.name);
    find<QLineEdit>("profileBaseUrl")->setText(other.baseUrl.toString());
    find<QLineEdit>("profilePath")->setText(other.path);
    press("profileSave");
    QVERIFY2(message().contains(u"again"), qPrintable(message()));
    QCOMPARE(m_store->profiles().last().path, shop().path);
    QApplication::setDoubleClickInterval(60'000); // the second of a double click is no answer
    press("profileSave");
    QVERIFY2(message().contains(u"again"), qPrintable(message()));
    QCOMPARE(m_store->profiles().last().path, shop().path);
    QApplication::setDoubleClickInterval(0);
    press("profileSave");
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_store->profiles().last().path, other.path);
}

void TestApiDialog::deletingTakesTwoPresses()
{
    open(shop());
    QVERIFY(!find<QPushButton>("profileDelete")->isVisible()); // it is on no list yet
    delete m_dialog;
    QCOMPARE(m_store->save(shop()), QString());
    open(shop());
    press("profileDelete");
    QVERIFY(m_store->has(shop().name));
    press("profileDelete");
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!m_store->has(shop().name));
}

void TestApiDialog::anotherNameRenames()
{
    QCOMPARE(m_store->save(shop()), QString());
    open(shop());
    find<QLineEdit>("profileName")->setText(QStringLiteral("Market"));
    press("profileSave");
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_store->has(QStringLiteral("Market")));
    QVERIFY(!m_store->has(shop().name));
}

void TestApiDialog::anImportedApiIsAnotherOne()
{
    QVERIFY(m_store->save(shop()).isEmpty());
    open(shop());
    ApiProfile other = shop();
    other.name = QStringLiteral("Library");
    QFile file(m_folder->filePath(QStringLiteral("given.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(profileToJson(other)) > 0);
    file.close();
    m_dialog->importFrom(file.fileName());
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("New API"));
    QVERIFY(!find<QPushButton>("profileDelete")->isVisible());
    press("profileSave");
    QVERIFY(m_store->has(QStringLiteral("Library")));
    QVERIFY(m_store->has(QStringLiteral("Shop")));
}

void TestApiDialog::aBodyThatIsNoObjectIsNotSaved()
{
    open(shop());
    QVERIFY(!find<QPlainTextEdit>("profileSignInBody")->isVisible());
    find<QLineEdit>("profileSignInPath")->setText(QStringLiteral("/login"));
    QVERIFY(find<QPlainTextEdit>("profileSignInBody")->isVisible());
    find<QPlainTextEdit>("profileSignInBody")->setPlainText(QStringLiteral("{\"user\": ${email}}"));
    press("profileSave");
    QVERIFY2(message().contains(u"\u201cSign-in body\u201d"), qPrintable(message()));
    QVERIFY(!m_store->has(shop().name));
}

void TestApiDialog::trySignsInWithWhatIsTyped()
{
    practice::PracticeServer::Options options;
    options.manners.latencyMs = 5;
    options.manners.requireLogin = true;
    practice::PracticeServer server(options);
    QVERIFY(server.start());
    open(practiceProfile(server.url()));
    press("profileTry");
    QTRY_VERIFY2(message().contains(u"401"), qPrintable(message()));
    find<QLineEdit>("profilePassword")->setText(QStringLiteral("practice"));
    press("profileTry");
    QVERIFY2(message().startsWith(u"E-mail is empty"), qPrintable(message()));
    QCOMPARE(m_dialog->focusWidget(), find<QLineEdit>("profileEmail"));
    QVERIFY(!find<QLineEdit>("profileEmail")->visibleRegion().isEmpty()); // it was far below
    find<QLineEdit>("profileEmail")->setText(QStringLiteral("eve@example.org"));
    find<QLineEdit>("profilePassword")->setText(QStringLiteral("practice"));
    press("profileTry");
    QTRY_VERIFY2(message().startsWith(u"50 records"), qPrintable(message()));
}

void TestApiDialog::anAddressThatSaysOffsetIsNoMatterOfPages()
{
    const ScriptedServer server(
        [](const ScriptedServer::Request &request) { return ScriptedServer::page(request.page(), 50, 10); });
    ApiProfile profile = shop();
    profile.baseUrl = server.url();
    profile.path = QStringLiteral("/items?offset=0");
    profile.records = QStringLiteral("/items");
    open(profile);
    press("profileTry");
    QTRY_VERIFY2(message().contains(u"The address says offset, not a page number"), qPrintable(message()));
    auto *kind = find<QComboBox>("profileKind");
    kind->setCurrentIndex(kind->findData(int(PaginationKind::Offset)));
    press("profileTry");
    QTRY_VERIFY2(message().startsWith(u"10 records"), qPrintable(message()));
    QVERIFY2(!message().contains(u"The address says"), qPrintable(message()));
}

void TestApiDialog::serversWordsAreNoMarkup()
{
    open(shop());
    QCOMPARE(find<QLabel>("profileMessage")->textFormat(), Qt::PlainText);
}

void TestApiDialog::maskedValuesAreKeptAndNotShown()
{
    ApiProfile profile = shop();
    profile.headers = { { "Authorization", "Bearer s3cret" }, { "X-Key", "k3y" } };
    profile.query = { { QStringLiteral("api_key"), QStringLiteral("q3ry") } };
    QCOMPARE(m_store->save(profile), QString());
    open(profile);
    auto *headers = find<QPlainTextEdit>("profileHeaders");
    auto *query = find<QPlainTextEdit>("profileQuery");
    auto *show = find<QCheckBox>("profileShowValues");
    QVERIFY(headers->toPlainText().contains(u"s3cret")); // nobody else is looking
    QVERIFY(!show->isVisible());

    m_dialog->setSecretsMasked(true);
    QVERIFY(headers->toPlainText().startsWith(u"Authorization:"));
    for (const QPlainTextEdit *field : { headers, query }) {
        for (const char *secret : { "s3cret", "k3y", "q3ry" })
            QVERIFY2(!field->toPlainText().contains(QLatin1String(secret)), secret);
        QVERIFY(field->isReadOnly());
    }
    headers->undo();
    QVERIFY(!headers->toPlainText().contains(u"s3cret"));
    show->setChecked(true);
    QVERIFY(headers->toPlainText().contains(u"s3cret"));
    headers->setPlainText(QStringLiteral("Authorization: Bearer n3wer"));
    show->setChecked(false);
    QVERIFY(!headers->toPlainText().contains(u"n3wer"));

    press("profileSave");
    press("profileSave"); // the name is taken: by itself
    QTRY_VERIFY(!m_dialog);
    const ApiProfile saved = m_store->profiles().last();
    QCOMPARE(
        saved.headers, (QList<std::pair<QByteArray, QByteArray>> { { "Authorization", "Bearer n3wer" } }));
    QCOMPARE(saved.query, profile.query);
}

void TestApiDialog::pathAndSignInBodyAreMaskedToo()
{
    ApiProfile profile = shop();
    profile.baseUrl = QUrl(QStringLiteral("https://api.example.org/hooks/b4se"));
    profile.path = QStringLiteral("/bot123:p4thkey/updates");
    profile.signIn = SignIn { QStringLiteral("/login/t3nant"),
        { { QStringLiteral("client"), QStringLiteral("cl1ent") },
            { QStringLiteral("secret"), QStringLiteral("b0dy") } },
        QStringLiteral("/token") };
    QCOMPARE(m_store->save(profile), QString());
    open(profile);
    const auto onShow = [this] {
        QString all;
        for (const QLineEdit *field : m_dialog->findChildren<QLineEdit *>())
            all += field->displayText() + u' ';
        for (const QPlainTextEdit *field : m_dialog->findChildren<QPlainTextEdit *>())
            all += field->toPlainText() + u' ';
        return all;
    };
    const QStringList secrets { QStringLiteral("b4se"), QStringLiteral("p4thkey"), QStringLiteral("t3nant"),
        QStringLiteral("cl1ent"), QStringLiteral("b0dy") };
    for (const QString &secret : secrets)
        QVERIFY2(onShow().contains(secret), qPrintable(secret));
    m_dialog->setSecretsMasked(true);
    for (const QString &secret : secrets)
        QVERIFY2(!onShow().contains(secret), qPrintable(onShow()));
    QVERIFY(find<QPlainTextEdit>("profileSignInBody")->isReadOnly());
    find<QCheckBox>("profileShowValues")->setChecked(true);
    for (const QString &secret : secrets)
        QVERIFY2(onShow().contains(secret), qPrintable(secret));
    find<QCheckBox>("profileShowValues")->setChecked(false);
    find<QLineEdit>("profileTotal")->setText(QStringLiteral("/total"));
    press("profileSave");
    press("profileSave"); // the name is taken: by itself
    QTRY_VERIFY(!m_dialog);
    const ApiProfile saved = m_store->profiles().last();
    QCOMPARE(saved.baseUrl, profile.baseUrl);
    QCOMPARE(saved.path, profile.path);
    QCOMPARE(saved.signIn->path, profile.signIn->path);
    QCOMPARE(saved.signIn->body, profile.signIn->body);
}

void TestApiDialog::whatIsShownLaterIsMaskedToo()
{
    open({});
    m_dialog->setSecretsMasked(true);
    const auto *address = find<QLineEdit>("profileBaseUrl");
    QCOMPARE(address->echoMode(), QLineEdit::Normal); // there is nothing in it yet
    ApiProfile profile = shop();
    profile.baseUrl = QUrl(QStringLiteral("https://api.example.org/hooks/b4se"));
    m_dialog->edit(profile);
    QVERIFY2(!address->displayText().contains(u"b4se"), qPrintable(address->displayText()));
    find<QCheckBox>("profileShowValues")->setChecked(true);
    m_dialog->edit(profile);
    QVERIFY2(address->displayText().contains(u"b4se"), qPrintable(address->displayText()));
}

void TestApiDialog::tryKeepsTheFocus()
{
    practice::PracticeServer::Options options;
    options.manners.latencyMs = 5;
    practice::PracticeServer server(options);
    QVERIFY(server.start());
    open(practiceProfile(server.url()));
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    press("profileTry");
    const QWidget *focus = m_dialog->focusWidget();
    QCOMPARE(focus, find<QPushButton>("profileTry"));
    QVERIFY(find<QPushButton>("profileTry")->isDefault());
    QTRY_VERIFY2(message().startsWith(u"50 records"), qPrintable(message()));
    QCOMPARE(m_dialog->focusWidget(), focus);
    QVERIFY(find<QPushButton>("profileTry")->isDefault());
}

void TestApiDialog::tryNeedsNoName()
{
    practice::PracticeServer::Options options;
    options.manners.latencyMs = 5;
    practice::PracticeServer server(options);
    QVERIFY(server.start());
    open(practiceProfile(server.url()));
    find<QLineEdit>("profileName")->clear();
    press("profileTry");
    QTRY_VERIFY2(message().startsWith(u"50 records"), qPrintable(message()));
    press("profileSave");
    QVERIFY2(message().contains(u"name"), qPrintable(message()));
}

void TestApiDialog::theFieldToMendGetsTheFocus()
{
    open(shop());
    find<QLineEdit>("profileTotal")->setText(QStringLiteral("total"));
    press("profileTry");
    QCOMPARE(m_dialog->focusWidget(), find<QLineEdit>("profileTotal"));
    find<QLineEdit>("profileTotal")->clear();
    find<QLineEdit>("profileName")->clear();
    press("profileSave");
    QCOMPARE(m_dialog->focusWidget(), find<QLineEdit>("profileName"));
}

void TestApiDialog::fieldsAreCalledByTheirLabels_data()
{
    QTest::addColumn<QString>("field"); // its object
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *field, const char *typed, const char *says) {
        QTest::newRow(typed) << QString::fromLatin1(field) << QString::fromLatin1(typed)
                             << QString::fromUtf8(says);
    };
    row("profileBaseUrl", "ftp://h", "\u201cBase URL\u201d is no usable address");
    row("profileBaseUrl", "127.0.0.1:5803/pages", "\u201c127.0.0.1:5803/pages\u201d");
    row("profileBaseUrl", "bob:pw@127.0.0.1:5803/pages", "\u201c127.0.0.1:5803/pages\u201d");
    row("profileRecords", "data", "\u201cRecords at\u201d is no JSON Pointer");
    row("profileTotal", "total", "\u201cTotal at\u201d is no JSON Pointer");
    row("profileSizeParam", "page", "\u201cPage parameter\u201d and \u201cSize parameter\u201d both say");
}

void TestApiDialog::fieldsAreCalledByTheirLabels()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, says);
    open(shop());
    m_dialog->findChild<QLineEdit *>(field)->setText(typed);
    press("profileSave");
    QVERIFY2(message().contains(says), qPrintable(message()));
    static const QRegularExpression key(QStringLiteral("base_url|pagination|_param"));
    QVERIFY2(!message().contains(key), qPrintable(message()));
}

void TestApiDialog::theSchemeOfATokenIsKept()
{
    open(shop());
    auto *scheme = find<QLineEdit>("profileScheme");
    QVERIFY(!scheme->isVisible());
    QCOMPARE(scheme->text(), QStringLiteral("Bearer"));
    find<QLineEdit>("profileSignInPath")->setText(QStringLiteral("/login"));
    QVERIFY(scheme->isVisible());
    scheme->setText(QStringLiteral("Token s3cret"));
    press("profileSave");
    QVERIFY2(message().contains(u"\u201cToken scheme\u201d"), qPrintable(message()));
    QVERIFY2(!message().contains(u"s3cret"), qPrintable(message()));
    QCOMPARE(m_dialog->focusWidget(), scheme);
    scheme->setText(QStringLiteral("Token"));
    press("profileSave");
    QTRY_VERIFY(!m_dialog);
    const ApiProfile saved = m_store->profiles().last();
    QCOMPARE(saved.signIn->scheme, QStringLiteral("Token"));
    open(saved);
    QCOMPARE(find<QLineEdit>("profileScheme")->text(), QStringLiteral("Token"));
}

void TestApiDialog::whatIsHiddenIsNoMistake()
{
    open(shop());
    auto *kind = find<QComboBox>("profileKind");
    kind->setCurrentIndex(kind->findData(int(PaginationKind::Cursor)));
    QVERIFY(find<QLineEdit>("profileCursor")->isVisible());
    QVERIFY(find<QLineEdit>("profileMore")->isVisible());
    find<QLineEdit>("profileCursor")->setText(QStringLiteral("no pointer"));
    find<QLineEdit>("profileMore")->setText(QStringLiteral("no pointer"));
    press("profileSave");
    QVERIFY2(message().contains(u"\u201cCursor at\u201d"), qPrintable(message()));
    kind->setCurrentIndex(kind->findData(int(PaginationKind::Page)));
    QVERIFY(!find<QLineEdit>("profileMore")->isVisible());
    press("profileSave");
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_store->has(shop().name));
}

void TestApiDialog::aSizeThatNobodyTypedIsSentWithPageNumbersOnly()
{
    open(ApiProfile());
    auto *kind = find<QComboBox>("profileKind");
    const auto *size = find<QLineEdit>("profileSizeParam");
    QCOMPARE(size->text(), QStringLiteral("per_page"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(kind->currentData().toInt(), int(PaginationKind::Offset));
    QCOMPARE(size->text(), QString());
    QTest::keyClick(kind, Qt::Key_Up);
    QCOMPARE(size->text(), QStringLiteral("per_page"));
    find<QLineEdit>("profileSizeParam")->setText(QStringLiteral("limit"));
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(size->text(), QStringLiteral("limit"));
    find<QLineEdit>("profileSizeParam")->setText(QStringLiteral("per_page")); // typed
    Q_EMIT kind->activated(kind->currentIndex()); // as when the same is chosen again
    QCOMPARE(size->text(), QStringLiteral("per_page"));
}

void TestApiDialog::idsOfLastRecordsAreOffered()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        return ScriptedServer::ok(request.query.hasQueryItem(QStringLiteral("after"))
                ? R"({"data":[{"id":"c"}],"has_more":false})"
                : R"({"data":[{"id":"a"},{"id":"b"}],"has_more":true})");
    });
    ApiProfile profile = shop();
    profile.baseUrl = server.url();
    profile.records = QStringLiteral("/data");
    profile.pagination.kind = PaginationKind::Cursor;
    open(profile);
    QVERIFY(find<QLineEdit>("profileCursor")->placeholderText().contains(u"last:/id"));
    find<QLineEdit>("profileCursorParam")->setText(QStringLiteral("after"));
    find<QLineEdit>("profileCursor")->setText(QStringLiteral("last:/uid"));
    find<QLineEdit>("profileMore")->setText(QStringLiteral("/has_more"));
    press("profileTry");
    QTRY_VERIFY2(message().contains(u"names no next page at last:/uid"), qPrintable(message()));
    find<QLineEdit>("profileCursor")->setText(QStringLiteral("last:/id"));
    press("profileTry");
    QTRY_VERIFY2(message().contains(u"one after another"), qPrintable(message()));
    QCOMPARE(server.requests.size(), 2); // the next page was found, and not asked for
    find<QLineEdit>("profileRecords")->setText(QStringLiteral("/dta"));
    press("profileTry");
    QTRY_VERIFY2(message().startsWith(u"Set \u201cRecords at\u201d to /data."), qPrintable(message()));
    find<QLineEdit>("profileRecords")->setText(QStringLiteral("/data"));
    press("profileSave");
    QTRY_VERIFY(!m_dialog);
    const Pagination saved = m_store->profiles().last().pagination;
    QCOMPARE(saved.cursor, QStringLiteral("last:/id"));
    QCOMPARE(saved.more, QStringLiteral("/has_more"));
}

void TestApiDialog::importingOverChangesTakesTwoPresses()
{
    open(shop());
    find<QLineEdit>("profileName")->setText(QStringLiteral("typed"));
    press("profileImport"); // a file dialog would not return
    QVERIFY2(message().contains(u"Press Import again"), qPrintable(message()));
    QCOMPARE(find<QLineEdit>("profileName")->text(), QStringLiteral("typed"));
}

void TestApiDialog::closingWithChangesTakesTwoPresses()
{
    open(shop());
    m_dialog->close();
    QTRY_VERIFY(!m_dialog); // nothing would be lost
    open(shop());
    find<QLineEdit>("profilePath")->setText(QStringLiteral("/v2/products"));
    m_dialog->close();
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(message().contains(u"Not saved"), qPrintable(message()));
    m_dialog->close();
    QTRY_VERIFY(!m_dialog);
}

void TestApiDialog::nothingMovesHoweverMuchIsSaid()
{
    QByteArray much = "{\"error\":\"";
    for (int i = 0; i < 60; ++i)
        much += "word" + QByteArray::number(i) + ' ';
    much += "\"}";
    bool isRefused = true;
    const ScriptedServer server([&](const ScriptedServer::Request &request) {
        return isRefused ? ScriptedServer::status(404, much) : ScriptedServer::page(request.page(), 20, 10);
    });
    ApiProfile profile = shop();
    profile.baseUrl = server.url();
    profile.records = QStringLiteral("/items");
    open(profile);
    m_dialog->resize(320, 700); // more lines than there is room for
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    const auto places = [this] {
        QList<QRect> rects;
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (widget->isVisible()
                && (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPushButton *>(widget)
                    || qobject_cast<const QPlainTextEdit *>(widget)))
                rects << QRect(widget->mapTo(m_dialog, QPoint()), widget->size());
        }
        return rects;
    };
    const QList<QRect> before = places();
    press("profileTry");
    QTRY_VERIFY2(message().contains(u"word10"), qPrintable(message()));
    QCoreApplication::processEvents();
    QCOMPARE(places(), before);
    // What has no room can be scrolled to.
    const auto *label = find<QLabel>("profileMessage");
    QVERIFY(label->height() > label->parentWidget()->height());
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
    isRefused = false;
    press("profileTry");
    QTRY_VERIFY(!find<QPlainTextEdit>("profileSample")->toPlainText().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(places(), before);
}

void TestApiDialog::whatATrialSaysIsMaskedToo()
{
    const ScriptedServer server([](const ScriptedServer::Request &) {
        return ScriptedServer::status(404, R"({"error":"nothing at /v1/products?room=S3CRET"})");
    });
    ApiProfile profile = shop();
    profile.baseUrl = server.url();
    open(profile);
    press("profileTry");
    QTRY_VERIFY2(message().contains(u"S3CRET"), qPrintable(message()));
    m_dialog->setSecretsMasked(true);
    QVERIFY2(!message().contains(u"S3CRET"), qPrintable(message()));
    QVERIFY2(message().contains(u"404 Not Found"), qPrintable(message()));
    m_dialog->setSecretsMasked(false);
    QVERIFY(message().contains(u"S3CRET"));
}

void TestApiDialog::theTotalIsTold_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("says");
    const QString body = QStringLiteral("/total");
    const QString header = QStringLiteral("header:X-Total-Count");
    const auto pageOf = [](int total) {
        return QStringLiteral("The server says %1 in all: %2 pages like this one.")
            .arg(QLocale().toString(total), QLocale().toString((total + 49) / 50));
    };
    QTest::newRow("in the body") << int(PaginationKind::Page) << body << 12'480 << pageOf(12'480);
    QTest::newRow("in a header") << int(PaginationKind::Offset) << header << 12'481 << pageOf(12'481);
    QTest::newRow("of a chain") << int(PaginationKind::Next) << body << 12'480 << pageOf(12'480);
    QTest::newRow("of links") << int(PaginationKind::Link) << header << 12'480 << pageOf(12'480);
    QTest::newRow("these are all") << int(PaginationKind::Page) << body << 50
                                   << QStringLiteral("The server says that these are all.");
    QTest::newRow("not asked for") << int(PaginationKind::Page) << QString() << 12'480 << QString();
    QTest::newRow("no sense") << int(PaginationKind::Page) << body << 3 << QString();
}

void TestApiDialog::theTotalIsTold()
{
    QFETCH(int, kind);
    QFETCH(QString, place);
    QFETCH(int, total);
    QFETCH(QString, says);
    const ScriptedServer server([total](const ScriptedServer::Request &) {
        QByteArray items;
        for (int i = 0; i < 50; ++i)
            items += (i == 0 ? "{\"id\":" : ",{\"id\":") + QByteArray::number(i) + '}';
        const QByteArray count = QByteArray::number(total);
        return ScriptedServer::ok("{\"items\":[" + items + "],\"next\":\"/b\",\"total\":" + count + '}',
            "X-Total-Count: " + count + "\r\nLink: </b>; rel=\"next\"\r\n");
    });
    ApiProfile profile = shop();
    profile.baseUrl = server.url();
    profile.records = QStringLiteral("/items");
    profile.pagination.kind = PaginationKind(kind);
    profile.pagination.next = QStringLiteral("/next");
    profile.pagination.total = place;
    open(profile);
    press("profileTry");
    QTRY_VERIFY2(message().startsWith(u"50 records"), qPrintable(message()));
    if (says.isEmpty())
        QVERIFY2(!message().contains(u"The server says"), qPrintable(message()));
    else
        QVERIFY2(message().contains(says), qPrintable(message()));
}

void TestApiDialog::moreThanAskedForIsTold()
{
    const ScriptedServer server([](const ScriptedServer::Request &) {
        return ScriptedServer::ok("[{\"id\":1},{\"id\":2},{\"id\":3}]");
    });
    ApiProfile profile = shop();
    profile.baseUrl = server.url();
    profile.pagination.pageSize = 2;
    open(profile);
    press("profileTry");
    QTRY_VERIFY2(message().contains(u"2 were asked for: the server does not go by"), qPrintable(message()));
    profile.pagination.sizeParam.clear(); // then nobody asked
    m_dialog->edit(profile);
    press("profileTry");
    QTRY_VERIFY2(message().startsWith(u"3 records"), qPrintable(message()));
    QVERIFY2(!message().contains(u"were asked for"), qPrintable(message()));
}

void TestApiDialog::aRefusedTryShowsNoEarlierRecord()
{
    const ScriptedServer server(
        [](const ScriptedServer::Request &) { return ScriptedServer::ok("[{\"id\":1},{\"id\":2}]"); });
    ApiProfile profile = shop();
    profile.baseUrl = server.url();
    open(profile);
    press("profileTry");
    const auto *sample = find<QPlainTextEdit>("profileSample");
    QTRY_VERIFY(!sample->toPlainText().isEmpty());
    find<QLineEdit>("profileBaseUrl")->setText(QStringLiteral("nowhere"));
    press("profileTry");
    QCOMPARE(sample->toPlainText(), QString());
}

QTEST_MAIN(TestApiDialog)
#include "tst_apidialog.moc"
