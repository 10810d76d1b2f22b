// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/texthash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace inflight {

quint64 textHash(QByteArrayView text)
{
    return XXH3_64bits(text.data(), size_t(text.size()));
}

} // namespace inflight
