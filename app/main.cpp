// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

int main(int argc, char *argv[])
{
    return inflight::runCommandLine(argc, argv);
}
