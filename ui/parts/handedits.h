// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace inflight {

/// Tells what the user changes in the fields of a form, and not what the program writes there.
class HandEdits final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandEdits)
public:
    using QObject::QObject;

    /// A line, several of them, a number or a choice.
    void watch(QWidget *field);

Q_SIGNALS:
    void edited(); ///< at every key
    void settled(); ///< an edited line was left, or another field than a line was edited

private:
    void tellBoth();
};

} // namespace inflight
