// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/remark.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <chrono>

namespace inflight {

/// Why an attempt, a page or a run failed. The words for people are made from it in words/errorwords.
struct FetchError {
    enum class Kind {
        None,
        Connect, ///< nothing listens there, host not found, unreachable
        ConnectionLost, ///< reset, closed early, HTTP/2 stream refused or torn down
        Timeout, ///< the total deadline of one request passed
        Tls, ///< certificate or handshake
        HttpStatus, ///< an answer other than the 2xx wanted; see status
        Truncated, ///< fewer bytes than announced, or a compressed body cut short
        NotJson, ///< a 2xx whose body is no JSON
        WrongShape, ///< valid JSON, but no array of records where the profile says
        TooLarge, ///< more bytes, deeper or wider than the bounds allow
        RedirectRefused, ///< to another origin; detail is the target's origin
        RedirectLoop, ///< too many, all on the same server; detail is where the last one leads
        UnknownEncoding, ///< a Content-Encoding that was not asked for; detail is its name
        RetryAfterTooLong, ///< the server asks to wait longer than the user allows; see wait
        SignIn, ///< credentials refused, or no token in the answer
        InvalidRequest, ///< an URL or header that must not be sent
        Cancelled, ///< stopped by the user
    };

    /// What a body that cannot be read as JSON is all the same.
    enum class Look {
        Other,
        Markup, ///< HTML or XML: a web page, as a rule
        SeveralValues, ///< one JSON value after another, as in JSON Lines
        NotUtf8, ///< JSON in another encoding, such as Latin-1
    };

    Kind kind = Kind::None;
    int status = 0; ///< HTTP status where one arrived, else 0
    /// What came from outside: a short excerpt of the body for HttpStatus, the words of Qt or of TLS; one
    /// line, never a secret. What is to be said in our own words are the remarks.
    QString detail;
    std::chrono::milliseconds wait { 0 }; ///< for RetryAfterTooLong: what was asked
    bool atSignIn = false; ///< it is the sign-in that failed, and not a page
    bool isTooMany = false; ///< a page was refused because there were too many requests; see ServerWish
    QString redirectedTo {}; ///< the path that answered, where that is not the one asked for; never a secret
    /// For WrongShape: where else in that answer records may be, see recordPlaces(); never a secret.
    QStringList recordPlaces {};

    Look look = Look::Other; ///< for NotJson
    QList<Remark> remarks {};

    explicit operator bool() const { return kind != Kind::None; }
};

inline FetchError errorWith(FetchError::Kind kind, int status, const QList<Remark> &remarks)
{
    FetchError error { kind, status, {}, {} };
    error.remarks = remarks;
    return error;
}

/// Passes each text that is told of an error through `change`, which takes one and gives one.
template <typename Change> void changeTexts(FetchError &error, Change change)
{
    error.detail = change(error.detail);
    for (Remark &remark : error.remarks) {
        for (QString &value : remark.values)
            value = change(value);
    }
}

/// A SignIn that no other password mends: it brought no token where one is looked for, or nothing signs
/// anybody in there.
inline bool isOfSignInPart(const FetchError &error)
{
    const bool isAnswered = error.status >= 200 && error.status < 300;
    return error.kind == FetchError::Kind::SignIn
        && (isAnswered || error.status == 404 || error.status == 405);
}

/// Of a Tls error: what answered was no TLS at all. OpenSSL's words.
inline bool speaksNoTls(const FetchError &error)
{
    return error.detail.contains(QLatin1String("wrong version number"));
}

/// TooLarge, and by what one record is: fewer of them a page would be as large.
inline bool isOfOneRecord(const FetchError &error)
{
    using Kind = Remark::Kind;
    return std::any_of(error.remarks.begin(), error.remarks.end(), [](const Remark &remark) {
        return remark.kind == Kind::TooDeep || remark.kind == Kind::TooManyColumns
            || remark.kind == Kind::LongName;
    });
}

/// Of a 400: plain HTTP was sent to a port for TLS. The words of nginx, Apache and others.
inline bool wantsTls(const FetchError &error)
{
    return error.status == 400 && error.detail.contains(QLatin1String("HTTPS"))
        && error.detail.contains(QLatin1String("HTTP "));
}

/// The body was JSON, only not of the kind that is wanted.
inline bool isOtherJson(FetchError::Look look)
{
    return look == FetchError::Look::SeveralValues || look == FetchError::Look::NotUtf8;
}

/// A redirect ended where no API answers: servers send who is not signed in to a page for people.
inline bool mayLackSignIn(const FetchError &error)
{
    using Kind = FetchError::Kind;
    const bool isNone = (error.kind == Kind::NotJson && !isOtherJson(error.look))
        || (error.kind == Kind::HttpStatus && (error.status == 403 || error.status == 404));
    return isNone && !error.redirectedTo.isEmpty();
}

} // namespace inflight

Q_DECLARE_METATYPE(inflight::FetchError)
