// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace inflight {

/// Minified, valid JSON with line breaks and indentation; every value stays as it came, to the letter.
QByteArray prettyJson(QByteArrayView minified);

} // namespace inflight
