// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace inflight {

/// Whether the program's arguments ask for the command line. Without any, or with those that Qt's own windows
/// take (-platform, -style ...), it is the window that is meant; without any and without a display, the
/// command line says so.
bool wantsCommandLine(int argc, char **argv);

/// Runs fetch, compare or practice; returns the exit code.
int runCommandLine(int argc, char **argv);

} // namespace inflight
