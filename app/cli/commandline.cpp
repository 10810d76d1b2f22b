// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/comparecommand.h"
#include "cli/exitcode.h"
#include "cli/fetchcommand.h"
#include "cli/optiontable.h"
#include "cli/parseoptions.h"
#include "cli/practicecommand.h"
#include "cli/print.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

namespace inflight {

namespace {

template <typename Options, typename Run> int runParsed(const Parsed<Options> &parsed, Run run)
{
    if (!parsed) {
        printProblem(parsed.error().sentence);
        return ExitUsage;
    }
    if (const auto *text = std::get_if<PrintAndLeave>(&*parsed)) {
        printOutput(text->text);
        return ExitComplete;
    }
    return run(std::get<Options>(*parsed));
}

} // namespace

bool wantsCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return false;
    // https://doc.qt.io/qt-6/qguiapplication.html#supported-command-line-options and QApplication's.
    const char *const ofQt[] = { "platform", "platformpluginpath", "platformtheme", "plugin",
        "qwindowgeometry", "qwindowicon", "qwindowtitle", "reverse", "session", "display", "geometry",
        "style", "stylesheet", "widgetcount", "dialogs" };
    const QByteArrayView first(argv[1]);
    return std::none_of(std::begin(ofQt), std::end(ofQt), [first](const char *name) {
        const QByteArray option = QByteArray("-") + name;
        for (const QByteArray &form : { option, '-' + option }) {
            if (first == form || first.startsWith(form + '='))
                return true;
        }
        return false;
    });
}

int runCommandLine(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("inflight"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INFLIGHT_VERSION));
    // Qt prints each stream that a server refuses; they are tried again, and what counts is in the summary.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.network.http2.warning=false"));

    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    const QStringList rest = arguments.mid(2);
    if (command == QLatin1String("fetch"))
        return runParsed(parseFetch(rest), fetchCommand);
    if (command == QLatin1String("compare"))
        return runParsed(parseCompare(rest), compareCommand);
    if (command == QLatin1String("practice"))
        return runParsed(parsePractice(rest), practiceCommand);
    if (command == QLatin1String("--version")) {
        printOutput(QStringLiteral("inflight " INFLIGHT_VERSION "\n"));
        return ExitComplete;
    }
    if (command.isEmpty() || command == QLatin1String("--help") || command == QLatin1String("-h")) {
        printOutput(helpText());
        return ExitComplete;
    }
    printProblem(
        QStringLiteral("'%1' is no command: say fetch, compare or practice; inflight --help tells more.")
            .arg(command));
    return ExitUsage;
}

} // namespace inflight
