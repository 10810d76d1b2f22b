// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/firstcompany.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace inflight {

namespace {

/// Kendall's tau in units of its standard deviation among times that have no order.
double orderliness(const std::vector<Microseconds> &times)
{
    double concordance = 0;
    for (std::size_t later = 1; later < times.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier)
            concordance += double(times[later] > times[earlier]) - double(times[later] < times[earlier]);
    }
    const auto n = double(times.size());
    return concordance / std::sqrt(n * (n - 1) * (2 * n + 5) / 18);
}

/// Each as long after the one before as the first one took, or nearly so, in whatever order they were sent.
/// @param times sorted
bool comeOneByOne(const std::vector<Microseconds> &times)
{
    constexpr double nearly = 0.75;
    const auto first = double(times.front().count());
    for (std::size_t i = 1; i < times.size(); ++i) {
        const double steps = double(times[i].count()) / std::max(1.0, first) / double(i + 1);
        if (steps < nearly || steps > 1 / nearly)
            return false;
    }
    return true;
}

} // namespace

void FirstCompany::started(quint64 id)
{
    if (!m_isComplete)
        m_pages.push_back({ .id = id });
}

void FirstCompany::ended(quint64 id, Microseconds sent, Microseconds serviceTime, bool arrived)
{
    if (m_isComplete && m_over == m_pages.size())
        return;
    const auto page
        = std::find_if(m_pages.begin(), m_pages.end(), [id](const Page &one) { return one.id == id; });
    if (page == m_pages.end() || page->isOver)
        return;
    m_isComplete = m_pages.size() > 1;
    if (!m_isComplete) { // it was alone
        m_pages.clear();
        return;
    }
    page->isOver = true;
    ++m_over;
    if (!arrived)
        return;
    page->hasArrived = true;
    page->sent = sent;
    page->time = serviceTime;
    m_times.insert(std::upper_bound(m_times.begin(), m_times.end(), serviceTime), serviceTime);
    m_isQueue = formAQueue();
}

std::vector<Microseconds> FirstCompany::inOrderOfSending() const
{
    std::vector<Page> pages;
    std::copy_if(m_pages.begin(), m_pages.end(), std::back_inserter(pages),
        [](const Page &page) { return page.hasArrived; });
    std::stable_sort(
        pages.begin(), pages.end(), [](const Page &one, const Page &other) { return one.sent < other.sent; });
    std::vector<Microseconds> times(pages.size());
    std::transform(pages.begin(), pages.end(), times.begin(), [](const Page &page) { return page.time; });
    return times;
}

bool FirstCompany::formAQueue() const
{
    constexpr double byNoChance = 1.8; // one in thirty, of times without an order
    constexpr double leastSpread = 1.5;
    constexpr std::size_t enoughForAnOrder = 4;
    if (!isTold())
        return false;
    if (comeOneByOne(m_times))
        return true;
    if (m_times.size() < enoughForAnOrder)
        return false;
    const double spread = double(quantile(1).count()) / std::max<double>(1, double(quickest().count()));
    return spread >= leastSpread && orderliness(inOrderOfSending()) >= byNoChance;
}

double FirstCompany::stretch(double inFlight) const
{
    if (!isTold())
        return 1;
    const auto count = double(m_times.size());
    const double slowest = double(m_times[m_times.size() - 2].count()) * count / (count - 1);
    const double stretch = slowest / std::max<double>(1, double(quickest().count()));
    return std::max(1.0, stretch) * std::max(1.0, inFlight / double(m_pages.size()));
}

Microseconds FirstCompany::quantile(double share) const
{
    return m_times.empty() ? Microseconds(0) : m_times[std::size_t(share * double(m_times.size() - 1))];
}

} // namespace inflight
