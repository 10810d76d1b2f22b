// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace inflight {

/// Stands in the table's place while there are no records: what to press, or why nothing came.
class StartScreen final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartScreen)
public:
    explicit StartScreen(QWidget *parent = nullptr);

    /// `action` is the button's text; empty: no button.
    void show(QLatin1String iconName, const QString &title, const QString &text, const QString &action);

Q_SIGNALS:
    void fetchWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace inflight
