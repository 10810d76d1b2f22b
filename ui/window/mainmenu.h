// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

#include <QObject>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace inflight {

class Actions;

/// The menus, with the choice of looks and of languages.
class MainMenu final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainMenu)
public:
    MainMenu(QMenuBar &bar, Actions &actions, QObject *parent = nullptr);

    void show(Look look, const QString &language);
    void retranslate();

Q_SIGNALS:
    void lookChosen(inflight::Look look);
    void languageChosen(const QString &code);

private:
    QMenu *m_file;
    QMenu *m_run;
    QMenu *m_view;
    QMenu *m_help;
    QMenu *m_looks;
    QMenu *m_languages;
    QActionGroup *m_lookGroup;
    QActionGroup *m_languageGroup;
};

} // namespace inflight
