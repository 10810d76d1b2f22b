// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "ui/windowmain.h"

int main(int argc, char *argv[])
{
    if (inflight::wantsCommandLine(argc, argv))
        return inflight::runCommandLine(argc, argv);
    return inflight::runWindow(argc, argv);
}
