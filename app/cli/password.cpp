// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/password.h"

#include <QByteArray>

#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace inflight {

namespace {

/// The terminal itself, whatever standard input and output are, with echo off while it lives.
class SilentTerminal {
    Q_DISABLE_COPY_MOVE(SilentTerminal)
public:
    SilentTerminal()
        : m_terminal(open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_terminal < 0 || tcgetattr(m_terminal, &m_before) != 0)
            return;
        termios silent = m_before;
        // Signals off as well: a Ctrl-C that ended the program here would leave the terminal without echo.
        silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        m_isSilent = tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
    }

    ~SilentTerminal()
    {
        if (m_isSilent)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        if (m_terminal >= 0)
            close(m_terminal);
    }

    explicit operator bool() const { return m_isSilent; }

    void print(const QByteArray &text) const
    {
        [[maybe_unused]] const ssize_t written = write(m_terminal, text.constData(), size_t(text.size()));
    }

    /// Zero at the end of the input.
    char readByte() const
    {
        char byte = 0;
        ssize_t count = 0;
        do {
            count = read(m_terminal, &byte, 1);
        } while (count < 0 && errno == EINTR);
        return count == 1 ? byte : '\0';
    }

private:
    int m_terminal;
    termios m_before {};
    bool m_isSilent = false;
};

void removeLastCharacter(QByteArray &utf8)
{
    const auto isContinuation = [](char byte) { return (byte & '\xc0') == '\x80'; };
    while (!utf8.isEmpty() && isContinuation(utf8.back()))
        utf8.chop(1);
    utf8.chop(1);
}

std::optional<QByteArray> typedLine(const SilentTerminal &terminal)
{
    constexpr char ctrlC = 3, ctrlD = 4, backspace = 8, ctrlU = 21, erase = 127;
    QByteArray line;
    for (;;) {
        switch (const char byte = terminal.readByte()) {
        case '\0':
        case ctrlC:
        case ctrlD:
            return std::nullopt;
        case '\r':
        case '\n':
            return line;
        case backspace:
        case erase:
            removeLastCharacter(line);
            break;
        case ctrlU:
            line.clear();
            break;
        default:
            line += byte;
        }
    }
}

} // namespace

std::optional<QString> askPassword(const QString &email)
{
    if (qEnvironmentVariableIsSet("INFLIGHT_PASSWORD"))
        return qEnvironmentVariable("INFLIGHT_PASSWORD");
    const SilentTerminal terminal;
    if (!terminal)
        return std::nullopt;
    terminal.print("Password for " + email.toUtf8() + ": ");
    const std::optional<QByteArray> line = typedLine(terminal);
    terminal.print("\n");
    if (!line)
        return std::nullopt;
    return QString::fromUtf8(*line);
}

} // namespace inflight
