// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/pagesource.h"
#include "fetch/runtally.h"

#include <QList>
#include <QObject>

#include <map>
#include <optional>

namespace inflight {

/// The pages of a run: hands out those that are left to be asked for, what failed or was cut off before what
/// is new, and files what becomes of each. Engine thread.
class RunPages final : public QObject, public PageSource {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunPages)
public:
    /// Both must outlive it.
    RunPages(Paginator &plan, RunTally &tally);

    std::optional<PageRequest> nextPage(int cap) override;
    bool areAllAsked() const override;
    bool isWanted(const PageRequest &request) const override;
    bool pageArrived(const PageRequest &request, const DecodedPage &page, const Headers &headers) override;
    bool pageFailed(const PageRequest &request, const FetchError &error, int attempts) override;
    void pageDropped(const PageRequest &request) override { m_again.append(request); }

    /// Puts every page that failed, once, in front of what is left.
    void askFailedAgain();
    /// No first page will come: files those that ended before it.
    void fileEarly();

Q_SIGNALS:
    void arrived(const inflight::RecordBatch &batch);
    /// A page was told to wait for longer than anybody wants to.
    void waitTooLong(const inflight::FetchError &error);
    /// Pages keep failing with no success between: FailureTally. Comes with the dispatcher on the stack.
    void hopeless(const inflight::FetchError &error);

private:
    /// How an attempt at a page ended that was asked along with the first.
    struct Early {
        PageRequest request;
        std::optional<DecodedPage> page; ///< nothing: failed
        Headers headers;
        FetchError error {};
        int attempts = 0;
    };
    bool file(const PageRequest &request, const DecodedPage &page, const Headers &headers);
    bool fileFailure(const PageRequest &request, const FetchError &error, int attempts);
    bool isEarly(const PageRequest &request) const { return request.page > 0 && !m_isFirstSettled; }
    bool isLeftOut(const PageRequest &request) const;

    Paginator &m_plan;
    RunTally &m_tally;
    QList<PageRequest> m_again; ///< failed or cut off
    /// By number; ended before the first, without which nothing tells what they are. No more than the cap.
    std::map<int, Early> m_early;
    bool m_isFirstSettled = false;
};

} // namespace inflight
