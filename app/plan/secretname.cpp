// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/secretname.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace inflight {

/// Asked of some fifteen headers a request, so it looks through bytes.
bool namesASecret(const QByteArray &lowerCaseName)
{
    using namespace std::string_view_literals;
    static constexpr std::array wholeNames { "sig"sv, "pwd"sv, "pass"sv };
    static constexpr std::array words { "auth"sv, "cookie"sv, "token"sv, "key"sv, "secret"sv, "passw"sv,
        "credential"sv, "session"sv, "signature"sv };
    const std::string_view name(lowerCaseName.constData(), size_t(lowerCaseName.size()));
    return std::find(wholeNames.begin(), wholeNames.end(), name) != wholeNames.end()
        || std::any_of(words.begin(), words.end(),
            [&](std::string_view word) { return name.find(word) != std::string_view::npos; });
}

bool namesASecret(const QString &name)
{
    return namesASecret(name.toCaseFolded().toUtf8());
}

} // namespace inflight
