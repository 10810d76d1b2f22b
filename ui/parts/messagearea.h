// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QLabel;

namespace inflight {

/// What a form has to say, below it: always as high, however much that is, so that no row moves.
class MessageArea final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageArea)
public:
    /// `labelName`: the object's name of the label.
    explicit MessageArea(const QString &labelName, QWidget *parent = nullptr);

    /// `masked`: the same for an audience, where that is another.
    void say(const QString &sentence, const QString &masked = {});
    QString said() const { return m_said; }
    void setMasked(bool masked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIt();
    void fixHeight();

    QLabel *m_label;
    QString m_said;
    QString m_saidMasked;
    bool m_isMasked = false;
};

} // namespace inflight
