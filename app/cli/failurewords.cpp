// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/failurewords.h"

#include "cli/runwords.h"

#include <QHash>

#include <algorithm>

namespace inflight {

namespace {

constexpr qsizetype reasonsShown = 10;
constexpr qsizetype rangesShown = 20;

/// Pages that failed in the very same words.
struct Reason {
    QString words;
    QList<PageRange> ranges;
    int fewestAttempts;
    int mostAttempts;
};

QList<Reason> reasonsOf(const QList<FailedPage> &failed, const Remedy &remedy)
{
    QList<Reason> reasons;
    QHash<QString, qsizetype> places;
    for (const FailedPage &page : failed) {
        const QString words = remedy.inWords(page.error);
        const qsizetype place = places.value(words, reasons.size());
        if (place == reasons.size()) {
            places.insert(words, place);
            reasons.append({ words, {}, page.attempts, page.attempts });
        }
        Reason &reason = reasons[place];
        if (!reason.ranges.isEmpty() && reason.ranges.last().last + 1 == page.page)
            reason.ranges.last().last = page.page;
        else
            reason.ranges.append({ page.page, page.page });
        reason.fewestAttempts = std::min(reason.fewestAttempts, page.attempts);
        reason.mostAttempts = std::max(reason.mostAttempts, page.attempts);
    }
    std::stable_sort(reasons.begin(), reasons.end(),
        [](const Reason &a, const Reason &b) { return pagesIn(a.ranges) > pagesIn(b.ranges); });
    return reasons;
}

QString lineOf(const Reason &reason)
{
    const bool isOne = pagesIn(reason.ranges) == 1;
    const QString fewest = reason.fewestAttempts < reason.mostAttempts
        ? QStringLiteral("%1 to ").arg(reason.fewestAttempts)
        : QString();
    return QStringLiteral("  %1 %2, %3%4%5: %6")
        .arg(isOne ? QStringLiteral("page") : QStringLiteral("pages"), rangesText(reason.ranges), fewest,
            counted(reason.mostAttempts, QStringLiteral("attempt")),
            isOne ? QString() : QStringLiteral(" each"), reason.words);
}

} // namespace

QStringList failureWords(const QList<FailedPage> &failed, const Remedy &remedy)
{
    const QList<Reason> reasons = reasonsOf(failed, remedy);
    QStringList lines;
    qsizetype told = 0;
    for (const Reason &reason : reasons.first(std::min(reasonsShown, reasons.size()))) {
        lines << lineOf(reason);
        told += pagesIn(reason.ranges);
    }
    if (told < failed.size())
        lines << QStringLiteral("  and %1 more (--summary FILE lists them all)")
                     .arg(counted(failed.size() - told, QStringLiteral("page")));
    return lines;
}

QString rangesText(const QList<PageRange> &ranges)
{
    QStringList shown;
    for (const PageRange &range : ranges.first(std::min(rangesShown, ranges.size())))
        shown << rangeText(range);
    if (const qsizetype more = ranges.size() - shown.size(); more > 0)
        shown << QStringLiteral("%1 (--summary FILE lists them all)")
                     .arg(counted(more, QStringLiteral("more range")));
    const QString last = shown.takeLast();
    return shown.isEmpty() ? last : QStringLiteral("%1 and %2").arg(shown.join(QStringLiteral(", ")), last);
}

} // namespace inflight
