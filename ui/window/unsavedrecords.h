// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace inflight {

class ExportDesk;
class LossQuestion;
struct Loss;
struct Preferences;
class RecordView;
class RunDesk;

/// The records on show that are in no file: exports them, and asks before they go with the window or another
/// run takes their place. Those of the practice server are never asked about, since it serves the same
/// again; nor is anybody at the end of a session: who logs out is not held up.
class UnsavedRecords final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnsavedRecords)
public:
    /// All must outlive it.
    UnsavedRecords(RunDesk &runs, Preferences &preferences, QWidget &window);

    ExportDesk &exports() { return *m_exports; }
    /// Where they are shown; until then there are none.
    void watch(const RecordView &records) { m_records = &records; }
    /// To be called whenever there may be others, or the runs have come to another state.
    void update();

    bool canExport() const;
    void openExport();
    /// True when the window may close at once. Else that is asked, and the window is closed anew when that is
    /// the answer.
    bool mayClose();
    /// Gives the order for a run that takes the records' place: at once where none is lost or that was asked
    /// before, else when that is the answer.
    void replaceBy(const std::function<void()> &run);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Loss loss() const;
    void exportForTheAnswer();

    RunDesk &m_runs;
    QWidget &m_window;
    const RecordView *m_records = nullptr;
    ExportDesk *m_exports;
    LossQuestion *m_question;
    bool m_exportsNext = false; ///< as soon as what goes on has ended
    bool m_mayClose = false; ///< the answer was "Close", or the program is told to end
    int m_givenUp = 0; ///< the run whose records may be replaced
};

} // namespace inflight
