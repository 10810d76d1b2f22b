// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practiceserver.h"

namespace inflight {

/// `inflight practice`: runs the server until Ctrl-C; returns the exit code.
int practiceCommand(const practice::PracticeServer::Options &options);

} // namespace inflight
