// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "ui/window/windowmain.h"

#include <csignal>

int main(int argc, char *argv[])
{
    // A file that may grow no more is an error of that file, which is told, and no end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    if (inflight::wantsCommandLine(argc, argv))
        return inflight::runCommandLine(argc, argv);
    return inflight::runWindow(argc, argv);
}
