// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/requeststab.h"

#include "ui/parts/chartlegend.h"
#include "ui/parts/emptyhint.h"
#include "ui/requests/attemptdialog.h"
#include "ui/requests/attemptwords.h"
#include "ui/requests/timelinepainter.h"
#include "ui/runs/runchoice.h"
#include "ui/runs/runcontroller.h"
#include "ui/style/icons.h"
#include "ui/text/audiencemask.h"
#include "ui/text/humantext.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace inflight {

using namespace std::chrono_literals;

RequestsTab::RequestsTab(const RunController &controller, const CompareRun &compare, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_legend(new ChartLegend(this))
    , m_choice(new RunChoice(controller, compare, this))
    , m_whole(addButton())
    , m_follow(addButton())
    , m_zoomOut(addButton())
    , m_zoomIn(addButton())
    , m_pages(new QStackedLayout)
    , m_empty(new EmptyHint(this))
    , m_view(new TimelineView(m_lanes, this))
    , m_detail(new QLabel(this))
{
    m_view->setObjectName(QStringLiteral("timeline"));
    m_choice->setObjectName(QStringLiteral("timelineRun"));
    m_whole->setObjectName(QStringLiteral("timelineWhole"));
    m_follow->setObjectName(QStringLiteral("timelineFollow"));
    m_whole->setCheckable(true);
    m_follow->setCheckable(true);
    m_zoomOut->setIcon(icon(QLatin1String("zoomout")));
    m_zoomIn->setIcon(icon(QLatin1String("zoomin")));
    m_detail->setObjectName(QStringLiteral("timelineDetail"));
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setContentsMargins(8, 0, 8, 0);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 8, 0);
    bar->setSpacing(4);
    bar->addWidget(m_legend, 1);
    for (QToolButton *button : { m_whole, m_follow, m_zoomOut, m_zoomIn })
        bar->addWidget(button);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addLayout(m_pages, 1);
    // Not in the bar above, where it would cost the legend a line or two.
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 8, 0);
    foot->addWidget(m_detail, 1);
    foot->addWidget(m_choice);
    layout->addLayout(foot);

    m_frame.setSingleShot(true);
    m_frame.setInterval(50ms);
    connect(&m_frame, &QTimer::timeout, this, &RequestsTab::draw);
    connect(&controller, &RunController::started, this, &RequestsTab::begin);
    connect(m_choice, &RunChoice::swapped, this, [this] {
        std::swap(m_lanes, m_aside);
        restart();
    });
    connect(&controller, &RunController::updated, this, [this](const RunUpdate &update) {
        m_lanes.add(update);
        drawSoon();
    });
    connect(m_whole, &QToolButton::clicked, this, [this] {
        m_view->setMode(TimelineView::Mode::Whole);
        showMode(m_view->mode());
    });
    connect(m_follow, &QToolButton::clicked, this,
        [this](bool isOn) { m_view->setMode(isOn ? TimelineView::Mode::Follow : TimelineView::Mode::Free); });
    connect(m_zoomIn, &QToolButton::clicked, m_view, &TimelineView::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_view, &TimelineView::zoomOut);
    connect(m_view, &TimelineView::modeChanged, this, &RequestsTab::showMode);
    connect(m_view, &TimelineView::pointed, this, &RequestsTab::describe);
    connect(m_view, &TimelineView::activated, this, &RequestsTab::openDetails);
    showMode(m_view->mode());
    retranslate();
}

QToolButton *RequestsTab::addButton()
{
    auto *button = new QToolButton(this);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void RequestsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        describe(m_place);
    QWidget::changeEvent(event);
}

void RequestsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

void RequestsTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    describe(m_place);
}

void RequestsTab::begin()
{
    m_aside.clear();
    if (m_choice->isSecondBeginning())
        std::swap(m_lanes, m_aside);
    m_lanes.clear();
    restart();
}

void RequestsTab::restart()
{
    m_place.reset();
    m_view->restart();
    draw();
}

void RequestsTab::drawSoon()
{
    if (!m_frame.isActive() && isVisible())
        m_frame.start();
}

void RequestsTab::draw()
{
    m_pages->setCurrentWidget(m_lanes.lanes().empty() ? static_cast<QWidget *>(m_empty) : m_view);
    m_view->refresh();
    describe(m_place); // a request in flight ends meanwhile
}

void RequestsTab::showMode(TimelineView::Mode mode)
{
    m_whole->setChecked(mode == TimelineView::Mode::Whole);
    m_follow->setChecked(mode == TimelineView::Mode::Follow);
}

QString RequestsTab::inFlightText(const RequestLanes::Lane &lane, Microseconds since)
{
    return lane.page < 0 ? tr("Sign-in: in flight since %1").arg(elapsedText(since))
                         : tr("Page %1: in flight since %2").arg(pageText(lane.page), elapsedText(since));
}

void RequestsTab::describe(const std::optional<TimelineView::Place> &place)
{
    m_place = place;
    QString text = m_lanes.lanes().empty()
        ? QString()
        : tr("A lane for each page. Point at a bar for its times; Ctrl and wheel zoom, dragging moves.");
    if (place) {
        const RequestLanes::Lane &lane = m_lanes.lanes()[std::size_t(place->lane)];
        const RequestLanes::Bar &bar = lane.bars[std::size_t(place->bar)];
        text = bar.record < 0 ? inFlightText(lane, m_lanes.now() - bar.started)
                              : attemptLine(m_isMasked ? withMaskedError(m_lanes.record(bar.record))
                                                       : m_lanes.record(bar.record),
                                  m_controller.request().settings.attempts);
    }
    // Two lines at all times, so that the picture above keeps its height. A line that breaks between words
    // leaves some of its room empty.
    const QFontMetrics metrics = fontMetrics();
    const int lost = metrics.horizontalAdvance(QStringLiteral("m")) * 10;
    m_detail->setFixedHeight(2 * metrics.lineSpacing());
    m_detail->setText(metrics.elidedText(text, Qt::ElideRight, 2 * m_detail->contentsRect().width() - lost));
    m_view->setAccessibleDescription(text);
    m_view->viewport()->setToolTip(place ? wrappedToolTip(text) : QString());
}

void RequestsTab::openDetails(const TimelineView::Place &place)
{
    const RequestLanes::Lane &lane = m_lanes.lanes()[std::size_t(place.lane)];
    const int index = lane.bars[std::size_t(place.bar)].record;
    if (index >= 0)
        showAttempt(this, m_lanes.record(index), m_controller.request().settings.attempts, m_isMasked);
}

void RequestsTab::setSecretsMasked(bool isMasked)
{
    m_isMasked = isMasked;
    describe(m_place);
}

void RequestsTab::retranslate()
{
    using State = RequestLanes::State;
    using Sign = ChartLegend::Sign;
    const ChartColours colours = chartColours(palette());
    const auto filled = [&](State state, const QString &text) {
        return ChartLegend::Entry { Sign::Shade, QPen(TimelinePainter::colour(state, colours)), text };
    };
    m_legend->setTitle(tr("Requests"));
    const auto part = [](const QColor &colour, const QString &text) {
        return ChartLegend::Entry { Sign::Shade, QPen(colour), text };
    };
    m_legend->setEntries({ part(colours.sending, tr("connecting, sending")),
        filled(State::Arrived, tr("arrived")), part(colours.receiving, tr("receiving")),
        filled(State::InFlight, tr("in flight")), { Sign::BarAndTriangle, QPen(colours.tooMany), tr("429") },
        { Sign::Line, QPen(colours.waiting, 2), tr("waiting for a retry") },
        part(colours.pause, tr("pause, the server's or yours")),
        filled(State::Failed, tr("failed, tried again")), filled(State::GivenUp, tr("given up")),
        filled(State::Stopped, tr("cut off")) });
    m_empty->setText(
        tr("Each request shows here as a bar from its start to its end. One at a time they are a "
           "staircase, many at once a wall."));
    m_whole->setText(tr("Whole run"));
    m_whole->setToolTip(tr("Keep the whole run in sight (key 0)"));
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Keep the newest requests in sight"));
    m_zoomOut->setToolTip(tr("Zoom out (key -, Ctrl and wheel)"));
    m_zoomIn->setToolTip(tr("Zoom in (key +, Ctrl and wheel)"));
    m_zoomOut->setAccessibleName(tr("Zoom out"));
    m_zoomIn->setAccessibleName(tr("Zoom in"));
    m_view->setAccessibleName(tr("Timeline of requests; the arrow keys go from one to the next"));
    describe(m_place);
}

} // namespace inflight
