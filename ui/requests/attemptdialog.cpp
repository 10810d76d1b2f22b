// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/attemptdialog.h"

#include "ui/parts/textdialog.h"
#include "ui/requests/attemptwords.h"

namespace inflight {

void showAttempt(QWidget *parent, const AttemptRecord &record, int attemptsPerPage, bool isMasked)
{
    showText(
        parent, attemptTitle(record),
        [record, attemptsPerPage](bool masks) { return attemptDetails(record, attemptsPerPage, masks); },
        isMasked);
}

} // namespace inflight
