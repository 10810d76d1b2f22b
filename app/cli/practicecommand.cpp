// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/practicecommand.h"

#include "cli/exitcode.h"
#include "cli/interrupt.h"
#include "cli/prepare.h"
#include "cli/print.h"
#include "cli/runwords.h"

#include <QEventLoop>

namespace inflight {

int practiceCommand(const practice::PracticeServer::Options &options)
{
    practice::PracticeServer server(options);
    if (!server.start()) {
        printProblem(QStringLiteral("The practice server cannot use port %1: %2. Choose another with --port; "
                                    "--port 0 picks a free one.")
                         .arg(options.port)
                         .arg(server.errorString()));
        return ExitUsage;
    }
    Interrupt interrupt;
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::happened, &loop, &QEventLoop::quit);
    printOutput(QStringLiteral("Practice server on %1 with %2. Ctrl-C ends it.\n")
                    .arg(server.url().toString(), counted(options.products, QStringLiteral("product"))));
    if (options.manners.requireLogin) {
        const Credentials known = practiceCredentials();
        printOutput(QStringLiteral("Sign in with the email %1 (any other will do) and the password %2.\n")
                        .arg(known.email, known.password));
    }
    loop.exec();
    const practice::Stats stats = server.stats();
    printError(QStringLiteral("\nServed %1, at most %2 in flight.\n")
                   .arg(counted(stats.requests, QStringLiteral("request")))
                   .arg(stats.peakInFlight));
    return ExitComplete;
}

} // namespace inflight
