// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace inflight {

class RunHistory;

/// One row per run of this session, the newest first.
class ComparisonModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)
public:
    enum Column { Run, Wall, SpeedUp, Records, Status429, Retries, Failed, ColumnCount };
    enum Role {
        WallRole = Qt::UserRole, ///< seconds, without the user's own pause
        IdealRole, ///< seconds; zero where there is none
        LongestRole, ///< seconds: the longest wall time of the rows that it may be compared with
        NewScaleRole, ///< bool: the row above is of another scale
        SequentialRole, ///< bool
        WidestTextRole, ///< of all rows' times: bars of one scale leave room for it
    };

    explicit ComparisonModel(const RunHistory &history, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Bars of rows that may not be compared have different scales.
    bool hasSeveralScales() const;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// After a change of the language, too: its widest time is another.
    void reload();

private:
    void shareAmongTheLonely(const QList<int> &members);

    const RunHistory &m_history;
    QList<int> m_scales; ///< of each run, an index in m_longest
    QList<double> m_longest; ///< seconds, of each scale
    QString m_widest;
};

} // namespace inflight
