// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/foldedlabel.h"

#include "ui/text/humantext.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QResizeEvent>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace inflight {

namespace {

struct Line {
    int start; ///< of its text
    double bottom; ///< pixels from the top of the first one
};

/// Broken as a label breaks a text. Fonts that stand in for missing letters make lines higher than the
/// label's own does.
QList<Line> linesOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QList<Line> lines;
    const double leading = QFontMetricsF(font).leading();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        const double above = lines.isEmpty() ? 0 : lines.last().bottom + leading;
        lines.append({ line.textStart(), above + line.height() });
    }
    layout.endLayout();
    return lines;
}

} // namespace

FoldedLabel::FoldedLabel(int mostLines, QWidget *parent)
    : QLabel(parent)
    , m_mostLines(mostLines)
    , m_copy(new QAction(this))
{
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Sentences from elsewhere (a server's words) are never markup.
    setTextFormat(Qt::PlainText);
    // In place of the label's own, which knows of what is shown alone.
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &FoldedLabel::copy);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    retranslate();
}

void FoldedLabel::setWhole(const QString &text)
{
    if (text == m_whole)
        return;
    m_whole = text;
    fold(m_mostLines);
    updateGeometry();
    // Where the layout gives no other height, nobody else comes back to it.
    QMetaObject::invokeMethod(
        this, [this] { fold(linesThatFit()); }, Qt::QueuedConnection);
}

int FoldedLabel::heightForWidth(int width) const
{
    const QList<Line> lines = linesOf(m_whole, font(), width);
    const qsizetype shown = std::min<qsizetype>(lines.size(), m_mostLines);
    return shown == 0 ? fontMetrics().height() : int(std::ceil(lines.at(shown - 1).bottom));
}

QSize FoldedLabel::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_whole), heightForWidth(width()) };
}

QSize FoldedLabel::minimumSizeHint() const
{
    return { 12 * fontMetrics().averageCharWidth(), heightForWidth(width()) };
}

void FoldedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold(linesThatFit());
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FoldedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fold(linesThatFit());
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

/// What is selected and, where the "…" is part of that, all that it stands for. Nothing selected: everything.
void FoldedLabel::copy()
{
    const qsizetype from = qMax(0, selectionStart());
    const qsizetype size = selectedText().size();
    const bool isAllBehind = size == 0 || (text() != m_whole && from + size == text().size());
    QGuiApplication::clipboard()->setText(m_whole.mid(from, isAllBehind ? -1 : size));
}

void FoldedLabel::retranslate()
{
    m_copy->setText(QCoreApplication::translate("inflight", "Copy"));
}

int FoldedLabel::linesThatFit() const
{
    const QList<Line> lines = linesOf(m_whole, font(), width());
    constexpr double unseen = 1; // pixels that layouts may lose in rounding
    const auto fitting = std::count_if(
        lines.begin(), lines.end(), [this](const Line &line) { return line.bottom <= height() + unseen; });
    return std::clamp(int(fitting), 1, m_mostLines);
}

void FoldedLabel::fold(int lines)
{
    const QList<Line> all = linesOf(m_whole, font(), width());
    QString shown = m_whole;
    if (all.size() > lines) {
        const int last = all.at(lines - 1).start;
        const QString rest = m_whole.mid(last).replace(u'\n', u' ');
        shown = m_whole.left(last) + fontMetrics().elidedText(rest, Qt::ElideRight, width());
    }
    const QString hidden = shown == m_whole ? QString() : m_whole;
    setToolTip(wrappedToolTip(hidden));
    setAccessibleDescription(hidden);
    if (shown != text())
        setText(shown);
}

} // namespace inflight
