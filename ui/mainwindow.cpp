// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/apidialog.h"
#include "ui/commandbar.h"
#include "ui/concurrencycontrol.h"
#include "ui/exportdesk.h"
#include "ui/failedpages.h"
#include "ui/helpdialog.h"
#include "ui/keyrules.h"
#include "ui/languages.h"
#include "ui/livetab.h"
#include "ui/mainmenu.h"
#include "ui/mannerspanel.h"
#include "ui/narrator.h"
#include "ui/practicepanel.h"
#include "ui/profilestore.h"
#include "ui/recordview.h"
#include "ui/sidepanel.h"
#include "ui/sourcepanel.h"
#include "ui/summaryline.h"
#include "ui/sweepestimate.h"
#include "ui/workbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QTimer>
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
    , m_keys(new KeyRules(*this))
    , m_exports(new ExportDesk(m_preferences, this))
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
    applyLook(m_preferences.look);
    m_menu->show(m_preferences.look, m_preferences.language);
    m_bar->concurrency().show(m_preferences.run.concurrency, m_preferences.run.automatic);
    if (m_preferences.geometry.isEmpty() || !restoreGeometry(m_preferences.geometry))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(16, 64))); // within its frame
    retranslate();
    showState();
    qApp->installEventFilter(this); // until complete()
}

void MainWindow::complete()
{
    if (m_bench)
        return;
    qApp->removeEventFilter(this);
    m_bench = new Workbench(m_parts.profiles,
        { m_controller, m_history, m_sweep, [this] { return sweepOffer(); } }, m_compare, m_actions);
    connectOrders();
    connectChoices();
    connectRun();
    restore();
    auto *layout = static_cast<QVBoxLayout *>(centralWidget()->layout());
    layout->setAlignment(m_bar, {});
    layout->addWidget(m_bench, 1);
    showState();
    describeSource();
}

bool MainWindow::event(QEvent *event)
{
    const bool result = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_bench)
        QTimer::singleShot(0, this, &MainWindow::complete);
    return result;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::ShortcutOverride || type == QEvent::KeyPress || type == QEvent::MouseButtonPress)
        complete();
    return QMainWindow::eventFilter(watched, event);
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
    on(m_actions.fetch, [this] { m_controller.start(request()); });
    on(m_actions.pause, [this] { m_controller.togglePause(); });
    on(m_actions.stop, [this] { stop(); });
    on(m_actions.compare, [this] {
        ++m_series;
        m_compare.start(request());
    });
    on(m_actions.retryFailed, [this] { m_controller.retryFailed(request()); });
    on(m_actions.exportRecords, [this] { m_exports->open(m_bench->records(), m_controller.summary()); });
    on(m_actions.filter, [this] { m_bench->records().focusFilter(); });
    on(m_actions.slower, [this] { m_bar->concurrency().stepDown(); });
    on(m_actions.faster, [this] { m_bar->concurrency().stepUp(); });
    on(m_actions.help, [this] { showKeys(this); });
    on(m_actions.about, [this] { showAbout(this); });
    on(m_actions.quit, [this] { close(); });
    connect(&m_actions.projector, &QAction::toggled, this, &MainWindow::setProjector);
    connect(&m_actions.sidePanel, &QAction::toggled, &m_bench->side(), &QWidget::setVisible);
    connect(
        &m_bench->records().startScreen(), &StartScreen::fetchWanted, &m_actions.fetch, &QAction::trigger);
    connect(m_keys, &KeyRules::fieldLeft, &m_bench->records(), &RecordView::focusRows);
    const SummaryLine *line = &m_bench->line();
    connect(line, &SummaryLine::retryFailedWanted, &m_actions.retryFailed, &QAction::trigger);
    connect(line, &SummaryLine::failedPagesWanted, this,
        [this] { showFailedPages(this, m_controller.summary()); });
    connect(line, &SummaryLine::signInWanted, &m_bench->side().source(), &SourcePanel::focusPassword);
    connect(line, &SummaryLine::openFolderWanted, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_exports->folder())); });
}

void MainWindow::connectChoices()
{
    connect(m_menu, &MainMenu::lookChosen, this, [this](Look look) {
        m_preferences.look = look;
        applyLook(look);
    });
    connect(m_menu, &MainMenu::languageChosen, this, [this](const QString &code) {
        m_preferences.language = code;
        m_parts.language.choose(code);
    });
    const ConcurrencyControl *concurrency = &m_bar->concurrency();
    connect(concurrency, &ConcurrencyControl::concurrencyChosen, this, &MainWindow::chooseConcurrency);
    connect(concurrency, &ConcurrencyControl::automaticChosen, this, &MainWindow::chooseAutomatic);
    SourcePanel *source = &m_bench->side().source();
    connect(source, &SourcePanel::profileChanged, this, &MainWindow::describeSource);
    connect(source, &SourcePanel::newProfileWanted, this, [this] { openProfile({}); });
    connect(source, &SourcePanel::editWanted, this, [this, source] { openProfile(source->profile()); });
    connect(&m_bench->side().practice(), &PracticePanel::mannersChanged, this,
        [this, source](const practice::Manners &manners) {
            m_parts.practice.setManners(manners);
            m_controller.setPractice(manners);
            source->setPracticeAsksSignIn(manners.requireLogin);
            m_bench->tabs().speedup().refresh();
        });
}

void MainWindow::connectRun()
{
    connect(&m_controller, &RunController::stateChanged, this, [this](RunState state) {
        showState();
        if (state == RunState::Connecting)
            settleFocus();
    });
    // Whatever ends the program, what a run was made with is there the next time.
    connect(&m_controller, &RunController::started, this, &MainWindow::remember);
    connect(&m_compare, &CompareRun::changed, this, &MainWindow::showState);
    connect(&m_sweep, &SpeedupSweep::changed, this, &MainWindow::showState);
    connect(&m_bench->tabs().speedup(), &SpeedupTab::sweepWanted, this, [this] {
        ++m_series;
        m_sweep.start(request());
    });
    connect(m_exports, &ExportDesk::exported, this, [this](const RunWords &words) {
        m_bench->narrator().say(SummaryLine::Tone::Good, words, SummaryLine::Offer::OpenFolder);
    });
    connect(&m_compare, &CompareRun::finished, &m_bench->tabs(), &DetailTabs::showComparison);
    connect(&m_controller, &RunController::finished, this, &MainWindow::conclude);
    connect(&m_controller, &RunController::updated, this, [this](const RunUpdate &update) {
        const RunSettings &settings = m_controller.request().settings;
        if (settings.automatic && !settings.sequential)
            m_bar->concurrency().show(update.counts.concurrency, true);
    });
}

void MainWindow::restore()
{
    m_bench->side().restore(m_preferences);
    m_parts.practice.setManners(m_bench->side().practice().manners());
    m_bench->setShape({ m_preferences.splitters, m_preferences.columns });
    m_actions.sidePanel.setChecked(m_preferences.sidePanel);
}

void MainWindow::remember()
{
    if (!m_bench)
        return;
    const Workbench::Shape shape = m_bench->shape();
    m_preferences.run = request().settings;
    m_preferences.practice = m_bench->side().practice().manners();
    m_preferences.api = m_bench->side().source().profile().name;
    m_preferences.geometry = saveGeometry();
    m_preferences.splitters = shape.rows;
    m_preferences.columns = shape.columns;
    // Projector mode is for an hour and hides the panel by itself.
    if (!m_actions.projector.isChecked())
        m_preferences.sidePanel = m_actions.sidePanel.isChecked();
    savePreferences(m_preferences, m_parts.settings);
}

RunRequest MainWindow::request() const
{
    RunRequest request;
    m_bench->side().writeTo(request);
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

/// When a run begins and when the side panel goes, so that the next Space means "pause": nobody's finger is
/// on a button any more.
void MainWindow::settleFocus()
{
    QWidget *focus = focusWidget();
    if (!focus || !focus->isEnabled() || qobject_cast<QAbstractButton *>(focus))
        m_bench->records().focusRows();
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
    // Where times are measured neither a pause nor a hand on cap or server may come between. While the sync
    // run of a comparison goes on, the cap is that of the run behind it, and may still be chosen.
    const bool isMeasuring = m_sweep.isActive() || m_compare.isActive();
    const bool isCapFree = !isMeasuring || (m_compare.isActive() && m_compare.isSyncStep());
    m_actions.pause.setEnabled(m_controller.isActive() && state != RunState::Stopping && !isMeasuring);
    for (QAction *action : { &m_actions.slower, &m_actions.faster })
        action->setEnabled(isCapFree);
    m_bar->concurrency().setEnabled(isCapFree);
    m_actions.setPaused(state == RunState::Paused);
    m_actions.stop.setEnabled(isBusy && state != RunState::Stopping);
    m_actions.retryFailed.setEnabled(!isBusy && m_controller.canRetryFailed() && m_bench
        && isSameApi(m_bench->side().source().profile(), m_controller.request().profile));
    m_actions.exportRecords.setEnabled(!isBusy && m_bench && m_bench->records().recordCount() > 0);
    if (!m_bench)
        return;
    m_bench->side().source().setEnabled(!isBusy);
    m_bench->side().manners().setEnabled(!isBusy);
    m_bench->side().practice().setEnabled(!isMeasuring);
    m_bench->tabs().speedup().setBusy(isBusy);
}

void MainWindow::conclude(const RunSummary &summary)
{
    if (summary.ending != RunEnding::NothingFetched) // how long that took compares with nothing
        m_history.add({ .number = m_controller.runNumber(),
            .series = m_compare.isActive() || m_sweep.isActive() ? m_series : 0,
            .request = m_controller.request(),
            .summary = summary,
            .pagesOverTime = m_bench->tabs().live().pagesOverTime(),
            .worldMoved = m_controller.worldMoved() });
    showState();
}

void MainWindow::describeSource()
{
    const ApiProfile profile = m_bench->side().source().profile();
    const SourcePanel &source = m_bench->side().source();
    m_bench->narrator().setSource(profile, source.title(), profile.name == ProfileStore::practiceName());
    showState();
    m_bench->tabs().speedup().refresh();
}

void MainWindow::openProfile(const ApiProfile &profile)
{
    // A new API never gets what was typed for the chosen one.
    const Credentials credentials
        = profile.name.isEmpty() ? Credentials {} : m_bench->side().source().credentials();
    auto *dialog = new ApiDialog(m_parts.profiles, credentials, this);
    dialog->edit(profile);
    dialog->setSecretsMasked(m_actions.projector.isChecked());
    connect(&m_actions.projector, &QAction::toggled, dialog, &ApiDialog::setSecretsMasked);
    connect(dialog, &ApiDialog::saved, &m_bench->side().source(), &SourcePanel::choose);
    dialog->show();
}

void MainWindow::setProjector(bool on)
{
    QFont font = QApplication::font();
    const double scale = 1.5;
    font.setPointSizeF(on ? font.pointSizeF() * scale : font.pointSizeF() / scale);
    QApplication::setFont(font);
    m_actions.sidePanel.setChecked(!on);
    if (on && m_bench)
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

} // namespace inflight
