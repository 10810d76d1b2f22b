// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QMessageBox;
class QPushButton;
class QWidget;

namespace inflight {

/// What an order costs that is obeyed now.
struct Loss {
    QString file; ///< being written by an export; empty: none is
    qint64 records = 0; ///< in no file
    QString api; ///< where they are from
    bool isBusy = false; ///< more of them may come, and they cannot be exported before a stop
};

/// The question before an order that takes records along which are in no file. Where an export comes first,
/// waits for its end.
class LossQuestion final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LossQuestion)
public:
    struct Order {
        enum class Kind {
            Close, ///< the window
            Run, ///< whose first records take the place of those on show
        };
        Kind kind;
        std::function<void()> obey; ///< whatever it costs
        std::function<void()> repeat; ///< once the export has been written: it may cost nothing any more
    };

    explicit LossQuestion(QWidget &window);

    /// Puts the question on the screen; the one that is there already comes to the front instead.
    void ask(const Order &order, const Loss &loss);
    /// While the question is on the screen: it says what is so now.
    void update(const Loss &loss);
    /// The question about it goes by itself. Repeats the order that was to wait for this.
    void exportEnded(bool isWritten);
    /// Nobody tries it any more: nothing comes after it.
    void exportAbandoned();
    /// By another way: the one that waits for an export was ordered before it.
    void runBegan();

Q_SIGNALS:
    /// The question is on the screen, or was answered: the records that it is about must stay meanwhile.
    void openChanged(bool isOpen);
    /// The answer is "Export".
    void exportWanted();
    /// What comes once the export is written, in a sentence; empty: nothing does.
    void announced(const QString &next);

private:
    void waitWith(const std::optional<Order> &order);

    QWidget &m_window;
    QMessageBox *m_box = nullptr; ///< while it is on the screen
    QPushButton *m_accept = nullptr; ///< its button that loses nothing
    bool m_isAboutExport = false; ///< the question that is on the screen
    Order m_order; ///< that it is about
    std::optional<Order> m_waiting; ///< for the end of an export, to be repeated then
};

} // namespace inflight
