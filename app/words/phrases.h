// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace inflight {

/// Translated; `text` is marked by QT_TRANSLATE_NOOP("inflight", ...).
QString phrase(const char *text);
/// `404 Not Found`: the status with its name of RFC 9110 and friends, where it has one. Not translated, as it
/// is what the server and every manual say.
QString statusText(int status);
/// A length of time as people say it, translated: `45 s`, `5 min`, `1 h 30 min`.
QString durationText(std::chrono::milliseconds duration);
/// Text from outside, fit to stand in a sentence: one line without control characters or marks that turn the
/// reading direction, no user information in addresses, of bounded length.
QString safeText(const QString &text);
/// `said: detail.`, or `said.` where there is no detail, which comes from outside.
QString withDetail(const QString &said, const QString &detail);
/// `Check that place (--records).`: advice, and where its reader can follow it. As it is where no place is
/// known.
QString withPlace(const QString &advice, const QString &place);
/// A sentence and another one, which is marked as for phrase().
QString sentences(const QString &first, const char *second);

} // namespace inflight
