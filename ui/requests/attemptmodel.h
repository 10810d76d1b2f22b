// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/attemptrecord.h"

#include <QAbstractTableModel>
#include <QList>

namespace inflight {

/// One row per attempt that has ended, in order of ending.
class AttemptModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptModel)
public:
    enum Column { Time, Page, Attempt, Status, Milliseconds, Bytes, WhatNext, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Empties it. `attemptsPerPage` is the N in "attempt n of N".
    void restart(int attemptsPerPage);
    void append(const QList<AttemptRecord> &records);
    /// Before an audience.
    void setSecretsMasked(bool isMasked);
    const QList<AttemptRecord> &records() const { return m_records; }
    const AttemptRecord &record(int row) const { return m_records[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<AttemptRecord> m_records;
    int m_attemptsPerPage = 1;
    bool m_isMasked = false;
};

} // namespace inflight
