// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/summaryline.h"

#include "ui/parts/foldedlabel.h"
#include "ui/style/icons.h"
#include "ui/text/humantext.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inflight {

namespace {

constexpr int headlineLines = 3;
constexpr int detailLines = 4;

} // namespace

SummaryLine::SummaryLine(QAction &retry, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_headline(new FoldedLabel(headlineLines, this))
    , m_details(new FoldedLabel(detailLines, this))
    , m_retry(new QPushButton(icon(QLatin1String("retry")), QString(), this))
    , m_list(new QPushButton(this))
    , m_folder(new QPushButton(icon(QLatin1String("folder")), QString(), this))
    , m_signIn(new QPushButton(this))
    , m_buttons(new QHBoxLayout)
{
    m_headline->setObjectName(QStringLiteral("headline"));
    m_details->setObjectName(QStringLiteral("details"));
    m_retry->setObjectName(QStringLiteral("retryFailed"));
    m_list->setObjectName(QStringLiteral("listFailed"));
    m_folder->setObjectName(QStringLiteral("openFolder"));
    m_signIn->setObjectName(QStringLiteral("signInAgain"));
    QFont bold;
    bold.setBold(true);
    m_headline->setFont(bold);
    m_details->hide();

    auto *text = new QVBoxLayout;
    text->setSpacing(1);
    text->addWidget(m_headline);
    text->addWidget(m_details);
    // At the top, beside the icon, where a button makes the line higher.
    text->addStretch();
    auto *said = new QHBoxLayout;
    said->addWidget(m_icon, 0, Qt::AlignTop);
    said->addLayout(text, 1);
    for (QPushButton *button : { m_retry, m_list, m_folder, m_signIn }) {
        m_buttons->addWidget(button);
        button->hide();
    }
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(4, 6, 4, 6);
    layout->addLayout(said, 1);
    layout->addLayout(m_buttons);
    placeButtons();
    const auto nameRetry = [this, &retry] {
        m_retry->setText(retry.iconText());
        m_retry->setToolTip(retry.toolTip());
        placeButtons();
    };
    connect(&retry, &QAction::changed, this, nameRetry);
    nameRetry();
    connect(m_retry, &QPushButton::clicked, &retry, &QAction::trigger);
    connect(m_list, &QPushButton::clicked, this, &SummaryLine::failedPagesWanted);
    connect(m_folder, &QPushButton::clicked, this, &SummaryLine::openFolderWanted);
    connect(m_signIn, &QPushButton::clicked, this, &SummaryLine::signInWanted);
    retranslate();
}

void SummaryLine::show(Tone tone, const RunWords &words, Offers offers)
{
    m_tone = tone;
    m_headline->setWhole(words.headline);
    m_details->setWhole(sentencesText(words.details));
    m_details->setVisible(!words.details.isEmpty());
    m_retry->setVisible(offers & Retry);
    m_list->setVisible(offers & ListFailed);
    m_folder->setVisible(offers & OpenFolder);
    m_signIn->setVisible(offers & SignIn);
    placeButtons();
    paintTone();
}

QString SummaryLine::text() const
{
    const QString details = m_details->whole();
    return details.isEmpty() ? m_headline->whole() : m_headline->whole() + u' ' + details;
}

void SummaryLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        placeButtons();
        paintTone();
    }
    QWidget::changeEvent(event);
}

void SummaryLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

/// Beside the sentences, or below where too little of the width would be left to them.
void SummaryLine::placeButtons()
{
    constexpr double mostOfWidth = 0.4;
    const bool isBelow = m_buttons->sizeHint().width() > mostOfWidth * width();
    auto *all = static_cast<QBoxLayout *>(layout());
    all->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    all->setAlignment(m_buttons, isBelow ? Qt::AlignLeft : Qt::AlignTop);
}

void SummaryLine::retranslate()
{
    m_list->setText(tr("List..."));
    m_list->setToolTip(tr("All failed pages with their reasons"));
    m_folder->setText(tr("Open folder"));
    m_signIn->setText(tr("Sign in"));
    placeButtons();
}

void SummaryLine::paintTone()
{
    const QLatin1String names[] = { QLatin1String("info"), QLatin1String("done"), QLatin1String("warning") };
    const int size = fontMetrics().height() + 2;
    m_icon->setObjectName(names[int(m_tone)]);
    m_icon->setPixmap(icon(names[int(m_tone)]).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace inflight
