// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QString>

namespace inflight {

/// What cannot be undone takes two presses of a button, of which the second follows upon a question that was
/// there to be read: a double click is one press. Window's thread.
class SecondPress {
public:
    /// True when `what` was asked about by a press before; else it is from now on.
    bool isSure(const QString &what)
    {
        const bool isAsked = isAskedAbout(what);
        if (!isAsked)
            ask(what);
        return isAsked && m_since.elapsed() >= QApplication::doubleClickInterval();
    }
    void forget() { m_since.invalidate(); }

private:
    bool isAskedAbout(const QString &what) const { return m_since.isValid() && m_what == what; }
    void ask(const QString &what)
    {
        m_what = what;
        m_since.start();
    }

    QString m_what;
    QElapsedTimer m_since; ///< invalid: nothing was asked
};

} // namespace inflight
