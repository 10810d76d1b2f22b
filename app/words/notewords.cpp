// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/notewords.h"

#include "words/phrases.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace inflight {

namespace {

/// The two numbers of a note like `100/30`, as this locale writes them.
std::pair<QString, QString> numbers(const QString &detail)
{
    const auto written = [](const QString &text) {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        return isNumber ? QLocale().toString(number) : QStringLiteral("?");
    };
    return { written(detail.section(u'/', 0, 0)), written(detail.section(u'/', 1, 1)) };
}

/// `page/status/excerpt`, where the excerpt may be empty.
QString refusalWords(const QString &detail)
{
    const QString safe = safeText(detail);
    const QString page = numbers(safe).first;
    const QString status = statusText(safe.section(u'/', 1, 1).toInt());
    const QString excerpt = safe.section(u'/', 2);
    if (excerpt.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("inflight", "Page %1 was answered %2; that was taken as the end."))
            .arg(page, status);
    //: %1: number of a page, %2: such as `404 Not Found`, %3: what the server said
    return phrase(QT_TRANSLATE_NOOP("inflight", "Page %1 was answered %2 (%3); that was taken as the end."))
        .arg(page, status, excerpt);
}

/// `later/earlier`, or `later/earlier/others`: so many pages besides are the same as earlier ones.
QString leftOutWords(const QString &detail)
{
    const auto [later, earlier] = numbers(detail);
    const QString words = phrase(
        QT_TRANSLATE_NOOP("inflight",
            "Page %1 is the same, to the letter, as page %2 and was left out, though pages behind it "
            "hold other records."))
                              .arg(later, earlier);
    const QString others = detail.section(u'/', 2);
    if (others.isEmpty())
        return words;
    //: %1: a number of pages
    return words + u' '
        + phrase(QT_TRANSLATE_NOOP("inflight", "Others left out for the same reason: %1."))
              .arg(QLocale().toString(others.toInt()));
}

} // namespace

QString inWords(const RunNote &note)
{
    using Kind = RunNote::Kind;
    const auto [first, second] = numbers(note.detail);
    const QString detail = safeText(note.detail);
    switch (note.kind) {
    case Kind::SequentialByNature:
        return phrase(QT_TRANSLATE_NOOP("inflight",
            "Each page names the next one, so they can only be fetched one after another; a higher "
            "concurrency "
            "does not help."));
    case Kind::PageSizeClamped:
        //: %1: records asked for, %2: records given; both of one page
        return phrase(QT_TRANSLATE_NOOP("inflight",
                          "The server was asked for %1 records a page and gave %2: it gives no more, or it "
                          "knows the page size by another name."))
            .arg(first, second);
    case Kind::PageSizeRaised:
        //: %1: records asked for, %2: records given; both of one page
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "The server was asked for %1 records a page and gave %2: it gives no fewer, or it knows the "
                "page size by another name."))
            .arg(first, second);
    case Kind::UnusableTotal:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "The total in the server's answers makes no sense (%1) and was not used; whether records "
                "are missing cannot be told from it."))
            .arg(detail);
    case Kind::NoTotalThere:
        //: %1: a place in an answer, such as /meta/total or header:X-Total-Count
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "There is no total at %1, so whether records are missing cannot be told. Check that place."))
            .arg(detail);
    case Kind::TotalChanged:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "The list changed while it was read, from %1 to %2; fetch again if every record counts."))
            .arg(first, second);
    case Kind::EndedBeforeTotal:
        return phrase(
            QT_TRANSLATE_NOOP("inflight", "The server's pages ended earlier than it had announced."));
    case Kind::CountedFromZero:
        return phrase(QT_TRANSLATE_NOOP("inflight",
            "One page of records is missing: the server may count its pages from 0. Check the number of the "
            "first page."));
    case Kind::CountedFromOne:
        return phrase(QT_TRANSLATE_NOOP("inflight",
            "Page 0 is no page of its own: the server may count its pages from 1. Check the number of the "
            "first page."));
    case Kind::MoreThanAnnounced:
        //: %1: records that came, %2: records that the server announced
        return phrase(QT_TRANSLATE_NOOP("inflight", "More records came (%1) than the server announced (%2)."))
            .arg(second, first);
    case Kind::BegunBehindEnd:
        //: %1: a parameter and its value, such as page=900
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "The list has no records where the run began (%1): it ends before that. Begin nearer to its "
                "start."))
            .arg(detail);
    case Kind::EmptyPage:
        return phrase(QT_TRANSLATE_NOOP("inflight",
                          "Page %1 was empty, though pages behind it hold records; that was not taken as the "
                          "end."))
            .arg(first);
    case Kind::ShortPage:
        return phrase(QT_TRANSLATE_NOOP("inflight",
                          "Page %1 held fewer records than others, though pages behind it hold records; "
                          "whether any are missing there cannot be told."))
            .arg(first);
    case Kind::ShortEnd:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "The server names no total: page %1 held fewer records than others and was taken as "
                "the last."))
            .arg(first);
    case Kind::NullAsList:
        return phrase(QT_TRANSLATE_NOOP("inflight",
                          "Page %1 has null where its records should stand; that was taken for an empty "
                          "list. Should it be the sign of an error, records are missing."))
            .arg(first);
    case Kind::NoListThere:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "Page %1 has no list of records where the others have one; that was taken for an empty "
                "list. Should it be the sign of an error, records are missing."))
            .arg(first);
    case Kind::RefusalAsEnd:
        return refusalWords(note.detail);
    case Kind::RepeatLeftOut:
        return leftOutWords(detail);
    case Kind::RepeatedPage:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "Page %1 is the same, to the letter, as page %2; that was taken as the end, and the "
                "repeated records were left out."))
            .arg(first, second);
    case Kind::OnlyPage:
        if (detail.isEmpty())
            return phrase(QT_TRANSLATE_NOOP("inflight",
                "Page 1 has no Link header that names a next page, so it was taken as the only one."));
        //: %1: a JSON Pointer such as /meta/next
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "Page 1 names no next page at %1, so it was taken as the only one. If there are more, "
                "check where the next page is looked for."))
            .arg(detail);
    case Kind::NoNextNamed:
        //: %1: number of a page, %2: a JSON Pointer such as /meta/next
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "Page %1 names no next page at %2, though there should be one, so the run stopped there. "
                "Check where the next page is looked for."))
            .arg(first, detail.section(u'/', 1));
    case Kind::LastLinkTooEarly:
        return phrase(QT_TRANSLATE_NOOP("inflight",
                          "Page %1, which the Link header calls the last, names a next one; that was "
                          "followed."))
            .arg(first);
    case Kind::LinkLoop:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "A page named a next one that had been fetched before, so the run stopped there: %1"))
            .arg(detail);
    case Kind::NextLinkUnused:
        return phrase(QT_TRANSLATE_NOOP("inflight",
            "Page 1 names the next page in a Link header, which was not asked for. Have that followed "
            "instead of "
            "counting pages."));
    case Kind::OtherOriginLink:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "The next page is on another server (%1) and was not fetched. If you trust it, use its "
                "address as the base URL."))
            .arg(detail);
    case Kind::UnreadableNext:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "What stands for the next page makes no address (\u201c%1\u201d), so the run stopped "
                "there. Check where the next page is looked for."))
            .arg(detail);
    case Kind::AddressForCursor:
        //: %1: an address
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "What stands for the next cursor is an address (\u201c%1\u201d), so the run stopped there. "
                "Have it followed as the next address."))
            .arg(detail);
    case Kind::CursorForAddress:
        //: %1: a cursor, such as eyJpZCI6NTB9
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "What stands for the next page looks like a cursor and is no address (\u201c%1\u201d), so "
                "the run stopped there. Have it sent back as a cursor."))
            .arg(detail);
    case Kind::UnusableCursor:
        //: %1: JSON as it stood there, such as {...} or true
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "What stands for the next cursor is neither text nor a number (%1), so the run stopped "
                "there. Check where the next page is looked for."))
            .arg(detail);
    case Kind::UnusableMore:
        //: %1: what stood there
        return phrase(QT_TRANSLATE_NOOP("inflight",
                          "The value that says whether more pages follow (%1) could not be understood and "
                          "was not used. Check where it is looked for."))
            .arg(detail);
    case Kind::DoubtedEnd:
        //: %1: a place in an answer, such as /done
        return phrase(QT_TRANSLATE_NOOP("inflight",
                          "Page 1 says that no page follows (%1) and yet names the next one, so the run "
                          "stopped there. If "
                          "that place says that all is done, put not: in front, as in not:%1"))
            .arg(detail);
    case Kind::NoMoreThere:
        //: %1: a place in an answer, such as /has_more
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "Nothing stands in the place that is to say whether more pages follow (%1). Check where that "
                "is looked for."))
            .arg(detail);
    case Kind::EndlessPages:
        return phrase(
            QT_TRANSLATE_NOOP("inflight",
                "The server gave a page that it had given before, or only empty ones, so asking stopped at "
                "page %1. Check the names of the page parameters."))
            .arg(first);
    case Kind::SamePages:
        return phrase(QT_TRANSLATE_NOOP("inflight",
            "Every page is the first one once more, to the letter: the server does not seem to know the page "
            "parameters. Check their names."));
    case Kind::Http2Unavailable:
        return phrase(QT_TRANSLATE_NOOP(
            "inflight", "HTTP/2 was asked for, but the server speaks HTTP/1.1 only; that was used."));
    }
    return {};
}

} // namespace inflight
