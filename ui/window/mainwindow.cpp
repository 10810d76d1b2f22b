// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/api/profilestore.h"
#include "ui/charts/comparisontab.h"
#include "ui/charts/livetab.h"
#include "ui/parts/concurrencycontrol.h"
#include "ui/parts/keyrules.h"
#include "ui/parts/textdialog.h"
#include "ui/records/recordview.h"
#include "ui/settings/mannerspanel.h"
#include "ui/settings/practicepanel.h"
#include "ui/settings/sidepanel.h"
#include "ui/settings/sourcepanel.h"
#include "ui/style/languages.h"
#include "ui/window/apidesk.h"
#include "ui/window/commandbar.h"
#include "ui/window/exportdesk.h"
#include "ui/window/failedpages.h"
#include "ui/window/helpdialog.h"
#include "ui/window/mainmenu.h"
#include "ui/window/narrator.h"
#include "ui/window/summaryline.h"
#include "ui/window/unsavedrecords.h"
#include "ui/window/workbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QTimer>
#include <QVBoxLayout>

namespace inflight {

using namespace std::chrono_literals;

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_memory(parts.settings)
    , m_runs(parts.engine, parts.practice)
    , m_firstPaint(*this)
    , m_menu(new MainMenu(*menuBar(), m_actions, this))
    , m_bar(new CommandBar(m_actions))
    , m_keys(new KeyRules(*this))
    , m_unsaved(new UnsavedRecords(m_runs, m_memory.preferences(), *this))
{
    setWindowTitle(QStringLiteral("Inflight"));
    setMinimumSize(640, 480);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar, 0, Qt::AlignTop);
    setCentralWidget(central);
    // Keys of actions in no menu work as well.
    addActions({ &m_actions.slower, &m_actions.faster });
    m_actions.projector.setEnabled(false); // before there is anything to be masked
    const Preferences &kept = m_memory.preferences();
    applyLook(kept.look);
    m_menu->show(kept.look, kept.language);
    m_bar->concurrency().show(kept.run.concurrency, kept.run.automatic);
    m_memory.restoreFrame(*this);
    retranslate();
    showState();
    connectOrders();
    connect(&m_firstPaint, &FirstPaint::over, this, &MainWindow::complete);
}

MainWindow::~MainWindow()
{
    // A field that goes tells what was typed there: while all who hear it are still here.
    hide();
}

void MainWindow::complete()
{
    if (m_bench)
        return;
    m_bench = new Workbench(m_parts.profiles,
        { m_runs.controller(), m_runs.history(), m_runs.comparison(), m_runs.sweep(),
            [this] { return m_next->sweepOffer(m_runs.history()); } },
        m_actions);
    m_next.emplace(m_bench->side(), m_bar->concurrency(), m_parts.practice);
    m_unsaved->watch(m_bench->records());
    m_apis = new ApiDesk(m_parts.profiles, m_bench->side().source(), m_actions.projector, this);
    connect(m_apis, &ApiDesk::renamed, &m_runs.controller(), &RunController::renameApi);
    connect(m_apis, &ApiDesk::renamed, &m_bench->records().columns(), &RecordColumns::rename);
    connectBench();
    connectChoices();
    connectRun();
    m_memory.restore(*m_bench, m_actions);
    m_actions.projector.setEnabled(true);
    m_parts.practice.setManners(m_bench->side().practice().manners());
    auto *layout = static_cast<QVBoxLayout *>(centralWidget()->layout());
    layout->setAlignment(m_bar, {});
    layout->addWidget(m_bench, 1);
    showState();
    describeSource();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    // Besides the Tab key this is what becomes of the focus when its widget is hidden or disabled: it would
    // go to whatever comes next, a field say, that takes a key meant for the window.
    const QWidget *focus = focusWidget();
    if (!m_bench || !focus || (focus->isVisible() && focus->isEnabled()))
        return QMainWindow::focusNextPrevChild(next);
    m_bench->records().focusRows();
    return true;
}

void MainWindow::connectOrders()
{
    const auto on = [this](QAction &action, auto slot) { connect(&action, &QAction::triggered, this, slot); };
    const auto onRun = [this, on](QAction &action, auto run) { on(action, [this, run] { beginAnew(run); }); };
    onRun(m_actions.fetch, [this](const RunRequest &next) { m_runs.controller().start(next); });
    onRun(m_actions.compare, [this](const RunRequest &next) { m_runs.compare(next); });
    on(m_actions.retryFailed, [this] {
        const auto run = [this](const RunRequest &next) { m_runs.controller().retryFailed(next); };
        m_runs.controller().showsEarlierRecords() ? beginAnew(run) : begin(run);
    });
    on(m_actions.pause, [this] { m_runs.controller().togglePause(); });
    on(m_actions.stop, [this] { m_runs.stop(); });
    on(m_actions.exportRecords, [this] { m_unsaved->openExport(); });
    on(m_actions.filter, [this] {
        complete();
        m_bench->records().focusFilter();
    });
    on(m_actions.slower, [this] { m_bar->concurrency().stepDown(); });
    on(m_actions.faster, [this] { m_bar->concurrency().stepUp(); });
    on(m_actions.help, [this] { showKeys(this); });
    on(m_actions.about, [this] { showAbout(this); });
    on(m_actions.quit, [this] { close(); });
    connect(&m_actions.projector, &QAction::toggled, this, &MainWindow::setProjector);
}

void MainWindow::connectBench()
{
    connect(&m_actions.sidePanel, &QAction::toggled, &m_bench->side(), &QWidget::setVisible);
    connect(
        &m_bench->records().startScreen(), &StartScreen::fetchWanted, &m_actions.fetch, &QAction::trigger);
    connect(m_keys, &KeyRules::fieldLeft, &m_bench->records(), &RecordView::focusRows);
    const SummaryLine *line = &m_bench->line();
    connect(line, &SummaryLine::failedPagesWanted, this,
        [this] { showFailedPages(this, m_runs.controller().summary(), m_actions.projector.isChecked()); });
    connect(line, &SummaryLine::signInWanted, this, [this] {
        m_actions.sidePanel.setChecked(true);
        m_bench->side().focusSignIn();
    });
    connect(line, &SummaryLine::openFolderWanted, &m_unsaved->exports(), &ExportDesk::openFolder);
}

void MainWindow::connectChoices()
{
    connect(m_menu, &MainMenu::lookChosen, this, [this](Look look) {
        m_memory.preferences().look = look;
        applyLook(look);
    });
    connect(m_menu, &MainMenu::languageChosen, this, [this](const QString &code) {
        m_memory.preferences().language = code;
        m_parts.language.choose(code);
    });
    const ConcurrencyControl *concurrency = &m_bar->concurrency();
    connect(concurrency, &ConcurrencyControl::concurrencyChosen, this,
        [this](int cap) { m_runs.setConcurrency(cap); });
    connect(concurrency, &ConcurrencyControl::automaticChosen, this,
        [this](bool isOn) { m_runs.setAutomatic(isOn); });
    SourcePanel *source = &m_bench->side().source();
    connect(source, &SourcePanel::profileChanged, this, &MainWindow::describeSource);
    connect(&m_actions.projector, &QAction::toggled, source, &SourcePanel::setSecretsMasked);
    connect(&m_actions.projector, &QAction::toggled, &m_bench->narrator(), &Narrator::setSecretsMasked);
    connect(&m_actions.projector, &QAction::toggled, this, [this](bool isOn) {
        for (TextDialog *open : findChildren<TextDialog *>())
            open->setSecretsMasked(isOn);
    });
    connect(&m_bench->side().practice(), &PracticePanel::mannersChanged, this,
        [this, source](const practice::Manners &manners) {
            m_parts.practice.setManners(manners);
            m_runs.controller().setPractice(manners);
            source->setPracticeAsksSignIn(manners.requireLogin);
            m_bench->tabs().speedup().refresh();
        });
}

void MainWindow::connectRun()
{
    const RunController *controller = &m_runs.controller();
    connect(controller, &RunController::stateChanged, this, [this](RunState state) {
        showState();
        if (state == RunState::Connecting)
            settleFocus();
    });
    // Whatever ends the program, what a run was made with is there the next time. Writing it to the disk
    // takes as long as all else that the start of a run brings: after that.
    connect(controller, &RunController::started, this,
        [this] { QTimer::singleShot(100ms, this, &MainWindow::remember); });
    connect(controller, &RunController::recordsBegan, this, &MainWindow::showState);
    connect(&m_runs.comparison(), &CompareRun::changed, this, &MainWindow::showState);
    connect(&m_runs.sweep(), &SpeedupSweep::changed, this, &MainWindow::showState);
    connect(&m_bench->tabs().speedup(), &SpeedupTab::sweepWanted, this,
        [this] { beginAnew([this](const RunRequest &next) { m_runs.sweepCaps(next); }); });
    connect(
        &m_bench->tabs().comparison(), &ComparisonTab::clearWanted, this, [this] { m_runs.clearHistory(); });
    const ExportDesk *exports = &m_unsaved->exports();
    connect(exports, &ExportDesk::exported, &m_bench->narrator(), &Narrator::sayExported);
    // Of an export before it there is nothing more to say then.
    connect(exports, &ExportDesk::abandoned, &m_bench->narrator(), &Narrator::retell);
    connect(exports, &ExportDesk::folderNotOpened, &m_bench->narrator(), &Narrator::sayFolder);
    connect(&m_runs.comparison(), &CompareRun::finished, &m_bench->tabs(), &DetailTabs::showComparison);
    connect(controller, &RunController::finished, this, [this](const RunSummary &summary) {
        // The next run of a comparison begins behind this: with what is on show, though it is locked then.
        m_bar->concurrency().takeTyped();
        m_runs.keep(summary, m_bench->tabs().live().pagesOverTime());
        showState();
    });
    connect(controller, &RunController::updated, this, [this, controller](const RunUpdate &update) {
        const RunSettings &settings = controller->request().settings;
        if (settings.automatic && !settings.sequential)
            m_bar->concurrency().show(update.counts.concurrency, true);
        m_actions.pause.setEnabled(m_runs.canPause());
        m_unsaved->update();
    });
}

void MainWindow::remember()
{
    if (m_bench)
        m_memory.keep(*this, *m_bench, m_actions, m_next->request().settings);
}

void MainWindow::begin(const RunOrder &run)
{
    complete();
    if (const auto next = m_next->order())
        run(*next);
    else
        m_bench->narrator().say(next.error());
}

void MainWindow::beginAnew(const RunOrder &run)
{
    begin([this, run](const RunRequest &next) { m_unsaved->replaceBy([run, next] { run(next); }); });
}

/// When a run begins and when the side panel goes, so that the next Space means "pause": nobody's finger is
/// on a button any more.
void MainWindow::settleFocus()
{
    QWidget *focus = focusWidget();
    if (!focus || !focus->isEnabled() || qobject_cast<QAbstractButton *>(focus))
        m_bench->records().focusRows();
}

void MainWindow::showState()
{
    const RunController &controller = m_runs.controller();
    const RunState state = controller.state();
    const bool isBusy = m_runs.isBusy();
    m_actions.fetch.setEnabled(!isBusy);
    m_actions.compare.setEnabled(!isBusy);
    m_actions.pause.setEnabled(m_runs.canPause());
    for (QAction *action : { &m_actions.slower, &m_actions.faster })
        action->setEnabled(m_runs.isCapFree());
    m_bar->concurrency().setEnabled(m_runs.isCapFree());
    m_actions.setPaused(state == RunState::Paused);
    m_actions.stop.setEnabled(isBusy && state != RunState::Stopping);
    m_actions.setRestLeft(controller.canFetchRest());
    m_actions.retryFailed.setEnabled(!isBusy && controller.canRetryFailed() && m_bench
        && isSameApi(m_bench->side().source().profile(), controller.request().profile));
    m_actions.exportRecords.setEnabled(m_unsaved->canExport());
    if (!m_bench)
        return;
    m_bench->side().source().setEnabled(!isBusy);
    m_bench->side().manners().setEnabled(!isBusy);
    m_bench->side().practice().setEnabled(!m_runs.isMeasuring());
    m_bench->tabs().comparison().setMeasuring(m_runs.isMeasuring());
    m_bench->tabs().speedup().setBusy(isBusy);
    m_unsaved->update();
}

void MainWindow::describeSource()
{
    const ApiProfile profile = m_bench->side().source().profile();
    const SourcePanel &source = m_bench->side().source();
    m_bench->narrator().setSource(profile, source.title(), profile.name == ProfileStore::practiceName());
    showState();
    m_bench->tabs().speedup().refresh();
}

void MainWindow::setProjector(bool on)
{
    QFont font = QApplication::font();
    const double scale = 1.5;
    font.setPointSizeF(on ? font.pointSizeF() * scale : font.pointSizeF() / scale);
    QApplication::setFont(font);
    m_actions.sidePanel.setChecked(!on);
    if (!m_bench)
        return;
    centralWidget()->layout()->activate(); // with the new type: then the rest is shared
    m_bench->setProjector(on);
    if (on)
        settleFocus();
}

void MainWindow::retranslate()
{
    // Spin boxes write numbers as their widget's locale says, not as the program's does.
    setLocale(QLocale());
    m_actions.retranslate();
    m_menu->retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if ((m_apis && !m_apis->mayClose()) || !m_unsaved->mayClose()) {
        event->ignore();
        return;
    }
    remember();
    m_runs.stopForGood();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace inflight
