// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parts/firstpaint.h"
#include "ui/runs/rundesk.h"
#include "ui/window/actions.h"
#include "ui/window/nextrun.h"
#include "ui/window/windowmemory.h"

#include <QMainWindow>

#include <functional>
#include <optional>

namespace inflight {

class ApiDesk;
class CommandBar;
class KeyRules;
class LanguageChoice;
class MainMenu;
class ProfileStore;
class UnsavedRecords;
class Workbench;

/// Menu, command bar and workbench, and the orders that pass between them and the runs; what each of them
/// does is its own affair.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    struct Parts {
        QSettings &settings;
        FetchThread &engine;
        practice::PracticeServer &practice;
        ProfileStore &profiles;
        LanguageChoice &language;
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Makes the workbench, which takes longer than all the rest of the start. It comes by itself right after
    /// the first paint, or before the first key or run if that is earlier.
    void complete();

    const RunController &controller() const { return m_runs.controller(); }
    const RunHistory &history() const { return m_runs.history(); }
    Actions &actions() { return m_actions; }
    void setProjector(bool on);

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectOrders();
    void connectBench();
    void connectChoices();
    void connectRun();
    void remember();
    using RunOrder = std::function<void(const RunRequest &)>;
    /// Gives the order with what stands in the fields now, or says what is missing there.
    void begin(const RunOrder &run);
    /// The same for a run that takes the place of the records on show: asks first where they are in no file.
    void beginAnew(const RunOrder &run);
    void settleFocus();
    void showState();
    void describeSource();
    void retranslate();

    Parts m_parts;
    WindowMemory m_memory;
    Actions m_actions;
    RunDesk m_runs;
    FirstPaint m_firstPaint;
    MainMenu *m_menu;
    CommandBar *m_bar;
    KeyRules *m_keys;
    UnsavedRecords *m_unsaved;
    ApiDesk *m_apis = nullptr; ///< comes with the workbench
    Workbench *m_bench = nullptr; ///< until complete()
    std::optional<NextRun> m_next; ///< as m_bench
};

} // namespace inflight
