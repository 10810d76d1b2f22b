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
            "inflight", "Lower the concurrency or the requests per second, then try again."));
    default:
        break;
    }
    if (status >= 500)
        return words(QT_TRANSLATE_NOOP("inflight", "The server has a problem of its own: try again later."));
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
    if (error.status == 404 || error.status == 405) // nothing signs anybody in there
        return sentences(withDetail(said, error.detail),
            QT_TRANSLATE_NOOP("inflight", "Check the sign-in part of the API profile."));
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

/// `page/status/excerpt`, where the excerpt may be empty.
QString refusalWords(const QString &detail)
{
    const QString safe = safeText(detail);
    const QString page = numbers(safe).first;
    const QString status = statusText(safe.section(u'/', 1, 1).toInt());
    const QString excerpt = safe.section(u'/', 2);
    if (excerpt.isEmpty())
        return words(QT_TRANSLATE_NOOP("inflight", "Page %1 was answered %2; that was taken as the end."))
            .arg(page, status);
    //: %1: number of a page, %2: such as `404 Not Found`, %3: what the server said
    return words(QT_TRANSLATE_NOOP("inflight", "Page %1 was answered %2 (%3); that was taken as the end."))
        .arg(page, status, excerpt);
}

/// Without what to do; empty where the two are one sentence.
QString factOf(const FetchError &error)
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
        return {};
    }
}

QString wordsForKind(const FetchError &error)
{
    switch (error.kind) {
    case ErrorKind::None:
        return words(QT_TRANSLATE_NOOP("inflight", "Nothing went wrong."));
    case ErrorKind::Connect:
        return sentences(factOf(error), QT_TRANSLATE_NOOP("inflight", "Check the address and your network."));
    case ErrorKind::ConnectionLost:
        return sentences(factOf(error),
            QT_TRANSLATE_NOOP("inflight", "Try again, with less concurrency if that does not help."));
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
        return advice.isEmpty() ? factOf(error) : factOf(error) + u' ' + advice;
    }
    case ErrorKind::Truncated:
        return sentences(factOf(error), QT_TRANSLATE_NOOP("inflight", "Try again."));
    case ErrorKind::NotJson:
        return sentences(
            withDetail(words(QT_TRANSLATE_NOOP("inflight", "The answer is not JSON")), error.detail),
            QT_TRANSLATE_NOOP("inflight", "Check that the address is the API's, not a web page's."));
    case ErrorKind::WrongShape:
        return sentences(withDetail(words(QT_TRANSLATE_NOOP("inflight",
                                        "The answer has no list of records in the place given for it")),
                             error.detail),
            QT_TRANSLATE_NOOP("inflight", "Check that place."));
    case ErrorKind::TooLarge:
        return sentences(withDetail(words(QT_TRANSLATE_NOOP("inflight", "The answer is larger than allowed")),
                             error.detail),
            QT_TRANSLATE_NOOP("inflight", "Ask for fewer records a page."));
    case ErrorKind::RedirectRefused:
        return sentences(withDetail(words(QT_TRANSLATE_NOOP("inflight",
                                        "The server sends us elsewhere, and that was not followed")),
                             error.detail),
            QT_TRANSLATE_NOOP("inflight", "If you trust that address, use it as the base URL."));
    case ErrorKind::RedirectLoop:
        return sentences(withDetail(words(QT_TRANSLATE_NOOP("inflight",
                                        "The server redirects again and again, perhaps in a circle")),
                             error.detail),
            QT_TRANSLATE_NOOP("inflight", "Check the address."));
    case ErrorKind::UnknownEncoding:
        return sentences(withDetail(words(QT_TRANSLATE_NOOP("inflight",
                                        "The answer is compressed in a way that was not asked for")),
                             error.detail),
            QT_TRANSLATE_NOOP("inflight", "Only gzip and deflate can be read."));
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

QString withPlace(const FetchError &error, const QString &sentence)
{
    if (!error.atSignIn || error.kind == ErrorKind::SignIn)
        return sentence;
    return words(QT_TRANSLATE_NOOP("inflight", "Signing in failed.")) + u' ' + sentence;
}

} // namespace

QString inWords(const FetchError &error)
{
    return withPlace(error, wordsForKind(error));
}

QString factInWords(const FetchError &error)
{
    const QString fact = factOf(error);
    return fact.isEmpty() ? inWords(error) : withPlace(error, fact);
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
    case Kind::SameName:
        return words(
            QT_TRANSLATE_NOOP("inflight",
                "In the API profile, %1 and pagination.size_param both say \u201c%2\u201d. Give them "
                "different names."))
            .arg(field, detail);
    case Kind::SetTwice:
        return words(QT_TRANSLATE_NOOP("inflight",
                         "The address or the query of the API profile holds \u201c%2\u201d, which the "
                         "pagination sets itself (%1). Remove it there."))
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
    case Kind::MoreThanAnnounced:
        //: %1: records that came, %2: records that the server announced
        return words(QT_TRANSLATE_NOOP("inflight", "More records came (%1) than the server announced (%2)."))
            .arg(second, first);
    case Kind::EmptyPage:
        return words(QT_TRANSLATE_NOOP("inflight",
                         "Page %1 was empty, though pages behind it hold records; that was not taken as the "
                         "end."))
            .arg(first);
    case Kind::RefusalAsEnd:
        return refusalWords(note.detail);
    case Kind::RepeatLeftOut:
        return words(
            QT_TRANSLATE_NOOP("inflight",
                "Page %1 is the same, to the letter, as page %2 and was left out, though pages behind it "
                "hold other records."))
            .arg(first, second);
    case Kind::RepeatedPage:
        return words(QT_TRANSLATE_NOOP("inflight",
                         "Page %1 is the same, to the letter, as page %2; that was taken as the end, and the "
                         "repeated records were left out."))
            .arg(first, second);
    case Kind::OnlyPage:
        if (detail.isEmpty())
            return words(QT_TRANSLATE_NOOP("inflight",
                "Page 1 has no Link header that names a next page, so it was taken as the only one."));
        //: %1: a JSON Pointer such as /meta/next
        return words(
            QT_TRANSLATE_NOOP("inflight",
                "Page 1 names no next page at %1, so it was taken as the only one. If there are more, "
                "check where the next page is looked for."))
            .arg(detail);
    case Kind::LastLinkTooEarly:
        return words(QT_TRANSLATE_NOOP("inflight",
                         "Page %1, which the Link header calls the last, names a next one; that was "
                         "followed."))
            .arg(first);
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
