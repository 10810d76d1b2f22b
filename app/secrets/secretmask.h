// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretpieces.h"
#include "secrets/spelling.h"
#include "values/headers.h"

#include <QString>
#include <QUrl>

namespace inflight {

/// Blots out secrets in everything that is kept or shown: passwords, tokens, and the values of headers and
/// query parameters whose names say that they are keys. Pure.
class SecretMask {
public:
    /// This text is blotted out wherever it stands, in whatever way it is written there (see Spelling). Texts
    /// of less than four characters are left, since they would blot out half the page. Of long ones pieces
    /// are blotted out as well (see SecretPieces).
    void add(const QString &secret);
    /// What a header holds that is to be kept: nothing unless its name says so; of `Authorization` also what
    /// follows the scheme, and the user and password inside of Basic; of `Cookie` each value.
    void addHeader(const QByteArray &name, const QByteArray &value);
    /// The value of a query parameter whose name says that it is a key.
    void addQueryItem(const QString &name, const QString &value);

    /// Also values in addresses there whose names say that they are keys.
    QString inText(const QString &text) const { return masked(text, Spelling::End::Whole); }
    /// Of a text that was cut: also the beginning of a secret at its end.
    QString inCutText(const QString &text) const { return masked(text, Spelling::End::Cut); }
    QUrl inUrl(const QUrl &url) const;
    Headers inHeaders(const Headers &headers) const;

private:
    QString masked(QString text, Spelling::End end) const;

    QList<Spelling> m_secrets; ///< the longest first
    SecretPieces m_pieces;
};

} // namespace inflight
