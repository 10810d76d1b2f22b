// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/fetchsession.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <functional>

/// A FetchSession driven to its end, with everything that it said on the way.
class SessionRun final : public QObject {
public:
    SessionRun()
    {
        connect(&session, &inflight::FetchSession::updated, this, [this](const inflight::RunUpdate &update) {
            counts = update.counts;
            batches += update.batches;
            started += update.started;
            ended += update.ended;
            pauses += update.pauses;
            userPauses += update.userPauses;
            updatesAfterEnd += finishedCount > 0 && !isAgain ? 1 : 0;
        });
        connect(
            &session, &inflight::FetchSession::finished, this, [this](const inflight::RunSummary &result) {
                summary = result;
                ++finishedCount;
            });
    }

    /// False when it did not end in time.
    bool run(const inflight::ApiProfile &profile, const inflight::RunSettings &settings = {},
        const inflight::Credentials &credentials = {})
    {
        begin(profile, settings, credentials);
        return waitForEnd();
    }
    void begin(const inflight::ApiProfile &profile, const inflight::RunSettings &settings = {},
        const inflight::Credentials &credentials = {})
    {
        session.start(profile, settings, credentials);
    }
    bool waitForEnd(int times = 1)
    {
        // Not by QTest::qWaitFor(): it sleeps between looks, and the session on this thread with it.
        QEventLoop loop;
        connect(&session, &inflight::FetchSession::finished, &loop, [&] {
            if (finishedCount >= times)
                loop.quit();
        });
        QTimer::singleShot(std::chrono::minutes(2), &loop, &QEventLoop::quit);
        if (finishedCount < times)
            loop.exec();
        return finishedCount >= times;
    }

    /// Looks whenever there is something new. False when it did not come about before the run's end.
    bool waitUntil(const std::function<bool()> &came)
    {
        QEventLoop loop; // no QTest::qWaitFor() either
        connect(&session, &inflight::FetchSession::updated, &loop, [&] {
            if (came())
                loop.quit();
        });
        connect(&session, &inflight::FetchSession::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::minutes(2), &loop, &QEventLoop::quit);
        if (!came() && finishedCount == 0)
            loop.exec();
        return came();
    }

    /// The values of a column of all records, in page order, as JSON text.
    QByteArrayList column(const QString &name) const
    {
        QList<inflight::RecordBatch> sorted = batches;
        std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.page < b.page; });
        QByteArrayList values;
        for (const inflight::RecordBatch &batch : std::as_const(sorted)) {
            for (int row = 0; row < batch.rowCount(); ++row)
                values += batch.raw(row, int(batch.columns.indexOf(name))).toByteArray();
        }
        return values;
    }

    inflight::FetchSession session;
    inflight::RunSummary summary;
    inflight::RunCounts counts;
    QList<inflight::RecordBatch> batches;
    QList<inflight::AttemptStart> started;
    QList<inflight::AttemptRecord> ended;
    QList<inflight::SharedPause> pauses;
    QList<inflight::SharedPause> userPauses;
    int finishedCount = 0;
    int updatesAfterEnd = 0;
    bool isAgain = false; ///< a retryFailed() was asked for
};

/// `{"items":[...],"total":n}` by page number.
inline inflight::ApiProfile itemsProfile(const QUrl &server, int pageSize = 10)
{
    inflight::ApiProfile profile;
    profile.name = QStringLiteral("test");
    profile.baseUrl = server;
    profile.path = QStringLiteral("/items");
    profile.records = QStringLiteral("/items");
    profile.pagination.total = QStringLiteral("/total");
    profile.pagination.pageSize = pageSize;
    return profile;
}

/// The same behind a sign-in at /login, whose answer is {"token":"..."}.
inline inflight::ApiProfile withLogin(inflight::ApiProfile profile)
{
    profile.signIn = inflight::SignIn { QStringLiteral("/login"), {}, QStringLiteral("/token") };
    return profile;
}

/// Who signs in where nobody else is meant; the practice server lets her in.
inline const inflight::Credentials user { QStringLiteral("ada@example.org"), QStringLiteral("practice") };

/// Back-off in milliseconds instead of seconds: the same paths, sooner.
inline inflight::RunSettings hasty(int concurrency = 10)
{
    inflight::RunSettings settings;
    settings.concurrency = concurrency;
    settings.backoffBase = std::chrono::milliseconds(10);
    settings.backoffCap = std::chrono::milliseconds(100);
    return settings;
}
