// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/runwords.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace inflight {

class FoldedLabel;

/// One sentence about where things stand, what else there is to know below it, and what can be done about it.
class SummaryLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryLine)
public:
    enum class Tone { Plain, Good, Attention };
    enum Offer {
        Retry = 1, ///< failed pages, or the rest, in the words that the action has then
        OpenFolder = 2,
        SignIn = 4,
        ListFailed = 8,
    };
    Q_DECLARE_FLAGS(Offers, Offer)

    /// `retry`: the order that its button gives; must outlive it.
    explicit SummaryLine(QAction &retry, QWidget *parent = nullptr);

    void show(Tone tone, const RunWords &words, Offers offers = {});
    /// What the sentences say in full, for tests and for the clipboard.
    QString text() const;

Q_SIGNALS:
    void failedPagesWanted();
    void openFolderWanted();
    void signInWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void placeButtons();
    void paintTone();

    Tone m_tone = Tone::Plain;
    QLabel *m_icon;
    FoldedLabel *m_headline;
    FoldedLabel *m_details;
    QPushButton *m_retry;
    QPushButton *m_list;
    QPushButton *m_folder;
    QPushButton *m_signIn;
    QHBoxLayout *m_buttons;
};

} // namespace inflight
