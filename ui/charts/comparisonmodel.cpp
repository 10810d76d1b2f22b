// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/comparisonmodel.h"

#include "ui/runs/idealtime.h"
#include "ui/runs/rowwords.h"
#include "ui/runs/runhistory.h"
#include "ui/text/humantext.h"

#include <algorithm>
#include <functional>

namespace inflight {

namespace {

/// How in the first line, whom it asked in the second.
QString runText(const FinishedRun &run)
{
    const QString how = howText(run);
    return (run.summary.ending == RunEnding::Complete ? how : ComparisonModel::tr("%1 (incomplete)").arg(how))
        + u'\n' + worldText(run);
}

/// Of a world that moved there is none.
Microseconds idealOf(const FinishedRun &run)
{
    return run.worldMoved ? Microseconds(0) : idealTime(run.request, run.summary);
}

/// A run of a few milliseconds beside one of 20 s is a dot: bars are for what met the same world.
bool shareScale(const FinishedRun &one, const FinishedRun &other)
{
    return !one.worldMoved && !other.worldMoved && isComparable(one.request, other.request);
}

} // namespace

ComparisonModel::ComparisonModel(const RunHistory &history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
{
    connect(&history, &RunHistory::added, this, &ComparisonModel::reload);
    connect(&history, &RunHistory::cleared, this, &ComparisonModel::reload);
    reload(); // it may have runs already
}

/// All at once: every bar's length changes when a longer run comes.
void ComparisonModel::reload()
{
    beginResetModel();
    m_scales.clear();
    m_longest.clear();
    m_widest.clear();
    QList<const FinishedRun *> firsts; // of each scale,
    QList<int> members; // and how many have it
    for (const FinishedRun &run : m_history.runs()) {
        const auto alike = std::find_if(firsts.cbegin(), firsts.cend(),
            [&run](const FinishedRun *first) { return shareScale(*first, run); });
        m_scales << int(alike - firsts.cbegin());
        if (alike == firsts.cend()) {
            firsts << &run;
            members << 0;
            m_longest << 0;
        }
        ++members[m_scales.last()];
        double &longest = m_longest[m_scales.last()];
        longest = qMax(longest, inSeconds(activeTime(run.summary)));
        const QString text = timeText(run);
        if (text.size() > m_widest.size())
            m_widest = text;
    }
    shareAmongTheLonely(members);
    endResetModel();
}

/// Runs that have nobody to be compared with: bars of equal length for all of them would tell nothing.
void ComparisonModel::shareAmongTheLonely(const QList<int> &members)
{
    const int shared = int(m_longest.size());
    m_longest << 0;
    for (int &scale : m_scales) {
        if (members[scale] == 1) {
            m_longest[shared] = qMax(m_longest[shared], m_longest[scale]);
            scale = shared;
        }
    }
}

bool ComparisonModel::hasSeveralScales() const
{
    return std::adjacent_find(m_scales.cbegin(), m_scales.cend(), std::not_equal_to<>()) != m_scales.cend();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history.runs().size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype place = m_history.runs().size() - 1 - index.row();
    const FinishedRun &run = m_history.runs()[place];
    switch (role) {
    case WallRole:
        return inSeconds(activeTime(run.summary));
    case IdealRole:
        return inSeconds(idealOf(run));
    case LongestRole:
        return m_longest[m_scales[place]];
    case NewScaleRole:
        return index.row() > 0 && m_scales[place] != m_scales[place + 1];
    case SequentialRole:
        return run.summary.sequential;
    case WidestTextRole:
        return m_widest;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(index.column() <= Wall ? Qt::AlignLeft : Qt::AlignRight);
    case Qt::ToolTipRole:
        if (index.column() != Wall)
            return settingsText(run);
        return idealOf(run).count() > 0
            ? tr("%1; the tick is the ideal, %2").arg(timeText(run), elapsedText(idealOf(run)))
            : timeText(run);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (Column(index.column())) {
    case Run:
        return runText(run);
    case Wall:
        return timeText(run);
    case SpeedUp: {
        const FinishedRun *sync = m_history.baselineOf(run);
        const Microseconds wall = activeTime(run.summary);
        if (!sync || wall.count() <= 0 || run.summary.ending != RunEnding::Complete)
            return QStringLiteral("\u2013");
        return tr("%1x").arg(factorText(double(activeTime(sync->summary).count()) / double(wall.count())));
    }
    case Records:
        return countText(run.summary.records);
    case Status429:
        return countText(run.summary.status429);
    case Retries:
        return countText(run.summary.retries);
    case Failed:
        return countText(run.summary.pagesFailed);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The tool tip is for a header that is elided.
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (Column(section)) {
    case Run:
        return tr("Run");
    case Wall:
        return tr("Wall time");
    case SpeedUp:
        return tr("Speed-up");
    case Records:
        return tr("Records");
    case Status429:
        return tr("429");
    case Retries:
        return tr("Retries");
    case Failed:
        return tr("Failed");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace inflight
