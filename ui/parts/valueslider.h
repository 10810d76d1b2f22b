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
    /// `toText` words the value. It is asked after a position was set and after moved() was heard: the value
    /// itself lies elsewhere, and may be one between two positions.
    ValueSlider(int maximum, int pageStep, std::function<QString()> toText, QWidget *parent = nullptr);

    void setName(const QString &name, const QString &toolTip);
    int position() const;
    /// Without moved().
    void setPosition(int position);
    QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    void moved(); ///< by the user

private:
    void display();

    std::function<QString()> m_toText;
    QLabel *m_name;
    QLabel *m_value;
    QSlider *m_slider;
};

} // namespace inflight
