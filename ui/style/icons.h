// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QLatin1String>

namespace inflight {

/// One of our line drawings (resources/icons/NAME.svg) in the palette's text colour, whatever the palette
/// becomes.
QIcon icon(QLatin1String name);
/// The program's own, in its own colours.
QIcon applicationIcon();

} // namespace inflight
