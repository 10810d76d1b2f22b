// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/speeduptab.h"

#include "ui/charts/speedupchart.h"
#include "ui/parts/chartlegend.h"
#include "ui/runs/speedupsweep.h"
#include "ui/runs/sweepwords.h"
#include "ui/style/icons.h"
#include "ui/text/humantext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineSeries>
#include <QPushButton>
#include <QResizeEvent>
#include <QScatterSeries>
#include <QVBoxLayout>

namespace inflight {

SpeedupTab::SpeedupTab(const SpeedupSweep &sweep, std::function<SweepOffer()> offer, QWidget *parent)
    : QWidget(parent)
    , m_sweep(sweep)
    , m_offer(std::move(offer))
    , m_headline(new QLabel(this))
    , m_details(new QLabel(this))
    , m_start(new QPushButton(icon(QLatin1String("fetch")), QString(), this))
    , m_confirm(new QPushButton(icon(QLatin1String("fetch")), QString(), this))
    , m_decline(new QPushButton(this))
    , m_legend(new ChartLegend(this))
    , m_chart(new SpeedupChart(this))
{
    m_headline->setObjectName(QStringLiteral("speedupHeadline"));
    m_details->setObjectName(QStringLiteral("speedupDetails"));
    m_start->setObjectName(QStringLiteral("sweepStart"));
    m_confirm->setObjectName(QStringLiteral("sweepConfirm"));
    m_decline->setObjectName(QStringLiteral("sweepDecline"));
    QFont bold;
    bold.setBold(true);
    m_headline->setFont(bold);
    for (QLabel *label : { m_headline, m_details }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    auto *text = new QVBoxLayout;
    text->setSpacing(1);
    text->addWidget(m_headline);
    text->addWidget(m_details);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 8, 4);
    head->setSpacing(12);
    head->addLayout(text, 1);
    for (QPushButton *button : { m_start, m_confirm, m_decline })
        head->addWidget(button, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_legend);
    layout->addWidget(m_chart, 1);

    connect(m_start, &QPushButton::clicked, this, &SpeedupTab::askOrStart);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        setAsking(false);
        Q_EMIT sweepWanted();
    });
    connect(m_decline, &QPushButton::clicked, this, [this] { setAsking(false); });
    connect(&sweep, &SpeedupSweep::changed, this, &SpeedupTab::draw);
    paint();
    setAsking(false);
}

void SpeedupTab::setBusy(bool isBusy)
{
    m_start->setEnabled(!isBusy);
    m_confirm->setEnabled(!isBusy);
}

void SpeedupTab::refresh()
{
    // A question about one API must not be answered for another.
    setAsking(false);
}

void SpeedupTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paint();
    QWidget::changeEvent(event);
}

void SpeedupTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    describe();
    updateGeometry();
}

void SpeedupTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

/// With room for the sentences as they are broken at this width, which tabs and splitters do not ask for.
QSize SpeedupTab::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return isVisible() ? QSize(least.width(), layout()->minimumHeightForWidth(width())) : least;
}

void SpeedupTab::askOrStart()
{
    if (m_offer().request.practice)
        Q_EMIT sweepWanted();
    else
        setAsking(true);
}

void SpeedupTab::setAsking(bool isAsking)
{
    const bool hadFocus = m_start->hasFocus() || m_confirm->hasFocus() || m_decline->hasFocus();
    m_isAsking = isAsking;
    m_start->setVisible(!isAsking);
    m_confirm->setVisible(isAsking);
    m_decline->setVisible(isAsking);
    if (hadFocus)
        (isAsking ? m_decline : m_start)->setFocus();
    draw();
}

void SpeedupTab::draw()
{
    constexpr int unknownPages = 128; // until the first run has told: as if every cap could be swept
    const int pages = m_sweep.result().pages > 0 ? m_sweep.result().pages : unknownPages;
    const QList<QPointF> points = speedups(m_sweep.result().measured);
    const QList<int> caps = sweepCaps(pages);
    m_chart->show(
        points, qMax(2, caps.constLast()), kneeOf(points, m_sweep.result().first429), m_sweep.isActive());
    describe();
}

RunWords SpeedupTab::words() const
{
    const SweepOffer offer = m_offer();
    if (m_isAsking) {
        return { tr("Ask %1 for everything up to 8 times?").arg(offer.request.profile.name),
            { tr("Each cap needs a run of its own, and up to 128 requests are in flight at the same time. Do "
                 "so only where you may.") } };
    }
    if (m_sweep.isActive())
        return { sweepStepText(m_sweep), { tr("Stop ends the sweep; what is measured stays.") } };
    if (m_sweep.result().pages > 0 || !m_sweep.result().leftOut.isEmpty())
        return wordsForSweep(m_sweep.result(), offer.request);
    return { tr("How much faster do more requests at a time make it, and when does it stop helping?"),
        { offerText(offer) } };
}

QString SpeedupTab::offerText(const SweepOffer &offer) const
{
    const QString what = tr(
        "A sweep fetches everything anew with 1, 2, 4 ... 128 requests at a time and measures each run.");
    if (offer.estimate)
        return what + u' ' + tr("It takes about %1 (an estimate).").arg(aboutText(*offer.estimate));
    return what + u' '
        + tr("It asks %1 for everything up to 8 times and takes about twice as long as one at a time (an "
             "estimate).")
              .arg(offer.request.profile.name);
}

void SpeedupTab::describe()
{
    if (isVisible()) { // the offer changes with every control of the window; showEvent() makes up for it
        const RunWords now = words();
        m_headline->setText(now.headline);
        m_details->setText(sentencesText(now.details));
        m_start->setToolTip(offerText(m_offer()));
    }
    m_start->setText(tr("Measure speed-up"));
    m_confirm->setText(tr("Measure"));
    m_decline->setText(tr("Not now"));

    const QList<QPointF> points = speedups(m_sweep.result().measured);
    const auto fit = fitScalability(points);
    const Knee knee = kneeOf(points, m_sweep.result().first429);
    // The headline tells of the knee, also of none, where the legend has no ring.
    m_headline->setToolTip(points.isEmpty() ? QString() : wrappedToolTip(kneeMeaning(knee)));
    QList<ChartLegend::Entry> entries {
        { ChartLegend::Sign::Dots, m_chart->measuredLine()->pen(), tr("measured") },
        { ChartLegend::Sign::Line, m_chart->idealLine()->pen(), tr("ideal") },
    };
    if (knee.kind == Knee::Kind::Found) {
        entries.append({ ChartLegend::Sign::Ring, m_chart->kneeMark()->pen(),
            tr("knee at %1").arg(countText(qint64(knee.at.x()))), kneeMeaning(knee) });
    }
    if (fit)
        entries.append(
            { ChartLegend::Sign::Line, m_chart->fittedLine()->pen(), fitText(*fit), fitMeaning(*fit) });
    m_legend->setTitle(tr("Speed-up over requests at a time"));
    m_legend->setEntries(entries);

    QStringList values;
    for (const QPointF &point : points)
        values << tr("%1 at a time: %2x").arg(countText(qint64(point.x())), factorText(point.y()));
    m_chart->setAccessibleName(tr("Chart of speed-up over requests at a time"));
    m_chart->setAccessibleDescription(values.join(QStringLiteral(", ")));
}

void SpeedupTab::paint()
{
    m_chart->paintIn(chartColours(palette()));
    describe();
}

} // namespace inflight
