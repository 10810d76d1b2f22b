// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <set>
#include <vector>

namespace inflight {

/// Full pages that reach beyond the total: a reason not to believe it, unless they only repeat earlier pages.
/// Which is so shows when all pages before them have ended, in whatever order they do. Pure; memory grows
/// with the pages in flight.
class TotalDoubt {
public:
    struct Page {
        int number = 0;
        int records = 0;
    };

    void asked(int page) { m_open.insert(page); }
    void ended(int page) { m_open.erase(page); }
    void add(const Page &page) { m_beyond[page.number] = page.records; }
    /// Those of which it can be told now; each once.
    std::vector<Page> takeDecidable()
    {
        std::vector<Page> pages;
        while (!m_beyond.empty() && (m_open.empty() || m_beyond.begin()->first < *m_open.begin())) {
            pages.push_back({ m_beyond.begin()->first, m_beyond.begin()->second });
            m_beyond.erase(m_beyond.begin());
        }
        return pages;
    }

private:
    std::set<int> m_open; ///< asked for, not ended
    std::map<int, int> m_beyond; ///< by number; value: records
};

} // namespace inflight
