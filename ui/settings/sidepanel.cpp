// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/sidepanel.h"

#include "ui/api/profilestore.h"
#include "ui/parts/section.h"
#include "ui/parts/wheelguard.h"
#include "ui/runs/runrequest.h"
#include "ui/settings/mannerspanel.h"
#include "ui/settings/practicepanel.h"
#include "ui/settings/preferences.h"
#include "ui/settings/sourcepanel.h"

#include <QAbstractSpinBox>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace inflight {

SidePanel::SidePanel(ProfileStore &profiles, QWidget *parent)
    : QScrollArea(parent)
    , m_source(new SourcePanel(profiles))
    , m_manners(new MannersPanel)
    , m_practice(new PracticePanel)
    , m_sourceSection(new Section(m_source))
    , m_mannersSection(new Section(m_manners))
    , m_practiceSection(new Section(m_practice))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The sections say what they are; the frame around them need not be a stop for Tab.
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    layout->addWidget(m_sourceSection);
    layout->addWidget(m_practiceSection);
    layout->addWidget(m_mannersSection);
    layout->addStretch();
    setWidget(content);
    new WheelGuard(*this);

    connect(m_source, &SourcePanel::profileChanged, this,
        [this] { m_practiceSection->setVisible(m_source->profile().name == ProfileStore::practiceName()); });
    // A few pages that were asked for once are forgotten as easily.
    connect(m_manners, &MannersPanel::resetWanted, m_source, [this] { m_source->show({}); });
    m_practiceSection->setVisible(m_source->profile().name == ProfileStore::practiceName());
    retranslate();
}

void SidePanel::restore(const Preferences &preferences)
{
    // Page size and pages are of the API chosen last; where that is gone, of nobody.
    if (preferences.api.isEmpty() || m_source->choose(preferences.api))
        m_source->show(preferences.run);
    m_manners->show(preferences.run);
    m_practice->setManners(preferences.practice);
}

void SidePanel::writeTo(RunRequest &request) const
{
    request.profile = m_source->profile();
    request.credentials = m_source->credentials();
    m_source->writeTo(request.settings);
    m_manners->writeTo(request.settings);
}

void SidePanel::takeTyped() const
{
    if (auto *box = qobject_cast<QAbstractSpinBox *>(focusWidget()))
        box->interpretText();
}

void SidePanel::focusSignIn()
{
    m_sourceSection->setOpen(true);
    m_source->focusSignIn();
    if (QWidget *const field = focusWidget())
        ensureWidgetVisible(field);
}

QSize SidePanel::sizeHint() const
{
    return { minimumWidth(), 400 };
}

void SidePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool result = QScrollArea::eventFilter(watched, event);
    // Longer words or larger type somewhere inside.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitWidth();
    return result;
}

void SidePanel::fitWidth()
{
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() + 2);
}

void SidePanel::retranslate()
{
    m_sourceSection->setTitle(tr("Source"));
    m_mannersSection->setTitle(tr("Manners"));
    m_practiceSection->setTitle(tr("Practice server"));
    fitWidth();
}

} // namespace inflight
