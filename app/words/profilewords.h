// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"

#include <QString>

#include <functional>

namespace inflight {

/// What a field of a profile (`pagination.total`) is called where its user meets it: a label, an option.
using FieldName = std::function<QString(const QString &field)>;

/// One sentence, translated: what is wrong with an API profile, and what to do. Fields are called as in the
/// profile's file unless `nameOf` says otherwise.
QString inWords(const ProfileError &error, const FieldName &nameOf = {});

} // namespace inflight
