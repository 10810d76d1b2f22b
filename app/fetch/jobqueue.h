// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetch/pagesource.h"
#include "pace/steadytime.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>

namespace inflight {

/// A page on its way through its attempts.
struct PageJob {
    PageRequest request;
    int number = 1; ///< of the attempt that comes next
    int excused = 0; ///< attempts answered 401 that a new token excuses
    bool causedRenewal = false; ///< once a page: a second 401 is the server's last word
    int notJson = 0;
};

/// What is not in flight: retries that wait for their time, retries whose wait is over, and the source with
/// what is new. A page that is no longer wanted goes back to the source. Engine thread.
class JobQueue final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobQueue)
public:
    explicit JobQueue(PageSource &source); ///< must outlive it

    /// The job that starts next, if one may; it stays in the queue until it is taken. `cap`: as
    /// PageSource::nextPage() takes it; 0: no new page, retries only.
    bool hasNext(int cap);
    PageJob takeNext();

    void retryAt(SteadyTime due, const PageJob &job);
    void retryFirst(const PageJob &job) { m_ready.push_front(job); }

    /// Nothing waits here; the source may have more.
    bool isEmpty() const { return !m_next && m_ready.empty() && m_waiting.empty(); }
    int retries() const
    {
        const bool isNextOne = m_next && m_next->number > 1;
        return int(m_waiting.size() + m_ready.size()) + int(isNextOne);
    }

    /// Gives back what lies past the end by now.
    void dropUnwanted();
    void dropAll();

Q_SIGNALS:
    /// The wait of a retry is over.
    void due();
    void retryDropped(int page);

private:
    void drop(const PageJob &job);
    std::optional<PageJob> findNext(int cap);
    void wake();
    void setTimer();

    PageSource &m_source;
    std::optional<PageJob> m_next; ///< starts as soon as it may
    std::deque<PageJob> m_ready; ///< retries whose wait is over
    std::multimap<SteadyTime, PageJob> m_waiting; ///< by the time they are due
    QTimer m_timer; ///< until the first of m_waiting is due
};

} // namespace inflight
