// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparisonmodel.h"

#include "ui/humantext.h"
#include "ui/idealtime.h"
#include "ui/runhistory.h"

namespace inflight {

namespace {

double seconds(Microseconds duration)
{
    return double(duration.count()) / 1e6;
}

QString runText(const FinishedRun &run)
{
    const QString how = run.summary.sequential ? ComparisonModel::tr("One at a time")
        : run.summary.automatic
        ? ComparisonModel::tr("Automatic, up to %1").arg(countText(run.summary.peakInFlight))
        : ComparisonModel::tr("%1 at a time", "numerus", run.summary.concurrency)
              .arg(countText(run.summary.concurrency));
    return run.summary.ending == RunEnding::Complete ? how : ComparisonModel::tr("%1 (incomplete)").arg(how);
}

} // namespace

ComparisonModel::ComparisonModel(const RunHistory &history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
{
    // A reset: every bar's length changes when a longer run comes.
    connect(&history, &RunHistory::added, this, [this] {
        beginResetModel();
        m_longest = 0;
        for (const FinishedRun &run : m_history.runs())
            m_longest = qMax(m_longest, seconds(run.summary.wall));
        endResetModel();
    });
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
    const FinishedRun &run = m_history.runs()[m_history.runs().size() - 1 - index.row()];
    switch (role) {
    case WallRole:
        return seconds(run.summary.wall);
    case IdealRole:
        return seconds(idealTime(run.request, run.summary));
    case LongestRole:
        return m_longest;
    case SequentialRole:
        return run.summary.sequential;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(index.column() <= Wall ? Qt::AlignLeft : Qt::AlignRight);
    case Qt::ToolTipRole:
        return index.column() == Wall
            ? tr("%1; the tick is the ideal, %2")
                  .arg(elapsedText(run.summary.wall), elapsedText(idealTime(run.request, run.summary)))
            : run.request.profile.name;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (Column(index.column())) {
    case Run:
        return runText(run);
    case Wall:
        return elapsedText(run.summary.wall);
    case SpeedUp: {
        const FinishedRun *sync = m_history.measuredSync(run.request);
        if (!sync || run.summary.wall.count() <= 0 || run.summary.ending != RunEnding::Complete)
            return QStringLiteral("\u2013");
        return tr("%1x").arg(
            factorText(double(sync->summary.wall.count()) / double(run.summary.wall.count())));
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
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
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
