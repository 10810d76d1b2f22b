// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace inflight {

struct AttemptRecord;

/// All there is to know about an attempt, to read and to copy; `isMasked`: before an audience.
void showAttempt(QWidget *parent, const AttemptRecord &record, int attemptsPerPage, bool isMasked);

} // namespace inflight
