// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowmain.h"

#include "fetch/threadpriority.h"
#include "ui/api/profilestore.h"
#include "ui/style/icons.h"
#include "ui/style/languages.h"
#include "ui/style/windowstyle.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>

#include <fontconfig/fontconfig.h>

#include <thread>

namespace inflight {

int runWindow(int argc, char **argv)
{
    // Reading what fonts there are takes as long as connecting to the display: both at once. Fontconfig may
    // be initialised from any thread; who asks before that is done reads by itself, and the later one is
    // dropped.
    const std::jthread fonts(FcInit);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("inflight"));
    QCoreApplication::setOrganizationName(QStringLiteral("inflight"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INFLIGHT_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Inflight"));
    QGuiApplication::setDesktopFileName(QStringLiteral("inflight")); // by which Wayland finds the icon
    QGuiApplication::setWindowIcon(applicationIcon());
    QApplication::setStyle(new WindowStyle);
    // All icons are our own or the style's: no search for a theme's on the disk, which delays the start.
    QIcon::setThemeSearchPaths({ QStringLiteral(":/icons") });

    QSettings settings;
    LanguageChoice language;
    language.choose(loadPreferences(settings).language);
    practice::PracticeServer practice({ .manners = {}, .onThread = yieldToTheWindow });
    const QUrl practiceUrl = practice.start() ? practice.url() : QUrl();
    ProfileStore profiles(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/profiles"),
        practiceUrl);
    FetchThread engine;
    MainWindow window({ settings, engine, practice, profiles, language });
    window.show();
    return QApplication::exec();
}

} // namespace inflight
