// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/api/apidialog.h"
#include "ui/api/profilestore.h"

#include "scriptedserver.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace inflight;

/// The form as hands meet it: in its dialog, by keys.
class TestApiForm final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void whatWasWrongIsNotSaidWhileItIsMended();
    void whatATryFoundStaysUntilTheFieldIsLeft();
    void choicesAndLinesAreEditsToo();
    void sizeAndPageInTheAddressAreTaken();
    void theNumbersGoWithTheAddress();
    void aNumberTypedInItsFieldStays();
    void whatIsShownIsNotChangedByAnotherEdit();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    void type(const char *field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        text.isEmpty() ? QTest::keyClick(line, Qt::Key_Delete) : QTest::keyClicks(line, text);
    }
    void press(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString message() const { return find<QLabel>("profileMessage")->text(); }
    bool isNothingSaid() const { return message().startsWith(u"Try fetches one page"); }
    int value(const char *field) const { return find<QSpinBox>(field)->value(); }

    QTemporaryDir m_folder;
    ProfileStore m_store { m_folder.path(), QUrl() };
    std::unique_ptr<ApiDialog> m_dialog;
};

void TestApiForm::init()
{
    m_dialog = std::make_unique<ApiDialog>(m_store, Credentials());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestApiForm::whatWasWrongIsNotSaidWhileItIsMended()
{
    QVERIFY(isNothingSaid());
    type("profileName", QStringLiteral("Shop"));
    press("profileSave");
    QVERIFY2(message().contains(u"Base URL"), qPrintable(message()));
    type("profileBaseUrl", QStringLiteral("h"));
    QVERIFY2(isNothingSaid(), qPrintable(message()));
}

void TestApiForm::whatATryFoundStaysUntilTheFieldIsLeft()
{
    const ScriptedServer server(
        [](const ScriptedServer::Request &) { return ScriptedServer::page(1, 1, 10); });
    type("profileBaseUrl", server.url().toString());
    press("profileTry");
    QTRY_VERIFY2(message().contains(u"/items"), qPrintable(message()));
    type("profileRecords", QStringLiteral("/ite"));
    QVERIFY2(message().contains(u"/items"), qPrintable(message())); // to be read while it is typed
    QTest::keyClick(find<QLineEdit>("profileRecords"), Qt::Key_Tab);
    QVERIFY2(isNothingSaid(), qPrintable(message()));
}

void TestApiForm::choicesAndLinesAreEditsToo()
{
    const auto edits = { +[](const TestApiForm &form) {
                            QTest::keyClick(form.find<QComboBox>("profileKind"), Qt::Key_Down);
                        },
        +[](const TestApiForm &form) {
            form.find<QSpinBox>("profilePageSize")->setFocus();
            QTest::keyClick(form.find<QSpinBox>("profilePageSize"), Qt::Key_Up);
        },
        +[](const TestApiForm &form) {
            form.find<QPlainTextEdit>("profileHeaders")->setFocus();
            QTest::keyClicks(form.find<QPlainTextEdit>("profileHeaders"), QStringLiteral("a"));
        } };
    for (const auto edit : edits) {
        press("profileSave");
        QVERIFY2(!isNothingSaid(), qPrintable(message()));
        edit(*this);
        QVERIFY2(isNothingSaid(), qPrintable(message()));
    }
    press("profileSave");
    m_dialog->setSecretsMasked(true); // is none
    QVERIFY2(!isNothingSaid(), qPrintable(message()));
}

void TestApiForm::sizeAndPageInTheAddressAreTaken()
{
    const ScriptedServer server(
        [](const ScriptedServer::Request &request) { return ScriptedServer::page(request.page(), 90, 20); });
    type("profileBaseUrl", server.url().toString() + QStringLiteral("/items?page=3&per_page=20"));
    QCOMPARE(value("profilePageSize"), 20);
    QCOMPARE(value("profileFirstPage"), 3);
    type("profileRecords", QStringLiteral("/items"));
    press("profileTry");
    QTRY_VERIFY2(message().startsWith(u"20 records"), qPrintable(message()));
    QCOMPARE(server.requests.last().query.toString(), QStringLiteral("page=3&per_page=20"));
}

void TestApiForm::theNumbersGoWithTheAddress()
{
    type("profileBaseUrl", QStringLiteral("http://h/items?page=3&limit=20"));
    QCOMPARE(value("profileFirstPage"), 3);
    QCOMPARE(value("profilePageSize"), 50); // nobody knows yet that this is one
    type("profileSizeParam", QStringLiteral("limit"));
    QCOMPARE(value("profilePageSize"), 20);
    type("profileBaseUrl", QStringLiteral("http://h/items"));
    QCOMPARE(value("profileFirstPage"), 1);
    QCOMPARE(value("profilePageSize"), 50);
}

void TestApiForm::aNumberTypedInItsFieldStays()
{
    type("profileBaseUrl", QStringLiteral("http://h/items?per_page=20"));
    find<QSpinBox>("profilePageSize")->setValue(30);
    type("profileName", QStringLiteral("Shop"));
    QCOMPARE(value("profilePageSize"), 30);
    type("profileBaseUrl", QStringLiteral("http://h/items"));
    QCOMPARE(value("profilePageSize"), 30);
}

void TestApiForm::whatIsShownIsNotChangedByAnotherEdit()
{
    ApiProfile profile;
    profile.name = QStringLiteral("Shop");
    profile.baseUrl = QUrl(QStringLiteral("http://h/items?per_page=20"));
    profile.pagination.pageSize = 40;
    m_dialog->edit(profile);
    type("profileName", QStringLiteral("Shops"));
    QCOMPARE(value("profilePageSize"), 40);
}

QTEST_MAIN(TestApiForm)
#include "tst_apiform.moc"
