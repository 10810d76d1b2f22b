// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"
#include "practice/practiceserver.h"
#include "records/exportfile.h"
#include "values/runsettings.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace inflight {

/// Which API, and what the command line says differently from its profile.
struct ApiOptions {
    enum class Source {
        Practice, ///< the built-in server
        Named, ///< `name`: a built-in profile's name or a profile file
        Url, ///< `name`: an address
    };

    Source source = Source::Practice;
    QString name;
    std::optional<QString> records;
    std::optional<QString> total;
    std::optional<PaginationKind> kind;
    std::optional<QString> pageParam;
    std::optional<QString> sizeParam;
    std::optional<QString> offsetParam;
    std::optional<QString> cursorParam;
    std::optional<QString> cursor;
    std::optional<QString> more;
    std::optional<QString> next;
    std::optional<int> firstPage;
    std::optional<int> expectedPages;
    std::optional<QString> tokenScheme;
    bool hasPageSize = false; ///< a size was given, so that it is sent
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/// Where the records go and how they are written.
struct OutputOptions {
    QString file; ///< `-` is standard output; empty: nowhere
    ExportOptions how;

    bool isStandardOutput() const { return file == QLatin1String("-"); }
};

/// `inflight fetch` and `inflight compare`.
struct FetchOptions {
    ApiOptions api;
    practice::PracticeServer::Options practice; ///< for ApiOptions::Source::Practice
    RunSettings settings;
    QString email; ///< empty: no sign-in
    OutputOptions output; ///< fetch only
    QString summaryFile; ///< empty: none
    bool quiet = false;
};

} // namespace inflight
