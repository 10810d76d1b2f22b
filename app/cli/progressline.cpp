// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progressline.h"

#include "cli/print.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <limits>

namespace inflight {

namespace {

constexpr int TerminalIntervalMs = 100;
constexpr int FileIntervalMs = 5000;

int terminalWidth()
{
    winsize size = {};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

ProgressLine::ProgressLine(bool quiet)
    : m_isQuiet(quiet)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    m_sinceLast.start();
}

bool ProgressLine::isDue() const
{
    return !m_isQuiet && m_sinceLast.hasExpired(m_isTerminal ? TerminalIntervalMs : FileIntervalMs);
}

int ProgressLine::room() const
{
    return m_isTerminal ? terminalWidth() - 1 : std::numeric_limits<int>::max();
}

void ProgressLine::show(const QString &text)
{
    if (m_isQuiet)
        return;
    m_sinceLast.restart();
    m_isShown = m_isTerminal;
    // A line that wraps could not be rewritten in place.
    printError(m_isTerminal ? u'\r' + text.left(room()) + QLatin1String("\x1b[K") : text + u'\n');
}

void ProgressLine::clear()
{
    if (m_isShown)
        printError(QStringLiteral("\r\x1b[K"));
    m_isShown = false;
}

} // namespace inflight
