// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/threadpriority.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace inflight {

void yieldToTheWindow()
{
#ifdef Q_OS_LINUX
    constexpr int aThirdOfTheOthersShare = 5;
    setpriority(PRIO_PROCESS, 0, aThirdOfTheOthersShare);
#endif
}

} // namespace inflight
