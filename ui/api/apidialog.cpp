// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/api/apidialog.h"

#include "plan/weborigin.h"
#include "ui/api/apiform.h"
#include "ui/api/profilefile.h"
#include "ui/api/profilestore.h"
#include "ui/api/trialwords.h"
#include "ui/parts/handedits.h"
#include "ui/parts/messagearea.h"
#include "ui/parts/wheelguard.h"
#include "ui/runs/emptyfield.h"
#include "ui/style/icons.h"
#include "ui/text/audiencemask.h"
#include "ui/text/humantext.h"
#include "ui/text/prettyjson.h"
#include "words/errorwords.h"
#include "words/notewords.h"
#include "words/phrases.h"
#include "words/profilewords.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace inflight {

ApiDialog::ApiDialog(ProfileStore &profiles, const Credentials &credentials, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_given(credentials)
    , m_home(credentials)
    , m_form(new ApiForm)
    , m_scroll(new QScrollArea(this))
    , m_message(new MessageArea(QStringLiteral("profileMessage"), this))
    , m_sample(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 640);

    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_form);
    new WheelGuard(*m_scroll);
    // Typing begins at the first field, and Tab leads from field to field.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_form->setFocus();
    m_form->setCredentials(credentials);
    m_sample->setReadOnly(true);
    m_sample->setObjectName(QStringLiteral("profileSample"));
    m_sample->setAccessibleName(tr("First record found"));
    m_sample->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_sample->setPlaceholderText(tr("The first record found shows here."));

    auto *buttons = new QDialogButtonBox(this);
    m_try = buttons->addButton(tr("&Try"), QDialogButtonBox::ActionRole);
    m_try->setObjectName(QStringLiteral("profileTry"));
    m_try->setIcon(icon(QLatin1String("try")));
    m_try->setToolTip(tr("Fetch one page and show what is found"));
    m_try->setDefault(true);
    m_delete = buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
    m_delete->setObjectName(QStringLiteral("profileDelete"));
    m_delete->setToolTip(tr("Take this API off the list"));
    m_delete->hide();
    auto *import = buttons->addButton(tr("&Import..."), QDialogButtonBox::ActionRole);
    import->setObjectName(QStringLiteral("profileImport"));
    auto *exportButton = buttons->addButton(tr("E&xport..."), QDialogButtonBox::ActionRole);
    auto *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("profileSave"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_sample);
    layout->addWidget(buttons);

    connect(m_try, &QPushButton::clicked, this, &ApiDialog::tryIt);
    connect(m_delete, &QPushButton::clicked, this, &ApiDialog::remove);
    connect(import, &QPushButton::clicked, this, &ApiDialog::importFile);
    connect(exportButton, &QPushButton::clicked, this, &ApiDialog::exportFile);
    connect(save, &QPushButton::clicked, this, &ApiDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ApiDialog::reject);
    connect(&m_trial, &ProfileTrial::finished, this, &ApiDialog::showTrial);
    // What was wrong is being mended. What a try has found may be needed until the field is right.
    connect(&m_form->edits(), &HandEdits::edited, this, [this] {
        if (!m_isAboutTrial)
            sayWhatTryDoes();
    });
    connect(&m_form->edits(), &HandEdits::settled, this, [this] {
        if (m_isAboutTrial)
            sayWhatTryDoes();
    });
    fixSampleHeight();
    edit({});
    sayWhatTryDoes();
}

ApiDialog::~ApiDialog()
{
    // The field that is being edited loses the focus when the window goes, which is after this.
    disconnect(&m_form->edits(), nullptr, this, nullptr);
}

void ApiDialog::edit(const ApiProfile &profile)
{
    m_form->show(profile);
    m_origin = originOf(profile.baseUrl);
    m_shown = profileToJson(m_form->profile());
    setEdited(m_profiles.has(profile.name) ? profile.name : QString());
}

void ApiDialog::setEdited(const QString &name)
{
    m_edited = name;
    m_delete->setVisible(!name.isEmpty());
    setWindowTitle(name.isEmpty() ? tr("New API") : tr("Edit API") + QStringLiteral(": ") + name);
}

void ApiDialog::setSecretsMasked(bool masked)
{
    m_form->setSecretsMasked(masked);
    m_message->setMasked(masked);
}

void ApiDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        fixSampleHeight();
        // Its fields hear of the new type after this.
        QMetaObject::invokeMethod(this, &ApiDialog::widen, Qt::QueuedConnection);
    }
    QDialog::changeEvent(event);
}

void ApiDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    widen();
}

/// What scrolls asks for no width of its own.
void ApiDialog::widen()
{
    const int beside = width() - m_scroll->viewport()->width();
    const int wanted = m_form->minimumSizeHint().width() + beside;
    if (wanted > width())
        resize(std::min(wanted, screen()->availableSize().width()), height());
}

void ApiDialog::fixSampleHeight()
{
    constexpr int lines = 7;
    m_sample->setFixedHeight(lines * fontMetrics().lineSpacing() + 12);
}

void ApiDialog::tryIt()
{
    // Not by disabling the button: the focus would move on, and with it what Return presses.
    if (m_trial.isActive())
        return;
    m_sample->clear(); // of another try, whatever becomes of this one
    ApiProfile profile = m_form->profile();
    if (profile.name.isEmpty())
        profile.name = QStringLiteral("-"); // a name is for the list
    if (!check(profile))
        return;
    keepCredentialsAtHome(profile);
    if (const EmptyField field = emptyField(profile, m_form->credentials()); field != EmptyField::None) {
        say(inWords(field));
        leadTo(field == EmptyField::Email ? QStringLiteral("email") : QStringLiteral("password"));
        return;
    }
    say(tr("Fetching one page..."));
    m_trial.start(profile, m_form->credentials());
}

void ApiDialog::showTrial(const RunSummary &summary, const RecordBatch &page)
{
    const ApiProfile asked = m_form->profile();
    const QString records = m_form->labelOf(QStringLiteral("records"));
    say(trialWords(summary, page, asked, records), trialWords(masked(summary), page, asked, records));
    m_isAboutTrial = true;
    if (page.rowCount() > 0)
        m_sample->setPlainText(QString::fromUtf8(prettyJson(page.record(0))));
    const bool isNobody = m_form->credentials() == Credentials();
    if (trialError(summary).status == 401 && m_form->profile().signIn && isNobody)
        leadTo(QStringLiteral("email"));
}

void ApiDialog::save()
{
    const ApiProfile profile = m_form->profile();
    if (!check(profile))
        return;
    if (profile.name != m_edited && m_profiles.has(profile.name)
        && !isSure(profile.name, tr("There is an API of this name. Press Save again to replace it.")))
        return;
    if (const QString problem = m_profiles.save(profile); !problem.isEmpty()) {
        say(problem);
        return;
    }
    keepCredentialsAtHome(profile);
    const Credentials typed = m_form->credentials();
    Q_EMIT saved(profile.name, m_edited, typed == m_given ? std::nullopt : std::optional(typed));
    if (!m_edited.isEmpty() && m_edited != profile.name)
        m_profiles.remove(m_edited);
    accept();
}

void ApiDialog::remove()
{
    if (!isSure(QString(), tr("Press Delete again to take \"%1\" off the list for good.").arg(m_edited)))
        return;
    if (m_profiles.remove(m_edited))
        accept();
    else
        say(tr("The file of \"%1\" cannot be deleted.").arg(m_edited));
}

void ApiDialog::reject()
{
    if (!isChanged()
        || isSure(QStringLiteral("close"), tr("Not saved. Press Close again to drop what you changed.")))
        QDialog::reject();
}

bool ApiDialog::isChanged() const
{
    return profileToJson(m_form->profile()) != m_shown;
}

bool ApiDialog::isSure(const QString &what, const QString &question)
{
    if (m_message->said() != question)
        m_second.forget(); // what was said since then may have changed the user's mind
    say(question);
    return m_second.isSure(what);
}

void ApiDialog::importFile()
{
    if (isChanged()
        && !isSure(
            QStringLiteral("import"), tr("Not saved. Press Import again to replace what you changed.")))
        return;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import an API profile"), QString(), tr("API profile (*.json)"));
    if (!path.isEmpty())
        importFrom(path);
}

void ApiDialog::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    if (const auto profile = profileFromJson(file.readAll())) {
        if (originOf(profile->baseUrl) != originOf(m_form->profile().baseUrl))
            m_form->setCredentials({});
        m_form->show(*profile);
        m_origin = originOf(profile->baseUrl);
        m_home = m_form->credentials();
        // Another API, and no new name for the one that was shown until now.
        if (profile->name != m_edited)
            setEdited({});
        say(tr("Imported. Try it, then save it."));
    } else {
        say(inWords(profile.error()), inWords(masked(profile.error())));
    }
}

void ApiDialog::exportFile()
{
    const ApiProfile profile = m_form->profile();
    if (!check(profile))
        return;
    QFileDialog dialog(this, tr("Export the API profile"), profile.name + QStringLiteral(".json"),
        tr("API profile (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("json"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    const QString problem = writeProfileFile(path, profile);
    say(problem.isEmpty() ? tr("Exported to %1. Mind that headers are in it as you typed them.").arg(path)
                          : tr("%1 cannot be written: %2").arg(path, problem));
}

bool ApiDialog::check(const ApiProfile &profile)
{
    if (profile.name.isEmpty()) {
        say(tr("Please give the API a name."));
        leadTo(QStringLiteral("name"));
        return false;
    }
    auto problem = m_form->problem();
    if (!problem)
        problem = checkProfile(profile);
    if (problem) {
        const auto nameOf = [this](const QString &field) { return m_form->labelOf(field); };
        say(inWords(*problem, nameOf), inWords(masked(*problem), nameOf));
        leadTo(problem->field);
        return false;
    }
    return true;
}

/// What was given for one server is not sent to another that has taken its place in the form, unless it was
/// typed anew.
void ApiDialog::keepCredentialsAtHome(const ApiProfile &profile)
{
    const QString origin = originOf(profile.baseUrl);
    const Credentials now = m_form->credentials();
    if (!m_origin.isEmpty() && origin != m_origin && !now.password.isEmpty()
        && now.password == m_home.password)
        m_form->setCredentials({});
    m_origin = origin;
    m_home = m_form->credentials();
}

void ApiDialog::leadTo(const QString &field)
{
    m_form->focusField(field);
    if (QWidget *const widget = m_form->focusWidget())
        m_scroll->ensureWidgetVisible(widget);
}

void ApiDialog::say(const QString &sentence, const QString &masked)
{
    m_isAboutTrial = false;
    m_message->say(sentence, masked);
}

/// Not while it is trying: that is told until its end.
void ApiDialog::sayWhatTryDoes()
{
    if (!m_trial.isActive())
        say(tr("Try fetches one page and shows what was found."));
}

} // namespace inflight
