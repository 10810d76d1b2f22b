// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QSlider;

namespace inflight {

/// A slider with its name above and its value in words beside the name.
class ValueSlider final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueSlider)
public:
    /// `toText` words a position.
    ValueSlider(int maximum, int pageStep, std::function<QString(int)> toText, QWidget *parent = nullptr);

    void setName(const QString &name, const QString &toolTip);
    int position() const;
    void setPosition(int position);
    QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    void moved();

private:
    void display();

    std::function<QString(int)> m_toText;
    QLabel *m_name;
    QLabel *m_value;
    QSlider *m_slider;
};

} // namespace inflight
