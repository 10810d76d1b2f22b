// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/livetab.h"

#include "ui/charts/stepline.h"
#include "ui/charts/timechart.h"
#include "ui/parts/chartlegend.h"
#include "ui/runs/runcontroller.h"
#include "ui/runs/runhistory.h"
#include "ui/text/humantext.h"

#include <QEvent>
#include <QLineSeries>
#include <QScatterSeries>
#include <QVBoxLayout>

#include <algorithm>

namespace inflight {

using namespace std::chrono_literals;

namespace {

constexpr auto frame = 50ms;

double highest(const QList<QPointF> &points)
{
    double top = 0;
    for (const QPointF &point : points)
        top = qMax(top, point.y());
    return top;
}

/// A step line's points up to a time, so that the rest of a long sync run does not stretch the axis.
QList<QPointF> until(const QList<QPointF> &points, double end)
{
    QList<QPointF> cut;
    for (const QPointF &point : points) {
        if (point.x() > end) {
            cut.append({ end, cut.isEmpty() ? 0 : cut.last().y() });
            break;
        }
        cut.append(point);
    }
    return cut;
}

} // namespace

LiveTab::LiveTab(const RunController &controller, const RunHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_history(history)
    , m_upperLegend(new ChartLegend(this))
    , m_upper(new TimeChart(this))
    , m_lowerLegend(new ChartLegend(this))
    , m_lower(new TimeChart(this))
    , m_cap(m_upper->addLine())
    , m_inFlight(m_upper->addLine())
    , m_waiting(m_upper->addLine())
    , m_tooMany(m_upper->addMarks())
    , m_pages(m_lower->addLine())
    , m_sync(m_lower->addLine())
{
    m_upper->setTimeLabels(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_upperLegend);
    layout->addWidget(m_upper, 3);
    layout->addWidget(m_lowerLegend);
    layout->addWidget(m_lower, 3);

    m_frame.setSingleShot(true);
    m_frame.setInterval(frame);
    // Both at once would keep whatever else the window has to do waiting for twice as long.
    m_restOfFrame.setSingleShot(true);
    m_restOfFrame.setInterval(frame / 5);
    connect(&m_frame, &QTimer::timeout, this, [this] {
        drawRequests();
        m_restOfFrame.start();
    });
    connect(&m_restOfFrame, &QTimer::timeout, this, &LiveTab::drawPages);
    connect(&controller, &RunController::started, this, &LiveTab::restart);
    connect(&controller, &RunController::updated, this, [this](const RunUpdate &update) {
        m_metrics.add(update);
        drawSoon();
    });
    connect(&controller, &RunController::finished, this, &LiveTab::drawSoon);
    connect(&history, &RunHistory::added, this, &LiveTab::drawSoon);
    connect(&history, &RunHistory::cleared, this, &LiveTab::drawSoon);
    paint();
    draw();
}

void LiveTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paint();
    QWidget::changeEvent(event);
}

bool LiveTab::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // such as after another size of type
        giveRoom();
    return isTaken;
}

void LiveTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

void LiveTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

void LiveTab::giveRoom()
{
    const int needed = m_upperLegend->heightForWidth(width()) + m_upper->minimumHeight()
        + m_lowerLegend->heightForWidth(width()) + m_lower->minimumHeight();
    const bool isRoomForBoth = contentsRect().height() >= needed;
    m_upper->setTimeLabels(!isRoomForBoth);
    m_lowerLegend->setVisible(isRoomForBoth);
    m_lower->setVisible(isRoomForBoth);
}

void LiveTab::restart()
{
    m_metrics.clear(m_controller.request().settings.requestsPerSecond);
    drawSoon();
}

void LiveTab::drawSoon()
{
    if (!m_frame.isActive() && isVisible())
        m_frame.start();
}

void LiveTab::draw()
{
    drawRequests();
    drawPages();
    alignCharts();
    tellNumbers();
}

/// Below one another, whatever numbers they have at the left.
void LiveTab::alignCharts()
{
    const int usual = fontMetrics().horizontalAdvance(QStringLiteral("00000"));
    const int margin = std::max({ usual, m_upper->valueLabelWidth(), m_lower->valueLabelWidth() }) + 10;
    m_upper->setLeftMargin(margin);
    m_lower->setLeftMargin(margin);
}

/// To who hears the charts.
void LiveTab::tellNumbers()
{
    const RunCounts &counts = m_controller.counts();
    m_upper->setAccessibleDescription(
        tr("%1 of %2 in flight, %3 times 429")
            .arg(countText(counts.inFlight), countText(counts.concurrency), countText(counts.status429)));
    const QString pages = countText(counts.pagesArrived);
    const QString time = elapsedText(m_metrics.now());
    m_lower->setAccessibleDescription(counts.planIsComplete
            ? tr("%1 of %2 pages done after %3").arg(pages, countText(counts.pagesPlanned), time)
            : tr("%1 pages done after %2", "numerus", counts.pagesArrived).arg(pages, time));
}

void LiveTab::drawRequests()
{
    m_end = inSeconds(m_metrics.now());
    // Between one request's end and the next one's start lie microseconds: no gap that an eye could see.
    const QList<QPointF> inFlight = withoutBriefDips(m_metrics.inFlight(), m_end / 500);
    const QList<QPointF> cap = withoutBriefDips(m_metrics.cap(), 0);
    const QList<QPointF> waiting = withoutBriefDips(m_metrics.waiting(), 0);
    m_inFlight->replace(inFlight);
    m_cap->replace(cap);
    m_waiting->replace(waiting);
    m_tooMany->replace(m_metrics.marks429());
    m_upper->setPauses(pauses());
    m_upper->showRange(
        m_end, 1.05 * std::max({ highest(inFlight), highest(cap), highest(waiting) }), leastSeconds());
}

/// While a run begins, half a second, so that the axis does not change with every page of the first ones.
double LiveTab::leastSeconds() const
{
    constexpr double running = 0.5;
    constexpr double ended = 0.02;
    return m_controller.state() == RunState::Finished ? ended : running;
}

void LiveTab::drawPages()
{
    const QList<QPointF> pages = until(m_metrics.pagesDone(), m_end);
    m_pages->replace(pages);
    m_lower->setPauses(pauses());
    m_lower->showRange(
        m_end, qMax(highest(pages), double(m_controller.counts().pagesPlanned)), leastSeconds());
    drawSync();
}

void LiveTab::drawSync()
{
    const bool isSequential = m_controller.request().settings.sequential;
    const FinishedRun *measured = isSequential ? nullptr : measuredSync();
    const bool wasMeasured = m_isSyncMeasured;
    m_isSyncMeasured = measured != nullptr;
    // Against itself a sync run shows nothing.
    if (isSequential)
        m_sync->replace(QList<QPointF>());
    else
        m_sync->replace(until(
            measured ? m_metrics.heldByUser(measured->pagesOverTime) : m_metrics.syncEstimate(), m_end));
    if (wasMeasured != m_isSyncMeasured)
        paint();
}

const FinishedRun *LiveTab::measuredSync() const
{
    const FinishedRun *run = m_controller.isActive() ? nullptr : m_history.run(m_controller.runNumber());
    if (run)
        return m_history.baselineOf(*run);
    if (m_controller.worldMoved())
        return nullptr;
    const RunCounts &counts = m_controller.counts();
    return m_history.latestSync(
        m_controller.request(), counts.planIsComplete ? std::optional(counts.pagesPlanned) : std::nullopt);
}

QList<std::pair<double, double>> LiveTab::pauses() const
{
    QList<std::pair<double, double>> pauses;
    for (const SharedPause &pause : m_metrics.pauses() + m_metrics.userPauses()) {
        const double end = inSeconds(pause.until);
        pauses.append({ inSeconds(pause.from), m_controller.isActive() ? end : std::min(end, m_end) });
    }
    return pauses;
}

void LiveTab::paint()
{
    const ChartColours colours = chartColours(palette());
    m_upper->paintIn(colours);
    m_lower->paintIn(colours);
    alignCharts();
    m_inFlight->setPen(QPen(colours.inFlight, 2.2));
    m_cap->setPen(QPen(colours.cap, 1.4, Qt::DashLine));
    m_waiting->setPen(QPen(colours.waiting, 1.2));
    m_pages->setPen(QPen(colours.pages, 2.4));
    m_sync->setPen(QPen(colours.sync, 2, m_isSyncMeasured ? Qt::SolidLine : Qt::DotLine));
    m_tooMany->setColor(colours.tooMany);
    m_tooMany->setBorderColor(Qt::transparent);
    m_tooMany->setMarkerShape(QScatterSeries::MarkerShapeTriangle);
    m_tooMany->setMarkerSize(9);
    describe();
}

void LiveTab::describe()
{
    const ChartColours colours = chartColours(palette());
    m_upperLegend->setTitle(tr("Requests"));
    m_upperLegend->setEntries({
        { ChartLegend::Sign::Line, m_inFlight->pen(), tr("in flight") },
        { ChartLegend::Sign::Line, m_cap->pen(), tr("cap") },
        { ChartLegend::Sign::Line, m_waiting->pen(), tr("waiting for a retry") },
        { ChartLegend::Sign::Triangle, QPen(colours.tooMany, 2), tr("429") },
        { ChartLegend::Sign::Shade, QPen(colours.pause), tr("pause, the server's or yours") },
    });
    m_lowerLegend->setTitle(tr("Pages done"));
    m_lowerLegend->setEntries({
        { ChartLegend::Sign::Line, m_pages->pen(), tr("this run") },
        { ChartLegend::Sign::Line, m_sync->pen(),
            m_isSyncMeasured ? tr("one at a time, measured") : tr("one at a time, estimate") },
    });
    m_upper->setAccessibleName(tr("Chart of requests in flight over time"));
    m_lower->setAccessibleName(tr("Chart of pages done over time"));
}

} // namespace inflight
