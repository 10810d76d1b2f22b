// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errorwords.h"

#include "words/phrases.h"
#include "words/remarkwords.h"

#include <QCoreApplication>

namespace inflight {

namespace {

using ErrorKind = FetchError::Kind;

/// For an answer that came from elsewhere.
QString signInAdvice(const FetchError &error)
{
    //: %1: a path such as /login
    return phrase(QT_TRANSLATE_NOOP("inflight",
                      "The server redirected to %1, which often means that a sign-in or a key is missing."))
        .arg(safeText(error.redirectedTo));
}

QString adviceFor(const FetchError &error)
{
    if (mayLackSignIn(error))
        return signInAdvice(error);
    const int status = error.isTooMany ? 429 : error.status;
    if (error.atSignIn && (status == 408 || status == 429)) // one request alone
        return phrase(QT_TRANSLATE_NOOP("inflight", "Wait a while, then try again."));
    switch (status) {
    case 401:
        return phrase(
            QT_TRANSLATE_NOOP("inflight", "Sign in, or check the key in the headers or in the query."));
    case 403:
        return phrase(QT_TRANSLATE_NOOP("inflight", "This account or key may not read that."));
    case 404:
        return phrase(QT_TRANSLATE_NOOP("inflight", "Check the path and the names of the page parameters."));
    case 400:
        if (wantsTls(error))
            return phrase(QT_TRANSLATE_NOOP("inflight", "Try https instead of http."));
        [[fallthrough]];
    case 422:
        return phrase(QT_TRANSLATE_NOOP("inflight", "Check the names and values of the parameters."));
    case 408:
    case 429:
        return phrase(QT_TRANSLATE_NOOP(
            "inflight", "Lower the concurrency or the requests per second, then try again."));
    default:
        break;
    }
    if (status >= 500)
        return phrase(QT_TRANSLATE_NOOP("inflight", "The server has a problem of its own: try again later."));
    if (status >= 400)
        return phrase(QT_TRANSLATE_NOOP("inflight", "Check the address and the headers."));
    return phrase(QT_TRANSLATE_NOOP("inflight", "Check the address."));
}

QString signInWords(const FetchError &error)
{
    const bool isAnswered = error.status >= 200 && error.status < 300;
    QString said = isAnswered
        ? phrase(QT_TRANSLATE_NOOP("inflight", "Signing in brought no usable token"))
        : phrase(QT_TRANSLATE_NOOP("inflight", "The server did not accept the sign-in"));
    if (!isAnswered && error.status > 0)
        said += QStringLiteral(" (%1)").arg(statusText(error.status));
    return sentences(withDetail(said, detailInWords(error)),
        isOfSignInPart(error) ? QT_TRANSLATE_NOOP("inflight", "Check the sign-in part of the API profile.")
                              : QT_TRANSLATE_NOOP("inflight", "Check the e-mail and the password."));
}

/// Without what to do; empty where the two are one sentence.
QString factOf(const FetchError &error)
{
    switch (error.kind) {
    case ErrorKind::Connect:
        return withDetail(phrase(QT_TRANSLATE_NOOP("inflight", "Nothing answered")), detailInWords(error));
    case ErrorKind::ConnectionLost:
        return withDetail(
            phrase(QT_TRANSLATE_NOOP("inflight", "The connection broke off")), detailInWords(error));
    case ErrorKind::Timeout:
        return phrase(QT_TRANSLATE_NOOP("inflight", "The server took too long to answer."));
    case ErrorKind::HttpStatus:
        return withDetail(
            phrase(QT_TRANSLATE_NOOP("inflight", "The server answered %1")).arg(statusText(error.status)),
            detailInWords(error));
    case ErrorKind::Truncated:
        return withDetail(phrase(QT_TRANSLATE_NOOP("inflight", "The answer was cut short on its way")),
            detailInWords(error));
    case ErrorKind::WrongShape:
        return withDetail(phrase(QT_TRANSLATE_NOOP(
                              "inflight", "The answer has no list of records in the place given for it")),
            detailInWords(error));
    default:
        return {};
    }
}

/// Where the records are, as the answer itself shows: said first, since nothing else is needed to go on.
QString recordsAdvice(const QStringList &pointers, const QString &place)
{
    const QString list = safeText(pointers.join(QStringLiteral(", ")));
    if (list.isEmpty()) // the pointer to the whole answer, beside which there is no other
        return place.isEmpty()
            ? phrase(QT_TRANSLATE_NOOP("inflight", "The whole answer is a list of records."))
            //: %1: a field or an option
            : phrase(QT_TRANSLATE_NOOP("inflight", "Leave %1 empty: the whole answer is a list of records."))
                  .arg(place);
    if (place.isEmpty())
        //: %1: JSON Pointers such as /items, /data/items
        return phrase(QT_TRANSLATE_NOOP("inflight", "The records may be at %1.")).arg(list);
    if (pointers.size() > 1)
        //: %1: a field or an option, %2: JSON Pointers such as /items, /data/items
        return phrase(QT_TRANSLATE_NOOP("inflight", "Set %1 to one of these: %2.")).arg(place, list);
    //: %1: a field or an option, %2: a JSON Pointer such as /items
    return phrase(QT_TRANSLATE_NOOP("inflight", "Set %1 to %2.")).arg(place, list);
}

QString notJsonWords(const FetchError &error)
{
    switch (error.look) {
    case FetchError::Look::SeveralValues:
        return sentences(
            withDetail(phrase(QT_TRANSLATE_NOOP("inflight",
                           "The answer is not one JSON value but several, one after another (JSON Lines)")),
                detailInWords(error)),
            QT_TRANSLATE_NOOP("inflight",
                "Ask the API for pages of plain JSON, often by a parameter or the header Accept."));
    case FetchError::Look::NotUtf8:
        return sentences(withDetail(phrase(QT_TRANSLATE_NOOP("inflight",
                                        "The answer is JSON, but not in UTF-8, which JSON has to be in")),
                             detailInWords(error)),
            QT_TRANSLATE_NOOP("inflight",
                "Ask the API for UTF-8, by a parameter or the header Accept-Charset, or report it to whoever "
                "runs the API."));
    case FetchError::Look::Markup:
    case FetchError::Look::Other:
        break;
    }
    const QString said
        = withDetail(phrase(QT_TRANSLATE_NOOP("inflight", "The answer is not JSON")), detailInWords(error));
    if (mayLackSignIn(error))
        return said + u' ' + signInAdvice(error);
    if (error.look == FetchError::Look::Markup)
        return sentences(said,
            QT_TRANSLATE_NOOP("inflight",
                "Check that the address is the API's, not a web page's; where it gave other pages, try again "
                "later."));
    return sentences(said,
        QT_TRANSLATE_NOOP("inflight",
            "Check that the address is the API's; where it gave other pages, try again later or report it "
            "to whoever runs the API."));
}

QString wordsForKind(const FetchError &error)
{
    switch (error.kind) {
    case ErrorKind::None:
        return phrase(QT_TRANSLATE_NOOP("inflight", "Nothing went wrong."));
    case ErrorKind::Connect:
        return sentences(factOf(error), QT_TRANSLATE_NOOP("inflight", "Check the address and your network."));
    case ErrorKind::ConnectionLost:
        return sentences(factOf(error),
            QT_TRANSLATE_NOOP("inflight", "Try again, with less concurrency if that does not help."));
    case ErrorKind::Timeout:
        return phrase(QT_TRANSLATE_NOOP(
            "inflight", "The server took too long to answer. Allow more time or lower the concurrency."));
    case ErrorKind::Tls:
        if (speaksNoTls(error))
            return phrase(QT_TRANSLATE_NOOP("inflight",
                "No secure connection could be made: the server speaks no TLS at this address. Try http "
                "instead of https, or another port."));
        return sentences(
            withDetail(phrase(QT_TRANSLATE_NOOP("inflight", "No secure connection could be made")),
                detailInWords(error)),
            QT_TRANSLATE_NOOP("inflight",
                "Check the address, or name the certificate authority's file if the server has its own."));
    case ErrorKind::HttpStatus: {
        const QString advice = adviceFor(error);
        return advice.isEmpty() ? factOf(error) : factOf(error) + u' ' + advice;
    }
    case ErrorKind::Truncated:
        return sentences(factOf(error), QT_TRANSLATE_NOOP("inflight", "Try again."));
    case ErrorKind::NotJson:
        return notJsonWords(error);
    case ErrorKind::WrongShape:
        if (!error.recordPlaces.isEmpty())
            return recordsAdvice(error.recordPlaces, {}) + u' ' + factOf(error);
        return sentences(factOf(error), QT_TRANSLATE_NOOP("inflight", "Check that place."));
    case ErrorKind::TooLarge: {
        const QString fact = withDetail(
            phrase(QT_TRANSLATE_NOOP("inflight", "The answer is larger than allowed")), detailInWords(error));
        return isOfOneRecord(error)
            ? fact
            : sentences(fact, QT_TRANSLATE_NOOP("inflight", "Ask for fewer records a page."));
    }
    case ErrorKind::RedirectRefused:
        return sentences(withDetail(phrase(QT_TRANSLATE_NOOP("inflight",
                                        "The server redirects to another origin, and that was not followed")),
                             detailInWords(error)),
            QT_TRANSLATE_NOOP("inflight", "If you trust that address, use it as the base URL."));
    case ErrorKind::RedirectLoop:
        return sentences(withDetail(phrase(QT_TRANSLATE_NOOP("inflight",
                                        "The server redirects again and again, perhaps in a circle")),
                             detailInWords(error)),
            QT_TRANSLATE_NOOP("inflight", "Check the address."));
    case ErrorKind::UnknownEncoding:
        return sentences(withDetail(phrase(QT_TRANSLATE_NOOP("inflight",
                                        "The answer is compressed in a way that was not asked for")),
                             detailInWords(error)),
            QT_TRANSLATE_NOOP("inflight", "Only gzip and deflate can be read."));
    case ErrorKind::RetryAfterTooLong:
        //: %1: a length of time such as `10 min`
        return phrase(
            QT_TRANSLATE_NOOP("inflight", "The server asks to wait %1, longer than allowed. Try again then."))
            .arg(durationText(error.wait));
    case ErrorKind::SignIn:
        return signInWords(error);
    case ErrorKind::InvalidRequest:
        return sentences(withDetail(phrase(QT_TRANSLATE_NOOP("inflight", "This request must not be sent")),
                             detailInWords(error)),
            QT_TRANSLATE_NOOP("inflight", "Check the address and the headers."));
    case ErrorKind::Cancelled:
        return phrase(QT_TRANSLATE_NOOP("inflight", "Stopped before it was finished."));
    }
    return {};
}

QString toldOfSignIn(const FetchError &error, const QString &sentence)
{
    if (!error.atSignIn || error.kind == ErrorKind::SignIn)
        return sentence;
    return phrase(QT_TRANSLATE_NOOP("inflight", "Signing in failed.")) + u' ' + sentence;
}

} // namespace

QString detailInWords(const FetchError &error)
{
    QStringList parts;
    if (!error.detail.isEmpty())
        parts << error.detail;
    for (const Remark &remark : error.remarks)
        parts << inWords(remark);
    return parts.join(u"; ");
}

QString inWords(const FetchError &error)
{
    return toldOfSignIn(error, wordsForKind(error));
}

QString inWords(const FetchError &error, const QString &place)
{
    if (!place.isEmpty() && !error.recordPlaces.isEmpty())
        return recordsAdvice(error.recordPlaces, place) + u' ' + factOf(error);
    return withPlace(inWords(error), place);
}

QString factInWords(const FetchError &error)
{
    const QString fact = factOf(error);
    return fact.isEmpty() ? inWords(error) : toldOfSignIn(error, fact);
}

} // namespace inflight
