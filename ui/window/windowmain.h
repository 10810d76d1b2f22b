// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace inflight {

/// Opens the window and runs until it is closed. Returns the program's exit code.
int runWindow(int argc, char **argv);

} // namespace inflight
