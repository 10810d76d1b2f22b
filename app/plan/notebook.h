// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/runnote.h"

#include <QList>

#include <algorithm>

namespace inflight {

/// What the user must know of a run's paging: each kind of note once, the first time it is met.
class NoteBook {
public:
    void add(RunNote::Kind kind, const QString &detail = {})
    {
        if (!find(kind))
            m_notes.append({ kind, detail });
    }
    /// For a fact that goes on developing: the note stays one and tells the latest.
    void addOrUpdate(RunNote::Kind kind, const QString &detail)
    {
        if (RunNote *const note = find(kind))
            note->detail = detail;
        else
            m_notes.append({ kind, detail });
    }
    /// It turned out otherwise.
    void remove(RunNote::Kind kind)
    {
        m_notes.removeIf([kind](const RunNote &note) { return note.kind == kind; });
    }
    void set(RunNote::Kind kind, bool isSo, const QString &detail = {})
    {
        if (isSo)
            addOrUpdate(kind, detail);
        else
            remove(kind);
    }
    const QList<RunNote> &notes() const { return m_notes; }

private:
    RunNote *find(RunNote::Kind kind)
    {
        const auto found = std::find_if(
            m_notes.begin(), m_notes.end(), [kind](const RunNote &note) { return note.kind == kind; });
        return found == m_notes.end() ? nullptr : &*found;
    }

    QList<RunNote> m_notes;
};

} // namespace inflight
