// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exitcode.h"

#include "measure/runsummary.h"

#include <cstdlib>

namespace inflight {

ExitCode exitCodeFor(const RunSummary &summary)
{
    switch (summary.ending) {
    case RunEnding::Complete:
        return ExitComplete;
    case RunEnding::PagesFailed:
    case RunEnding::ServerGaveUp:
        return ExitIncomplete;
    case RunEnding::NothingFetched:
        return ExitNothing;
    case RunEnding::Stopped:
        break;
    }
    return ExitInterrupted;
}

int leave(int code)
{
    if (code == ExitInterrupted)
        std::_Exit(code);
    return code;
}

} // namespace inflight
