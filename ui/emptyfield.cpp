// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emptyfield.h"

#include "words/phrases.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace inflight {

EmptyField emptyField(const ApiProfile &profile, const Credentials &typed)
{
    if (!profile.signIn || typed.email.isEmpty() == typed.password.isEmpty())
        return EmptyField::None;
    const QByteArray body = QJsonDocument(profile.signIn->body).toJson();
    if (typed.email.isEmpty())
        return body.contains("${email}") ? EmptyField::Email : EmptyField::None;
    return body.contains("${password}") ? EmptyField::Password : EmptyField::None;
}

QString inWords(EmptyField field)
{
    switch (field) {
    case EmptyField::Email:
        return phrase(QT_TRANSLATE_NOOP(
            "inflight", "E-mail is empty: to sign in, this API wants it as well as the password."));
    case EmptyField::Password:
        return phrase(QT_TRANSLATE_NOOP(
            "inflight", "Password is empty: to sign in, this API wants it as well as the e-mail."));
    case EmptyField::None:
        break;
    }
    return {};
}

} // namespace inflight
