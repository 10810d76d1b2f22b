// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/runrequest.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace inflight {

class ProfileStore;

/// What to ask: which API, how many records a page, how many pages, and who asks.
class SourcePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcePanel)
public:
    explicit SourcePanel(ProfileStore &profiles, QWidget *parent = nullptr);

    ApiProfile profile() const;
    /// Its name as the list shows it.
    QString title() const;
    Credentials credentials() const;
    /// False, and nothing changes, where there is none of that name.
    bool choose(const QString &name);
    /// An API that was just saved. Renamed, it keeps what was typed for it; a new one starts with nothing but
    /// `typed`, what its sign-in was tried with.
    void chooseSaved(const QString &name, const QString &formerName, const std::optional<Credentials> &typed);
    /// Puts what the panel says into the settings, and leaves the rest of them.
    void writeTo(RunSettings &settings) const;
    void show(const RunSettings &settings);
    /// The practice server asks for a sign-in only when it was told to.
    void setPracticeAsksSignIn(bool asks);
    /// Before an audience: of the address only the host is shown.
    void setSecretsMasked(bool isMasked);
    /// After a sign-in that lacks something or was refused: to the first empty field, else the password.
    void focusSignIn();

Q_SIGNALS:
    void profileChanged();
    void amountChanged(); ///< page size or pages
    void newProfileWanted();
    void editWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showProfile();
    void showAddress(const QUrl &address);
    void keepEntries();
    void showEntries(const ApiProfile &api);
    void forgetRemoved();
    bool asksSignIn() const;
    void retranslate();

    ProfileStore &m_profiles;
    bool m_practiceAsksSignIn = false;
    bool m_isMasked = false;
    /// What was typed for one API is not sent to another: each has its own, for as long as the window is
    /// open.
    struct Entries {
        ApiProfile api; ///< as it was at the time
        int pageSize = 0; ///< 0: as the API says
        int maxPages = 0; ///< 0: all
        Credentials credentials;
    };
    QHash<QString, Entries> m_entries; ///< by name of the API
    ApiProfile m_shown; ///< whose entries the fields show; without a name at first
    QFormLayout *m_form;
    QComboBox *m_api;
    QLabel *m_url;
    QSpinBox *m_pageSize;
    QSpinBox *m_maxPages;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QPushButton *m_new;
    QPushButton *m_edit;
    QLabel *m_pageSizeLabel;
    QLabel *m_maxPagesLabel;
    QLabel *m_emailLabel;
    QLabel *m_passwordLabel;
};

} // namespace inflight
