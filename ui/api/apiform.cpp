// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/api/apiform.h"

#include "ui/api/addressnumber.h"
#include "ui/parts/handedits.h"
#include "ui/parts/secretlines.h"

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

ApiForm::ApiForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_edits(new HandEdits(this))
    , m_fields(*m_form, *m_edits)
{
    setFocusProxy(m_fields.name);
    m_form->setRowVisible(m_fields.showValues, false);
    connect(m_fields.showValues, &QCheckBox::toggled, this, [this](bool shown) { mask(!shown); });
    connect(m_fields.kind, &QComboBox::currentIndexChanged, this, &ApiForm::showKind);
    connect(m_fields.kind, &QComboBox::activated, this, &ApiForm::suitSizeToKind); // by hand
    connect(m_fields.signInPath, &QLineEdit::textChanged, this, &ApiForm::showKind);
    m_sizeInAddress = std::make_unique<AddressNumber>(*m_fields.pageSize);
    m_pageInAddress = std::make_unique<AddressNumber>(*m_fields.firstPage);
    connect(m_edits, &HandEdits::edited, this, [this] { takeNumbers(&AddressNumber::read); });
    show({});
}

ApiProfile ApiForm::profile() const
{
    ApiProfile profile;
    profile.name = m_fields.name->text().trimmed();
    profile.baseUrl = QUrl(m_fields.baseUrl->text().trimmed());
    profile.path = m_fields.path->text().trimmed();
    profile.query = pairs(m_fields.query->text(), u'=');
    for (const auto &[name, value] : pairs(m_fields.headers->text(), u':'))
        profile.headers.append({ name.toUtf8(), value.toUtf8() });
    profile.records = m_fields.records->text().trimmed();
    Pagination &pagination = profile.pagination;
    pagination.kind = PaginationKind(m_fields.kind->currentData().toInt());
    pagination.pageParam = m_fields.pageParam->text().trimmed();
    pagination.firstPage = m_fields.firstPage->value();
    pagination.offsetParam = m_fields.offsetParam->text().trimmed();
    pagination.cursorParam = m_fields.cursorParam->text().trimmed();
    // What is not on show cannot be mended there, so it cannot be wrong either.
    if (pagination.kind == PaginationKind::Cursor)
        pagination.cursor = m_fields.cursor->text().trimmed();
    if (pagination.kind == PaginationKind::Next)
        pagination.next = m_fields.next->text().trimmed();
    if (hasMore(pagination.kind))
        pagination.more = m_fields.more->text().trimmed();
    pagination.sizeParam = m_fields.sizeParam->text().trimmed();
    pagination.pageSize = m_fields.pageSize->value();
    if (pagination.kind == PaginationKind::Page)
        pagination.expectedPages = m_fields.expectedPages->value();
    pagination.total = m_fields.total->text().trimmed();
    if (!m_fields.signInPath->text().trimmed().isEmpty()) {
        profile.signIn = SignIn { m_fields.signInPath->text().trimmed(),
            QJsonDocument::fromJson(m_fields.signInBody->text().toUtf8()).object(),
            m_fields.token->text().trimmed(), m_fields.scheme->text().trimmed() };
    }
    return profile;
}

void ApiForm::show(const ApiProfile &profile)
{
    m_fields.name->setText(profile.name);
    m_fields.baseUrl->setText(profile.baseUrl.toString());
    m_fields.path->setText(profile.path);
    QStringList lines;
    for (const auto &[name, value] : profile.query)
        lines << name + u'=' + value;
    m_fields.query->setText(lines.join(u'\n'));
    lines.clear();
    for (const auto &[name, value] : profile.headers)
        lines << QString::fromUtf8(name + ": " + value);
    m_fields.headers->setText(lines.join(u'\n'));
    m_fields.records->setText(profile.records);
    const Pagination &pagination = profile.pagination;
    m_fields.kind->setCurrentIndex(m_fields.kind->findData(int(pagination.kind)));
    m_suitedKind = pagination.kind;
    m_fields.pageParam->setText(pagination.pageParam);
    m_fields.firstPage->setValue(pagination.firstPage);
    m_fields.offsetParam->setText(pagination.offsetParam);
    m_fields.cursorParam->setText(pagination.cursorParam);
    m_fields.cursor->setText(pagination.cursor);
    m_fields.next->setText(pagination.next);
    m_fields.more->setText(pagination.more);
    m_fields.sizeParam->setText(pagination.sizeParam);
    m_fields.pageSize->setValue(pagination.pageSize);
    m_fields.expectedPages->setValue(pagination.expectedPages);
    m_fields.total->setText(pagination.total);
    const SignIn signIn = profile.signIn.value_or(usualSignIn());
    m_fields.signInPath->setText(signIn.path);
    m_fields.signInBody->setText(
        QString::fromUtf8(QJsonDocument(signIn.body).toJson(QJsonDocument::Compact)));
    m_fields.token->setText(signIn.token);
    m_fields.scheme->setText(signIn.scheme);
    takeNumbers(&AddressNumber::accept);
    mask(m_isMasked); // the address is a secret or not by what is in it
    showKind();
}

/// An address is copied with a page and a size in it as a rule: that is where to begin, and how much to ask
/// for, as with --url on the command line.
void ApiForm::takeNumbers(void (AddressNumber::*take)(const QueryItems &, const QString &))
{
    const QueryItems address = queryItems(profileUrl(profile()));
    const bool isPage = PaginationKind(m_fields.kind->currentData().toInt()) == PaginationKind::Page;
    (*m_sizeInAddress.*take)(address, m_fields.sizeParam->text().trimmed());
    (*m_pageInAddress.*take)(address, isPage ? m_fields.pageParam->text().trimmed() : QString());
}

void ApiForm::showKind()
{
    const auto kind = PaginationKind(m_fields.kind->currentData().toInt());
    m_form->setRowVisible(m_fields.pageParam, kind == PaginationKind::Page);
    m_form->setRowVisible(m_fields.firstPage, kind == PaginationKind::Page);
    m_form->setRowVisible(m_fields.expectedPages, kind == PaginationKind::Page);
    m_form->setRowVisible(m_fields.offsetParam, kind == PaginationKind::Offset);
    m_form->setRowVisible(m_fields.cursorParam, kind == PaginationKind::Cursor);
    m_form->setRowVisible(m_fields.cursor, kind == PaginationKind::Cursor);
    m_form->setRowVisible(m_fields.next, kind == PaginationKind::Next);
    m_form->setRowVisible(m_fields.more, hasMore(kind));
    const bool signsIn = !m_fields.signInPath->text().trimmed().isEmpty();
    for (QWidget *field : std::initializer_list<QWidget *> {
             m_fields.signInBody, m_fields.token, m_fields.scheme, m_fields.email, m_fields.password })
        m_form->setRowVisible(field, signsIn);
}

/// Servers refuse parameters that they do not know: what nobody typed is sent with page numbers only.
void ApiForm::suitSizeToKind()
{
    const auto kind = PaginationKind(m_fields.kind->currentData().toInt());
    if (std::exchange(m_suitedKind, kind) == kind) // the same was chosen again
        return;
    const bool isPage = kind == PaginationKind::Page;
    const QString usual = Pagination().sizeParam;
    if (!isPage && m_fields.sizeParam->text() == usual)
        m_fields.sizeParam->clear();
    else if (isPage && m_fields.sizeParam->text().isEmpty())
        m_fields.sizeParam->setText(usual);
}

std::optional<ProfileError> ApiForm::problem() const
{
    if (auto problem = checkBaseUrl(m_fields.baseUrl->text().trimmed()))
        return problem;
    if (m_fields.signInPath->text().trimmed().isEmpty()
        || QJsonDocument::fromJson(m_fields.signInBody->text().toUtf8()).isObject())
        return {};
    return ProfileError { ProfileError::Kind::WrongType, QStringLiteral("sign_in.body"),
        QStringLiteral("an object") };
}

void ApiForm::focusField(const QString &field)
{
    if (QWidget *const widget = m_fields.named(field))
        widget->setFocus(Qt::OtherFocusReason);
}

QString ApiForm::labelOf(const QString &field) const
{
    QWidget *const widget = m_fields.named(field);
    const auto *label = widget ? qobject_cast<QLabel *>(m_form->labelForField(widget)) : nullptr;
    //: %1: the label of a field
    return label ? tr("\u201c%1\u201d").arg(label->text()) : field;
}

Credentials ApiForm::credentials() const
{
    return { m_fields.email->text(), m_fields.password->text() };
}

// Not const: it changes the fields, though no member.
void ApiForm::setCredentials( // NOLINT(readability-make-member-function-const)
    const Credentials &credentials)
{
    m_fields.email->setText(credentials.email);
    m_fields.password->setText(credentials.password);
}

void ApiForm::setSecretsMasked(bool masked)
{
    m_form->setRowVisible(m_fields.showValues, masked);
    m_fields.showValues->setChecked(false);
    mask(masked);
}

void ApiForm::mask(bool masked)
{
    m_isMasked = masked;
    for (SecretLines *lines : { m_fields.query, m_fields.headers, m_fields.signInBody })
        lines->setMasked(masked);
    // Some servers' addresses are secrets themselves; of most the host alone is given here.
    const QUrl base(m_fields.baseUrl->text());
    const bool isHostAlone = base.userInfo().isEmpty() && base.path().size() <= 1 && !base.hasQuery();
    const auto maskLine = [](QLineEdit *line, bool isMasked) {
        line->setEchoMode(isMasked ? QLineEdit::Password : QLineEdit::Normal);
    };
    maskLine(m_fields.baseUrl, masked && !isHostAlone);
    maskLine(m_fields.path, masked);
    maskLine(m_fields.signInPath, masked);
}

} // namespace inflight
