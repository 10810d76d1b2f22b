// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/notebook.h"
#include "values/fetcherror.h"

#include <map>

namespace inflight {

/// Pages asked ahead of which the server said that they are not there. That may be the list's end, or a page
/// that is refused for another reason: where nothing else tells, the user is told what was believed.
class Refusals {
public:
    void add(int page, const FetchError &error);
    /// Those up to this page were no end: it arrived.
    void forgetUpTo(int page);
    /// @param end the first page that does not exist, as it looks now
    /// @param isKnownOtherwise something else says so as well
    void note(int end, bool isKnownOtherwise, NoteBook &notes) const;

private:
    struct Refusal {
        int status = 0; ///< of HTTP
        QString excerpt;
    };
    std::map<int, Refusal> m_refusals; ///< by page
};

} // namespace inflight
