// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/comparisonmodel.h"

#include <QWidget>

class QStackedLayout;
class QTableView;
class QToolButton;

namespace inflight {

class ComparisonColumns;
class EmptyHint;
class FoldedLabel;

/// The runs of this session beside each other. Of those that may be compared the longest bar is for the
/// longest wall time; a line parts them from others, whose bars have another scale.
class ComparisonTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonTab)
public:
    explicit ComparisonTab(const RunHistory &history, QWidget *parent = nullptr);

    const ComparisonModel &model() const { return m_model; }
    /// While a comparison or a sweep is under way its runs must stay.
    void setMeasuring(bool isMeasuring);

Q_SIGNALS:
    /// The user wants to begin with an empty list.
    void clearWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRuns();
    void showLegend();
    void retranslate();

    ComparisonModel m_model;
    QStackedLayout *m_pages;
    EmptyHint *m_empty;
    QTableView *m_view;
    ComparisonColumns *m_columns;
    FoldedLabel *m_legend;
    QToolButton *m_clear;
    bool m_isMeasuring = false;
};

} // namespace inflight
