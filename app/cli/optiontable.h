// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QString>

namespace inflight {

enum class Subcommand { Fetch, Compare, Practice };

/// Teaches the parser the options of one subcommand.
void addOptions(QCommandLineParser &parser, Subcommand command);
/// What `inflight SUBCOMMAND --help` prints.
QString helpText(Subcommand command);
/// What `inflight --help` prints.
QString helpText();

} // namespace inflight
