// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace inflight {

class HandEdits;
class SecretLines;

/// The fields of an API profile in their order, each with its label, its tool tip and its name for screen
/// readers. They belong to the form's widget. Window's thread.
class ApiFields {
    Q_DECLARE_TR_FUNCTIONS(inflight::ApiFields)
public:
    /// Each becomes a row, and is watched.
    ApiFields(QFormLayout &form, HandEdits &edits);

    /// What holds a profile's field, such as `pagination.total`; null where nothing here does.
    QWidget *named(const QString &profileField) const;

    QLineEdit *name;
    QLineEdit *baseUrl;
    QLineEdit *path;
    SecretLines *query;
    SecretLines *headers;
    QCheckBox *showValues; ///< before an audience
    QLineEdit *records;
    QComboBox *kind;
    QLineEdit *pageParam;
    QSpinBox *firstPage;
    QLineEdit *offsetParam;
    QLineEdit *cursorParam;
    QLineEdit *cursor;
    QLineEdit *more;
    QLineEdit *next;
    QLineEdit *sizeParam;
    QSpinBox *pageSize;
    QSpinBox *expectedPages;
    QLineEdit *total;
    QLineEdit *signInPath;
    SecretLines *signInBody;
    QLineEdit *token;
    QLineEdit *scheme;
    QLineEdit *email; ///< to sign in with while trying; no part of the profile
    QLineEdit *password; ///< the same

private:
    template <class Field> Field *add(const char *objectName, const QString &label, const QString &toolTip);

    QFormLayout &m_form;
    HandEdits &m_edits;
};

} // namespace inflight
