// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/fetcherror.h"

#include <QString>

namespace inflight {

/// One sentence, translated: what went wrong and, where there is something, what to do. Never a secret.
QString inWords(const FetchError &error);
/// The same with `place`, where its reader can follow the advice: a label, an option. As it is where that is
/// empty.
QString inWords(const FetchError &error, const QString &place);
/// What is known of it in particular, a part of a sentence; empty: nothing.
QString detailInWords(const FetchError &error);
/// What went wrong, without advice: of a request that will be repeated, where nobody has to do anything.
QString factInWords(const FetchError &error);

} // namespace inflight
