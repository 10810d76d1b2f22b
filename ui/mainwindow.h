// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"
#include "ui/comparerun.h"
#include "ui/preferences.h"
#include "ui/runhistory.h"
#include "ui/speedupsweep.h"

#include <QMainWindow>

class QSplitter;
class QTabWidget;

namespace inflight {

class CommandBar;
class ComparisonTab;
class LanguageChoice;
class LiveTab;
class LogTab;
class MainMenu;
class Narrator;
class ProfileStore;
class RecordView;
class RequestsTab;
class SidePanel;
class SpeedupTab;
class SummaryLine;
struct SweepOffer;

/// Puts the parts together and passes orders between them; what each of them does is its own affair.
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

    const RunController &controller() const { return m_controller; }
    const RunHistory &history() const { return m_history; }
    Actions &actions() { return m_actions; }
    void setProjector(bool on);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void compose();
    void connectActions();
    void connectRun();
    void restore();
    void remember();
    RunRequest request() const;
    SweepOffer sweepOffer() const;
    void stop();
    void chooseConcurrency(int concurrency);
    void chooseAutomatic(bool automatic);
    void showState();
    void conclude(const RunSummary &summary);
    void describeSource();
    void openProfile(const ApiProfile &profile);
    void openExport();
    void listFailedPages();
    void retranslate();

    Parts m_parts;
    Preferences m_preferences;
    Actions m_actions;
    RunController m_controller;
    RunHistory m_history;
    CompareRun m_compare;
    SpeedupSweep m_sweep;
    MainMenu *m_menu;
    CommandBar *m_bar;
    SidePanel *m_side;
    SummaryLine *m_line;
    RecordView *m_records;
    QTabWidget *m_tabs;
    LiveTab *m_live;
    RequestsTab *m_requests;
    ComparisonTab *m_comparison;
    SpeedupTab *m_speedup;
    LogTab *m_log;
    QSplitter *m_columns;
    QSplitter *m_rows;
    Narrator *m_narrator;
    QString m_exported; ///< folder of the last export
};

} // namespace inflight
