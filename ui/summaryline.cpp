// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaryline.h"

#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace inflight {

SummaryLine::SummaryLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_details(new QLabel(this))
    , m_retry(new QPushButton(icon(QLatin1String("retry")), QString(), this))
    , m_list(new QPushButton(this))
    , m_folder(new QPushButton(icon(QLatin1String("folder")), QString(), this))
    , m_signIn(new QPushButton(this))
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
    for (QLabel *label : { m_headline, m_details }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Sentences from elsewhere (a server's words) are never markup.
        label->setTextFormat(Qt::PlainText);
    }
    m_details->hide();

    auto *text = new QVBoxLayout;
    text->setSpacing(1);
    text->addWidget(m_headline);
    text->addWidget(m_details);
    // At the top, beside the icon, where a button makes the line higher.
    text->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 6, 4, 6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(text, 1);
    for (QPushButton *button : { m_retry, m_list, m_folder, m_signIn }) {
        layout->addWidget(button, 0, Qt::AlignTop);
        button->hide();
    }
    connect(m_retry, &QPushButton::clicked, this, &SummaryLine::retryFailedWanted);
    connect(m_list, &QPushButton::clicked, this, &SummaryLine::failedPagesWanted);
    connect(m_folder, &QPushButton::clicked, this, &SummaryLine::openFolderWanted);
    connect(m_signIn, &QPushButton::clicked, this, &SummaryLine::signInWanted);
    retranslate();
}

void SummaryLine::show(Tone tone, const RunWords &words, Offer offer)
{
    m_tone = tone;
    m_offer = offer;
    m_headline->setText(words.headline);
    m_details->setText(words.details.join(u' '));
    m_details->setVisible(!words.details.isEmpty());
    m_retry->setVisible(offer == Offer::RetryFailed);
    m_list->setVisible(offer == Offer::RetryFailed);
    m_folder->setVisible(offer == Offer::OpenFolder);
    m_signIn->setVisible(offer == Offer::SignIn);
    paintTone();
}

QString SummaryLine::text() const
{
    return m_details->text().isEmpty() ? m_headline->text() : m_headline->text() + u' ' + m_details->text();
}

void SummaryLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintTone();
    QWidget::changeEvent(event);
}

void SummaryLine::retranslate()
{
    m_retry->setText(tr("Retry failed pages"));
    m_retry->setToolTip(tr("Ask again for the failed pages only"));
    m_list->setText(tr("List..."));
    m_list->setToolTip(tr("All failed pages with their reasons"));
    m_folder->setText(tr("Open folder"));
    m_signIn->setText(tr("Sign in"));
}

void SummaryLine::paintTone()
{
    const QLatin1String names[] = { QLatin1String("info"), QLatin1String("done"), QLatin1String("warning") };
    const int size = fontMetrics().height() + 2;
    m_icon->setPixmap(icon(names[int(m_tone)]).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace inflight
