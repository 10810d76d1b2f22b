// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace inflight {

/// All keys in a small window. Deletes itself.
void showKeys(QWidget *parent);
void showAbout(QWidget *parent);

} // namespace inflight
