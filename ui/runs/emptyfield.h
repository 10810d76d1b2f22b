// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"
#include "values/runsettings.h"

namespace inflight {

/// The field that was left empty of a sign-in whose other one was filled in.
enum class EmptyField { None, Email, Password };

/// Only what the sign-in's body asks for counts. None where both are empty: an API may let somebody in
/// without. Pure.
EmptyField emptyField(const ApiProfile &profile, const Credentials &typed);

/// Whether the sign-in's body asks for an e-mail at all. Pure.
bool asksForEmail(const ApiProfile &profile);

/// One sentence, translated; empty for None.
QString inWords(EmptyField field);

} // namespace inflight
