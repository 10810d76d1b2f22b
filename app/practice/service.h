// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/admission.h"
#include "practice/catalog.h"
#include "practice/httpwire.h"
#include "practice/ledger.h"
#include "practice/sessions.h"

#include <optional>

namespace practice {

/// What is to be done about one request, and when.
struct Answer {
    Response response;
    Verdict ending = Verdict::Answer; ///< Answer, Drop, Truncate or Stall
    TimePoint due; ///< not before
    std::optional<quint64> era; ///< set: it is in flight; how it ends goes to the ledger under this number
};

/// The server without its sockets: routes, sign-in, manners and counts. handle() is for one thread at a
/// time; everything else is thread-safe.
class Service {
public:
    Service(int products, const Manners &manners);

    void setPort(quint16 port); ///< before the first handle()
    Answer handle(const Request &request, TimePoint now);
    /// Its connection counts as a guest's; who only looks at the counts is none.
    static bool isVisit(const Request &request) { return request.path.startsWith("/api/"); }

    Manners manners() const { return m_admission.manners(); }
    void setManners(const Manners &manners) { m_admission.setManners(manners); }
    Ledger &ledger() { return m_ledger; }
    const Ledger &ledger() const { return m_ledger; }
    void reset();

private:
    Answer catalogue(const Request &request, TimePoint now);
    Answer signIn(const Request &request, TimePoint now);
    Response control(const Request &request);
    Response respond(const Request &request, TimePoint now, Verdict verdict) const;
    bool isSignedIn(const Request &request, TimePoint now) const;
    QByteArray originFor(const Request &request) const;

    Catalog m_catalog;
    Admission m_admission;
    Ledger m_ledger;
    Sessions m_sessions;
    QByteArray m_port;
};

} // namespace practice
