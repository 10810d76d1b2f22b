// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/profilewords.h"

#include "words/phrases.h"

#include <QCoreApplication>

namespace inflight {

namespace {

/// What a profile's reader says that a field must be.
QString typeWords(const QString &type)
{
    if (type == QLatin1String("a text"))
        return phrase(QT_TRANSLATE_NOOP("inflight", "a text"));
    if (type == QLatin1String("a whole number"))
        return phrase(QT_TRANSLATE_NOOP("inflight", "a whole number"));
    if (type == QLatin1String("an object"))
        return phrase(QT_TRANSLATE_NOOP("inflight", "an object"));
    return safeText(type);
}

QString missingWords(const QString &field)
{
    return phrase(QT_TRANSLATE_NOOP("inflight", "The API profile lacks %1. Add it.")).arg(field);
}
} // namespace

QString inWords(const ProfileError &error, const FieldName &nameOf)
{
    using Kind = ProfileError::Kind;
    const auto name = [&nameOf](const QString &field) { return safeText(nameOf ? nameOf(field) : field); };
    const QString field = name(error.field);
    const QString detail = safeText(error.detail);
    switch (error.kind) {
    case Kind::NotJson:
        //: %1: a number
        return phrase(QT_TRANSLATE_NOOP("inflight",
                          "The API profile is not JSON: line %1 cannot be read. Correct it there or just "
                          "before, where a comma or a quotation mark may be missing."))
            .arg(detail);
    case Kind::NotAnObject:
        return phrase(QT_TRANSLATE_NOOP(
            "inflight", "The API profile must be one JSON object, in braces. Correct the file."));
    case Kind::Missing:
        return missingWords(field);
    case Kind::WrongType:
        return phrase(QT_TRANSLATE_NOOP("inflight", "In the API profile, %1 must be %2. Correct it."))
            .arg(field, typeWords(error.detail));
    case Kind::UnknownField:
        return phrase(QT_TRANSLATE_NOOP("inflight",
                          "The API profile has a field %1 that is not known. Correct its name or remove it."))
            .arg(field);
    case Kind::BadUrl:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "In the API profile, %1 is no usable address: \u201c%2\u201d. It must begin with http:// or "
                "https:// and name a host (with a port up to 65535, if any), without user or password; all "
                "addresses of a profile are on one server."))
            .arg(field, detail);
    case Kind::BadPointer:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "In the API profile, %1 is no JSON Pointer: \u201c%2\u201d. Write it like /data/items."))
            .arg(field, detail);
    case Kind::BadScheme:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "In the API profile, %1 cannot stand before a token: \u201c%2\u201d. Write one word "
                "such as Bearer or Token, without spaces."))
            .arg(field, detail);
    case Kind::BadHeader:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "In the API profile, %1 has a header that must not be sent: \u201c%2\u201d. Its name takes "
                "letters, digits and hyphens, a colon parts it from the value, and the value takes no line "
                "breaks or other control characters."))
            .arg(field, detail);
    case Kind::OwnHeader:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "In the API profile, %1 has \u201c%2\u201d, which says how a request is sent. Leave it out."))
            .arg(field, detail);
    case Kind::SameName:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "In the API profile, %1 and %3 both say \u201c%2\u201d. Give them different names."))
            .arg(field, detail, name(QStringLiteral("pagination.size_param")));
    case Kind::SetTwice:
        return phrase(QT_TRANSLATE_NOOP("inflight",
                          "The address or the query of the API profile holds \u201c%2\u201d, which the "
                          "pagination sets itself (%1). Remove it there."))
            .arg(field, detail);
    case Kind::BadValue:
        return phrase(QT_TRANSLATE_NOOP(
                          "inflight", "In the API profile, %1 has a value that cannot be used. Allowed: %2."))
            .arg(field, detail);
    }
    return {};
}

} // namespace inflight
