// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace inflight {

/// 64 bits of a text by which it is known again (XXH3, https://xxhash.com): that two of a million different
/// ones share them has a probability of about one in forty million. qHash() is no such hash: of short texts
/// that differ in a few digits, as records do, a few in a hundred thousand were found to share theirs. Any
/// thread.
quint64 textHash(QByteArrayView text);

} // namespace inflight
