// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/recordbatch.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace inflight {

/// The records of a run as rows, in order of arrival until sortByPage(). Columns appear with the first
/// record that has them. Appending costs by the batch, not by the record; a cell is read when it is shown.
class RecordTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The cell's whole text; what DisplayRole gives is one line, and not too long to be laid out.
    static constexpr int WholeTextRole = Qt::UserRole + 1;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void append(const QList<RecordBatch> &batches);
    void clear();
    /// Puts the records into the server's order.
    void sortByPage();

    /// The record as minified JSON. Valid until the model changes.
    QByteArrayView recordJson(int row) const;
    QStringList columnNames() const { return m_columns; }
    /// In the order of the rows: row n of the model is the n-th record of these. Shared, so cheap to hand
    /// to a worker.
    QList<RecordBatch> batches() const { return m_batches; }

private:
    struct Place {
        int batch;
        int row;
    };
    /// Columns of a batch by column of the model, -1 where it has none; shorter than the model where columns
    /// came later.
    using Mapping = std::shared_ptr<const std::vector<int>>;

    Place placeOf(int row) const;
    QByteArrayView raw(int row, int column) const;
    Mapping mappingFor(const RecordBatch &batch) const;
    void indexRows(qsizetype firstBatch);

    QList<RecordBatch> m_batches;
    std::vector<int> m_firstRows; ///< of each batch
    std::vector<Mapping> m_mappings; ///< of each batch
    QStringList m_columns;
    QHash<QString, int> m_columnPlaces;
    int m_rows = 0;
};

} // namespace inflight
