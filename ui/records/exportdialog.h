// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parts/secondpress.h"
#include "ui/records/exportjob.h"
#include "ui/runs/runwords.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace inflight {

/// A file that was written.
struct Exported {
    QString folder;
    RunWords words;
    bool lacksNothing = true; ///< that it should hold; else the words say what
    qint64 allRecords = 0; ///< how many, where the file holds all there were, with every column; else 0
};

/// Where to, in which form, which rows; then the progress of it.
class ExportDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)
public:
    /// `folder` is where the file is put unless the user says otherwise.
    ExportDialog(const ExportSource &source, const RunSummary &summary, const QString &folder,
        QWidget *parent = nullptr);

    /// The file that is offered, in the folder given: `name`, which may be anything, with the format's
    /// ending.
    void suggestName(const QString &name);
    /// Format, delimiter and byte order mark as they were chosen the last time, and all of it as it is now.
    void setForm(const ExportOptions &form);
    ExportOptions form() const;
    /// What is on show has changed, or how its run ended: failed pages were asked for again. Ignored while
    /// records are being written.
    void setSource(const ExportSource &source, const RunSummary &summary);
    /// Others have taken the records' place in the window: closes, but for a file that is being written.
    void recordsGone();
    /// They have, and nothing is written: it could only export what nobody sees any more.
    bool isOutdated() const { return m_areRecordsGone && writing().isEmpty(); }
    /// The file that is being written; empty when none is.
    QString writing() const;
    /// Says what comes when the file is written; empty: nothing does.
    void announce(const QString &next);

Q_SIGNALS:
    void exported(const inflight::Exported &file);
    /// After exported(), or after an error that is told here.
    void ended(bool isWritten);

private:
    void build();
    void nameRows();
    void tellWhatIsMissing();
    void browse();
    /// The format follows the name's ending.
    void nameTyped();
    void formatChosen();
    bool isCsv() const;
    void begin();
    void conclude(const ExportResult &result);
    qint64 recordCount() const;
    void mendPath(); ///< leads there
    void showBusy(bool isBusy);
    QString path() const;

    ExportSource m_source;
    RunSummary m_summary;
    QString m_folder;
    std::unique_ptr<ExportJob> m_job;
    QStringList m_told; ///< of what is missing
    bool m_areRecordsGone = false;
    bool m_isBrowsing = false; ///< the file dialog is open, which must not lose its parent
    SecondPress m_second; ///< to replace a file
    QString m_replaced; ///< the file that the file dialog has asked about
    QWidget *m_choices;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QComboBox *m_format;
    QComboBox *m_delimiter;
    QCheckBox *m_bom;
    QCheckBox *m_guard;
    QRadioButton *m_all;
    QRadioButton *m_onlyShown;
    QLabel *m_message;
    QLabel *m_next; ///< see announce()
    QProgressBar *m_progress;
    QPushButton *m_export;
};

} // namespace inflight
