// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/windowstyle.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QWidget>

#include <optional>

namespace inflight {

namespace {

/// The option as the widget gave it, to be drawn with a few changes.
template <class Option> std::optional<Option> copyOf(const QStyleOption *option)
{
    const auto *given = qstyleoption_cast<const Option *>(option);
    return given ? std::optional<Option>(*given) : std::nullopt;
}

QColor between(const QColor &one, const QColor &other, double share)
{
    const auto mixed = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(
        mixed(one.red(), other.red()), mixed(one.green(), other.green()), mixed(one.blue(), other.blue()));
}

/// Flat, of the colour of a selection, and never so narrow that nobody sees it.
void drawProgress(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    constexpr int leastWidth = 4;
    const double share = double(bar.progress - bar.minimum) / double(bar.maximum - bar.minimum);
    QRect done = bar.rect.adjusted(2, 2, -2, -2);
    if (share <= 0)
        return;
    done.setWidth(qBound(leastWidth, qRound(done.width() * share), done.width()));
    painter.fillRect(QStyle::visualRect(bar.direction, bar.rect, done), bar.palette.highlight());
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int besideCellText = 5;
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget))
        return besideCellText;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int WindowStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons: // a click in the groove means that place, and drags on from there
        return Qt::LeftButton;
    case SH_DialogButtonBox_ButtonsHaveIcons: // some have none
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon WindowStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_ToolBarHorizontalExtensionButton: // of a menu bar that is too narrow, too
        return icon(QLatin1String("more"));
    case SP_LineEditClearButton:
        return icon(QLatin1String("clear"));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void WindowStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton
        || element == PE_PanelButtonCommand) {
        if (auto button = copyOf<QStyleOptionButton>(option)) {
            button->palette = outlined(button->palette);
            QProxyStyle::drawPrimitive(element, &*button, painter, widget);
            return;
        }
    }
    const bool isTextBox = element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget);
    if (element == PE_FrameLineEdit || isTextBox) {
        if (auto frame = copyOf<QStyleOptionFrame>(option)) {
            frame->palette = outlined(frame->palette);
            QProxyStyle::drawPrimitive(element, &*frame, painter, widget);
            return;
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WindowStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_ProgressBarContents) {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (bar && bar->maximum > bar->minimum) { // else there is no share to show, only that it is busy
            drawProgress(*bar, *painter);
            return;
        }
    }
    // In Qt 6.4 a header's own elide mode does not come this far.
    if (auto header = element == CE_HeaderLabel ? copyOf<QStyleOptionHeader>(option) : std::nullopt) {
        header->text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, header->rect.width());
        QProxyStyle::drawControl(element, &*header, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto draw = [&](auto &copy) { QProxyStyle::drawComplexControl(control, &copy, painter, widget); };
    if (auto combo = control == CC_ComboBox ? copyOf<QStyleOptionComboBox>(option) : std::nullopt) {
        combo->palette = outlined(combo->palette);
        draw(*combo);
    } else if (auto spin = control == CC_SpinBox ? copyOf<QStyleOptionSpinBox>(option) : std::nullopt) {
        spin->palette = outlined(spin->palette);
        draw(*spin);
    } else if (auto slider = control == CC_Slider ? copyOf<QStyleOptionSlider>(option) : std::nullopt) {
        slider->palette = outlined(slider->palette);
        draw(*slider);
    } else if (auto button = control == CC_ToolButton ? copyOf<QStyleOptionToolButton>(option) : std::nullopt;
               button && !(button->state & State_AutoRaise)) {
        button->palette = outlined(button->palette);
        if (button->state & State_On && button->state & State_Enabled) {
            button->palette.setColor(QPalette::Button, option->palette.color(QPalette::Highlight));
            button->palette.setColor(QPalette::ButtonText, button->palette.color(QPalette::HighlightedText));
            const double ratio = widget ? widget->devicePixelRatioF() : 1.0;
            button->icon = button->icon.pixmap(button->iconSize, ratio, QIcon::Selected);
        }
        draw(*button);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

/// Fusion draws every outline in the window's colour made darker (QFusionStylePrivate::outline()), on which a
/// dark window swallows it: a window is given whose darker shade lies between it and its text.
QPalette WindowStyle::outlined(const QPalette &palette) const
{
    const auto known = m_outlined.constFind(palette.cacheKey());
    if (known != m_outlined.constEnd()) {
        QPalette found = *known;
        found.setCurrentColorGroup(palette.currentColorGroup()); // which the key says nothing about
        return found;
    }
    constexpr int manyMore = 64; // than there are kinds of widgets
    if (m_outlined.size() > manyMore)
        m_outlined.clear();
    constexpr int fusionDarkens = 140; // per cent
    constexpr double towardsText = 0.6;
    QPalette changed = palette;
    for (const auto group : { QPalette::Active, QPalette::Inactive }) {
        changed.setColor(group, QPalette::Window,
            between(palette.color(group, QPalette::Window), palette.color(group, QPalette::WindowText),
                towardsText)
                .lighter(fusionDarkens));
    }
    // What has the focus is outlined in a darker shade of the highlight.
    if (isDark(palette))
        changed.setColor(QPalette::Highlight, palette.color(QPalette::Link));
    // Parts of a control come here again with what it was given.
    m_outlined.insert(changed.cacheKey(), changed);
    m_outlined.insert(palette.cacheKey(), changed);
    return changed;
}

} // namespace inflight
