// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/holdbackwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace inflight {

namespace {

class HoldBackWords {
    Q_DECLARE_TR_FUNCTIONS(inflight::HoldBackWords)
};

/// `30`, `2.5`, `0.33`: no more digits than a reader wants.
QString rateText(double perSecond)
{
    const double finest = perSecond < 1 ? 100 : 10;
    return QLocale().toString(std::round(perSecond * finest) / finest, 'f', QLocale::FloatingPointShortest);
}

} // namespace

QString holdBackText(const HoldBack &heldBack)
{
    switch (heldBack.reason) {
    case HoldBack::Reason::None:
    case HoldBack::Reason::Cap:
        return {};
    case HoldBack::Reason::Rate:
        return HoldBackWords::tr("limited by the rate of %1/s").arg(rateText(heldBack.perSecond));
    case HoldBack::Reason::Pace:
        return HoldBackWords::tr("limited by the automatic pace of %1/s").arg(rateText(heldBack.perSecond));
    case HoldBack::Reason::RetryAfter:
        return HoldBackWords::tr("server asks to wait");
    case HoldBack::Reason::Ramp:
        return HoldBackWords::tr("gentle start after the pause");
    case HoldBack::Reason::NextPage:
        return HoldBackWords::tr("next page not known yet");
    case HoldBack::Reason::Retries:
        return HoldBackWords::tr("the rest waits for a retry");
    case HoldBack::Reason::SignIn:
        return HoldBackWords::tr("signing in");
    case HoldBack::Reason::UserPause:
        return HoldBackWords::tr("paused");
    case HoldBack::Reason::AllAsked:
        return HoldBackWords::tr("no page left to ask for");
    case HoldBack::Reason::Ending:
        return HoldBackWords::tr("no more are asked for");
    }
    return {};
}

} // namespace inflight
