// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/api/profiletrial.h"
#include "ui/parts/secondpress.h"
#include "values/runsettings.h"

#include <QDialog>

#include <optional>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace inflight {

class ApiForm;
class MessageArea;
class ProfileStore;

/// Any API by hand: describe it, try one page, save it, share it as a file.
class ApiDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiDialog)
public:
    ApiDialog(ProfileStore &profiles, const Credentials &credentials, QWidget *parent = nullptr);
    ~ApiDialog() override;

    /// A saved one can be renamed and deleted as well.
    void edit(const ApiProfile &profile);
    /// Shows the profile of that file, to be tried and saved; an API that was edited stays as it is.
    void importFrom(const QString &path);
    /// See ApiForm.
    void setSecretsMasked(bool masked);

    /// Close, Esc and the window's own button: what was typed and not saved takes two presses.
    void reject() override;

Q_SIGNALS:
    /// `formerName`: of an API that was edited, the same or another; empty for a new one. `typed`: to try the
    /// sign-in with, where that was typed here.
    void saved(
        const QString &name, const QString &formerName, const std::optional<inflight::Credentials> &typed);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setEdited(const QString &name);
    void tryIt();
    void showTrial(const RunSummary &summary, const RecordBatch &page);
    void save();
    void remove();
    bool isChanged() const;
    /// True when the same was asked for just before: what cannot be undone takes two presses.
    bool isSure(const QString &what, const QString &question);
    void importFile();
    void exportFile();
    /// Shows what is wrong with the form, leads to its field and returns false, where something is.
    bool check(const ApiProfile &profile);
    void keepCredentialsAtHome(const ApiProfile &profile);
    void leadTo(const QString &field);
    /// As MessageArea::say().
    void say(const QString &sentence, const QString &masked = {});
    void sayWhatTryDoes();
    void fixSampleHeight();
    void widen();

    ProfileStore &m_profiles;
    ProfileTrial m_trial;
    QByteArray m_shown; ///< the profile as the form got it
    Credentials m_given; ///< what was typed elsewhere
    Credentials m_home; ///< what the fields held when the form was last used,
    QString m_origin; ///< and for which server that was
    QString m_edited; ///< name of the saved profile on show; empty: a new one
    bool m_isAboutTrial = false; ///< the message says what a try has found
    SecondPress m_second;
    ApiForm *m_form;
    QScrollArea *m_scroll; ///< around the form
    MessageArea *m_message;
    QPlainTextEdit *m_sample;
    QPushButton *m_try;
    QPushButton *m_delete;
};

} // namespace inflight
