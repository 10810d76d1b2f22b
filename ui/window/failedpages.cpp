// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/failedpages.h"

#include "ui/parts/textdialog.h"
#include "ui/runs/runwords.h"
#include "ui/text/audiencemask.h"
#include "ui/text/humantext.h"

#include <QCoreApplication>

namespace inflight {

namespace {

QString failedPagesText(const RunSummary &summary)
{
    QStringList lines;
    for (const FailedPage &page : summary.failed) {
        lines << failedPageText(page) + u' '
                + QCoreApplication::translate("inflight", "(%1 attempts)", "numerus", page.attempts)
                      .arg(countText(page.attempts));
    }
    if (!summary.notFetched.isEmpty())
        lines << notFetchedText(summary.notFetched, summary.notFetched.size());
    return lines.join(u'\n');
}

} // namespace

void showFailedPages(QWidget *parent, const RunSummary &summary, bool isMasked)
{
    showText(
        parent, QCoreApplication::translate("inflight", "Failed pages"),
        [summary](bool masks) { return failedPagesText(masks ? masked(summary) : summary); }, isMasked,
        TextKind::Sentences);
}

} // namespace inflight
