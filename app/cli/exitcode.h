// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace inflight {

struct RunSummary;

/// What the program's exit code means; scripts rely on it.
enum ExitCode {
    ExitComplete = 0, ///< every page arrived
    ExitUsage = 1, ///< the command line or the profile is wrong; nothing was asked
    ExitIncomplete = 2, ///< some pages failed, or what arrived could not be written where it should go
    ExitNothing = 3, ///< nothing could be fetched
    ExitInterrupted = 130, ///< Ctrl-C or SIGTERM; what arrived is saved
};

ExitCode exitCodeFor(const RunSummary &summary);
/// For a command to return when all is written and its connections are still open. After an interrupt it ends
/// the program here: closing hundreds of them in good order takes longer than somebody who pressed Ctrl-C
/// waits.
int leave(int code);

} // namespace inflight
