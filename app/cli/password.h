// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace inflight {

/// The password of INFLIGHT_PASSWORD, or one that is typed unseen on the terminal. Nothing where neither is
/// to be had, or when the user gave up with Ctrl-C.
std::optional<QString> askPassword(const QString &email);

} // namespace inflight
