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
const QMap<QString, QSet<QString>> &allowed()
{
    static const QMap<QString, QSet<QString>> rooms {
        { "values"_qs, {} },
        { "plan"_qs, { "values"_qs } },
        { "records"_qs, { "values"_qs } },
        { "words"_qs, { "values"_qs, "plan"_qs, "measure"_qs } },
        { "measure"_qs, { "values"_qs, "words"_qs } },
        { "fetch"_qs, { "values"_qs, "plan"_qs, "records"_qs, "measure"_qs, "words"_qs } },
        { "practice"_qs, {} },
        { "cli"_qs,
            { "values"_qs, "plan"_qs, "records"_qs, "measure"_qs, "words"_qs, "fetch"_qs, "practice"_qs } },
        { "ui"_qs,
            { "values"_qs, "plan"_qs, "records"_qs, "measure"_qs, "words"_qs, "fetch"_qs, "practice"_qs } },
        { "main"_qs, { "cli"_qs, "ui"_qs } },
    };
    return rooms;
}

/// `app/fetch/attempt.cpp` -> `fetch`, `ui/window.h` -> `ui`, `app/main.cpp` -> `main`.
QString roomOf(const QString &file)
{
    if (file.startsWith(u"ui/"))
        return "ui"_qs;
    const QStringList parts = file.split(u'/');
    return parts.size() > 2 ? parts[1] : "main"_qs;
}

bool isOfTheWindow(const QString &header)
{
    static const QRegularExpression window(
        "^(QtWidgets|QtCharts|QtGui|QtSvg|Q(Application|GuiApplication|Widget|"
        "MainWindow|Chart|ChartView|Icon|Pixmap|Painter|Color|Font))\\b"_qs);
    return window.match(header).hasMatch();
}

/// What is wrong with this include, or nothing.
QString objection(const QString &file, const QString &header)
{
    const QString room = roomOf(file);
    if (room != u"ui" && room != u"main" && isOfTheWindow(header))
        return "%1 includes %2: the engine runs without a window"_qs.arg(file, header);
    const QString other = header.section(u'/', 0, 0);
    if (!allowed().contains(other) || other == room)
        return {};
    if (!allowed().contains(room))
        return "%1 is in no known room"_qs.arg(file);
    return allowed()[room].contains(other) ? QString()
                                           : "%1 includes %2: that points upward"_qs.arg(file, header);
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression include(
        "^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_qs, QRegularExpression::MultilineOption);
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

/// The include lines point downward only: values <- plan, records <- words, measure <- fetch <- cli, ui <-
/// main.
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
    for (const QString &folder : { "app"_qs, "ui"_qs }) {
        QDirIterator each(
            root.filePath(folder), { "*.h"_qs, "*.cpp"_qs }, QDir::Files, QDirIterator::Subdirectories);
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
    QTest::newRow("own room") << "app/fetch/attempt.cpp"_qs
                              << "fetch/attempt.h"_qs << true;
    QTest::newRow("downward") << "app/fetch/attempt.cpp"_qs
                              << "values/headers.h"_qs << true;
    QTest::newRow("Qt's network") << "app/fetch/attempt.cpp"_qs
                                  << "QNetworkReply"_qs << true;
    QTest::newRow("values know nobody") << "app/values/headers.h"_qs
                                        << "plan/paginator.h"_qs << false;
    QTest::newRow("plan and records are neighbours") << "app/plan/paginator.h"_qs
                                                     << "records/pagedecoder.h"_qs << false;
    QTest::newRow("fetch knows no command line") << "app/fetch/attempt.cpp"_qs
                                                 << "cli/print.h"_qs << false;
    QTest::newRow("no Widgets in the engine") << "app/measure/runlog.h"_qs
                                              << "QWidget"_qs << false;
    QTest::newRow("no Charts in the engine") << "app/measure/runlog.h"_qs
                                             << "QtCharts/QLineSeries"_qs << false;
    QTest::newRow("practice stands apart") << "app/practice/catalog.h"_qs
                                           << "values/headers.h"_qs << false;
    QTest::newRow("nobody in the engine knows practice") << "app/fetch/attempt.cpp"_qs
                                                         << "practice/stats.h"_qs << false;
    QTest::newRow("the window knows no command line") << "ui/mainwindow.cpp"_qs
                                                      << "cli/print.h"_qs << false;
    QTest::newRow("the command line knows no window") << "app/cli/print.cpp"_qs
                                                      << "ui/mainwindow.h"_qs << false;
    QTest::newRow("main knows both") << "app/main.cpp"_qs
                                     << "ui/mainwindow.h"_qs << true;
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
