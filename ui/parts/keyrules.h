// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace inflight {

/// Who gets a key that both a window's action and the focused widget want. Filters the whole program's events
/// and lives as long as the window.
class KeyRules final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyRules)
public:
    explicit KeyRules(QWidget &window);

Q_SIGNALS:
    /// Esc in a field of the window that has nothing to be emptied: the focus is to go elsewhere.
    void fieldLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// False where it is no field.
    bool leave(QWidget &widget);

    QWidget &m_window;
};

} // namespace inflight
