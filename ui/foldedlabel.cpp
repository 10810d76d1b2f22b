// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/foldedlabel.h"

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

/// Where each line of a text begins, broken as a label breaks it.
QList<int> lineStarts(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QList<int> starts;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        starts.append(line.textStart());
    }
    layout.endLayout();
    return starts;
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
    const auto lines = std::clamp<qsizetype>(lineStarts(m_whole, font(), width).size(), 1, m_mostLines);
    return int(lines) * fontMetrics().lineSpacing();
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
    return std::clamp(height() / fontMetrics().lineSpacing(), 1, m_mostLines);
}

void FoldedLabel::fold(int lines)
{
    const QList<int> starts = lineStarts(m_whole, font(), width());
    QString shown = m_whole;
    if (starts.size() > lines) {
        const int last = starts.at(lines - 1);
        const QString rest = m_whole.mid(last).replace(u'\n', u' ');
        shown = m_whole.left(last) + fontMetrics().elidedText(rest, Qt::ElideRight, width());
    }
    const QString hidden = shown == m_whole ? QString() : m_whole;
    // In a tool tip, too, they are never markup; the paragraph makes long ones wrap.
    setToolTip(hidden.isEmpty() ? hidden : QStringLiteral("<p>%1</p>").arg(hidden.toHtmlEscaped()));
    setAccessibleDescription(hidden);
    if (shown != text())
        setText(shown);
}

} // namespace inflight
