// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

#include <csignal>

/// The built program as a process. Waiting for it keeps the event loop going, so that servers of the test
/// answer meanwhile.
class Program final : public QObject {
public:
    explicit Program(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setProcessEnvironment(environment);
        connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { output += m_process.readAllStandardOutput(); });
        connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { errors += m_process.readAllStandardError(); });
    }
    ~Program() override { m_process.kill(), m_process.waitForFinished(); }

    /// Starts it, waits for its end, returns the exit code (-1: crashed, did not start or did not end).
    int run(const QStringList &arguments)
    {
        start(arguments);
        return wait();
    }
    void start(const QStringList &arguments) { start(QString::fromUtf8(INFLIGHT_BINARY), arguments); }
    void start(const QString &program, const QStringList &arguments)
    {
        m_process.start(program, arguments);
        m_process.waitForStarted();
    }
    int wait()
    {
        if (m_process.state() != QProcess::NotRunning) {
            QEventLoop loop;
            connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
            QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
            loop.exec();
        }
        output += m_process.readAllStandardOutput();
        errors += m_process.readAllStandardError();
        const bool ended = m_process.state() == QProcess::NotRunning
            && m_process.exitStatus() == QProcess::NormalExit && m_process.error() != QProcess::FailedToStart;
        return ended ? m_process.exitCode() : -1;
    }
    void signal(int number) { ::kill(pid_t(m_process.processId()), number); }
    void write(const QByteArray &text) { m_process.write(text); }
    void closeInput() { m_process.closeWriteChannel(); }

    QByteArray output;
    QByteArray errors;

private:
    QProcess m_process;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}
