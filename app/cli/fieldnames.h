// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"

#include <QString>

namespace inflight {

/// What the fields of an API profile are called for who ran this command line: by the option that said it, or
/// that can where there is no file (an address, a built-in API); else by the key in the profile's file.
class FieldNames {
public:
    explicit FieldNames(const ApiOptions &options);

    /// True where it is an option that says this field (`pagination.total`) or can.
    bool isOption(const QString &field) const { return !option(field).isEmpty(); }
    /// `--total` or `pagination.total`.
    QString name(const QString &field) const;
    /// Where to look for it: `--total` or `pagination.total in shop.json`.
    QString place(const QString &field) const;

private:
    QString option(const QString &field) const;

    ApiOptions m_options;
};

} // namespace inflight
