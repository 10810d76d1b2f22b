// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/remedy.h"

#include "words/errorwords.h"
#include "words/notewords.h"
#include "words/phrases.h"

namespace inflight {

Remedy::Remedy(const ApiOptions &options, const ApiProfile &profile)
    : m_names(options)
    , m_isUrl(options.source == ApiOptions::Source::Url)
    , m_hasSignIn(profile.signIn.has_value())
    , m_sendsSize(!profile.pagination.sizeParam.isEmpty())
    , m_kind(profile.pagination.kind)
    , m_nextAt(m_kind == PaginationKind::Cursor ? profile.pagination.cursor : profile.pagination.next)
{
}

QString Remedy::inWords(const FetchError &error) const
{
    return inflight::inWords(error, placeFor(error));
}

QString Remedy::inWords(const RunNote &note) const
{
    return withPlace(inflight::inWords(note), placeFor(note));
}

QString Remedy::placeFor(const FetchError &error) const
{
    using Kind = FetchError::Kind;
    switch (error.kind) {
    case Kind::WrongShape:
        return m_names.place(QStringLiteral("records"));
    case Kind::RedirectRefused:
        return m_names.place(QStringLiteral("base_url"));
    case Kind::Tls:
        return speaksNoTls(error) ? m_names.place(QStringLiteral("base_url")) : QStringLiteral("--ca-file");
    case Kind::Timeout:
        return QStringLiteral("--timeout");
    case Kind::TooLarge:
        return isOfOneRecord(error) ? QString() : QStringLiteral("--page-size, --max-body");
    case Kind::RetryAfterTooLong:
        return QStringLiteral("--retry-after-cap");
    case Kind::HttpStatus:
    case Kind::NotJson:
        break;
    default:
        return {};
    }
    if (error.atSignIn) // none of these is about its one request
        return {};
    if (error.status == 401 && m_hasSignIn) // a token may have been sent, in a way that is not this server's
        return QStringLiteral("--email, --token-scheme, ") + m_names.place(QStringLiteral("headers"));
    if (mayLackSignIn(error) || error.status == 401)
        return signInPlaces();
    if (error.kind == Kind::NotJson)
        return isOtherJson(error.look) ? m_names.place(QStringLiteral("headers")) : QString();
    if (wantsTls(error))
        return m_names.place(QStringLiteral("base_url"));
    if (error.status == 400 || error.status == 422)
        return parameters();
    if (error.status == 429 || error.isTooMany)
        return QStringLiteral("--concurrency, --rate, --auto");
    if (error.status == 404 && m_isUrl) // there the path is part of the address
        return pageParameter().isEmpty() ? QStringLiteral("--url")
                                         : QStringLiteral("--url, ") + pageParameter();
    return {};
}

QString Remedy::placeFor(const RunNote &note) const
{
    using Kind = RunNote::Kind;
    switch (note.kind) {
    case Kind::OnlyPage:
    case Kind::NoNextNamed:
    case Kind::UnreadableNext:
    case Kind::UnusableCursor:
        return placeOfNext();
    case Kind::AddressForCursor:
    case Kind::CursorForAddress:
        return otherKindOfNext();
    case Kind::NoTotalThere:
        return m_names.place(QStringLiteral("pagination.total"));
    case Kind::DoubtedEnd:
    case Kind::UnusableMore:
    case Kind::NoMoreThere:
        return m_names.place(QStringLiteral("pagination.more"));
    case Kind::OtherOriginLink:
        return m_names.place(QStringLiteral("base_url"));
    case Kind::NextLinkUnused:
        return m_isUrl ? QStringLiteral("--pagination link") : m_names.place(QStringLiteral("pagination"));
    case Kind::PageSizeClamped:
        return m_names.place(QStringLiteral("pagination.size_param"));
    case Kind::LinkLoop:
        return m_kind == PaginationKind::Cursor ? pageParameter() : QString();
    case Kind::CountedFromZero:
    case Kind::CountedFromOne:
    case Kind::BegunBehindEnd:
        return placeOfStart();
    case Kind::EndlessPages:
    case Kind::SamePages:
        return pageParameter();
    default:
        return {};
    }
}

/// A Link header is where it is.
QString Remedy::placeOfNext() const
{
    if (m_kind == PaginationKind::Cursor)
        return m_names.place(QStringLiteral("pagination.cursor"));
    return m_kind == PaginationKind::Next ? m_names.place(QStringLiteral("pagination.next")) : QString();
}

/// An address where a cursor was looked for, or a cursor for an address: the place is right, its name is not.
QString Remedy::otherKindOfNext() const
{
    const bool isCursor = m_kind == PaginationKind::Cursor;
    if (!m_names.isOption(isCursor ? QStringLiteral("pagination.cursor") : QStringLiteral("pagination.next")))
        return m_names.place(QStringLiteral("pagination"));
    return isCursor ? QStringLiteral("--next %1 instead of --cursor").arg(m_nextAt)
                    : QStringLiteral("--cursor %1 and --cursor-param instead of --next").arg(m_nextAt);
}

/// An offset is said in the address alone.
QString Remedy::placeOfStart() const
{
    return m_names.place(m_kind == PaginationKind::Page ? QStringLiteral("pagination.first_page")
                                                        : QStringLiteral("base_url"));
}

/// Empty where the pages have no parameter of their own.
QString Remedy::pageField() const
{
    switch (m_kind) {
    case PaginationKind::Page:
        return QStringLiteral("pagination.page_param");
    case PaginationKind::Offset:
        return QStringLiteral("pagination.offset_param");
    case PaginationKind::Cursor:
        return QStringLiteral("pagination.cursor_param");
    case PaginationKind::Link:
    case PaginationKind::Next:
        break;
    }
    return {};
}

QString Remedy::pageParameter() const
{
    const QString field = pageField();
    return field.isEmpty() ? QString() : m_names.place(field);
}

/// All that the query of a page's address is made of.
QString Remedy::parameters() const
{
    QStringList places;
    if (m_isUrl)
        places << QStringLiteral("--url");
    bool isInFile = false;
    for (const QString &field :
        { pageField(), m_sendsSize ? QStringLiteral("pagination.size_param") : QString() }) {
        if (m_names.isOption(field))
            places << m_names.name(field);
        else
            isInFile = isInFile || !field.isEmpty();
    }
    if (isInFile)
        places << m_names.place(QStringLiteral("pagination"));
    if (m_sendsSize)
        places << QStringLiteral("--page-size");
    return places.join(QStringLiteral(", "));
}

QString Remedy::signInPlaces() const
{
    return (m_hasSignIn ? QStringLiteral("--email, ") : QString()) + m_names.place(QStringLiteral("headers"));
}

} // namespace inflight
