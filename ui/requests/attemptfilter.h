// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace inflight {

class AttemptModel;

/// Attempts that went wrong, or that match a text, or both; sorted by what a column's texts mean. Equal ones
/// stay in order of ending.
class AttemptFilter final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptFilter)
public:
    explicit AttemptFilter(AttemptModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setOnlyProblems(bool onlyProblems);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    AttemptModel &m_model;
    QString m_text;
    bool m_onlyProblems = false;
};

} // namespace inflight
