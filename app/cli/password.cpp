// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/password.h"

#include "cli/endingsignals.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace inflight {

namespace {

constexpr char ctrlC = 3;

// Nothing to do but to wake the read() below, which then finds no key.
extern "C" void wakeUp(int) { }

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
        if (!m_isSilent)
            return;
        // Nor may a signal from elsewhere.
        struct sigaction action = {};
        action.sa_handler = wakeUp;
        for (size_t i = 0; i < endingSignals.size(); ++i)
            sigaction(endingSignals[i], &action, &m_actionsBefore[i]);
    }

    ~SilentTerminal()
    {
        if (m_isSilent) {
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
            for (size_t i = 0; i < endingSignals.size(); ++i)
                sigaction(endingSignals[i], &m_actionsBefore[i], nullptr);
        }
        if (m_terminal >= 0)
            close(m_terminal);
    }

    explicit operator bool() const { return m_isSilent; }

    void print(const QByteArray &text) const
    {
        [[maybe_unused]] const ssize_t written = write(m_terminal, text.constData(), size_t(text.size()));
    }

    /// Zero at the end of the input, Ctrl-C for a signal as for the key.
    char readByte() const
    {
        char byte = 0;
        const ssize_t count = read(m_terminal, &byte, 1);
        if (count < 0 && errno == EINTR)
            return ctrlC;
        return count == 1 ? byte : '\0';
    }

private:
    int m_terminal;
    termios m_before {};
    std::array<struct sigaction, endingSignals.size()> m_actionsBefore {};
    bool m_isSilent = false;
};

void removeLastCharacter(QByteArray &utf8)
{
    const auto isContinuation = [](char byte) { return (byte & '\xc0') == '\x80'; };
    while (!utf8.isEmpty() && isContinuation(utf8.back()))
        utf8.chop(1);
    utf8.chop(1);
}

tl::unexpected<UsageError> noPassword()
{
    return tl::unexpected(UsageError {
        QStringLiteral("There is no password: put it into the environment as INFLIGHT_PASSWORD.") });
}

tl::expected<QByteArray, UsageError> typedLine(const SilentTerminal &terminal)
{
    constexpr char ctrlD = 4, backspace = 8, ctrlU = 21, erase = 127;
    QByteArray line;
    for (;;) {
        switch (const char byte = terminal.readByte()) {
        case ctrlC:
            return tl::unexpected(UsageError {
                QStringLiteral("Interrupted at the password; nothing was fetched."), ExitInterrupted });
        case '\0':
        case ctrlD:
            return noPassword();
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

tl::expected<QString, UsageError> askPassword(const QString &email)
{
    if (!qEnvironmentVariableIsEmpty("INFLIGHT_PASSWORD"))
        return qEnvironmentVariable("INFLIGHT_PASSWORD");
    const SilentTerminal terminal;
    if (!terminal)
        return noPassword();
    terminal.print("Password for " + email.toUtf8() + ": ");
    const auto line = typedLine(terminal);
    terminal.print("\n");
    return line.map([](const QByteArray &utf8) { return QString::fromUtf8(utf8); });
}

} // namespace inflight
