// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replacequestion.h"

#include "ui/closequestion.h"
#include "ui/humantext.h"

#include <QMessageBox>
#include <QPushButton>

namespace inflight {

ReplaceQuestion::ReplaceQuestion(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void ReplaceQuestion::ask(const ClosingLoss &loss, int run, const std::function<void()> &begin)
{
    if (loss.records == 0 || run == m_givenUp) {
        begin();
        return;
    }
    auto *box = new QMessageBox(&m_window);
    box->setObjectName(QStringLiteral("replaceQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText); // names are anybody's
    box->setWindowTitle(tr("Records not exported"));
    box->setText(tr("%1 records of %2 are not exported. The first records of the new run take their place.",
        "numerus", forPlural(loss.records))
                     .arg(countText(loss.records), loss.api));
    const QPushButton *save = box->addButton(tr("&Export..."), QMessageBox::AcceptRole);
    const QPushButton *go = box->addButton(tr("&Go on"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(save, &QPushButton::clicked, this, &ReplaceQuestion::exportWanted);
    connect(go, &QPushButton::clicked, this, [this, run, begin] {
        m_givenUp = run;
        begin();
    });
    box->open();
}

} // namespace inflight
