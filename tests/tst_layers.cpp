// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// Which rooms a room may include, itself aside. Qt's and the standard library's headers are no rooms.
QMap<QString, QSet<QString>> engineRooms()
{
    return {
        { u"values"_qs, {} },
        { u"plan"_qs, { u"values"_qs } },
        { u"records"_qs, { u"values"_qs } },
        { u"words"_qs, { u"values"_qs, u"plan"_qs } },
        { u"measure"_qs, { u"values"_qs, u"words"_qs } },
        { u"secrets"_qs, { u"values"_qs, u"plan"_qs } },
        { u"pace"_qs, { u"values"_qs, u"plan"_qs } },
        { u"transport"_qs,
            { u"values"_qs, u"plan"_qs, u"records"_qs, u"words"_qs, u"secrets"_qs, u"pace"_qs } },
        { u"fetch"_qs,
            { u"values"_qs, u"plan"_qs, u"records"_qs, u"measure"_qs, u"words"_qs, u"secrets"_qs, u"pace"_qs,
                u"transport"_qs } },
        { u"practice"_qs, {} },
        { u"cli"_qs,
            { u"values"_qs, u"plan"_qs, u"records"_qs, u"measure"_qs, u"words"_qs, u"transport"_qs,
                u"fetch"_qs, u"practice"_qs } },
        { u"main"_qs, { u"cli"_qs, u"ui/window"_qs } },
    };
}

/// Those of the window, each besides what the command line may include.
QMap<QString, QSet<QString>> windowRooms()
{
    const QSet<QString> common { u"ui/text"_qs, u"ui/style"_qs, u"ui/parts"_qs, u"ui/runs"_qs };
    const QSet<QString> views { u"ui/records"_qs, u"ui/requests"_qs, u"ui/charts"_qs };
    return {
        { u"ui/text"_qs, {} },
        { u"ui/style"_qs, {} },
        { u"ui/parts"_qs, { u"ui/text"_qs, u"ui/style"_qs } },
        { u"ui/runs"_qs, { u"ui/text"_qs } },
        { u"ui/api"_qs, common },
        { u"ui/settings"_qs, common + QSet { u"ui/api"_qs } },
        { u"ui/records"_qs, common },
        { u"ui/requests"_qs, common },
        { u"ui/charts"_qs, common },
        { u"ui/window"_qs, common + views + QSet { u"ui/api"_qs, u"ui/settings"_qs } },
    };
}

const QMap<QString, QSet<QString>> &allowed()
{
    static const auto rooms = [] {
        auto all = engineRooms();
        const QMap<QString, QSet<QString>> window = windowRooms();
        for (auto room = window.begin(); room != window.end(); ++room)
            all[room.key()] = all[u"cli"_qs] + room.value();
        return all;
    }();
    return rooms;
}

/// `fetch/attempt.h` -> `fetch`, `ui/window/mainwindow.h` -> `ui/window`
QString roomOfHeader(const QString &header)
{
    return header.section(u'/', 0, header.startsWith(u"ui/") ? 1 : 0);
}

/// `app/fetch/attempt.cpp` -> `fetch`, `ui/window/mainwindow.h` -> `ui/window`, `app/main.cpp` -> `main`.
QString roomOf(const QString &file)
{
    if (file.startsWith(u"ui/"))
        return roomOfHeader(file);
    const QStringList parts = file.split(u'/');
    return parts.size() > 2 ? parts[1] : u"main"_qs;
}

bool isOfTheWindow(const QString &header)
{
    static const QRegularExpression window(
        "^(QtWidgets|QtCharts|QtGui|QtSvg|Q(Application|GuiApplication|Widget|"
        u"MainWindow|Chart|ChartView|Icon|Pixmap|Painter|Color|Font))\\b"_qs);
    return window.match(header).hasMatch();
}

/// What is wrong with this include, or nothing.
QString objection(const QString &file, const QString &header)
{
    const QString room = roomOf(file);
    if (!room.startsWith(u"ui/") && room != u"main" && isOfTheWindow(header))
        return u"%1 includes %2: the engine runs without a window"_qs.arg(file, header);
    if (!allowed().contains(room))
        return u"%1 is in no known room"_qs.arg(file);
    const QString other = roomOfHeader(header);
    if (!allowed().contains(other) || other == room)
        return {};
    return allowed()[room].contains(other) ? QString()
                                           : u"%1 includes %2: that points upward"_qs.arg(file, header);
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_qs, QRegularExpression::MultilineOption);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList headers;
    auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        headers << matches.next().captured(1);
    return headers;
}

} // namespace

/// The include lines point downward only: values <- plan, records <- words, secrets, pace <- transport,
/// measure <- fetch <- cli, ui <- main, and within ui text, style <- parts, runs <- api <- settings and
/// records, requests, charts <- window.
class TestLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIncludePointsDownward();
    void upwardIncludesAreSeen_data();
    void upwardIncludesAreSeen();
};

void TestLayers::everyIncludePointsDownward()
{
    const QDir root(QString::fromUtf8(INFLIGHT_SOURCE_DIR));
    QStringList objections;
    int files = 0;
    for (const QString &folder : { u"app"_qs, u"ui"_qs }) {
        QDirIterator each(
            root.filePath(folder), { u"*.h"_qs, u"*.cpp"_qs }, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            const QString file = root.relativeFilePath(path);
            ++files;
            for (const QString &header : includesOf(path)) {
                if (const QString wrong = objection(file, header); !wrong.isEmpty())
                    objections << wrong;
            }
        }
    }
    QVERIFY(files > 20);
    QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
}

void TestLayers::upwardIncludesAreSeen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("own room") << u"app/fetch/dispatcher.cpp"_qs << u"fetch/jobqueue.h"_qs << true;
    QTest::newRow("pace knows no transport")
        << u"app/pace/hostgate.cpp"_qs << u"transport/attempt.h"_qs << false;
    QTest::newRow("downward") << u"app/transport/attempt.cpp"_qs << u"values/headers.h"_qs << true;
    QTest::newRow("Qt's network") << u"app/transport/attempt.cpp"_qs << u"QNetworkReply"_qs << true;
    QTest::newRow("values know nobody") << u"app/values/headers.h"_qs << u"plan/paginator.h"_qs << false;
    QTest::newRow("plan and records are neighbours")
        << u"app/plan/paginator.h"_qs << u"records/pagedecoder.h"_qs << false;
    QTest::newRow("fetch knows no command line")
        << u"app/transport/attempt.cpp"_qs << u"cli/print.h"_qs << false;
    QTest::newRow("no Widgets in the engine") << u"app/measure/runlog.h"_qs << u"QWidget"_qs << false;
    QTest::newRow("no Charts in the engine")
        << u"app/measure/runlog.h"_qs << u"QtCharts/QLineSeries"_qs << false;
    QTest::newRow("practice stands apart") << u"app/practice/catalog.h"_qs << u"values/headers.h"_qs << false;
    QTest::newRow("nobody in the engine knows practice")
        << u"app/transport/attempt.cpp"_qs << u"practice/stats.h"_qs << false;
    QTest::newRow("the window knows no command line")
        << u"ui/window/mainwindow.cpp"_qs << u"cli/print.h"_qs << false;
    QTest::newRow("the window's rooms have an order too")
        << u"ui/parts/section.h"_qs << u"ui/runs/runwords.h"_qs << false;
    QTest::newRow("views know nothing of one another")
        << u"ui/charts/livetab.cpp"_qs << u"ui/requests/logtab.h"_qs << false;
    QTest::newRow("the window shows what is fetched")
        << u"ui/charts/livetab.cpp"_qs << u"measure/runlog.h"_qs << true;
    QTest::newRow("no file without a room") << u"ui/mainwindow.cpp"_qs << u"QWidget"_qs << false;
    QTest::newRow("the command line knows no window")
        << u"app/cli/print.cpp"_qs << u"ui/window/mainwindow.h"_qs << false;
    QTest::newRow("main knows both") << u"app/main.cpp"_qs << u"ui/window/mainwindow.h"_qs << true;
}

void TestLayers::upwardIncludesAreSeen()
{
    QFETCH(QString, file);
    QFETCH(QString, header);
    QFETCH(bool, isFine);
    QCOMPARE(objection(file, header).isEmpty(), isFine);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
