// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/audiencemask.h"

#include "values/userinfo.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace inflight {

namespace {

constexpr QChar hidden(0x2026); // no QString, which would be made before main()

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
        [&name](const char *other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

/// A text that is an address, absolute or relative, and nothing else.
QString maskedAddress(const QString &address)
{
    return address.contains(QLatin1String("://")) ? withMaskedAddresses(address) : QString(hidden);
}

QByteArray maskedAnswer(const QByteArray &name, const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    if (isOneOf(name, { "Location", "Content-Location" }))
        return maskedAddress(text).toUtf8();
    if (!isOneOf(name, { "Link" }))
        return withMaskedAddresses(text).toUtf8();
    QStringList links = text.split(u'<');
    for (QString &link : links) {
        if (const qsizetype end = link.indexOf(u'>'); end >= 0)
            link = maskedAddress(link.left(end)) + link.mid(end);
    }
    return links.join(u'<').toUtf8();
}

} // namespace

QString withMaskedAddresses(const QString &text)
{
    // Scheme and host stay, what follows up to a space, a quotation mark or a bracket goes.
    static const QRegularExpression absolute(
        QStringLiteral("([a-z][a-z0-9+.-]*://[^/?#\\s\"'<>\u201c\u201d]*)[/?#][^\\s\"'<>\u201c\u201d]*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression relative(
        QStringLiteral("(?<![\\w/:])/[^\\s\"'<>\u201c\u201d?]*\\?[^\\s\"'<>\u201c\u201d]*"));
    static const QRegularExpression query(
        QStringLiteral("(?<=\\w)\\?[\\w.%\\[\\]-]+=[^\\s\"'<>\u201c\u201d]*"));
    QString masked = textWithoutUserInfo(text);
    masked.replace(absolute, QStringLiteral("\\1/") + hidden);
    masked.replace(relative, QStringLiteral("/") + hidden);
    masked.replace(query, QStringLiteral("?") + hidden);
    return masked;
}

FetchError masked(FetchError error)
{
    changeTexts(error, withMaskedAddresses);
    if (!error.redirectedTo.isEmpty())
        error.redirectedTo = QStringLiteral("/") + hidden;
    return error;
}

ProfileError masked(ProfileError error)
{
    if (error.kind == ProfileError::Kind::BadUrl)
        error.detail = maskedAddress(error.detail);
    return error;
}

RunNote masked(RunNote note)
{
    using Kind = RunNote::Kind;
    if (note.kind == Kind::LinkLoop || note.kind == Kind::AddressForCursor)
        note.detail = maskedAddress(note.detail);
    // Of what makes no address nobody knows which part is the host.
    else if (note.kind == Kind::UnreadableNext || note.kind == Kind::CursorForAddress)
        note.detail = hidden;
    else
        note.detail = withMaskedAddresses(note.detail);
    return note;
}

RunSummary masked(RunSummary summary)
{
    summary.error = masked(summary.error);
    for (FailedPage &page : summary.failed)
        page.error = masked(page.error);
    for (RunNote &note : summary.notes)
        note = masked(note);
    return summary;
}

AttemptRecord withMaskedError(AttemptRecord record)
{
    if (record.error)
        record.error = masked(record.error);
    return record;
}

AttemptRecord masked(AttemptRecord record)
{
    record = withMaskedError(record);
    for (auto &[name, value] : record.requestHeaders.fields) {
        if (!isOneOf(name, { "Accept", "Accept-Encoding", "Content-Type", "User-Agent" }))
            value = QString(hidden).toUtf8();
    }
    for (auto &[name, value] : record.responseHeaders.fields)
        value = maskedAnswer(name, value);
    return record;
}

} // namespace inflight
