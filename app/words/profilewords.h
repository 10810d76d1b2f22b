// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"

#include <QString>

namespace inflight {

/// One sentence, translated: what is wrong with an API profile, and what to do.
QString inWords(const ProfileError &error);

} // namespace inflight
