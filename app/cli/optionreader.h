// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QString>

#include <chrono>
#include <limits>
#include <optional>

namespace inflight {

/// Reads option values and checks their ranges. The first thing wrong is kept, as one sentence; whatever is
/// read after it does not matter any more.
class OptionReader {
public:
    explicit OptionReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    bool isSet(const char *name) const;
    /// Nothing where the option was not given.
    std::optional<QString> text(const char *name) const;

    /// Each leaves the target as it is where the option was not given. The bounds are inclusive.
    void readInteger(const char *name, qint64 &target, qint64 least, qint64 most);
    void readInteger(const char *name, int &target, int least, int most = std::numeric_limits<int>::max());
    void readNumber(const char *name, double &target, double least, double most);
    void readSeconds(const char *name, std::chrono::milliseconds &target, double least, double most);

    void fail(const QString &sentence);
    const std::optional<QString> &problem() const { return m_problem; }

private:
    void outOfRange(const char *name, const QString &value, const QString &what, double least, double most);

    const QCommandLineParser &m_parser;
    std::optional<QString> m_problem;
};

} // namespace inflight
