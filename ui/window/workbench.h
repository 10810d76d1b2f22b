// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/detailtabs.h"

#include <QWidget>

class QSplitter;

namespace inflight {

class Narrator;
class ProfileStore;
class RecordView;
class SidePanel;
class SummaryLine;

/// Everything below the command bar: side panel, summary line, table, tabs and status strip, each in its
/// place.
class Workbench final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workbench)
public:
    Workbench(ProfileStore &profiles, const DetailTabs::Sources &sources, Actions &actions,
        QWidget *parent = nullptr);

    SidePanel &side() const { return *m_side; }
    SummaryLine &line() const { return *m_line; }
    RecordView &records() const { return *m_records; }
    DetailTabs &tabs() const { return *m_tabs; }
    Narrator &narrator() const { return *m_narrator; }

    /// Projector mode: charts get two thirds of the height, or what the user gives them while it lasts. Off:
    /// the split is again what it was before.
    void setProjector(bool on);

    /// As the splitters were left, outside projector mode; empty: as they are made.
    struct Shape {
        QByteArray rows; ///< between table and tabs
        QByteArray columns; ///< between side panel and the rest
    };
    Shape shape() const;
    void setShape(const Shape &shape);

protected:
    void changeEvent(QEvent *event) override;

private:
    void weighRows(int table, int tabs);

    SidePanel *m_side;
    SummaryLine *m_line;
    RecordView *m_records;
    DetailTabs *m_tabs;
    QSplitter *m_columns;
    QSplitter *m_rows;
    Narrator *m_narrator;
    QByteArray m_usualRows; ///< in projector mode: how m_rows was left before it
};

} // namespace inflight
