// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/emptyfield.h"
#include "ui/runs/runwords.h"
#include "ui/window/summaryline.h"

#include <QDateTime>
#include <QObject>

namespace inflight {

class CompareRun;
class RunHistory;
class SpeedupSweep;
class StartScreen;

/// Puts where things stand into the summary line and, while there are no records, into the table's place.
class Narrator final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Narrator)
public:
    Narrator(SummaryLine &line, StartScreen &start, const RunController &controller,
        const CompareRun &compare, const SpeedupSweep &sweep, const RunHistory &history,
        QObject *parent = nullptr);

    /// An export, a copy: something that is said once, until something else happens.
    void say(SummaryLine::Tone tone, const RunWords &words, SummaryLine::Offers offers = {});
    /// `lacksNothing`: that the file should hold; else the words say what.
    void sayExported(const RunWords &words, bool lacksNothing);
    /// Where the export is; what can be done stays.
    void sayFolder(const RunWords &words);
    /// Why no run begins.
    void say(EmptyField field);
    /// Says it again: after another language was chosen, after another API was.
    void retell();
    /// The API chosen now. What is told of a run of another one names that one, and offers nothing for it.
    void setSource(const ApiProfile &chosen, const QString &title, bool isPractice);

    /// Before an audience.
    void setSecretsMasked(bool isMasked);

private:
    static QString practicePassword();
    static QString notBefore(const QDateTime &time);
    QStringList aboutRecords() const;
    void hear(const RunUpdate &update);
    void tellState();
    void tellEnding();
    SummaryLine::Offers whatGoesOn() const;
    std::optional<Microseconds> measuredSync() const;
    void tellComparison(const RunSummary &sync, const RunSummary &concurrent);
    void tellStart();
    RunSummary told(const RunSummary &summary) const;
    /// The run that is over was of another API than the one chosen now.
    bool isOfAnother() const;
    QString everyPage() const; ///< with a place for the API's name
    void show(SummaryLine::Tone tone, RunWords words, SummaryLine::Offers offers);

    SummaryLine &m_line;
    StartScreen &m_start;
    const RunController &m_controller;
    const CompareRun &m_compare;
    const SpeedupSweep &m_sweep;
    const RunHistory &m_history;
    bool m_isMasked = false;
    bool m_isSaid = false; ///< what say() put there stands
    bool m_isCancelled = false; ///< the run that ends, or just ended, is of a comparison that was cancelled
    bool m_isSweepNews = false; ///< a sweep is the last thing that happened
    ApiProfile m_source;
    QString m_title; ///< the name of m_source as people see it
    bool m_isPractice = true;
    QDateTime m_endedAt; ///< the last run, by this machine's clock
    FetchError m_trouble; ///< why the first page is not here yet
    std::optional<std::pair<RunSummary, RunSummary>>
        m_comparison; ///< the last thing that happened, if it is one
};

} // namespace inflight
