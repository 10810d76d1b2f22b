// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2e/foreignserver.h"
#include "e2e/program.h"

#include <QDir>
#include <QTemporaryDir>

/// A screen of its own with a window manager, and the hands on its keyboard and mouse. Everything done here
/// reaches the program as events of the X server, as a person's would.
class Desktop final {
    Q_DISABLE_COPY_MOVE(Desktop)
public:
    /// The first of its tools that is not installed; empty: all are here.
    static QString missingTool()
    {
        for (const QString &tool :
            { QStringLiteral("Xvfb"), QStringLiteral("openbox"), QStringLiteral("xdotool") }) {
            if (programPath(tool).isEmpty())
                return tool;
        }
        return {};
    }

    Desktop()
        : m_environment(QProcessEnvironment::systemEnvironment())
    {
        for (const char *name : { "DBUS_SESSION_BUS_ADDRESS", "QT_IM_MODULE", "XMODIFIERS", "QT_SCALE_FACTOR",
                 "QT_QPA_PLATFORMTHEME", "WAYLAND_DISPLAY", "XAUTHORITY" })
            m_environment.remove(QLatin1String(name));
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_environment.insert(QStringLiteral("HOME"), m_home.path());
        for (const char *name : { "config", "data", "cache", "runtime" }) {
            QDir(m_home.path()).mkdir(QLatin1String(name));
            const QString variable = QStringLiteral("XDG_%1_").arg(QLatin1String(name).toString().toUpper())
                + (qstrcmp(name, "runtime") == 0 ? QStringLiteral("DIR") : QStringLiteral("HOME"));
            m_environment.insert(variable, m_home.filePath(QLatin1String(name)));
        }
        // As Qt wants the folder of sockets: nobody else's.
        QFile::setPermissions(m_home.filePath(QStringLiteral("runtime")),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    ~Desktop()
    {
        // The window manager first; a screen that is killed would leave its lock behind.
        m_manager.reset();
        if (m_screen) {
            m_screen->signal(SIGTERM);
            m_screen->wait();
        }
    }

    /// True once the screen and its window manager are there.
    bool start()
    {
        // The server picks a display that is free and tells it when it takes clients. Without "noreset" it
        // would start anew, and throw out who is just coming in, whenever the last client leaves.
        m_screen = std::make_unique<Program>(m_environment);
        m_screen->start(programPath(QStringLiteral("Xvfb")),
            { QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                QStringLiteral("0"), QStringLiteral("1400x900x24"), QStringLiteral("-nolisten"),
                QStringLiteral("tcp"), QStringLiteral("-noreset") });
        if (!QTest::qWaitFor([this] { return m_screen->output.endsWith('\n'); }, patienceMs))
            return false;
        m_environment.insert(
            QStringLiteral("DISPLAY"), QLatin1Char(':') + QString::fromLatin1(m_screen->output.trimmed()));
        m_manager = std::make_unique<Program>(m_environment);
        m_manager->start(programPath(QStringLiteral("openbox")), { QStringLiteral("--sm-disable") });
        // It answers this question only once it manages the screen.
        return QTest::qWaitFor(
            [this] { return !ask({ QStringLiteral("get_num_desktops") }).isEmpty(); }, patienceMs);
    }

    const QProcessEnvironment &environment() const { return m_environment; }
    /// The user's home folder, and below it config, data: nothing of the real user's is touched.
    QString path(const QString &name) const { return m_home.filePath(name); }

    /// True as soon as a window whose title begins so has the keyboard.
    bool waitForActive(const QString &title, int waitMs = patienceMs)
    {
        return QTest::qWaitFor([&] { return activeTitle().startsWith(title); }, waitMs);
    }
    QString activeTitle()
    {
        return ask({ QStringLiteral("getactivewindow"), QStringLiteral("getwindowname") });
    }

    bool press(const QString &keys) { return order({ QStringLiteral("key"), keys }); }
    bool type(const QString &text) { return order({ QStringLiteral("type"), text }); }
    /// Moves the mouse to a place inside the active window and presses the button so many times; buttons 4
    /// and 5 are the wheel.
    bool click(QPoint place, int button = 1, int times = 1)
    {
        return order(
            { QStringLiteral("getactivewindow"), QStringLiteral("mousemove"), QStringLiteral("--window"),
                QStringLiteral("%1"), QString::number(place.x()), QString::number(place.y()),
                QStringLiteral("click"), QStringLiteral("--repeat"), QString::number(times),
                QStringLiteral("--delay"), QStringLiteral("60"), QString::number(button) });
    }

    /// Far longer than anything takes, so that only a defect and no busy machine reaches it.
    static constexpr int patienceMs = 60'000;

private:
    bool order(const QStringList &arguments) { return tool(arguments).first == 0; }
    QString ask(const QStringList &arguments)
    {
        const auto [code, answer] = tool(arguments);
        return code == 0 ? QString::fromUtf8(answer).trimmed() : QString();
    }
    std::pair<int, QByteArray> tool(const QStringList &arguments)
    {
        Program xdotool(m_environment);
        xdotool.start(programPath(QStringLiteral("xdotool")), arguments);
        const int code = xdotool.wait();
        return { code, xdotool.output };
    }

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::unique_ptr<Program> m_screen;
    std::unique_ptr<Program> m_manager;
};
