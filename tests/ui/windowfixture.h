// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/threadpriority.h"
#include "slowfile.h"
#include "ui/api/profilestore.h"
#include "ui/parts/concurrencycontrol.h"
#include "ui/style/languages.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace inflight {

/// A practice server that takes so long for every page.
inline practice::Manners steady(int latencyMs)
{
    practice::Manners manners;
    manners.latencyMs = latencyMs;
    manners.jitter = 0;
    return manners;
}

/// The whole window with the real engine and a practice server of its own; nothing of the user's is touched.
struct WindowFixture {
    enum class Workbench { Now, AfterFirstPaint };
    static constexpr int pageSize = 10;

    explicit WindowFixture(
        const practice::Manners &manners = {}, int products = 500, Workbench workbench = Workbench::Now)
        : settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , server({ .port = 0, .products = products, .manners = manners, .onThread = yieldToTheWindow })
    {
        language.choose(QStringLiteral("en"));
        QApplication::setDoubleClickInterval(0); // or two presses in a row were one
        const bool isListening = server.start();
        profiles = std::make_unique<ProfileStore>(
            home.filePath(QStringLiteral("profiles")), isListening ? server.url() : QUrl());
        Preferences preferences;
        preferences.practice = manners;
        preferences.run.pageSize = pageSize;
        preferences.run.backoffBase = std::chrono::milliseconds(20);
        savePreferences(preferences, settings);
        openWindow(workbench);
    }

    /// The next day.
    void reopen()
    {
        window->close();
        window.reset();
        openWindow(Workbench::Now);
    }

    RunState state() const { return window->controller().state(); }
    template <typename Widget> Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QLatin1String(name));
    }
    /// Saves an API like the practice server's under another name and chooses it.
    void chooseAnother(const QString &name, const QUrl &address = {}) const
    {
        ApiProfile other = profiles->profiles().first();
        other.name = name;
        other.pagination.pageSize = pageSize;
        if (address.isValid())
            other.baseUrl = address;
        choose(other);
    }
    void choose(const ApiProfile &profile) const
    {
        QCOMPARE(profiles->save(profile), QString());
        auto *api = find<QComboBox>("api");
        api->setCurrentIndex(api->findData(profile.name));
    }
    /// Presses the button of that kind in a question that is on the screen.
    void answer(const char *question, QMessageBox::ButtonRole role) const
    {
        const auto *box = find<QMessageBox>(question);
        QVERIFY2(box, question);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL("no such button");
    }
    /// In the export dialog, which is open.
    void exportTo(const char *name, bool onlyShown = false) const
    {
        find<QLineEdit>("exportPath")->setText(home.filePath(QLatin1String(name)));
        find<QRadioButton>("exportOnlyShown")->setChecked(onlyShown);
        QTest::mouseClick(find<QPushButton>("exportGo"), Qt::LeftButton);
        QTRY_VERIFY(!find<QDialog>("exportDialog"));
        QVERIFY(QFile::exists(home.filePath(QLatin1String(name))));
    }
    /// Begins an export that goes on until all was read.
    void exportInto(const SlowFile &file) const
    {
        window->actions().exportRecords.trigger();
        find<QLineEdit>("exportPath")->setText(file.path());
        for (int press = 0; press < 2; ++press) // it exists already
            QTest::mouseClick(find<QPushButton>("exportGo"), Qt::LeftButton);
        QVERIFY(!find<QPushButton>("exportGo")->isEnabled());
        QVERIFY(file.waitForWriter());
    }
    /// A key as the keyboard sends it: to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    }

    void openWindow(Workbench workbench)
    {
        window = std::make_unique<MainWindow>(
            MainWindow::Parts { settings, engine, server, *profiles, language });
        if (workbench == Workbench::Now)
            window->complete();
        window->show();
        window->activateWindow();
    }

    QTemporaryDir home;
    QSettings settings;
    LanguageChoice language;
    practice::PracticeServer server;
    std::unique_ptr<ProfileStore> profiles;
    FetchThread engine;
    std::unique_ptr<MainWindow> window;
};

} // namespace inflight
