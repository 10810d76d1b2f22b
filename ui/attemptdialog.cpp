// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attemptdialog.h"

#include "ui/attemptwords.h"
#include "ui/textdialog.h"

namespace inflight {

void showAttempt(QWidget *parent, const AttemptRecord &record, int attemptsPerPage, bool isMasked)
{
    showText(
        parent, attemptTitle(record),
        [record, attemptsPerPage](bool masks) { return attemptDetails(record, attemptsPerPage, masks); },
        isMasked);
}

} // namespace inflight
