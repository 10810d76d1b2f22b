// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "ui/window/windowmain.h"

#include <QByteArray>

#include <csignal>

int main(int argc, char *argv[])
{
    // A file that may grow no more is an error of that file, which is told, and no end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    // Threads that wait for sockets do so by poll() itself. GLib's loop around it, of which nothing on them
    // makes use, took a fifteenth of a run's time on the processor. The window's own thread keeps it.
    qputenv("QT_NO_THREADED_GLIB", "1");
    if (!inflight::wantsCommandLine(argc, argv))
        return inflight::runWindow(argc, argv);
    qputenv("QT_NO_GLIB", "1"); // on the first thread as well, which is the engine's here
    return inflight::runCommandLine(argc, argv);
}
