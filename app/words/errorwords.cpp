// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errorwords.h"

#include "words/phrases.h"

#include <QCoreApplication>
#include <QLocale>

namespace inflight {

namespace {

using ErrorKind = FetchError::Kind;

QString words(const char *text)
{
    return QCoreApplication::translate("inflight", text);
}

/// `said: detail.` or `said.`, whichever there is.
QString withDetail(const QString &said, const QString &detail)
{
    const QString safe = safeText(detail);
    if (safe.isEmpty())
        return said + u'.';
    static const QString endings = QStringLiteral(".!?\u2026");
    const QString end = endings.contains(safe.back()) ? QString() : QStringLiteral(".");
    //: %1: what went wrong, %2: the technical detail
    return words(QT_TRANSLATE_NOOP("inflight", "%1: %2")).arg(said, safe) + end;
}

QString sentences(const QString &first, const char *advice)
{
    return first + u' ' + words(advice);
}

QString adviceFor(int status)
{
    switch (status) {
    case 401:
        return words(QT_TRANSLATE_NOOP("inflight", "Sign in, or check the key in the headers."));
    case 403:
        return words(QT_TRANSLATE_NOOP("inflight", "This account or key may not read that."));
    case 404:
        return words(QT_TRANSLATE_NOOP("inflight", "Check the path and the names of the page parameters."));
    case 400:
    case 422:
        return words(QT_TRANSLATE_NOOP("inflight", "Check the names and values of the parameters."));
    case 408:
    case 429:
        return words(QT_TRANSLATE_NOOP(
            "inflight", "Lower the concurrency or the requests per second, then retry the failed pages."));
    default:
        break;
    }
    if (status >= 500)
        return words(QT_TRANSLATE_NOOP(
            "inflight", "The server has a problem of its own: retry the failed pages later."));
    if (status >= 300 && status < 400)
        return words(QT_TRANSLATE_NOOP("inflight", "Check the address."));
    return {};
}

QString signInWords(const FetchError &error)
{
    // A 2xx whose token is missing or unusable is the profile's matter, not the password's.
    if (error.status >= 200 && error.status < 300)
        return sentences(
            withDetail(
                words(QT_TRANSLATE_NOOP("inflight", "Signing in brought no usable token")), error.detail),
            QT_TRANSLATE_NOOP("inflight", "Check the sign-in part of the API profile."));
    QString said = words(QT_TRANSLATE_NOOP("inflight", "The server did not accept the sign-in"));
    if (error.status > 0)
        said += QStringLiteral(" (%1)").arg(statusText(error.status));
    return sentences(
        withDetail(said, error.detail), QT_TRANSLATE_NOOP("inflight", "Check the email and the password."));
}

/// What a profile's reader says that a field must be.
QString typeWords(const QString &type)
{
    if (type == QLatin1String("a text"))
        return words(QT_TRANSLATE_NOOP("inflight", "a text"));
    if (type == QLatin1String("a whole number"))
        return words(QT_TRANSLATE_NOOP("inflight", "a whole number"));
    if (type == QLatin1String("an object"))
        return words(QT_TRANSLATE_NOOP("inflight", "an object"));
    return safeText(type);
}

QString missingWords(const QString &field)
{
    return words(QT_TRANSLATE_NOOP("inflight", "The API profile lacks %1. Add it.")).arg(field);
}

/// The two numbers of a note like `100/30`, as this locale writes them.
std::pair<QString, QString> numbers(const QString &detail)
{
    const auto written = [](const QString &text) {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        return isNumber ? QLocale().toString(number) : QStringLiteral("?");
    };
    return { written(detail.section(u'/', 0, 0)), written(detail.section(u'/', 1)) };
}

} // namespace

QString factInWords(const FetchError &error)
{
    switch (error.kind) {
    case ErrorKind::Connect:
        return withDetail(words(QT_TRANSLATE_NOOP("inflight", "Nothing answered")), error.detail);
    case ErrorKind::ConnectionLost:
        return withDetail(words(QT_TRANSLATE_NOOP("inflight", "The connection broke off")), error.detail);
    case ErrorKind::Timeout:
        return words(QT_TRANSLATE_NOOP("inflight", "The server took too long to answer."));
    case ErrorKind::HttpStatus:
        return withDetail(
            words(QT_TRANSLATE_NOOP("inflight", "The server answered %1")).arg(statusText(error.status)),
            error.detail);
    case ErrorKind::Truncated:
        return withDetail(
            words(QT_TRANSLATE_NOOP("inflight", "The answer was cut short on its way")), error.detail);
    default:
        return inWords(error);
    }
}

QString inWords(const FetchError &error)
{
    switch (error.kind) {
    case ErrorKind::None:
        return words(QT_TRANSLATE_NOOP("inflight", "Nothing went wrong."));
    case ErrorKind::Connect:
        return sentences(
            factInWords(error), QT_TRANSLATE_NOOP("inflight", "Check the address and your network."));
    case ErrorKind::ConnectionLost:
        return sentences(factInWords(error),
            QT_TRANSLATE_NOOP(
                "inflight", "Retry the failed pages, with less concurrency if it happens again."));
    case ErrorKind::Timeout:
        return words(QT_TRANSLATE_NOOP(
            "inflight", "The server took too long to answer. Allow more time or lower the concurrency."));
    case ErrorKind::Tls:
        return sentences(
            withDetail(
                words(QT_TRANSLATE_NOOP("inflight", "No secure connection could be made")), error.detail),
            QT_TRANSLATE_NOOP("inflight",
                "Check the address, or name the certificate authority's file if the server has its own."));
    case ErrorKind::HttpStatus: {
        const QString advice = adviceFor(error.status);
        return advice.isEmpty() ? factInWords(error) : factInWords(error) + u' ' + advice;
    }
    case ErrorKind::Truncated:
        return sentences(factInWords(error), QT_TRANSLATE_NOOP("inflight", "Retry the failed pages."));
    case ErrorKind::NotJson:
        return sentences(
            withDetail(words(QT_TRANSLATE_NOOP("inflight", "The answer is not JSON")), error.detail),
            QT_TRANSLATE_NOOP("inflight", "Check that the address is the API's, not a web page's."));
    case ErrorKind::WrongShape:
        return sentences(withDetail(words(QT_TRANSLATE_NOOP("inflight",
                                        "The answer has no list of records where the API profile says")),
                             error.detail),
            QT_TRANSLATE_NOOP("inflight", "Check where the profile looks for the records."));
    case ErrorKind::TooLarge:
        return sentences(withDetail(words(QT_TRANSLATE_NOOP("inflight", "The answer is larger than allowed")),
                             error.detail),
            QT_TRANSLATE_NOOP("inflight", "Ask for fewer records a page."));
    case ErrorKind::RedirectRefused:
        return sentences(withDetail(words(QT_TRANSLATE_NOOP("inflight",
                                        "The server sends us elsewhere, and that was not followed")),
                             error.detail),
            QT_TRANSLATE_NOOP("inflight", "If you trust that address, use it as the base URL."));
    case ErrorKind::RetryAfterTooLong:
        //: %1: a length of time such as `10 min`
        return words(
            QT_TRANSLATE_NOOP("inflight",
                "The server asks to wait %1, longer than allowed. Retry then, or allow longer waits."))
            .arg(durationText(error.wait));
    case ErrorKind::SignIn:
        return signInWords(error);
    case ErrorKind::InvalidRequest:
        return sentences(
            withDetail(words(QT_TRANSLATE_NOOP("inflight", "This request must not be sent")), error.detail),
            QT_TRANSLATE_NOOP("inflight", "Check the address and the headers."));
    case ErrorKind::Cancelled:
        return words(QT_TRANSLATE_NOOP("inflight", "Stopped before it was finished."));
    }
    return {};
}

QString inWords(const ProfileError &error)
{
    using Kind = ProfileError::Kind;
    const QString field = safeText(error.field);
    const QString detail = safeText(error.detail);
    switch (error.kind) {
    case Kind::NotJson:
        return sentences(
            withDetail(words(QT_TRANSLATE_NOOP("inflight", "The API profile is not JSON")), error.detail),
            QT_TRANSLATE_NOOP("inflight", "Correct the file at that place."));
    case Kind::NotAnObject:
        return words(QT_TRANSLATE_NOOP(
            "inflight", "The API profile must be one JSON object, in braces. Correct the file."));
    case Kind::Missing:
        return missingWords(field);
    case Kind::WrongType:
        return words(QT_TRANSLATE_NOOP("inflight", "In the API profile, %1 must be %2. Correct it."))
            .arg(field, typeWords(error.detail));
    case Kind::UnknownField:
        return words(QT_TRANSLATE_NOOP("inflight",
                         "The API profile has a field %1 that is not known. Correct its name or remove it."))
            .arg(field);
    case Kind::BadUrl:
        return words(
            QT_TRANSLATE_NOOP("inflight",
                "In the API profile, %1 is no usable address: \u201c%2\u201d. It must be http or https, "
                "with a host and without user or password, and every address of a profile on the same "
                "server."))
            .arg(field, detail);
    case Kind::BadPointer:
        return words(
            QT_TRANSLATE_NOOP("inflight",
                "In the API profile, %1 is no JSON Pointer: \u201c%2\u201d. Write it like /data/items."))
            .arg(field, detail);
    case Kind::BadHeader:
        return words(
            QT_TRANSLATE_NOOP("inflight",
                "In the API profile, %1 has a header that must not be sent: \u201c%2\u201d. Use letters, "
                "digits and hyphens in its name and no line breaks in its value."))
            .arg(field, detail);
    case Kind::BadValue:
        return words(QT_TRANSLATE_NOOP("inflight", "In the API profile, %1 is out of range. Allowed: %2."))
            .arg(field, detail);
    }
    return {};
}

QString inWords(const RunNote &note)
{
    using Kind = RunNote::Kind;
    const auto [first, second] = numbers(note.detail);
    const QString detail = safeText(note.detail);
    switch (note.kind) {
    case Kind::SequentialByNature:
        return words(QT_TRANSLATE_NOOP("inflight",
            "Each page names the next one, so they can only be fetched one after another; a higher "
            "concurrency "
            "does not help."));
    case Kind::PageSizeClamped:
        //: %1: records asked for, %2: records given; both of one page
        return words(QT_TRANSLATE_NOOP(
                         "inflight", "Of %1 records asked for, the server gives no more than %2 a page."))
            .arg(first, second);
    case Kind::UnusableTotal:
        return words(
            QT_TRANSLATE_NOOP("inflight",
                "The total in the server's answers makes no sense (%1) and was not used; whether records "
                "are missing cannot be told from it."))
            .arg(detail);
    case Kind::TotalChanged:
        return words(
            QT_TRANSLATE_NOOP("inflight",
                "The list changed while it was read, from %1 to %2; fetch again if every record counts."))
            .arg(first, second);
    case Kind::EndedBeforeTotal:
        return words(
            QT_TRANSLATE_NOOP("inflight", "The server's pages ended before the total that it announced."));
    case Kind::LinkLoop:
        return words(
            QT_TRANSLATE_NOOP("inflight",
                "A page named a next one that had been fetched before, so the run stopped there: %1"))
            .arg(detail);
    case Kind::OtherOriginLink:
        return words(
            QT_TRANSLATE_NOOP("inflight",
                "The next page is on another server (%1) and was not fetched. If you trust it, use its "
                "address as the base URL."))
            .arg(detail);
    case Kind::UnreadableNext:
        return words(
            QT_TRANSLATE_NOOP("inflight",
                "What stands for the next page makes no address (\u201c%1\u201d), so the run stopped "
                "there. Check where the API profile looks for it."))
            .arg(detail);
    case Kind::EndlessPages:
        return words(
            QT_TRANSLATE_NOOP("inflight",
                "The server gave a page that it had given before, or only empty ones, so asking stopped at "
                "page %1. Check the names of the page parameters."))
            .arg(first);
    case Kind::Http2Unavailable:
        return words(QT_TRANSLATE_NOOP(
            "inflight", "HTTP/2 was asked for, but the server speaks HTTP/1.1 only; that was used."));
    }
    return {};
}

} // namespace inflight
