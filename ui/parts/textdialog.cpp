// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/textdialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace inflight {

TextDialog::TextDialog(const QString &title, Text text, bool isMasked, TextKind kind, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_text(std::move(text))
    , m_view(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("textDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(620, 460);

    m_view->setReadOnly(true);
    m_view->setAccessibleName(title);
    fitFont();
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *buttons = new QDialogButtonBox(this);
    auto *copy
        = buttons->addButton(QCoreApplication::translate("inflight", "Copy"), QDialogButtonBox::ActionRole);
    buttons->addButton(QCoreApplication::translate("inflight", "Close"), QDialogButtonBox::RejectRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_shown); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view);
    layout->addWidget(buttons);
    setSecretsMasked(isMasked);
}

void TextDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitFont();
    QDialog::changeEvent(event);
}

/// Of the size of all else, also when that changes.
void TextDialog::fitFont()
{
    if (m_kind != TextKind::Code)
        return;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_view->setFont(fixed);
}

void TextDialog::setSecretsMasked(bool isMasked)
{
    const QString text = m_text(isMasked);
    if (text == m_shown)
        return;
    const int scrolled = m_view->verticalScrollBar()->value();
    m_shown = text;
    m_view->setPlainText(text);
    m_view->verticalScrollBar()->setValue(scrolled);
}

void showText(QWidget *parent, const QString &title, TextDialog::Text text, bool isMasked, TextKind kind)
{
    auto *dialog = new TextDialog(title, std::move(text), isMasked, kind, parent);
    dialog->show();
}

void showText(QWidget *parent, const QString &title, const QString &text, TextKind kind)
{
    showText(
        parent, title, [text](bool) { return text; }, false, kind);
}

} // namespace inflight
