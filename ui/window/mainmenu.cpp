// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainmenu.h"

#include "ui/style/languages.h"
#include "ui/window/actions.h"

#include <QActionGroup>
#include <QMenuBar>

namespace inflight {

MainMenu::MainMenu(QMenuBar &bar, Actions &actions, QObject *parent)
    : QObject(parent)
    , m_file(bar.addMenu(QString()))
    , m_run(bar.addMenu(QString()))
    , m_view(bar.addMenu(QString()))
    , m_help(bar.addMenu(QString()))
    , m_looks(new QMenu(m_view))
    , m_languages(new QMenu(m_view))
    , m_lookGroup(new QActionGroup(this))
    , m_languageGroup(new QActionGroup(this))
{
    m_file->addAction(&actions.exportRecords);
    m_file->addSeparator();
    m_file->addAction(&actions.quit);
    for (QAction *action : { &actions.fetch, &actions.pause, &actions.stop, &actions.retryFailed })
        m_run->addAction(action);
    m_run->addSeparator();
    m_run->addAction(&actions.compare);
    m_run->addSeparator();
    m_run->addAction(&actions.slower);
    m_run->addAction(&actions.faster);
    for (QAction *action : { &actions.liveTab, &actions.requestsTab, &actions.comparisonTab,
             &actions.speedupTab, &actions.logTab, &actions.filter })
        m_view->addAction(action);
    m_view->addSeparator();
    m_view->addAction(&actions.sidePanel);
    m_view->addAction(&actions.projector);
    m_view->addSeparator();
    m_view->addMenu(m_looks);
    m_view->addMenu(m_languages);
    m_help->addAction(&actions.help);
    m_help->addAction(&actions.about);

    for (const Look look : { Look::System, Look::Light, Look::Dark }) {
        QAction *action = m_looks->addAction(QString());
        action->setCheckable(true);
        action->setData(int(look));
        m_lookGroup->addAction(action);
    }
    const auto addLanguage = [this](const QString &code, const QString &name) {
        QAction *action = m_languages->addAction(name);
        action->setCheckable(true);
        action->setData(code);
        m_languageGroup->addAction(action);
    };
    addLanguage({}, {});
    for (const Language &language : languages())
        addLanguage(language.code, language.name);

    connect(m_lookGroup, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT lookChosen(Look(action->data().toInt())); });
    connect(m_languageGroup, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
    retranslate();
}

void MainMenu::show(Look look, const QString &language)
{
    for (QAction *action : m_lookGroup->actions())
        action->setChecked(action->data().toInt() == int(look));
    for (QAction *action : m_languageGroup->actions())
        action->setChecked(action->data().toString() == language);
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_run->setTitle(tr("&Run"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_looks->setTitle(tr("&Colours"));
    m_languages->setTitle(tr("L&anguage"));
    const QList<QAction *> looks = m_lookGroup->actions();
    looks[0]->setText(tr("As the &system"));
    looks[1]->setText(tr("&Light"));
    looks[2]->setText(tr("&Dark"));
    const QList<QAction *> languages = m_languageGroup->actions();
    languages[0]->setText(tr("As the &system"));
}

} // namespace inflight
