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
#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

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

/// The number of a standard stream that is closed would go to the next socket, and our words with it. Opened
/// for reading only, so that what is written there still fails.
void fillClosedStreams()
{
    int descriptor = 0;
    do {
        descriptor = open("/dev/null", O_RDONLY);
    } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    if (descriptor > STDERR_FILENO)
        close(descriptor);
}

/// Qt ends a program that finds no display with an abort and a riddle.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

QtMessageHandler qtsOwn = nullptr;

/// Qt prints it of a connection that is lost a second time while its loss is being told; the attempt's own
/// error says what there is to say.
void withoutInternalProblem(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(QLatin1String("QNetworkReplyImplPrivate::error: Internal problem")))
        qtsOwn(type, context, text);
}

} // namespace

bool wantsCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return !hasDisplay();
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
    fillClosedStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("inflight"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INFLIGHT_VERSION));
    QLocale::setDefault(QLocale(QLocale::English)); // numbers in sentences, for scripts as for people
    // Qt prints each stream that a server refuses; they are tried again, and what counts is in the summary.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.network.http2.warning=false"));
    qtsOwn = qInstallMessageHandler(withoutInternalProblem);

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
    if (arguments.size() < 2) {
        printProblem(
            QStringLiteral("There is no display for the window: use fetch, compare or practice to work "
                           "in the terminal; inflight --help tells more."));
        return ExitUsage;
    }
    if (command.isEmpty() || command == QLatin1String("--help") || command == QLatin1String("-h")) {
        printOutput(helpText());
        return ExitComplete;
    }
    printProblem(
        QStringLiteral("'%1' is no command: use fetch, compare or practice; inflight --help tells more.")
            .arg(command));
    return ExitUsage;
}

} // namespace inflight
