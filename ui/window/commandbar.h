// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QToolButton;

namespace inflight {

class ConcurrencyControl;
class Actions;

/// The row of buttons on top. Where words do not fit, the less important buttons keep their icons only.
class CommandBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandBar)
public:
    explicit CommandBar(Actions &actions, QWidget *parent = nullptr);

    ConcurrencyControl &concurrency() const { return *m_concurrency; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QToolButton *addButton(QAction &action);
    int wordWidth(const QString &text) const;
    void fit();

    ConcurrencyControl *m_concurrency;
    QToolButton *m_pause = nullptr;
    QList<QToolButton *> m_buttons; ///< those that lose their words last come first
};

} // namespace inflight
