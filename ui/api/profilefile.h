// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"

#include <QSaveFile>

#include <optional>

namespace inflight {

/// Writes a profile in one piece or not at all, readable for whom `permissions` says, else as is usual.
/// Returns the system's words for why it could not be written; empty when it was.
inline QString writeProfileFile(const QString &path, const ApiProfile &profile,
    std::optional<QFileDevice::Permissions> permissions = std::nullopt)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && (!permissions || file.setPermissions(*permissions)) && file.write(profileToJson(profile)) >= 0
        && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace inflight
