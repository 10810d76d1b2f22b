// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/headers.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace inflight {

/// Blots out secrets in everything that is kept or shown: passwords, tokens, and the values of headers and
/// query parameters whose names say that they are keys. Pure.
class SecretMask {
public:
    /// This text is blotted out wherever it stands, also as JSON or a query would write it. Texts of less
    /// than four characters are left, since they would blot out half the page.
    void add(const QString &secret);

    QString inText(QString text) const;
    QUrl inUrl(const QUrl &url) const;
    Headers inHeaders(const Headers &headers) const;

private:
    QStringList m_secrets;
};

} // namespace inflight
