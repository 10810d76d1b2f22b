// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace inflight {

class MannersPanel;
class PracticePanel;
class ProfileStore;
class Section;
class SourcePanel;
struct Preferences;
struct RunRequest;

/// Source, manners and practice server under one another.
class SidePanel final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidePanel)
public:
    explicit SidePanel(ProfileStore &profiles, QWidget *parent = nullptr);

    SourcePanel &source() const { return *m_source; }
    MannersPanel &manners() const { return *m_manners; }
    PracticePanel &practice() const { return *m_practice; }

    /// The source chosen and how it is asked, as it was left the last time.
    void restore(const Preferences &preferences);
    /// All but the cap and the practice server's behaviour.
    void writeTo(RunRequest &request) const;
    /// What is typed counts now. Before an order that it is meant for.
    void takeTyped() const;
    /// Also where the source is folded away.
    void focusSignIn();

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitWidth();
    void retranslate();

    SourcePanel *m_source;
    MannersPanel *m_manners;
    PracticePanel *m_practice;
    Section *m_sourceSection;
    Section *m_mannersSection;
    Section *m_practiceSection;
};

} // namespace inflight
