// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/closequestion.h"

#include "ui/humantext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace inflight {

CloseQuestion::CloseQuestion(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool CloseQuestion::mayClose(qint64 records, const QString &api, bool isBusy)
{
    if (records == 0 || m_mayClose || qGuiApp->isSavingSession())
        return true;
    if (auto *open = m_window.findChild<QMessageBox *>(QStringLiteral("closeQuestion")))
        open->activateWindow();
    else
        ask(records, api, isBusy);
    return false;
}

/// A session manager that has saved what there is to save tells the program to quit: Qt sends this event
/// first, and only then closes the windows.
bool CloseQuestion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Quit)
        m_mayClose = true;
    return QObject::eventFilter(watched, event);
}

void CloseQuestion::ask(qint64 records, const QString &api, bool isBusy)
{
    auto *box = new QMessageBox(&m_window);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Records not exported"));
    box->setTextFormat(Qt::PlainText); // the name is anybody's
    box->setText(tr("%1 records of %2 are not exported. Close all the same?", "numerus", forPlural(records))
                     .arg(countText(records), api));
    const QPushButton *save
        = box->addButton(isBusy ? tr("Stop and &export...") : tr("&Export..."), QMessageBox::AcceptRole);
    const QPushButton *close = box->addButton(tr("C&lose"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(save, &QPushButton::clicked, this, &CloseQuestion::exportWanted);
    connect(close, &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        m_window.close();
    });
    connect(box, &QMessageBox::finished, this, [this] { Q_EMIT openChanged(false); });
    Q_EMIT openChanged(true);
    box->open();
}

} // namespace inflight
