// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/sourcepanel.h"

#include "plan/urlquery.h"
#include "ui/api/profilestore.h"
#include "ui/parts/numberbox.h"
#include "ui/runs/emptyfield.h"
#include "ui/style/icons.h"
#include "ui/text/addresstext.h"
#include "values/limits.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace inflight {

namespace {

bool asksForSize(const ApiProfile &profile)
{
    return !profile.pagination.sizeParam.isEmpty();
}

} // namespace

SourcePanel::SourcePanel(ProfileStore &profiles, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_form(new QFormLayout)
    , m_api(new QComboBox(this))
    , m_url(new QLabel(this))
    , m_pageSize(new NumberBox(this))
    , m_maxPages(new NumberBox(this))
    , m_email(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_new(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_pageSizeLabel(new QLabel(this))
    , m_maxPagesLabel(new QLabel(this))
    , m_emailLabel(new QLabel(this))
    , m_passwordLabel(new QLabel(this))
{
    m_api->setObjectName(QStringLiteral("api"));
    m_url->setObjectName(QStringLiteral("apiAddress"));
    m_pageSize->setObjectName(QStringLiteral("pageSize"));
    m_maxPages->setObjectName(QStringLiteral("maxPages"));
    m_email->setObjectName(QStringLiteral("email"));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_api->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_url->setWordWrap(true);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_url->setForegroundRole(QPalette::PlaceholderText);
    m_pageSize->setRange(0, limits::pageSize);
    m_maxPages->setRange(0, limits::maxPages);

    m_form->setContentsMargins(0, 0, 0, 0);
    const auto addRow = [this](QLabel *label, QWidget *field) {
        label->setBuddy(field);
        m_form->addRow(label, field);
    };
    // The whole width for its name; the section's title says what it is.
    m_form->addRow(m_api);
    m_form->addRow(m_url);
    addRow(m_pageSizeLabel, m_pageSize);
    addRow(m_maxPagesLabel, m_maxPages);
    addRow(m_emailLabel, m_email);
    addRow(m_passwordLabel, m_password);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_edit);
    m_form->addRow(buttons);
    setLayout(m_form);

    connect(m_api, &QComboBox::currentIndexChanged, this, &SourcePanel::showProfile);
    connect(m_pageSize, &QSpinBox::valueChanged, this, &SourcePanel::amountChanged);
    connect(m_maxPages, &QSpinBox::valueChanged, this, &SourcePanel::amountChanged);
    connect(m_new, &QPushButton::clicked, this, &SourcePanel::newProfileWanted);
    connect(m_edit, &QPushButton::clicked, this, &SourcePanel::editWanted);
    connect(&profiles, &ProfileStore::changed, this, &SourcePanel::fill);
    retranslate();
    fill();
}

ApiProfile SourcePanel::profile() const
{
    return m_profiles.profiles().value(m_api->currentIndex());
}

QString SourcePanel::title() const
{
    return m_api->currentText();
}

Credentials SourcePanel::credentials() const
{
    return asksSignIn() ? Credentials { m_email->text(), m_password->text() } : Credentials {};
}

bool SourcePanel::choose(const QString &name)
{
    const int index = m_api->findData(name);
    if (index >= 0)
        m_api->setCurrentIndex(index);
    return index >= 0;
}

void SourcePanel::chooseSaved(
    const QString &name, const QString &formerName, const std::optional<Credentials> &typed)
{
    keepEntries();
    Entries entries = m_entries.value(formerName);
    m_shown = {}; // the fields' entries are kept, and those of a replaced API are gone
    {
        const QSignalBlocker quiet(m_api);
        choose(name);
    }
    if (typed) {
        entries.credentials = *typed;
        entries.api.baseUrl = profile().baseUrl;
    }
    m_entries.insert(name, entries);
    showProfile();
}

void SourcePanel::writeTo(RunSettings &settings) const
{
    settings.pageSize = asksForSize(profile()) ? m_pageSize->value() : 0;
    settings.maxPages = m_maxPages->value();
}

void SourcePanel::show(const RunSettings &settings)
{
    m_pageSize->setValue(settings.pageSize);
    m_maxPages->setValue(settings.maxPages);
}

void SourcePanel::setPracticeAsksSignIn(bool asks)
{
    m_practiceAsksSignIn = asks;
    m_form->setRowVisible(m_email, asksSignIn());
    m_form->setRowVisible(m_password, asksSignIn());
}

bool SourcePanel::asksSignIn() const
{
    const ApiProfile chosen = profile();
    return chosen.signIn && (chosen.name != ProfileStore::practiceName() || m_practiceAsksSignIn);
}

void SourcePanel::focusSignIn()
{
    QLineEdit *field = m_email->text().isEmpty() && asksForEmail(profile()) ? m_email : m_password;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

void SourcePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

void SourcePanel::fill()
{
    const QString chosen = m_api->currentData().toString();
    {
        const QSignalBlocker quiet(m_api);
        m_api->clear();
        for (const ApiProfile &profile : m_profiles.profiles()) {
            const bool isPractice = profile.name == ProfileStore::practiceName();
            m_api->addItem(isPractice ? ProfileStore::practiceTitle() : profile.name, profile.name);
        }
        m_api->setCurrentIndex(qMax(0, m_api->findData(chosen)));
    }
    showProfile();
    forgetRemoved();
}

void SourcePanel::showProfile()
{
    const ApiProfile shown = profile();
    keepEntries();
    showEntries(shown);
    showAddress(profileUrl(shown));
    m_pageSize->setSpecialValueText(tr("%1 (usual)", "page size").arg(shown.pagination.pageSize));
    // The practice server lets anybody in who knows its word.
    const bool isPractice = shown.name == ProfileStore::practiceName();
    m_email->setPlaceholderText(isPractice ? tr("any address") : QString());
    m_password->setPlaceholderText(isPractice ? tr("type: practice") : QString());
    m_form->setRowVisible(m_pageSize, asksForSize(shown));
    m_form->setRowVisible(m_email, asksSignIn());
    m_form->setRowVisible(m_password, asksSignIn());
    m_edit->setEnabled(!ProfileStore::isBuiltIn(shown.name));
    Q_EMIT profileChanged();
}

/// A key in the query is not for whoever looks over a shoulder.
void SourcePanel::showAddress(const QUrl &address)
{
    const QString text = addressText(withSecretsMasked(address), m_isMasked);
    m_url->setToolTip(text);
    m_url->setText(breakable(text));
}

void SourcePanel::setSecretsMasked(bool isMasked)
{
    m_isMasked = isMasked;
    showAddress(profileUrl(profile()));
}

void SourcePanel::keepEntries()
{
    if (m_shown.name.isEmpty())
        return;
    m_entries.insert(m_shown.name,
        { m_shown, m_pageSize->value(), m_maxPages->value(), { m_email->text(), m_password->text() } });
}

void SourcePanel::showEntries(const ApiProfile &api)
{
    Entries entries = m_entries.value(api.name);
    // Edited meanwhile: what the description says now is the later word, and another server is a stranger.
    if (entries.api.pagination.pageSize != api.pagination.pageSize)
        entries.pageSize = 0;
    if (entries.api.baseUrl != api.baseUrl)
        entries.credentials = {};
    m_shown = api;
    m_pageSize->setValue(entries.pageSize);
    m_maxPages->setValue(entries.maxPages);
    m_email->setText(entries.credentials.email);
    m_password->setText(entries.credentials.password);
}

/// A new API may get the name of one that was deleted.
void SourcePanel::forgetRemoved()
{
    m_entries.removeIf([this](const std::pair<const QString &, Entries &> &entry) {
        return m_api->findData(entry.first) < 0;
    });
}

void SourcePanel::retranslate()
{
    const auto name = [](QLabel *label, QWidget *field, const QString &text, const QString &toolTip) {
        label->setText(text);
        field->setAccessibleName(text);
        field->setToolTip(toolTip);
    };
    m_api->setAccessibleName(tr("API"));
    m_api->setToolTip(tr("Where the records come from"));
    name(m_pageSizeLabel, m_pageSize, tr("Page size"),
        tr("Records to ask for with each request; 0 or the lowest value is the usual number"));
    name(m_maxPagesLabel, m_maxPages, tr("Pages"), tr("Fetch no more pages than this"));
    name(m_emailLabel, m_email, tr("E-mail"), tr("To sign in with; forgotten when the window closes"));
    name(m_passwordLabel, m_password, tr("Password"), tr("Kept in memory only, and sent to this API alone"));
    m_url->setAccessibleName(tr("Address"));
    m_maxPages->setSpecialValueText(tr("all"));
    m_new->setText(tr("New API..."));
    m_new->setToolTip(tr("Describe any paginated JSON API, try it, save it"));
    m_edit->setText(tr("Edit..."));
    m_edit->setToolTip(tr("Change the chosen API's description"));
}

} // namespace inflight
