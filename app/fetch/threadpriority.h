// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace inflight {

/// Lets other threads go first where there are more that want to work than processors: the calling thread
/// and those that it starts from now on yield to the window's. For Linux, where a nice value belongs to a
/// thread (setpriority(2), "C library/kernel differences") and QThread::setPriority() does nothing.
void yieldToTheWindow();

} // namespace inflight
