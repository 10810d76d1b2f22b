// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exportdesk.h"

#include "ui/records/exportdialog.h"
#include "ui/records/recordview.h"
#include "ui/runs/runcontroller.h"
#include "ui/settings/preferences.h"

#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace inflight {

ExportDesk::ExportDesk(Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_preferences(preferences)
    , m_window(window)
{
}

void ExportDesk::open(const RecordView &records, const RunController &run)
{
    // One that could not write the records of an earlier run has kept them to try again.
    if (m_dialog && m_dialog->isVisible() && m_dialog->isOutdated())
        m_dialog->reject();
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->activateWindow();
        return;
    }
    const QString kept = m_preferences.exportFolder;
    const QString folder = !kept.isEmpty() && QDir(kept).exists()
        ? kept
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const RecordsOrigin &origin = run.recordsOrigin();
    auto *dialog = new ExportDialog(records.exportSource(), origin.summary, folder, m_window);
    dialog->setForm(m_preferences.exportForm);
    dialog->suggestName(origin.isPractice ? tr("products") : origin.api);
    connect(dialog, &ExportDialog::exported, this, [this, dialog, number = origin.run](const Exported &file) {
        m_preferences.exportFolder = file.folder;
        m_preferences.exportForm = dialog->form();
        if (file.allRecords > 0) {
            m_exportedRun = number;
            m_exported = file.allRecords;
        }
        Q_EMIT exported(file.words, file.lacksNothing);
    });
    // The dialog speaks of the run that it was opened for, and goes when another one's records come.
    const auto follow = [&, dialog, number = origin.run] {
        if (records.rows().isSettled() && run.recordsOrigin().run == number)
            dialog->setSource(records.exportSource(), run.recordsOrigin().summary);
    };
    connect(&records, &RecordView::shownChanged, dialog, follow);
    connect(&run, &RunController::finished, dialog, follow);
    connect(&run, &RunController::recordsBegan, dialog, &ExportDialog::recordsGone);
    connect(dialog, &ExportDialog::ended, this, &ExportDesk::ended);
    connect(dialog, &QDialog::finished, this, [this](int result) {
        m_next.clear();
        if (result == QDialog::Rejected)
            Q_EMIT abandoned();
    });
    m_dialog = dialog;
    dialog->announce(m_next);
    dialog->show();
}

void ExportDesk::openFolder()
{
    const QString folder = m_preferences.exportFolder;
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    RunWords words;
    words.headline = tr("The file is in %1").arg(QDir::toNativeSeparators(folder));
    words.details << tr("No program that opens folders was found.");
    Q_EMIT folderNotOpened(words);
}

QString ExportDesk::writing() const
{
    return m_dialog && m_dialog->isVisible() ? m_dialog->writing() : QString();
}

void ExportDesk::announce(const QString &next)
{
    m_next = next;
    if (m_dialog)
        m_dialog->announce(next);
}

qint64 ExportDesk::unexported(const RecordView &records, const RunController &run) const
{
    return records.recordCount() - (run.recordsOrigin().run == m_exportedRun ? m_exported : 0);
}

} // namespace inflight
