// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <csignal>

namespace inflight {

/// By which people and machines end a program: Ctrl-C, kill, a closed terminal.
inline constexpr std::array endingSignals { SIGINT, SIGTERM, SIGHUP };

} // namespace inflight
