// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace inflight {

/// Where in an answer the records may be, for who looked in the wrong place: JSON Pointers to its arrays of
/// objects, down to `/data/items`; those of the most objects first, three at most. `""` is the whole answer.
/// Only keys of letters, digits and `_-.$@:` are named. Empty where the body is no JSON. Pure; any thread.
QStringList recordPlaces(const QByteArray &json);

} // namespace inflight
