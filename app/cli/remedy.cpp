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
    , m_kind(profile.pagination.kind)
{
}

QString Remedy::inWords(const FetchError &error) const
{
    return withPlace(inflight::inWords(error), placeFor(error));
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
        return QStringLiteral("--ca-file");
    case Kind::Timeout:
        return QStringLiteral("--timeout");
    case Kind::TooLarge:
        return QStringLiteral("--page-size, --max-body");
    case Kind::RetryAfterTooLong:
        return QStringLiteral("--retry-after-cap");
    case Kind::HttpStatus:
        break;
    default:
        return {};
    }
    if (error.status == 401 && !error.atSignIn)
        return (m_hasSignIn ? QStringLiteral("--email, ") : QString())
            + m_names.place(QStringLiteral("headers"));
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
    case Kind::UnusableMore:
        return m_names.place(QStringLiteral("pagination.more"));
    case Kind::OtherOriginLink:
        return m_names.place(QStringLiteral("base_url"));
    case Kind::EndlessPages:
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

QString Remedy::pageParameter() const
{
    switch (m_kind) {
    case PaginationKind::Page:
        return m_names.place(QStringLiteral("pagination.page_param"));
    case PaginationKind::Offset:
        return m_names.place(QStringLiteral("pagination.offset_param"));
    case PaginationKind::Cursor:
        return m_names.place(QStringLiteral("pagination.cursor_param"));
    case PaginationKind::Link:
    case PaginationKind::Next:
        break;
    }
    return {};
}

} // namespace inflight
