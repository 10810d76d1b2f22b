// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include <utility>

namespace inflight {

/// Freeing what a long run used takes longer than a frame, so it is not done on the caller's thread.
template <typename Things> void destroyElsewhere(Things &&things)
{
    QThreadPool::globalInstance()->start([gone = std::forward<Things>(things)] {});
}

} // namespace inflight
