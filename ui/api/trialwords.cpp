// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/api/trialwords.h"

#include "plan/urlquery.h"
#include "ui/text/humantext.h"
#include "words/errorwords.h"
#include "words/notewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace inflight {

namespace {

/// Of all records, of which so many are on the first page.
QString totalWords(qint64 total, qint64 onFirst)
{
    if (onFirst == 0 || total < onFirst)
        return {};
    if (total == onFirst)
        return QCoreApplication::translate("inflight", "The server says that these are all.");
    return QCoreApplication::translate("inflight", "The server says %1 in all: %2 pages like this one.")
        .arg(countText(total), countText((total + onFirst - 1) / onFirst));
}

/// Page numbers are chosen, and the address goes by something else.
QString offsetWords(const ApiProfile &asked)
{
    if (asked.pagination.kind != PaginationKind::Page)
        return {};
    const QueryItems items = queryItems(profileUrl(asked));
    const auto isPage = [&](const auto &item) { return item.first == asked.pagination.pageParam; };
    const std::optional<QString> name = offsetNameIn(items);
    if (!name || std::any_of(items.begin(), items.end(), isPage))
        return {};
    //: %1: a name such as offset; what is to be chosen is called as in the list of the form
    return QCoreApplication::translate("inflight",
        "The address says %1, not a page number: choose \u201cOffset and limit\u201d if its pages are "
        "told apart by that.")
        .arg(*name);
}

} // namespace

FetchError trialError(const RunSummary &summary)
{
    if (summary.pagesArrived > 0)
        return {};
    return summary.failed.isEmpty() ? summary.error : summary.failed.first().error;
}

QString trialWords(
    const RunSummary &summary, const RecordBatch &page, const ApiProfile &asked, const QString &recordsLabel)
{
    if (const FetchError error = trialError(summary)) {
        const bool isAboutRecords = error.kind == FetchError::Kind::WrongShape;
        return inWords(error, isAboutRecords ? recordsLabel : QString());
    }
    const auto columns = int(page.columns.size());
    QStringList sentences { QCoreApplication::translate(
        "inflight", "%1 records with %2 in %3.", "numerus", page.rowCount())
                                .arg(countText(page.rowCount()),
                                    QCoreApplication::translate("inflight", "%1 columns", "numerus", columns)
                                        .arg(countText(columns)),
                                    elapsedText(summary.wall)) };
    if (const QString total = totalWords(summary.serverTotal.value_or(-1), page.rowCount()); !total.isEmpty())
        sentences << total;
    const int size = asked.pagination.pageSize;
    const bool isAsked = page.rowCount() > 0 && !asked.pagination.sizeParam.isEmpty();
    if (const QString offset = offsetWords(asked); !offset.isEmpty()) {
        sentences << offset;
    } else if (isAsked && page.rowCount() < size) {
        sentences << QCoreApplication::translate("inflight",
            "%1 were asked for: if there are more, check the name of the size parameter.", "numerus", size)
                         .arg(countText(size));
    } else if (isAsked && page.rowCount() > size) {
        sentences << QCoreApplication::translate("inflight",
            "%1 were asked for: the server does not go by the size parameter. Check its name.", "numerus",
            size)
                         .arg(countText(size));
    }
    for (const RunNote &note : summary.notes)
        sentences << inWords(note);
    return sentencesText(sentences);
}

} // namespace inflight
