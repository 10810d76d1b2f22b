// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace inflight {

struct RunSummary;

/// All failed pages with their reasons, to read and to copy; `isMasked`: before an audience.
void showFailedPages(QWidget *parent, const RunSummary &summary, bool isMasked);

} // namespace inflight
