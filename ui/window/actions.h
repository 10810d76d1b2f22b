// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

namespace inflight {

/// Everything that can be ordered, with its words, icon and key: menus, bar and keyboard share it.
class Actions final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)
public:
    explicit Actions(QObject *parent = nullptr);

    void retranslate();

    QAction fetch;
    QAction pause; ///< its words change to "Resume"; see setPaused()
    QAction stop;
    QAction compare;
    QAction exportRecords;
    QAction retryFailed; ///< its words change to "Fetch the rest"; see setRestLeft()
    QAction filter;
    QAction slower; ///< one step less concurrency
    QAction faster;
    QAction projector;
    QAction sidePanel;
    QAction liveTab;
    QAction requestsTab;
    QAction comparisonTab;
    QAction speedupTab;
    QAction logTab;
    QAction help;
    QAction about;
    QAction quit;

    void setPaused(bool isPaused);
    void setRestLeft(bool isLeft);

private:
    bool m_isPaused = false;
    bool m_isRestLeft = false;
};

} // namespace inflight
