// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include <utility>

namespace inflight {

/// To give back what a long run took lasts longer than a frame: not on the thread of who calls.
template <typename Things> void destroyElsewhere(Things &&things)
{
    QThreadPool::globalInstance()->start([gone = std::forward<Things>(things)] {});
}

} // namespace inflight
