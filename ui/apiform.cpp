// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apiform.h"

#include "ui/addressnumber.h"
#include "ui/handedits.h"
#include "ui/numberbox.h"
#include "ui/secretlines.h"
#include "values/limits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>

#include <initializer_list>

#include <utility>

namespace inflight {

namespace {

/// "name<separator>value" lines to pairs; a line without the separator is a name with an empty value.
QList<std::pair<QString, QString>> pairs(const QString &text, QChar separator)
{
    QList<std::pair<QString, QString>> result;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype at = line.indexOf(separator);
        const QString name = line.left(at < 0 ? line.size() : at).trimmed();
        if (!name.isEmpty())
            result.append({ name, at < 0 ? QString() : line.mid(at + 1).trimmed() });
    }
    return result;
}

/// Where there is none yet: what stands in its fields to begin with.
SignIn usualSignIn()
{
    SignIn signIn;
    signIn.body = { { QStringLiteral("email"), QStringLiteral("${email}") },
        { QStringLiteral("password"), QStringLiteral("${password}") } };
    signIn.token = QStringLiteral("/access_token");
    return signIn;
}

/// Whether the body of a page may say that others follow.
bool hasMore(PaginationKind kind)
{
    return kind == PaginationKind::Cursor || kind == PaginationKind::Next;
}

} // namespace

template <class Field>
Field *ApiForm::add(const char *objectName, const QString &name, const QString &toolTip)
{
    auto *field = new Field(this);
    field->setObjectName(QLatin1String(objectName));
    field->setToolTip(toolTip);
    field->setAccessibleName(name);
    // Nobody should have to find the tool tips first.
    if constexpr (requires { field->setPlaceholderText(toolTip); })
        field->setPlaceholderText(toolTip.section(u'\n', 0, 0));
    m_edits->watch(field);
    auto *label = new QLabel(name, this);
    label->setBuddy(field);
    m_form->addRow(label, field);
    return field;
}

ApiForm::ApiForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_edits(new HandEdits(this))
{
    const auto pointer
        = [](const char *example) { return tr("JSON Pointer, such as %1").arg(QLatin1String(example)); };
    m_name = add<QLineEdit>("profileName", tr("Name"), tr("What this API is called in the list"));
    m_baseUrl = add<QLineEdit>(
        "profileBaseUrl", tr("Base URL"), tr("http or https, such as https://api.example.org"));
    m_path = add<QLineEdit>("profilePath", tr("Path"), tr("Where the records are, such as /v1/products"));
    m_query
        = add<SecretLines>("profileQuery", tr("Query"), tr("Sent with every page, a line each: name=value"));
    m_headers = add<SecretLines>(
        "profileHeaders", tr("Headers"), tr("Sent with every page, a line each: Name: value"));
    m_headers->setSeparator(u':');
    m_showValues = new QCheckBox(tr("Show path, query, headers and sign-in body"), this);
    m_form->addRow(m_showValues);
    m_records = add<QLineEdit>("profileRecords", tr("Records at"),
        pointer("/data/items") + u'\n' + tr("Empty: the whole answer is the array"));
    m_kind = add<QComboBox>("profileKind", tr("Pagination"), tr("How to get from one page to the next"));
    m_kind->addItem(tr("Page number"), int(PaginationKind::Page));
    m_kind->addItem(tr("Offset and limit"), int(PaginationKind::Offset));
    m_kind->addItem(tr("Cursor in the answer"), int(PaginationKind::Cursor));
    m_kind->addItem(tr("Link header"), int(PaginationKind::Link));
    m_kind->addItem(tr("Next address in the answer"), int(PaginationKind::Next));
    m_pageParam
        = add<QLineEdit>("profilePageParam", tr("Page parameter"), tr("Name in the query, such as page"));
    m_firstPage = add<NumberBox>(
        "profileFirstPage", tr("First page"), tr("Number of the first page, 1 or 0 as a rule"));
    m_offsetParam = add<QLineEdit>(
        "profileOffsetParam", tr("Offset parameter"), tr("Name in the query, such as offset"));
    m_cursorParam = add<QLineEdit>(
        "profileCursorParam", tr("Cursor parameter"), tr("Name in the query, such as cursor"));
    m_cursor = add<QLineEdit>("profileCursor", tr("Cursor at"),
        tr("JSON Pointer, or last:/id for the last record's own id") + u'\n'
            + tr("Where a page names the cursor of the next one"));
    m_next = add<QLineEdit>("profileNext", tr("Next address at"), pointer("/next"));
    m_more = add<QLineEdit>("profileMore", tr("More at"),
        tr("JSON Pointer to true or false, such as /has_more; empty: none") + u'\n'
            + tr("False ends the list"));
    m_sizeParam = add<QLineEdit>(
        "profileSizeParam", tr("Size parameter"), tr("Name in the query, such as per_page; empty: not sent"));
    m_pageSize
        = add<NumberBox>("profilePageSize", tr("Page size"), tr("Records to ask for with each request"));
    m_total = add<QLineEdit>("profileTotal", tr("Total at"),
        tr("Where the count of all records is: a JSON Pointer or header:X-Total-Count. With it, all pages "
           "can be "
           "asked for at once"));
    m_expectedPages = add<NumberBox>("profileExpectedPages", tr("Pages expected"),
        tr("Ask for as many of them at once as the cap allows, without waiting for the first to tell how "
           "many "
           "there are. A shorter list is asked in vain for what it lacks"));
    m_signInPath = add<QLineEdit>("profileSignInPath", tr("Sign-in path"), tr("Empty: no sign-in"));
    m_signInBody = add<SecretLines>("profileSignInBody", tr("Sign-in body"),
        tr("JSON; ${email} and ${password} stand for what is typed in the panel"));
    m_token = add<QLineEdit>("profileToken", tr("Token at"), pointer("/access_token"));
    m_scheme = add<QLineEdit>("profileScheme", tr("Token scheme"),
        tr("Before the token in Authorization, such as Bearer or Token; empty: none"));
    m_email = add<QLineEdit>("profileEmail", tr("E-mail"), tr("To try the sign-in with; not saved"));
    m_password = add<QLineEdit>("profilePassword", tr("Password"), tr("To try the sign-in with; not saved"));
    m_password->setEchoMode(QLineEdit::Password);

    m_showValues->setObjectName(QStringLiteral("profileShowValues"));
    m_total->setPlaceholderText(QStringLiteral("/total, header:X-Total-Count"));
    setFocusProxy(m_name);
    m_pageSize->setRange(1, limits::pageSize);
    m_firstPage->setRange(0, 1'000'000);
    m_expectedPages->setRange(0, limits::maxPages);
    m_expectedPages->setSpecialValueText(tr("not known", "number of pages"));
    m_signInBody->setSeparator(u':');
    m_form->setRowVisible(m_showValues, false);
    connect(m_showValues, &QCheckBox::toggled, this, [this](bool shown) { mask(!shown); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ApiForm::showKind);
    connect(m_kind, &QComboBox::activated, this, &ApiForm::suitSizeToKind); // by hand
    connect(m_signInPath, &QLineEdit::textChanged, this, &ApiForm::showKind);
    m_sizeInAddress = std::make_unique<AddressNumber>(*m_pageSize);
    m_pageInAddress = std::make_unique<AddressNumber>(*m_firstPage);
    connect(m_edits, &HandEdits::edited, this, [this] { takeNumbers(&AddressNumber::read); });
    show({});
}

ApiProfile ApiForm::profile() const
{
    ApiProfile profile;
    profile.name = m_name->text().trimmed();
    profile.baseUrl = QUrl(m_baseUrl->text().trimmed());
    profile.path = m_path->text().trimmed();
    profile.query = pairs(m_query->text(), u'=');
    for (const auto &[name, value] : pairs(m_headers->text(), u':'))
        profile.headers.append({ name.toUtf8(), value.toUtf8() });
    profile.records = m_records->text().trimmed();
    Pagination &pagination = profile.pagination;
    pagination.kind = PaginationKind(m_kind->currentData().toInt());
    pagination.pageParam = m_pageParam->text().trimmed();
    pagination.firstPage = m_firstPage->value();
    pagination.offsetParam = m_offsetParam->text().trimmed();
    pagination.cursorParam = m_cursorParam->text().trimmed();
    // What is not on show cannot be mended there, so it cannot be wrong either.
    if (pagination.kind == PaginationKind::Cursor)
        pagination.cursor = m_cursor->text().trimmed();
    if (pagination.kind == PaginationKind::Next)
        pagination.next = m_next->text().trimmed();
    if (hasMore(pagination.kind))
        pagination.more = m_more->text().trimmed();
    pagination.sizeParam = m_sizeParam->text().trimmed();
    pagination.pageSize = m_pageSize->value();
    if (pagination.kind == PaginationKind::Page)
        pagination.expectedPages = m_expectedPages->value();
    pagination.total = m_total->text().trimmed();
    if (!m_signInPath->text().trimmed().isEmpty()) {
        profile.signIn = SignIn { m_signInPath->text().trimmed(),
            QJsonDocument::fromJson(m_signInBody->text().toUtf8()).object(), m_token->text().trimmed(),
            m_scheme->text().trimmed() };
    }
    return profile;
}

void ApiForm::show(const ApiProfile &profile)
{
    m_name->setText(profile.name);
    m_baseUrl->setText(profile.baseUrl.toString());
    m_path->setText(profile.path);
    QStringList lines;
    for (const auto &[name, value] : profile.query)
        lines << name + u'=' + value;
    m_query->setText(lines.join(u'\n'));
    lines.clear();
    for (const auto &[name, value] : profile.headers)
        lines << QString::fromUtf8(name + ": " + value);
    m_headers->setText(lines.join(u'\n'));
    m_records->setText(profile.records);
    const Pagination &pagination = profile.pagination;
    m_kind->setCurrentIndex(m_kind->findData(int(pagination.kind)));
    m_suitedKind = pagination.kind;
    m_pageParam->setText(pagination.pageParam);
    m_firstPage->setValue(pagination.firstPage);
    m_offsetParam->setText(pagination.offsetParam);
    m_cursorParam->setText(pagination.cursorParam);
    m_cursor->setText(pagination.cursor);
    m_next->setText(pagination.next);
    m_more->setText(pagination.more);
    m_sizeParam->setText(pagination.sizeParam);
    m_pageSize->setValue(pagination.pageSize);
    m_expectedPages->setValue(pagination.expectedPages);
    m_total->setText(pagination.total);
    const SignIn signIn = profile.signIn.value_or(usualSignIn());
    m_signInPath->setText(signIn.path);
    m_signInBody->setText(QString::fromUtf8(QJsonDocument(signIn.body).toJson(QJsonDocument::Compact)));
    m_token->setText(signIn.token);
    m_scheme->setText(signIn.scheme);
    takeNumbers(&AddressNumber::accept);
    mask(m_isMasked); // the address is a secret or not by what is in it
    showKind();
}

/// An address is copied with a page and a size in it as a rule: that is where to begin, and how much to ask
/// for, as with --url on the command line.
void ApiForm::takeNumbers(void (AddressNumber::*take)(const QueryItems &, const QString &))
{
    const QueryItems address = queryItems(profileUrl(profile()));
    const bool isPage = PaginationKind(m_kind->currentData().toInt()) == PaginationKind::Page;
    (*m_sizeInAddress.*take)(address, m_sizeParam->text().trimmed());
    (*m_pageInAddress.*take)(address, isPage ? m_pageParam->text().trimmed() : QString());
}

void ApiForm::showKind()
{
    const auto kind = PaginationKind(m_kind->currentData().toInt());
    m_form->setRowVisible(m_pageParam, kind == PaginationKind::Page);
    m_form->setRowVisible(m_firstPage, kind == PaginationKind::Page);
    m_form->setRowVisible(m_expectedPages, kind == PaginationKind::Page);
    m_form->setRowVisible(m_offsetParam, kind == PaginationKind::Offset);
    m_form->setRowVisible(m_cursorParam, kind == PaginationKind::Cursor);
    m_form->setRowVisible(m_cursor, kind == PaginationKind::Cursor);
    m_form->setRowVisible(m_next, kind == PaginationKind::Next);
    m_form->setRowVisible(m_more, hasMore(kind));
    const bool signsIn = !m_signInPath->text().trimmed().isEmpty();
    for (QWidget *field :
        std::initializer_list<QWidget *> { m_signInBody, m_token, m_scheme, m_email, m_password })
        m_form->setRowVisible(field, signsIn);
}

/// Servers refuse parameters that they do not know: what nobody typed is sent with page numbers only.
void ApiForm::suitSizeToKind()
{
    const auto kind = PaginationKind(m_kind->currentData().toInt());
    if (std::exchange(m_suitedKind, kind) == kind) // the same was chosen again
        return;
    const bool isPage = kind == PaginationKind::Page;
    const QString usual = Pagination().sizeParam;
    if (!isPage && m_sizeParam->text() == usual)
        m_sizeParam->clear();
    else if (isPage && m_sizeParam->text().isEmpty())
        m_sizeParam->setText(usual);
}

std::optional<ProfileError> ApiForm::problem() const
{
    if (auto problem = checkBaseUrl(m_baseUrl->text().trimmed()))
        return problem;
    if (m_signInPath->text().trimmed().isEmpty()
        || QJsonDocument::fromJson(m_signInBody->text().toUtf8()).isObject())
        return {};
    return ProfileError { ProfileError::Kind::WrongType, QStringLiteral("sign_in.body"),
        QStringLiteral("an object") };
}

QWidget *ApiForm::widgetFor(const QString &field) const
{
    const std::pair<QLatin1String, QWidget *> fields[] = {
        { QLatin1String("name"), m_name },
        { QLatin1String("base_url"), m_baseUrl },
        { QLatin1String("path"), m_path },
        { QLatin1String("query"), m_query },
        { QLatin1String("headers"), m_headers },
        { QLatin1String("records"), m_records },
        { QLatin1String("pagination.page_param"), m_pageParam },
        { QLatin1String("pagination.first_page"), m_firstPage },
        { QLatin1String("pagination.offset_param"), m_offsetParam },
        { QLatin1String("pagination.cursor_param"), m_cursorParam },
        { QLatin1String("pagination.cursor"), m_cursor },
        { QLatin1String("pagination.next"), m_next },
        { QLatin1String("pagination.more"), m_more },
        { QLatin1String("pagination.size_param"), m_sizeParam },
        { QLatin1String("pagination.page_size"), m_pageSize },
        { QLatin1String("pagination.expected_pages"), m_expectedPages },
        { QLatin1String("pagination.total"), m_total },
        { QLatin1String("sign_in.path"), m_signInPath },
        { QLatin1String("sign_in.body"), m_signInBody },
        { QLatin1String("sign_in.token"), m_token },
        { QLatin1String("sign_in.scheme"), m_scheme },
        // No part of a profile:
        { QLatin1String("email"), m_email },
        { QLatin1String("password"), m_password },
    };
    for (const auto &[name, widget] : fields) {
        if (name == field)
            return widget;
    }
    return nullptr;
}

void ApiForm::focusField(const QString &field)
{
    if (QWidget *const widget = widgetFor(field))
        widget->setFocus(Qt::OtherFocusReason);
}

QString ApiForm::labelOf(const QString &field) const
{
    QWidget *const widget = widgetFor(field);
    const auto *label = widget ? qobject_cast<QLabel *>(m_form->labelForField(widget)) : nullptr;
    //: %1: the label of a field
    return label ? tr("\u201c%1\u201d").arg(label->text()) : field;
}

Credentials ApiForm::credentials() const
{
    return { m_email->text(), m_password->text() };
}

void ApiForm::setCredentials(const Credentials &credentials)
{
    m_email->setText(credentials.email);
    m_password->setText(credentials.password);
}

void ApiForm::setSecretsMasked(bool masked)
{
    m_form->setRowVisible(m_showValues, masked);
    m_showValues->setChecked(false);
    mask(masked);
}

void ApiForm::mask(bool masked)
{
    m_isMasked = masked;
    for (SecretLines *lines : { m_query, m_headers, m_signInBody })
        lines->setMasked(masked);
    // Some servers' addresses are secrets themselves; of most the host alone is given here.
    const QUrl base(m_baseUrl->text());
    const bool isHostAlone = base.userInfo().isEmpty() && base.path().size() <= 1 && !base.hasQuery();
    const auto maskLine = [](QLineEdit *line, bool isMasked) {
        line->setEchoMode(isMasked ? QLineEdit::Password : QLineEdit::Normal);
    };
    maskLine(m_baseUrl, masked && !isHostAlone);
    maskLine(m_path, masked);
    maskLine(m_signInPath, masked);
}

} // namespace inflight
