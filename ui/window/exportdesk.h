// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/runwords.h"

#include <QObject>
#include <QPointer>

namespace inflight {

class ExportDialog;
struct Preferences;
class RecordView;
class RunController;

/// Opens the export dialog, one at a time, and remembers where, in which form and of what the last export was
/// made.
class ExportDesk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDesk)
public:
    /// `preferences` must outlive it: form and folder are kept there from day to day.
    ExportDesk(Preferences &preferences, QWidget *window);

    void open(const RecordView &records, const RunController &run);
    /// How many of the records on show are in no file. Only files with all records, and these whole, count.
    qint64 unexported(const RecordView &records, const RunController &run) const;
    /// Where the last export went, in the desktop's own program.
    void openFolder();
    /// The file that is being written; empty when none is.
    QString writing() const;
    /// Says where the export is watched what comes when it is done; empty: nothing does.
    void announce(const QString &next);

Q_SIGNALS:
    void exported(const inflight::RunWords &words, bool lacksNothing);
    /// There is no program for it; the words tell the way.
    void folderNotOpened(const inflight::RunWords &words);
    /// Written; or failed, and can be tried again.
    void ended(bool isWritten);
    /// The dialog went without a file.
    void abandoned();

private:
    Preferences &m_preferences;
    QWidget *m_window;
    QPointer<ExportDialog> m_dialog;
    QString m_next; ///< see announce(); until the dialog goes
    int m_exportedRun = 0; ///< the last one of which all that was there went into a file...
    qint64 m_exported = 0; ///< ...and how many records that were
};

} // namespace inflight
