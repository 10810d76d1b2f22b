// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fieldnames.h"

#include <QFileInfo>

namespace inflight {

FieldNames::FieldNames(const ApiOptions &options)
    : m_options(options)
{
}

QString FieldNames::option(const QString &field) const
{
    const ApiOptions &given = m_options;
    const bool isUrl = given.source == ApiOptions::Source::Url;
    const struct {
        const char *field;
        const char *option;
        bool isGiven;
    } known[] = {
        { "base_url", "--url", isUrl },
        { "path", "--url", isUrl },
        { "headers", "--header", !given.headers.isEmpty() },
        { "records", "--records", given.records.has_value() },
        { "pagination.kind", "--pagination", given.kind.has_value() },
        { "pagination.total", "--total", given.total.has_value() },
        { "pagination.cursor", "--cursor", given.cursor.has_value() },
        { "pagination.more", "--more", given.more.has_value() },
        { "pagination.next", "--next", given.next.has_value() },
        { "pagination.page_param", "--page-param", given.pageParam.has_value() },
        { "pagination.size_param", "--size-param", given.sizeParam.has_value() },
        { "pagination.offset_param", "--offset-param", given.offsetParam.has_value() },
        { "pagination.cursor_param", "--cursor-param", given.cursorParam.has_value() },
        { "sign_in.scheme", "--token-scheme", given.tokenScheme.has_value() },
        { "pagination.first_page", "--first-page", given.firstPage.has_value() },
        { "pagination.expected_pages", "--expect-pages", given.expectedPages.has_value() },
    };
    const bool isFile
        = given.source == ApiOptions::Source::Named && given.name != QLatin1String("catalog108");
    for (const auto &[name, option, isGiven] : known) {
        if (field == QLatin1String(name) && (isGiven || !isFile))
            return QLatin1String(option);
    }
    return {};
}

QString FieldNames::name(const QString &field) const
{
    return isOption(field) ? option(field) : field;
}

QString FieldNames::place(const QString &field) const
{
    return isOption(field) ? option(field)
                           : QStringLiteral("%1 in %2").arg(field, QFileInfo(m_options.name).fileName());
}

} // namespace inflight
