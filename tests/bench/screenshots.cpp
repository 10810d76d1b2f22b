// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes the pictures of docs/images: the real window, real runs against the practice server.
// Usage: screenshots FOLDER [WIDTHxHEIGHT]

#include "ui/api/profilestore.h"
#include "ui/parts/concurrencycontrol.h"
#include "ui/settings/practicepanel.h"
#include "ui/style/languages.h"
#include "ui/style/windowstyle.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace inflight;
using namespace std::chrono_literals;

namespace {

void spinUntil(const std::function<bool()> &isDone, std::chrono::milliseconds atMost)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < atMost.count())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

void spin(std::chrono::milliseconds duration)
{
    spinUntil([] { return false; }, duration);
}

class Studio {
public:
    Studio(const QString &folder, QSize size)
        : m_folder(folder)
        , m_settings(m_home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_practice({})
        , m_profiles(
              m_home.filePath(QStringLiteral("profiles")), m_practice.start() ? m_practice.url() : QUrl())
        , m_window({ m_settings, m_engine, m_practice, m_profiles, m_language })
    {
        m_heartbeat.start(10ms);
        m_language.choose(QStringLiteral("en"));
        applyLook(Look::Light);
        m_window.resize(size);
        m_window.show();
        spin(300ms);
    }

    void takeAll()
    {
        take("idle");
        run(40, [](practice::Manners &) {});
        take("finished");
        limited();
        compare();
        sweep();
        failing();
        applyLook(Look::Dark);
        run(60, [](practice::Manners &manners) { manners.errorRate = 0.05; });
        take("dark");
        applyLook(Look::Light);
        m_window.actions().projector.setChecked(true);
        start(25, [](practice::Manners &) {});
        spin(600ms);
        take("projector");
        finish();
        m_window.actions().projector.setChecked(false);
        m_language.choose(QStringLiteral("de"));
        run(40, [](practice::Manners &) {});
        take("german");
    }

private:
    void start(int concurrency, const std::function<void(practice::Manners &)> &change)
    {
        practice::Manners manners;
        change(manners);
        setManners(manners);
        m_practice.reset();
        m_window.findChild<ConcurrencyControl *>()->show(concurrency, false);
        m_window.actions().fetch.trigger();
    }

    void setManners(const practice::Manners &manners)
    {
        auto *panel = m_window.findChild<PracticePanel *>();
        panel->setManners(manners);
        Q_EMIT panel->mannersChanged(manners);
    }

    void finish()
    {
        spinUntil([this] { return m_window.controller().state() == RunState::Finished; }, 60s);
        spin(400ms);
    }

    void run(int concurrency, const std::function<void(practice::Manners &)> &change)
    {
        start(concurrency, change);
        finish();
    }

    void limited()
    {
        start(50, [](practice::Manners &manners) {
            manners.rateLimit = 25;
            manners.burst = 40;
        });
        spin(2500ms);
        take("running-429");
        m_window.actions().requestsTab.trigger();
        finish();
        take("requests");
        m_window.actions().liveTab.trigger();
    }

    void compare()
    {
        practice::Manners manners;
        manners.latencyMs = 80;
        setManners(manners);
        m_window.findChild<ConcurrencyControl *>()->show(10, false);
        m_window.actions().compare.trigger();
        spin(200ms);
        const qsizetype before = m_window.history().runs().size();
        spinUntil([&] { return m_window.history().runs().size() >= before + 2; }, 60s);
        spin(400ms);
        take("compare");
        m_window.actions().liveTab.trigger();
        spin(200ms);
        take("compare-live");
    }

    /// A server that lets nobody be faster than 50 requests a second for long.
    void sweep()
    {
        practice::Manners manners;
        manners.latencyMs = 100;
        manners.rateLimit = 50;
        setManners(manners);
        m_window.actions().speedupTab.trigger();
        m_window.findChild<QPushButton *>(QStringLiteral("sweepStart"))->click();
        spinUntil([this] { return m_window.actions().fetch.isEnabled(); }, 120s);
        spin(400ms);
        take("speed-up");
        m_window.actions().liveTab.trigger();
    }

    void failing()
    {
        run(40, [](practice::Manners &manners) {
            manners.latencyMs = 20;
            manners.errorRate = 0.6;
        });
        m_window.actions().logTab.trigger();
        spin(200ms);
        take("failed-pages");
        m_window.actions().liveTab.trigger();
    }

    void take(const char *name)
    {
        const QString path = QDir(m_folder).filePath(QLatin1String(name) + QStringLiteral(".png"));
        std::printf("%s %s\n", m_window.grab().save(path) ? "saved" : "could not save", qPrintable(path));
        std::fflush(stdout);
    }

    QString m_folder;
    QTemporaryDir m_home;
    QTimer m_heartbeat; ///< keeps spin() from waiting for an event that never comes
    QSettings m_settings;
    LanguageChoice m_language;
    practice::PracticeServer m_practice;
    ProfileStore m_profiles;
    FetchThread m_engine;
    MainWindow m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new WindowStyle);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("docs/images"));
    QDir().mkpath(folder);
    const QStringList size = arguments.value(2, QStringLiteral("1280x800")).split(u'x');
    Studio(folder, QSize(size.value(0).toInt(), size.value(1).toInt())).takeAll();
    return 0;
}
