// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/lossquestion.h"

#include "ui/text/humantext.h"

#include <QMessageBox>
#include <QPushButton>

namespace inflight {

LossQuestion::LossQuestion(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void LossQuestion::ask(const Order &order, const Loss &loss)
{
    if (m_box) {
        m_box->activateWindow();
        return;
    }
    m_order = order;
    m_isAboutExport = !loss.file.isEmpty();
    const bool closes = order.kind == Order::Kind::Close;
    auto *box = new QMessageBox(&m_window);
    box->setObjectName(QStringLiteral("lossQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText); // names are anybody's
    m_box = box;
    m_accept = box->addButton(QString(), QMessageBox::AcceptRole);
    const QString withoutIt = closes ? tr("C&lose without it") : tr("Begin &now");
    const QString lossAccepted = closes ? tr("C&lose") : tr("&Go on");
    const QPushButton *obey
        = box->addButton(m_isAboutExport ? withoutIt : lossAccepted, QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(m_isAboutExport ? m_accept : cancel); // what loses nothing
    box->setEscapeButton(cancel);
    update(loss);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        waitWith(m_order);
        if (!m_isAboutExport)
            Q_EMIT exportWanted();
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_waiting && m_waiting->kind == m_order.kind) // what was cancelled, not what waits besides
            waitWith({});
    });
    connect(obey, &QPushButton::clicked, this, [this] {
        waitWith({}); // the last order counts
        m_order.obey();
    });
    connect(box, &QMessageBox::finished, this, [this] {
        m_box = nullptr;
        Q_EMIT openChanged(false);
    });
    Q_EMIT openChanged(true);
    box->open();
}

void LossQuestion::update(const Loss &loss)
{
    if (!m_box)
        return;
    const bool closes = m_order.kind == Order::Kind::Close;
    if (!m_isAboutExport && loss.records == 0) { // others came in their place, which cost nothing
        m_box->reject();
    } else if (m_isAboutExport) {
        m_box->setWindowTitle(tr("Export running"));
        m_box->setText((closes ? tr("%1 is still being written. Close when it is done?")
                               : tr("%1 is still being written. Begin the new run when it is done?"))
                           .arg(loss.file));
        m_accept->setText(closes ? tr("Close &when done") : tr("Begin &when done"));
    } else {
        m_box->setWindowTitle(tr("Records not exported"));
        m_box->setText((closes ? tr("%1 records of %2 are not exported. Close all the same?", "numerus",
                            forPlural(loss.records))
                               : tr("%1 records of %2 are not exported. The first records of the new run "
                                    "take their place.",
                                   "numerus", forPlural(loss.records)))
                           .arg(countText(loss.records), loss.api));
        m_accept->setText(loss.isBusy ? tr("Stop and &export...") : tr("&Export..."));
    }
}

void LossQuestion::exportEnded(bool isWritten)
{
    if (m_box && m_isAboutExport)
        m_box->reject();
    if (!isWritten || !m_waiting)
        return;
    const std::function<void()> repeat = m_waiting->repeat;
    m_waiting.reset();
    // After all else that the end of an export brings.
    QMetaObject::invokeMethod(this, repeat, Qt::QueuedConnection);
}

void LossQuestion::exportAbandoned()
{
    exportEnded(false);
    m_waiting.reset();
}

void LossQuestion::runBegan()
{
    if (m_waiting && m_waiting->kind == Order::Kind::Run)
        waitWith({});
}

void LossQuestion::waitWith(const std::optional<Order> &order)
{
    m_waiting = order;
    if (!order)
        Q_EMIT announced({});
    else if (order->kind == Order::Kind::Close)
        Q_EMIT announced(tr("The window closes when this is done."));
    else
        Q_EMIT announced(tr("The new run begins when this is done."));
}

} // namespace inflight
