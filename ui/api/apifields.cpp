// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/api/apifields.h"

#include "plan/apiprofile.h"
#include "ui/parts/handedits.h"
#include "ui/parts/numberbox.h"
#include "ui/parts/secretlines.h"
#include "values/limits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <utility>

namespace inflight {

template <class Field>
Field *ApiFields::add(const char *objectName, const QString &label, const QString &toolTip)
{
    auto *field = new Field(m_form.parentWidget());
    field->setObjectName(QLatin1String(objectName));
    field->setToolTip(toolTip);
    field->setAccessibleName(label);
    // Nobody should have to find the tool tips first.
    if constexpr (requires { field->setPlaceholderText(toolTip); })
        field->setPlaceholderText(toolTip.section(u'\n', 0, 0));
    m_edits.watch(field);
    auto *text = new QLabel(label, m_form.parentWidget());
    text->setBuddy(field);
    m_form.addRow(text, field);
    return field;
}

ApiFields::ApiFields(QFormLayout &form, HandEdits &edits)
    : m_form(form)
    , m_edits(edits)
{
    const auto pointer
        = [](const char *example) { return tr("JSON Pointer, such as %1").arg(QLatin1String(example)); };
    name = add<QLineEdit>("profileName", tr("Name"), tr("What this API is called in the list"));
    baseUrl = add<QLineEdit>(
        "profileBaseUrl", tr("Base URL"), tr("http or https, such as https://api.example.org"));
    path = add<QLineEdit>("profilePath", tr("Path"), tr("Where the records are, such as /v1/products"));
    query
        = add<SecretLines>("profileQuery", tr("Query"), tr("Sent with every page, a line each: name=value"));
    headers = add<SecretLines>(
        "profileHeaders", tr("Headers"), tr("Sent with every page, a line each: Name: value"));
    headers->setSeparator(u':');
    showValues = new QCheckBox(tr("Show path, query, headers and sign-in body"), m_form.parentWidget());
    m_form.addRow(showValues);
    records = add<QLineEdit>("profileRecords", tr("Records at"),
        pointer("/data/items") + u'\n' + tr("Empty: the whole answer is the array"));
    kind = add<QComboBox>("profileKind", tr("Pagination"), tr("How to get from one page to the next"));
    kind->addItem(tr("Page number"), int(PaginationKind::Page));
    kind->addItem(tr("Offset and limit"), int(PaginationKind::Offset));
    kind->addItem(tr("Cursor in the answer"), int(PaginationKind::Cursor));
    kind->addItem(tr("Link header"), int(PaginationKind::Link));
    kind->addItem(tr("Next address in the answer"), int(PaginationKind::Next));
    pageParam
        = add<QLineEdit>("profilePageParam", tr("Page parameter"), tr("Name in the query, such as page"));
    firstPage = add<NumberBox>(
        "profileFirstPage", tr("First page"), tr("Number of the first page, 1 or 0 as a rule"));
    offsetParam = add<QLineEdit>(
        "profileOffsetParam", tr("Offset parameter"), tr("Name in the query, such as offset"));
    cursorParam = add<QLineEdit>(
        "profileCursorParam", tr("Cursor parameter"), tr("Name in the query, such as cursor"));
    cursor = add<QLineEdit>("profileCursor", tr("Cursor at"),
        tr("JSON Pointer, or last:/id for the last record's own id") + u'\n'
            + tr("Where a page names the cursor of the next one"));
    next = add<QLineEdit>("profileNext", tr("Next address at"), pointer("/next"));
    more = add<QLineEdit>("profileMore", tr("More at"),
        tr("JSON Pointer to true or false, such as /has_more; empty: none") + u'\n'
            + tr("False ends the list; where true does, put not: in front, as in not:/done"));
    sizeParam = add<QLineEdit>(
        "profileSizeParam", tr("Size parameter"), tr("Name in the query, such as per_page; empty: not sent"));
    pageSize = add<NumberBox>("profilePageSize", tr("Page size"), tr("Records to ask for with each request"));
    total = add<QLineEdit>("profileTotal", tr("Total at"),
        tr("Where the count of all records is: a JSON Pointer or header:X-Total-Count. With it, all pages "
           "can be asked for at once"));
    expectedPages = add<NumberBox>("profileExpectedPages", tr("Pages expected"),
        tr("Ask for as many of them at once as the cap allows, without waiting for the first to tell how "
           "many there are. A shorter list is asked in vain for what it lacks"));
    signInPath = add<QLineEdit>("profileSignInPath", tr("Sign-in path"), tr("Empty: no sign-in"));
    signInBody = add<SecretLines>("profileSignInBody", tr("Sign-in body"),
        tr("JSON; ${email} and ${password} stand for what is typed in the panel"));
    token = add<QLineEdit>("profileToken", tr("Token at"), pointer("/access_token"));
    scheme = add<QLineEdit>("profileScheme", tr("Token scheme"),
        tr("Before the token in Authorization, such as Bearer or Token; empty: none"));
    email = add<QLineEdit>("profileEmail", tr("E-mail"), tr("To try the sign-in with; not saved"));
    password = add<QLineEdit>("profilePassword", tr("Password"), tr("To try the sign-in with; not saved"));
    password->setEchoMode(QLineEdit::Password);

    showValues->setObjectName(QStringLiteral("profileShowValues"));
    total->setPlaceholderText(QStringLiteral("/total, header:X-Total-Count"));
    pageSize->setRange(1, limits::pageSize);
    firstPage->setRange(0, 1'000'000);
    expectedPages->setRange(0, limits::maxPages);
    expectedPages->setSpecialValueText(tr("not known", "number of pages"));
    signInBody->setSeparator(u':');
}

QWidget *ApiFields::named(const QString &profileField) const
{
    const std::pair<QLatin1String, QWidget *> fields[] = {
        { QLatin1String("name"), name },
        { QLatin1String("base_url"), baseUrl },
        { QLatin1String("path"), path },
        { QLatin1String("query"), query },
        { QLatin1String("headers"), headers },
        { QLatin1String("records"), records },
        { QLatin1String("pagination.page_param"), pageParam },
        { QLatin1String("pagination.first_page"), firstPage },
        { QLatin1String("pagination.offset_param"), offsetParam },
        { QLatin1String("pagination.cursor_param"), cursorParam },
        { QLatin1String("pagination.cursor"), cursor },
        { QLatin1String("pagination.next"), next },
        { QLatin1String("pagination.more"), more },
        { QLatin1String("pagination.size_param"), sizeParam },
        { QLatin1String("pagination.page_size"), pageSize },
        { QLatin1String("pagination.expected_pages"), expectedPages },
        { QLatin1String("pagination.total"), total },
        { QLatin1String("sign_in.path"), signInPath },
        { QLatin1String("sign_in.body"), signInBody },
        { QLatin1String("sign_in.token"), token },
        { QLatin1String("sign_in.scheme"), scheme },
        // No part of a profile:
        { QLatin1String("email"), email },
        { QLatin1String("password"), password },
    };
    for (const auto &[key, widget] : fields) {
        if (key == profileField)
            return widget;
    }
    return nullptr;
}

} // namespace inflight
