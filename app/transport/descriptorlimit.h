// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace inflight {

/// Allows this process as many open files and sockets as the system lets it have: 500 requests in flight need
/// about a thousand, which is more than many systems give at first.
void raiseDescriptorLimit();

} // namespace inflight
