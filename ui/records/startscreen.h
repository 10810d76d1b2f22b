// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <initializer_list>

class QLabel;
class QPushButton;

namespace inflight {

/// Stands in the table's place while there are no records: what to press, or why nothing came. With little
/// room, what to press.
class StartScreen final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartScreen)
public:
    explicit StartScreen(QWidget *parent = nullptr);

    /// `action` is the button's text; empty: no button.
    void show(QLatin1String iconName, const QString &title, const QString &text, const QString &action);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void fetchWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    int heightOf(std::initializer_list<const QWidget *> parts) const;
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace inflight
