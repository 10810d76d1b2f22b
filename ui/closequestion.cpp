// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/closequestion.h"

#include "ui/humantext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace inflight {

CloseQuestion::CloseQuestion(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool CloseQuestion::mayClose(const ClosingLoss &loss)
{
    if ((loss.file.isEmpty() && loss.records == 0) || m_mayClose || qGuiApp->isSavingSession())
        return true;
    if (m_box)
        m_box->activateWindow();
    else
        ask(loss);
    return false;
}

void CloseQuestion::exportEnded(bool isWritten)
{
    if (m_box && m_isAboutExport)
        m_box->reject();
    // After all else that the end of an export brings.
    if (isWritten && std::exchange(m_closesAfterExport, false))
        QMetaObject::invokeMethod(&m_window, &QWidget::close, Qt::QueuedConnection);
}

void CloseQuestion::exportAbandoned()
{
    exportEnded(false);
    m_closesAfterExport = false;
}

/// A session manager that has saved what there is to save tells the program to quit: Qt sends this event
/// first, and only then closes the windows.
bool CloseQuestion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Quit)
        m_mayClose = true;
    return QObject::eventFilter(watched, event);
}

void CloseQuestion::ask(const ClosingLoss &loss)
{
    auto *box = new QMessageBox(&m_window);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText); // names are anybody's
    m_isAboutExport = !loss.file.isEmpty();
    m_box = box;
    m_accept = box->addButton(QString(), QMessageBox::AcceptRole);
    const QPushButton *close = box->addButton(
        m_isAboutExport ? tr("C&lose without it") : tr("C&lose"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(m_isAboutExport ? m_accept : cancel); // what loses nothing
    box->setEscapeButton(cancel);
    update(loss);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        waitForExport(true);
        if (!m_isAboutExport)
            Q_EMIT exportWanted();
    });
    connect(cancel, &QPushButton::clicked, this, [this] { waitForExport(false); });
    connect(close, &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        m_window.close();
    });
    connect(box, &QMessageBox::finished, this, [this] {
        m_box = nullptr;
        Q_EMIT openChanged(false);
    });
    Q_EMIT openChanged(true);
    box->open();
}

void CloseQuestion::waitForExport(bool closesThen)
{
    if (std::exchange(m_closesAfterExport, closesThen) != closesThen)
        Q_EMIT closesAfterExport(closesThen);
}

void CloseQuestion::update(const ClosingLoss &loss)
{
    if (!m_box)
        return;
    if (!m_isAboutExport && loss.records == 0) { // others came in their place, which cost nothing
        m_box->reject();
    } else if (m_isAboutExport) {
        m_box->setWindowTitle(tr("Export running"));
        m_box->setText(tr("%1 is still being written. Close when it is done?").arg(loss.file));
        m_accept->setText(tr("Close &when done"));
    } else {
        m_box->setWindowTitle(tr("Records not exported"));
        m_box->setText(
            tr("%1 records of %2 are not exported. Close all the same?", "numerus", forPlural(loss.records))
                .arg(countText(loss.records), loss.api));
        m_accept->setText(loss.isBusy ? tr("Stop and &export...") : tr("&Export..."));
    }
}

} // namespace inflight
