// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

namespace inflight {

/// One line on standard error that says where a run stands: rewritten in place on a terminal, now and then a
/// new one elsewhere.
class ProgressLine {
public:
    /// Silent when quiet.
    explicit ProgressLine(bool quiet);

    bool isDue() const;
    /// Characters that a line may have: a longer one is cut off.
    int room() const;
    void show(const QString &text);
    /// Leaves the terminal's line empty for what is said next.
    void clear();

private:
    bool m_isQuiet;
    bool m_isTerminal;
    bool m_isShown = false;
    QElapsedTimer m_sinceLast;
};

} // namespace inflight
