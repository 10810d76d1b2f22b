// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actions.h"

#include "ui/style/icons.h"
#include "ui/text/humantext.h"

namespace inflight {

namespace {

void set(QAction &action, const QString &text, const QString &toolTip)
{
    action.setText(text);
    action.setIconText(withoutMnemonic(text)); // on a button
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(key.isEmpty() ? toolTip : QStringLiteral("%1 (%2)").arg(toolTip, key));
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    fetch.setIcon(icon(QLatin1String("fetch")));
    stop.setIcon(icon(QLatin1String("stop")));
    compare.setIcon(icon(QLatin1String("compare")));
    exportRecords.setIcon(icon(QLatin1String("export")));
    retryFailed.setIcon(icon(QLatin1String("retry")));
    filter.setIcon(icon(QLatin1String("filter")));
    sidePanel.setIcon(icon(QLatin1String("panel")));

    fetch.setShortcut(Qt::Key_F5);
    pause.setShortcut(Qt::Key_Space);
    stop.setShortcut(Qt::Key_Escape);
    compare.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    exportRecords.setShortcut(Qt::CTRL | Qt::Key_E);
    filter.setShortcut(Qt::CTRL | Qt::Key_F);
    slower.setShortcut(Qt::Key_BracketLeft);
    faster.setShortcut(Qt::Key_BracketRight);
    projector.setShortcut(Qt::Key_F11);
    liveTab.setShortcut(Qt::CTRL | Qt::Key_1);
    requestsTab.setShortcut(Qt::CTRL | Qt::Key_2);
    comparisonTab.setShortcut(Qt::CTRL | Qt::Key_3);
    speedupTab.setShortcut(Qt::CTRL | Qt::Key_4);
    logTab.setShortcut(Qt::CTRL | Qt::Key_5);
    help.setShortcut(Qt::Key_F1);
    quit.setShortcut(QKeySequence::Quit);
    // An audience also sees the dialogs. What else has a key is an order to the window alone: in a dialog a
    // fetch would not be what is being looked at.
    projector.setShortcutContext(Qt::ApplicationShortcut);
    projector.setCheckable(true);
    sidePanel.setCheckable(true);
    sidePanel.setChecked(true);
    // A key held down orders once; only the steps of the concurrency repeat.
    for (QAction *action : { &fetch, &pause, &stop, &compare, &exportRecords, &projector, &help })
        action->setAutoRepeat(false);
    quit.setMenuRole(QAction::QuitRole);
    about.setMenuRole(QAction::AboutRole);
    retranslate();
}

void Actions::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    pause.setIcon(icon(isPaused ? QLatin1String("fetch") : QLatin1String("pause")));
    set(pause, isPaused ? tr("Res&ume") : tr("&Pause"),
        isPaused ? tr("Go on") : tr("Start nothing more and let running requests end"));
}

void Actions::setRestLeft(bool isLeft)
{
    m_isRestLeft = isLeft;
    set(retryFailed, isLeft ? tr("Fetch the &rest") : tr("&Retry failed pages"),
        isLeft ? tr("Ask for the missing pages only") : tr("Ask again for the failed pages only"));
}

void Actions::retranslate()
{
    set(fetch, tr("&Fetch"), tr("Fetch every page"));
    set(stop, tr("&Stop"), tr("Stop at once and keep what has arrived"));
    set(compare, tr("&Compare with sync"), tr("One request at a time first, then many at once"));
    set(exportRecords, tr("&Export..."), tr("Save the records to a file"));
    set(filter, tr("F&ilter records"), tr("Show only rows that contain a text"));
    set(slower, tr("&Less concurrency"), tr("One step fewer requests in flight"));
    set(faster, tr("&More concurrency"), tr("One step more requests in flight"));
    set(projector, tr("&Projector mode"), tr("Large type, no side panel"));
    set(sidePanel, tr("&Side panel"), tr("Show or hide the side panel"));
    set(liveTab, tr("&Live"), tr("Live"));
    set(requestsTab, tr("&Requests"), tr("Requests"));
    set(comparisonTab, tr("Co&mparison"), tr("Comparison"));
    set(speedupTab, tr("Speed-&up"), tr("Speed-up"));
    set(logTab, tr("L&og"), tr("Log"));
    set(help, tr("&Keys"), tr("All keys"));
    set(about, tr("&About Inflight"), tr("About Inflight"));
    set(quit, tr("&Quit"), tr("Quit"));
    setPaused(m_isPaused);
    setRestLeft(m_isRestLeft);
}

} // namespace inflight
