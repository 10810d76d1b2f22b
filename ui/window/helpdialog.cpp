// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/helpdialog.h"

#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMessageBox>
#include <QVBoxLayout>

namespace inflight {

void showKeys(QWidget *parent)
{
    if (auto *open = parent->findChild<QDialog *>(QStringLiteral("keysDialog"))) {
        open->activateWindow();
        return;
    }
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("keysDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("inflight", "Keys"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    const auto row = [&](const QString &keys, const QString &what) {
        auto *label = new QLabel(keys, dialog);
        QFont bold;
        bold.setBold(true);
        label->setFont(bold);
        form->addRow(label, new QLabel(what, dialog));
    };
    const auto key
        = [](QKeyCombination keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); };
    row(key(Qt::Key_F5), QCoreApplication::translate("inflight", "Fetch every page"));
    row(key(Qt::Key_Space), QCoreApplication::translate("inflight", "Pause, and go on"));
    row(key(Qt::Key_Escape), QCoreApplication::translate("inflight", "Stop; in a field: empty it, leave it"));
    row(QStringLiteral("[  ]"), QCoreApplication::translate("inflight", "Less and more concurrency"));
    row(key(Qt::CTRL | Qt::SHIFT | Qt::Key_S), QCoreApplication::translate("inflight", "Compare with sync"));
    row(key(Qt::CTRL | Qt::Key_F), QCoreApplication::translate("inflight", "Filter records"));
    row(key(Qt::CTRL | Qt::Key_C),
        QCoreApplication::translate("inflight", "Copy the selected rows with headers"));
    row(key(Qt::CTRL | Qt::Key_E), QCoreApplication::translate("inflight", "Export"));
    row(key(Qt::CTRL | Qt::Key_1) + QStringLiteral(" \u2026 5"),
        QCoreApplication::translate("inflight", "Live, requests, comparison, speed-up, log"));
    row(key(Qt::Key_F11), QCoreApplication::translate("inflight", "Projector mode"));
    row(key(Qt::Key_F1), QCoreApplication::translate("inflight", "This list"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addLayout(form);
    layout->addWidget(buttons);
    dialog->show();
}

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("aboutDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("inflight", "About Inflight"));
    box->setIconPixmap(applicationIcon().pixmap(64, 64));
    box->setText(QStringLiteral("Inflight " INFLIGHT_VERSION));
    box->setInformativeText(QCoreApplication::translate("inflight",
        "Fetches every page of an API, many requests at a time, politely, and shows why that is faster. "
        "Free software under the GNU General Public License, version 3 or later."));
    box->show();
}

} // namespace inflight
