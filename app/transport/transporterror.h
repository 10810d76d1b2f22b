// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretmask.h"
#include "values/fetcherror.h"

#include <QByteArray>
#include <QNetworkReply>

namespace inflight {

/// What Qt's word for a failed transport means here. `hasStatus`: a status line had arrived, so what broke
/// off was the body.
FetchError transportError(QNetworkReply::NetworkError error, const QString &text, bool hasStatus);

/// The error with a short line of the answer's body, where that may tell more: what a JSON answer has
/// for people to read (see serverMessage()), an HTML page's title, else the beginning. Secrets are blotted
/// out before anything is cut, so that no half of one is left.
FetchError withExcerpt(FetchError error, const QByteArray &body, const SecretMask &mask);

} // namespace inflight
