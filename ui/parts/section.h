// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace inflight {

/// A titled part of the side panel that folds away.
class Section final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Section)
public:
    explicit Section(QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setOpen(bool open);

private:
    void fold(bool open);

    QToolButton *m_title;
    QWidget *m_content;
};

} // namespace inflight
