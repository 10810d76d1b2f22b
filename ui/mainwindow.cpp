// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/apidialog.h"
#include "ui/commandbar.h"
#include "ui/comparisontab.h"
#include "ui/concurrencycontrol.h"
#include "ui/exportdialog.h"
#include "ui/failedpages.h"
#include "ui/helpdialog.h"
#include "ui/languages.h"
#include "ui/livetab.h"
#include "ui/logtab.h"
#include "ui/mainmenu.h"
#include "ui/mannerspanel.h"
#include "ui/narrator.h"
#include "ui/practicepanel.h"
#include "ui/profilestore.h"
#include "ui/recordview.h"
#include "ui/requeststab.h"
#include "ui/sidepanel.h"
#include "ui/sourcepanel.h"
#include "ui/speeduptab.h"
#include "ui/statusstrip.h"
#include "ui/summaryline.h"
#include "ui/sweepestimate.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabWidget>
#include <QVBoxLayout>

namespace inflight {

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_preferences(loadPreferences(parts.settings))
    , m_controller(parts.engine)
    , m_compare(m_controller, [&practice = parts.practice] { practice.reset(); })
    , m_sweep(m_controller, [&practice = parts.practice] { practice.reset(); })
    , m_menu(new MainMenu(*menuBar(), m_actions, this))
    , m_bar(new CommandBar(m_actions))
    , m_side(new SidePanel(parts.profiles))
    , m_line(new SummaryLine)
    , m_records(new RecordView(m_controller))
    , m_tabs(new QTabWidget)
    , m_live(new LiveTab(m_controller, m_history))
    , m_requests(new RequestsTab(m_controller))
    , m_comparison(new ComparisonTab(m_history))
    , m_speedup(new SpeedupTab(m_sweep, [this] { return sweepOffer(); }))
    , m_log(new LogTab(m_controller))
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_rows(new QSplitter(Qt::Vertical))
    , m_narrator(
          new Narrator(*m_line, m_records->startScreen(), m_controller, m_compare, m_sweep, m_history, this))
{
    setWindowTitle(QStringLiteral("Inflight"));
    setMinimumSize(640, 480);
    m_exported = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    compose();
    connectActions();
    connectRun();
    restore();
    retranslate();
    showState();
    describeSource();
    qApp->installEventFilter(this);
}

void MainWindow::compose()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_live, QString());
    m_tabs->addTab(m_requests, QString());
    m_tabs->addTab(m_comparison, QString());
    m_tabs->addTab(m_speedup, QString());
    m_tabs->addTab(m_log, QString());

    auto *upper = new QWidget;
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(6, 0, 6, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_line);
    upperLayout->addWidget(m_records, 1);
    m_rows->addWidget(upper);
    m_rows->addWidget(m_tabs);
    m_rows->setChildrenCollapsible(false);
    m_rows->setSizes({ 400, 330 });
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_columns->addWidget(m_side);
    m_columns->addWidget(m_rows);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);

    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_columns, 1);
    layout->addWidget(new StatusStrip(m_controller));
    setCentralWidget(central);
    // Keys of actions in no menu work as well.
    addActions({ &m_actions.slower, &m_actions.faster });
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction &action, auto slot) { connect(&action, &QAction::triggered, this, slot); };
    on(m_actions.fetch, [this] { m_controller.start(request()); });
    on(m_actions.pause, [this] { m_controller.togglePause(); });
    on(m_actions.stop, [this] { stop(); });
    on(m_actions.compare, [this] { m_compare.start(request()); });
    on(m_actions.retryFailed, [this] { m_controller.retryFailed(request()); });
    on(m_actions.exportRecords, [this] { openExport(); });
    on(m_actions.filter, [this] { m_records->focusFilter(); });
    on(m_actions.slower, [this] { m_bar->concurrency().stepDown(); });
    on(m_actions.faster, [this] { m_bar->concurrency().stepUp(); });
    on(m_actions.liveTab, [this] { m_tabs->setCurrentWidget(m_live); });
    on(m_actions.requestsTab, [this] { m_tabs->setCurrentWidget(m_requests); });
    on(m_actions.comparisonTab, [this] { m_tabs->setCurrentWidget(m_comparison); });
    on(m_actions.speedupTab, [this] { m_tabs->setCurrentWidget(m_speedup); });
    on(m_actions.logTab, [this] { m_tabs->setCurrentWidget(m_log); });
    on(m_actions.help, [this] { showKeys(this); });
    on(m_actions.about, [this] { showAbout(this); });
    on(m_actions.quit, [this] { close(); });
    connect(&m_actions.projector, &QAction::toggled, this, &MainWindow::setProjector);
    connect(&m_actions.sidePanel, &QAction::toggled, m_side, &QWidget::setVisible);
    connect(m_menu, &MainMenu::lookChosen, this, [this](Look look) {
        m_preferences.look = look;
        applyLook(look);
    });
    connect(m_menu, &MainMenu::languageChosen, this, [this](const QString &code) {
        m_preferences.language = code;
        m_parts.language.choose(code);
    });
    connect(
        &m_bar->concurrency(), &ConcurrencyControl::concurrencyChosen, this, &MainWindow::chooseConcurrency);
    connect(&m_bar->concurrency(), &ConcurrencyControl::automaticChosen, this, &MainWindow::chooseAutomatic);
    connect(&m_records->startScreen(), &StartScreen::fetchWanted, &m_actions.fetch, &QAction::trigger);
    connect(m_line, &SummaryLine::retryFailedWanted, &m_actions.retryFailed, &QAction::trigger);
    connect(m_line, &SummaryLine::failedPagesWanted, this, &MainWindow::listFailedPages);
    connect(m_line, &SummaryLine::signInWanted, &m_side->source(), &SourcePanel::focusPassword);
    connect(m_line, &SummaryLine::openFolderWanted, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_exported)); });
    connect(&m_side->source(), &SourcePanel::profileChanged, this, &MainWindow::describeSource);
    connect(&m_side->source(), &SourcePanel::newProfileWanted, this, [this] { openProfile({}); });
    connect(&m_side->source(), &SourcePanel::editWanted, this,
        [this] { openProfile(m_side->source().profile()); });
    connect(
        &m_side->practice(), &PracticePanel::mannersChanged, this, [this](const practice::Manners &manners) {
            m_parts.practice.setManners(manners);
            m_controller.setPractice(manners);
            m_side->source().setPracticeAsksSignIn(manners.requireLogin);
            m_speedup->refresh();
        });
}

void MainWindow::connectRun()
{
    connect(&m_controller, &RunController::stateChanged, this, &MainWindow::showState);
    // Whatever ends the program, what a run was made with is there the next time.
    connect(&m_controller, &RunController::started, this, &MainWindow::remember);
    connect(&m_compare, &CompareRun::changed, this, &MainWindow::showState);
    connect(&m_sweep, &SpeedupSweep::changed, this, &MainWindow::showState);
    connect(m_speedup, &SpeedupTab::sweepWanted, this, [this] { m_sweep.start(request()); });
    connect(&m_compare, &CompareRun::finished, this, [this] { m_tabs->setCurrentWidget(m_comparison); });
    connect(&m_controller, &RunController::finished, this, &MainWindow::conclude);
    connect(&m_controller, &RunController::updated, this, [this](const RunUpdate &update) {
        const RunSettings &settings = m_controller.request().settings;
        if (settings.automatic && !settings.sequential)
            m_bar->concurrency().show(update.counts.concurrency, true);
    });
}

void MainWindow::restore()
{
    applyLook(m_preferences.look);
    m_menu->show(m_preferences.look, m_preferences.language);
    m_side->source().choose(m_preferences.api);
    m_side->source().show(m_preferences.run);
    m_side->manners().show(m_preferences.run);
    m_side->practice().setManners(m_preferences.practice);
    m_parts.practice.setManners(m_side->practice().manners());
    m_bar->concurrency().show(m_preferences.run.concurrency, m_preferences.run.automatic);
    if (m_preferences.geometry.isEmpty() || !restoreGeometry(m_preferences.geometry))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(16, 64))); // within its frame
    if (!m_preferences.splitters.isEmpty())
        m_rows->restoreState(m_preferences.splitters);
    if (!m_preferences.columns.isEmpty())
        m_columns->restoreState(m_preferences.columns);
    m_actions.sidePanel.setChecked(m_preferences.sidePanel);
}

void MainWindow::remember()
{
    m_preferences.run = request().settings;
    m_preferences.practice = m_side->practice().manners();
    m_preferences.api = m_side->source().profile().name;
    m_preferences.geometry = saveGeometry();
    m_preferences.splitters = m_rows->saveState();
    m_preferences.columns = m_columns->saveState();
    // Projector mode is for an hour and hides the panel by itself.
    if (!m_actions.projector.isChecked())
        m_preferences.sidePanel = m_actions.sidePanel.isChecked();
    savePreferences(m_preferences, m_parts.settings);
}

RunRequest MainWindow::request() const
{
    RunRequest request { .profile = m_side->source().profile(),
        .settings = {},
        .credentials = m_side->source().credentials(),
        .practice = {} };
    m_side->source().writeTo(request.settings);
    m_side->manners().writeTo(request.settings);
    request.settings.concurrency = m_bar->concurrency().concurrency();
    request.settings.automatic = m_bar->concurrency().isAutomatic();
    if (request.profile.name == ProfileStore::practiceName())
        request.practice = m_parts.practice.manners();
    return request;
}

SweepOffer MainWindow::sweepOffer() const
{
    const RunRequest next = request();
    return { .api = next.profile.name,
        .isPractice = next.practice.has_value(),
        .estimate = sweepEstimate(next, m_history, m_parts.practice.products()) };
}

void MainWindow::stop()
{
    if (m_compare.isActive())
        m_compare.cancel();
    else if (m_sweep.isActive())
        m_sweep.cancel();
    else
        m_controller.stop();
}

void MainWindow::chooseConcurrency(int concurrency)
{
    m_compare.setConcurrency(concurrency);
    m_controller.setConcurrency(concurrency);
}

void MainWindow::chooseAutomatic(bool automatic)
{
    m_compare.setAutomatic(automatic);
    m_controller.setAutomatic(automatic);
}

void MainWindow::showState()
{
    const RunState state = m_controller.state();
    // Between two runs of a series the engine rests for a moment; that is no time for other orders.
    const bool isBusy = m_controller.isActive() || m_compare.isActive() || m_sweep.isActive();
    m_actions.fetch.setEnabled(!isBusy);
    m_actions.compare.setEnabled(!isBusy);
    // A sweep measures times: neither a pause nor a hand on cap or server may come between.
    const bool isMeasuring = m_sweep.isActive();
    m_actions.pause.setEnabled(m_controller.isActive() && state != RunState::Stopping && !isMeasuring);
    for (QAction *action : { &m_actions.slower, &m_actions.faster })
        action->setEnabled(!isMeasuring);
    m_bar->concurrency().setEnabled(!isMeasuring);
    m_side->practice().setEnabled(!isMeasuring);
    m_speedup->setBusy(isBusy);
    m_actions.setPaused(state == RunState::Paused);
    m_actions.stop.setEnabled(isBusy && state != RunState::Stopping);
    m_actions.retryFailed.setEnabled(!isBusy && m_controller.canRetryFailed());
    m_actions.exportRecords.setEnabled(!isBusy && m_records->recordCount() > 0);
    m_side->source().setEnabled(!isBusy);
    m_side->manners().setEnabled(!isBusy);
}

void MainWindow::conclude(const RunSummary &summary)
{
    if (summary.ending != RunEnding::NothingFetched) // how long that took compares with nothing
        m_history.add(
            { m_controller.request(), summary, m_live->pagesOverTime(), m_controller.worldMoved() });
    showState();
}

void MainWindow::describeSource()
{
    const ApiProfile profile = m_side->source().profile();
    m_narrator->setSource(profile.name, profile.name == ProfileStore::practiceName());
    m_speedup->refresh();
}

void MainWindow::openProfile(const ApiProfile &profile)
{
    // A new API never gets what was typed for the chosen one.
    const Credentials credentials = profile.name.isEmpty() ? Credentials {} : m_side->source().credentials();
    auto *dialog = new ApiDialog(m_parts.profiles, credentials, this);
    dialog->edit(profile);
    dialog->setSecretsMasked(m_actions.projector.isChecked());
    connect(&m_actions.projector, &QAction::toggled, dialog, &ApiDialog::setSecretsMasked);
    connect(dialog, &ApiDialog::saved, &m_side->source(), &SourcePanel::choose);
    dialog->show();
}

void MainWindow::openExport()
{
    if (auto *open = findChild<ExportDialog *>()) {
        open->activateWindow();
        return;
    }
    auto *dialog = new ExportDialog(m_records->exportSource(), m_controller.summary(), m_exported, this);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &folder, const RunWords &words) {
        m_exported = folder;
        m_narrator->say(SummaryLine::Tone::Good, words, SummaryLine::Offer::OpenFolder);
    });
    connect(&m_records->rows(), &RowsView::countChanged, dialog, [this, dialog] {
        if (m_records->rows().isSettled())
            dialog->setSource(m_records->exportSource());
    });
    dialog->show();
}

void MainWindow::listFailedPages()
{
    showFailedPages(this, m_controller.summary());
}

void MainWindow::setProjector(bool on)
{
    QFont font = QApplication::font();
    const double scale = 1.5;
    font.setPointSizeF(on ? font.pointSizeF() * scale : font.pointSizeF() / scale);
    QApplication::setFont(font);
    m_actions.sidePanel.setChecked(!on);
}

void MainWindow::retranslate()
{
    // Spin boxes write numbers as their widget's locale says, not as the program's does.
    setLocale(QLocale());
    m_actions.retranslate();
    m_menu->retranslate();
    m_tabs->setTabText(m_tabs->indexOf(m_live), tr("Live"));
    m_tabs->setTabText(m_tabs->indexOf(m_requests), tr("Requests"));
    m_tabs->setTabText(m_tabs->indexOf(m_comparison), tr("Comparison"));
    m_tabs->setTabText(m_tabs->indexOf(m_speedup), tr("Speed-up"));
    m_tabs->setTabText(m_tabs->indexOf(m_log), tr("Log"));
    m_tabs->setAccessibleName(tr("Charts and log"));
    m_narrator->retell();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    m_compare.cancel();
    m_sweep.cancel();
    m_controller.stop();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeyCombination keys = static_cast<QKeyEvent *>(event)->keyCombination();
        // Space pauses, but a button reached by Tab keeps it: it is how the keyboard presses buttons.
        if (keys == Qt::Key_Space && qobject_cast<QAbstractButton *>(watched)) {
            event->accept();
            return true;
        }
        // Ctrl+E exports: under X11 a text field would take it for "end of line".
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (keys == (Qt::CTRL | Qt::Key_E) && widget && widget->window() == this) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace inflight
