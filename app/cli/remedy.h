// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/fieldnames.h"
#include "values/fetcherror.h"
#include "values/runnote.h"

namespace inflight {

/// Says where this run's user can do what a sentence advises: `Check that place (--records).`, or
/// `(records in shop.json)` where a profile file says it.
class Remedy {
public:
    /// By default for the practice server.
    explicit Remedy(const ApiOptions &options = {}, const ApiProfile &profile = {});

    QString inWords(const FetchError &error) const;
    QString inWords(const RunNote &note) const;

private:
    QString placeFor(const FetchError &error) const;
    QString placeFor(const RunNote &note) const;
    QString placeOfNext() const;
    QString placeOfStart() const;
    QString otherKindOfNext() const;
    QString pageField() const;
    QString pageParameter() const;
    QString parameters() const;
    QString signInPlaces() const;

    FieldNames m_names;
    bool m_isUrl;
    bool m_hasSignIn;
    bool m_sendsSize;
    PaginationKind m_kind;
    QString m_nextAt; ///< pointer to the next cursor or address
};

} // namespace inflight
