// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/apiprofile.h"
#include "ui/addressnumber.h"
#include "values/runsettings.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace inflight {

class HandEdits;
class SecretLines;

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
    template <class Field> Field *add(const char *objectName, const QString &name, const QString &toolTip);
    void takeNumbers(void (AddressNumber::*take)(const QueryItems &, const QString &));
    void showKind();
    void suitSizeToKind();
    QWidget *widgetFor(const QString &field) const;
    void mask(bool masked);

    bool m_isMasked = false;
    QFormLayout *m_form;
    HandEdits *m_edits;
    std::unique_ptr<AddressNumber> m_sizeInAddress;
    std::unique_ptr<AddressNumber> m_pageInAddress;
    QLineEdit *m_name;
    QLineEdit *m_baseUrl;
    QLineEdit *m_path;
    SecretLines *m_query;
    SecretLines *m_headers;
    QCheckBox *m_showValues;
    QLineEdit *m_records;
    QComboBox *m_kind;
    PaginationKind m_suitedKind = PaginationKind::Page; ///< see suitSizeToKind()
    QLineEdit *m_pageParam;
    QSpinBox *m_firstPage;
    QLineEdit *m_offsetParam;
    QLineEdit *m_cursorParam;
    QLineEdit *m_cursor;
    QLineEdit *m_more;
    QLineEdit *m_next;
    QLineEdit *m_sizeParam;
    QSpinBox *m_pageSize;
    QSpinBox *m_expectedPages;
    QLineEdit *m_total;
    QLineEdit *m_signInPath;
    SecretLines *m_signInBody;
    QLineEdit *m_token;
    QLineEdit *m_scheme;
    QLineEdit *m_email;
    QLineEdit *m_password;
};

} // namespace inflight
