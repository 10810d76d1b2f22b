// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/emptyfield.h"

#include "words/phrases.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace inflight {

namespace {

bool asksFor(const ApiProfile &profile, const char *word)
{
    return profile.signIn && QJsonDocument(profile.signIn->body).toJson().contains(word);
}

} // namespace

bool asksForEmail(const ApiProfile &profile)
{
    return asksFor(profile, "${email}");
}

EmptyField emptyField(const ApiProfile &profile, const Credentials &typed)
{
    if (typed.email.isEmpty() == typed.password.isEmpty())
        return EmptyField::None;
    if (typed.email.isEmpty())
        return asksForEmail(profile) ? EmptyField::Email : EmptyField::None;
    return asksFor(profile, "${password}") ? EmptyField::Password : EmptyField::None;
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
