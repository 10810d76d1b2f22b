// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the window: how late its thread gets while records stream in and while they are filtered and
// sorted, how much memory it takes, and how long it takes to appear.
// Usage: bench_window [records [PRODUCTS [PAGE_SIZE [CONCURRENCY]]] | start [TIMES]]; both without an
// argument. Without QT_QPA_PLATFORM it draws offscreen. Figures of a busy machine are the machine's: the line
// "a thread with nothing to do" says what the same heartbeat measured there meanwhile.

#include "ui/windowfixture.h"

#include "ui/records/rowsview.h"
#include "ui/requests/timelineview.h"
#include "ui/style/windowstyle.h"
#include "ui/window/windowmain.h"
#include "ui/window/workbench.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMouseEvent>
#include <QMutex>
#include <QProcess>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QThread>

#include <cstdio>
#include <ctime>
#include <functional>
#include <optional>
#include <utility>

using namespace inflight;
using namespace std::chrono_literals;

namespace {

double cpuMilliseconds()
{
    timespec used {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

struct Lateness {
    double worst = 0; ///< ms
    double worstCpu = 0; ///< ms of computing without a beat: a busy machine adds nothing to it
    qint64 due = 0;
    qint64 within16 = 0;
};

/// Beats every 5 ms on the thread that made it. Every beat that was due counts, also those skipped because
/// the thread was elsewhere.
class Heartbeat {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_clock.start();
        m_cpu = cpuMilliseconds();
        m_timer.start(5ms);
    }

    /// What was since the last call.
    Lateness take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_lateness, {});
    }

private:
    void beat()
    {
        const double gap = double(m_clock.nsecsElapsed()) / 1e6;
        m_clock.start();
        const double cpu = cpuMilliseconds();
        const double computed = cpu - std::exchange(m_cpu, cpu);
        const QMutexLocker lock(&m_mutex);
        m_lateness.worst = qMax(m_lateness.worst, gap - 5);
        m_lateness.worstCpu = qMax(m_lateness.worstCpu, computed);
        double late = gap - 5;
        do {
            ++m_lateness.due;
            m_lateness.within16 += late <= 16;
            late -= 5;
        } while (late > 0);
    }

    QMutex m_mutex;
    Lateness m_lateness;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_cpu = 0;
};

/// The same heartbeat on a thread that does nothing else.
class IdleThread final : public QThread {
public:
    IdleThread()
    {
        start();
        m_ready.acquire();
    }
    ~IdleThread() override
    {
        quit();
        wait();
    }
    Lateness take() { return m_heartbeat->take(); }

protected:
    void run() override
    {
        Heartbeat heartbeat;
        m_heartbeat = &heartbeat;
        m_ready.release();
        exec();
    }

private:
    Heartbeat *m_heartbeat = nullptr;
    QSemaphore m_ready;
};

void print(const char *what, const Lateness &lateness)
{
    std::printf("  %-30s worst %6.1f ms late, %7.3f %% of %lld within 16 ms, longest computing %5.1f ms\n",
        what, lateness.worst, 100.0 * double(lateness.within16) / double(qMax(qint64(1), lateness.due)),
        static_cast<long long>(lateness.due), lateness.worstCpu);
    std::fflush(stdout);
}

bool spinUntil(const std::function<bool()> &isDone, std::chrono::milliseconds atMost = 300s)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < atMost.count())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    return isDone();
}

void spin(std::chrono::milliseconds duration)
{
    spinUntil([] { return false; }, duration);
}

long memoryKilobytes(const QByteArray &which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(which))
            return line.simplified().split(' ').value(1).toLong();
    }
    return 0;
}

class Records {
public:
    Records(int products, int pageSize, int concurrency)
        : m_fixture(atFullSpeed(), products)
    {
        m_fixture.find<QSpinBox>("pageSize")->setValue(pageSize);
        m_fixture.find<QSpinBox>("concurrencySpin")->setValue(concurrency);
        m_fixture.window->resize(1280, 800);
        m_rows = qobject_cast<RowsView *>(m_fixture.find<QTableView>("recordTable")->model());
        spin(300ms);
    }

    bool measure()
    {
        takeBoth();
        QElapsedTimer timer;
        timer.start();
        m_fixture.window->actions().fetch.trigger();
        if (!spinUntil([this] { return m_fixture.state() == RunState::Finished; }))
            return false;
        const double seconds = double(timer.elapsed()) / 1000;
        spin(500ms); // what the end of a run sets off counts as well
        std::printf("streamed in: %d records in %.1f s\n", m_rows->rowCount(), seconds);
        printBoth();
        std::printf("  memory now %ld MB, peak %ld MB\n", memoryKilobytes("VmRSS") / 1024,
            memoryKilobytes("VmHWM") / 1024);
        filter();
        sort();
        logTab();
        timeline();
        if (!again())
            return false;
        std::printf("peak memory (VmHWM) %ld MB\n", memoryKilobytes("VmHWM") / 1024);
        return true;
    }

private:
    static practice::Manners atFullSpeed()
    {
        practice::Manners manners;
        manners.latencyMs = 0;
        manners.jitter = 0;
        return manners;
    }

    void filter()
    {
        auto *field = m_fixture.find<QLineEdit>("recordFilter");
        field->setFocus();
        double worst = 0;
        takeBoth();
        for (const QString &word : { QStringLiteral("kitchen"), QStringLiteral("19.9"), QStringLiteral("zzz"),
                 QStringLiteral("walnut") }) {
            for (const QChar letter : word)
                worst = qMax(worst, answerTo(QStringLiteral("filter '%1'").arg(field->text() + letter), [&] {
                    QTest::keyClicks(field, QString(letter));
                }));
            while (!field->text().isEmpty())
                worst = qMax(worst, answerTo(QStringLiteral("back from '%1'").arg(field->text()), [&] {
                    QTest::keyClick(field, Qt::Key_Backspace);
                }));
        }
        std::printf("filter: slowest answer %.0f ms\n", worst);
        printBoth();
    }

    void sort()
    {
        auto *header = m_fixture.find<QTableView>("recordTable")->horizontalHeader();
        takeBoth();
        for (int column = 0; column < qMin(6, m_rows->columnCount()); ++column) {
            const QString name = m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            answerTo(QStringLiteral("sort by '%1'").arg(name),
                [&] { header->setSortIndicator(column, Qt::DescendingOrder); });
        }
        answerTo(
            QStringLiteral("sort by nothing"), [&] { header->setSortIndicator(-1, Qt::AscendingOrder); });
        std::printf("sort:\n");
        printBoth();
    }

    void logTab()
    {
        takeBoth();
        m_fixture.window->actions().logTab.trigger();
        spin(500ms);
        QTest::keyClicks(m_fixture.find<QLineEdit>("logFilter"), QStringLiteral("50"));
        spin(500ms);
        std::printf("log opened and filtered:\n");
        printBoth();
    }

    void timeline()
    {
        takeBoth();
        m_fixture.window->actions().requestsTab.trigger();
        spin(300ms);
        auto *view = m_fixture.find<TimelineView>("timeline");
        constexpr int frames = 40;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < frames; ++i)
            view->viewport()->repaint();
        const double whole = double(timer.nsecsElapsed()) / 1e6 / frames;
        double worst = 0;
        for (int i = 0; i < frames; ++i) {
            timer.start();
            i < frames / 2 ? view->zoomIn() : view->zoomOut();
            view->viewport()->repaint();
            worst = qMax(worst, double(timer.nsecsElapsed()) / 1e6);
        }
        std::printf(
            "timeline: %.1f ms a frame with the whole run in sight, %.1f ms the slowest of %d zoom steps\n",
            whole, worst, frames);
        printBoth();
    }

    /// The rows of the run before go when the first ones of this one come.
    bool again()
    {
        m_fixture.window->actions().liveTab.trigger();
        spin(300ms);
        takeBoth();
        m_fixture.window->actions().fetch.trigger();
        if (!spinUntil([this] { return m_fixture.state() == RunState::Finished; }))
            return false;
        spin(500ms);
        std::printf("fetched again, %d records in place of those before:\n", m_rows->rowCount());
        printBoth();
        return true;
    }

    /// Milliseconds from the order to the rows on show.
    double answerTo(const QString &what, const std::function<void()> &order)
    {
        QElapsedTimer timer;
        timer.start();
        order();
        const double blocked = double(timer.nsecsElapsed()) / 1e6;
        spinUntil([this] { return !m_rows->isWorking(); });
        const double answered = double(timer.nsecsElapsed()) / 1e6;
        std::printf("  %-24s %7d rows after %6.1f ms, of it %5.1f ms in the key's event\n", qPrintable(what),
            m_rows->rowCount(), answered, blocked);
        std::fflush(stdout);
        spin(50ms);
        return answered;
    }

    void takeBoth()
    {
        m_heartbeat.take();
        m_idle.take();
    }
    void printBoth()
    {
        print("the window's thread", m_heartbeat.take());
        print("a thread with nothing to do", m_idle.take());
    }

    WindowFixture m_fixture;
    RowsView *m_rows = nullptr;
    Heartbeat m_heartbeat;
    IdleThread m_idle;
};

/// Says "painted" when a main window has painted itself and the event loop has nothing left to do before it,
/// "answered" when a click of that moment has moved the slider, and when its workbench has been painted
/// by how many ms the thread was late meanwhile. The empty window has no workbench and no slider, and is all
/// that at once.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(bool isEmpty)
        : QObject(qApp)
        , m_isEmpty(isEmpty)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        auto *window = qobject_cast<QMainWindow *>(watched);
        if (window && !std::exchange(m_isPainted, true)) {
            QTimer::singleShot(0, this, [this, window] {
                m_heartbeat.emplace();
                say("painted");
                m_isEmpty ? say("answered") : click(window->findChild<QSlider *>());
            });
        }
        if ((window && m_isEmpty) || qobject_cast<Workbench *>(watched)) {
            QTimer::singleShot(0, this, [this] {
                say(QByteArray::number(m_heartbeat->take().worst));
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    void click(QSlider *slider)
    {
        connect(
            slider, &QSlider::valueChanged, this, [] { say("answered"); }, Qt::SingleShotConnection);
        // Where there is way to go: what was chosen before is kept.
        const bool isLow = slider->value() < slider->maximum() / 2;
        const QPoint place(isLow ? slider->width() - 2 : 2, slider->height() / 2);
        const QPoint onScreen = slider->mapToGlobal(place);
        const auto post = [&](QEvent::Type type, Qt::MouseButtons buttons) {
            QCoreApplication::postEvent(
                slider, new QMouseEvent(type, place, onScreen, Qt::LeftButton, buttons, Qt::NoModifier));
        };
        post(QEvent::MouseButtonPress, Qt::LeftButton);
        post(QEvent::MouseButtonRelease, Qt::NoButton);
    }

    static void say(const char *what)
    {
        std::puts(what);
        std::fflush(stdout);
    }

    bool m_isEmpty;
    bool m_isPainted = false;
    std::optional<Heartbeat> m_heartbeat;
};

void watchFirstPaint()
{
    const QByteArray role = qgetenv("BENCH_WINDOW_ROLE");
    if (!role.isEmpty())
        new FirstPaint(role == "empty");
}
Q_COREAPP_STARTUP_FUNCTION(watchFirstPaint)

struct Start {
    double painted = 0; ///< ms since the process was started
    double answered = 0;
    double whole = 0;
    double late = 0; ///< ms, between painted and whole
};

Start startOnce(const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), QStringList());
    QByteArray line;
    const auto next = [&] {
        while (!process.canReadLine() && process.waitForReadyRead(30'000)) { }
        line = process.readLine();
        if (line.isEmpty())
            qFatal("the window did not start");
        return double(timer.nsecsElapsed()) / 1e6;
    };
    Start start;
    start.painted = next();
    start.answered = next();
    start.whole = next();
    start.late = line.toDouble();
    process.waitForFinished();
    return start;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

void measureStart(int times)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "XDG_CONFIG_HOME", "XDG_DATA_HOME" })
        environment.insert(QLatin1String(name), home.path());
    QList<double> empty;
    QList<double> painted;
    QList<double> answered;
    QList<double> late;
    QList<double> whole;
    for (int i = -1; i < times; ++i) { // the first ones warm the file cache
        environment.insert(QStringLiteral("BENCH_WINDOW_ROLE"), QStringLiteral("empty"));
        const Start emptyStart = startOnce(environment);
        environment.insert(QStringLiteral("BENCH_WINDOW_ROLE"), QStringLiteral("window"));
        const Start windowStart = startOnce(environment);
        if (i < 0)
            continue;
        empty += emptyStart.painted;
        painted += windowStart.painted;
        answered += windowStart.answered;
        late += windowStart.late;
        whole += windowStart.whole;
    }
    const double base = median(empty);
    const auto say = [base](const char *what, const QList<double> &times) {
        std::printf("  %-36s %5.0f ms, factor %.2f\n", what, median(times), median(times) / base);
    };
    std::printf("start, median of %d:\n", times);
    say("empty QMainWindow painted", empty);
    say("Inflight painted", painted);
    say("a click of that moment acted upon", answered);
    say("table, panels and tabs painted, too", whole);
    std::printf("  between the last two never later than %.0f ms (median), %.0f ms (worst)\n", median(late),
        *std::max_element(late.begin(), late.end()));
}

int showEmptyWindow(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QByteArray role = qgetenv("BENCH_WINDOW_ROLE");
    if (role == "window")
        return runWindow(argc, argv);
    if (role == "empty")
        return showEmptyWindow(argc, argv);

    QApplication app(argc, argv);
    QApplication::setStyle(new WindowStyle);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (!what.isEmpty() && what != u"records" && what != u"start") {
        std::fputs(
            "usage: bench_window [records [PRODUCTS [PAGE_SIZE [CONCURRENCY]]] | start [TIMES]]\n", stderr);
        return 2;
    }
    if (what != u"records")
        measureStart(qMax(1, arguments.value(2, QStringLiteral("9")).toInt()));
    if (what == u"start")
        return 0;
    Records records(arguments.value(2, QStringLiteral("1000000")).toInt(),
        arguments.value(3, QStringLiteral("100")).toInt(), arguments.value(4, QStringLiteral("20")).toInt());
    return records.measure() ? 0 : 1;
}
