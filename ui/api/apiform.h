// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"
#include "ui/api/addressnumber.h"
#include "ui/api/apifields.h"
#include "values/runsettings.h"

#include <QWidget>

#include <memory>

class QFormLayout;

namespace inflight {

class HandEdits;

/// The fields of an API profile.
class ApiForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiForm)
public:
    explicit ApiForm(QWidget *parent = nullptr);

    ApiProfile profile() const;
    void show(const ApiProfile &profile);
    /// What was typed that no profile can hold.
    std::optional<ProfileError> problem() const;
    /// The field behind a profile's field, such as `pagination.total`: typing goes on there.
    void focusField(const QString &field);
    /// What that field is called here, in quotation marks; the profile's own name where it is not here.
    QString labelOf(const QString &field) const;
    /// To sign in with while trying; no part of the profile.
    Credentials credentials() const;
    void setCredentials(const Credentials &credentials);
    /// Before an audience: all that may hold a secret is masked until the user wants to see it.
    void setSecretsMasked(bool masked);
    /// By the user's hand.
    const HandEdits &edits() const { return *m_edits; }

private:
    void takeNumbers(void (AddressNumber::*take)(const QueryItems &, const QString &));
    void showKind();
    void suitSizeToKind();
    void mask(bool masked);

    bool m_isMasked = false;
    QFormLayout *m_form;
    HandEdits *m_edits;
    ApiFields m_fields;
    std::unique_ptr<AddressNumber> m_sizeInAddress;
    std::unique_ptr<AddressNumber> m_pageInAddress;
    PaginationKind m_suitedKind = PaginationKind::Page; ///< see suitSizeToKind()
};

} // namespace inflight
