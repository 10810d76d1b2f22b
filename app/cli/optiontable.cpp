// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optiontable.h"

#include <array>

namespace inflight {

namespace {

enum For : unsigned { F = 1, C = 2, P = 4, FC = F | C, All = F | C | P };

struct Row {
    const char *names; ///< space-separated
    const char *value; ///< null for a switch
    const char *help;
    unsigned commands;
};

struct Section {
    const char *title;
    std::array<Row, 16> rows; ///< ends at the first one without names
};

const Section sections[] = {
    { "Which API",
        { {
            { "practice", nullptr, "the built-in practice server; the default when no API is named", FC },
            { "api", "NAME|FILE",
                "a built-in profile (practice; catalog108, a public server to practise on) or a profile file "
                "(JSON)",
                FC },
            { "url", "URL",
                "any API by its address; what it says about page, offset, cursor and size "
                "(?page=0&per_page=20) "
                "is where the run begins",
                FC },
            { "records", "POINTER",
                "JSON Pointer to the array of records; with --url the body itself is the array unless this "
                "is "
                "given",
                FC },
            { "total", "POINTER|header:NAME", "where the count of all records stands, not that of one page",
                FC },
            { "H header", "'NAME: VALUE'|@FILE",
                "a header for every request, or a file of such lines, which keeps keys out of the command "
                "line; may be repeated, each name once",
                FC },
            { "email", "ADDRESS", "signs in; the password comes from INFLIGHT_PASSWORD or a prompt", FC },
            { "token-scheme", "NAME",
                "what stands before a sign-in's token in Authorization, such as Token (Bearer); '' sends the "
                "token alone",
                FC },
            { "ca-file", "PEM", "certificate authorities to trust besides the system's", FC },
        } } },
    { "How its pages follow one another",
        { {
            { "pagination", "KIND",
                "page, offset, cursor, link (Link header) or next (URL in the body); with --url page, unless "
                "--cursor, --next, --offset-param or the address (?offset=0, ?skip=0, ?startAt=0) says "
                "otherwise",
                FC },
            { "page-param", "NAME", "query parameter of the page number (page)", FC },
            { "size-param", "NAME",
                "query parameter of the page size (per_page; beside an offset also limit, take, top or "
                "maxResults "
                "where the address has it); '' sends none. With --url and any pagination "
                "but "
                "page, a size is sent only where this, --page-size or the address gives one",
                FC },
            { "offset-param", "NAME", "query parameter of the offset (offset)", FC },
            { "cursor-param", "NAME", "query parameter of the cursor (cursor)", FC },
            { "cursor", "POINTER",
                "where a page names the next cursor; last:POINTER where its last record's own id is that, "
                "such as last:/id",
                FC },
            { "more", "POINTER",
                "where a page says whether there are more; false ends the list (with cursors and --next); "
                "not:POINTER "
                "where it says that all is done, such as not:/done",
                FC },
            { "next", "POINTER", "where a page names the next URL", FC },
            { "first-page", "N", "number of the first page (1)", FC },
            { "page-size", "N",
                "records to ask for per page, 1 to 1000000; 50 where a size is sent and none given", FC },
            { "max-pages", "N", "stop after so many pages", FC },
            { "expect-pages", "N",
                "with page numbers: ask for as many of them at once as the cap allows, without waiting for "
                "the first to tell how many there are; a shorter list is asked in vain for what it lacks",
                FC },
        } } },
    { "Manners",
        { {
            { "c concurrency", "N", "requests in flight at once, 1 to 500 (10)", FC },
            { "auto", nullptr,
                "find the concurrency that this server bears, beginning at -c or at 10, whichever is less; "
                "finding it takes a second or two",
                FC },
            { "sequential", nullptr, "one at a time on one connection: the sync run", F },
            { "rate", "R", "requests a second at most; fractions work", FC },
            { "retries", "N", "attempts at one page in all, 1 to 100 (5)", FC },
            { "backoff-base", "S", "seconds; the first retry waits a random time up to this (1)", FC },
            { "backoff-cap", "S", "seconds; no such wait grows beyond this (30)", FC },
            { "timeout", "S", "seconds for one whole request (10)", FC },
            { "retry-after-cap", "S", "seconds; a longer Retry-After fails that page at once (300)", FC },
            { "alone", nullptr, "a Retry-After holds only the page that met it, not every request", FC },
            { "max-body", "MB", "bytes of one page at most, in megabytes, after decompression (64)", FC },
            { "http2", nullptr, "ask for HTTP/2", FC },
        } } },
    { "Practice server",
        { {
            { "port", "N", "port on 127.0.0.1; 0 takes a free one (8108)", P },
            { "products", "N", "products in its catalogue, 0 to 1000000 (5000)", All },
            { "latency", "MS", "mean service time in milliseconds (200)", All },
            { "jitter", "SHARE", "share of the latency, more or less, 0 to 1 (0.2)", All },
            { "rate-limit", "R", "requests a second before it answers 429; 0 is no limit (0)", All },
            { "burst", "N", "requests that may come at once before the limit bites (one second's worth)",
                All },
            { "error-rate", "SHARE", "share of answers that are 500 or 503, 0 to 1 (0)", All },
            { "drop-rate", "SHARE",
                "share of connections closed without an answer (0); Qt sends most such requests again "
                "unseen, up to three times",
                All },
            { "truncate-rate", "SHARE", "share of bodies cut short (0)", All },
            { "stall-rate", "SHARE", "share of answers that stop half-way (0)", All },
            { "seed", "N", "same seed, same latencies and same faults (1)", All },
            { "require-login", nullptr,
                "answers 401 without a token; fetch and compare sign in by themselves unless --email is "
                "given (any e-mail, password: practice)",
                All },
        } } },
    { "Output",
        { {
            { "o output", "FILE",
                "records to a .csv or .jsonl file, or - for standard output. What arrived takes the place of "
                "an older file, also after failed pages or Ctrl-C; the older one stays only where no page "
                "arrived",
                F },
            { "format", "csv|jsonl", "when the file's name does not tell", F },
            { "delimiter", "C", "between CSV cells: one ASCII character, or tab (,)", F },
            { "bom", nullptr, "begin a CSV with a byte order mark, as some spreadsheets want", F },
            { "raw-cells", nullptr, "leave text that a spreadsheet would run as a formula as it is", F },
            { "summary", "FILE", "the run's numbers as JSON", FC },
            { "q quiet", nullptr,
                "say nothing unless something is wrong: pages failed or cut off, records missing or repeated",
                FC },
        } } },
    { "Other",
        { {
            { "h help", nullptr, "this text", All },
            { "version", nullptr, "the program's version", All },
        } } },
};

unsigned bit(Subcommand command)
{
    switch (command) {
    case Subcommand::Fetch:
        return F;
    case Subcommand::Compare:
        return C;
    case Subcommand::Practice:
        return P;
    }
    return 0;
}

template <typename Visit> void eachRow(const Section &section, unsigned commands, Visit visit)
{
    for (const Row &row : section.rows) {
        if (row.names && (row.commands & commands))
            visit(row);
    }
}

QString usage(const Row &row)
{
    QStringList names;
    for (const QString &name : QString::fromLatin1(row.names).split(u' '))
        names += QLatin1String(name.size() == 1 ? "-" : "--") + name;
    QString text = names.join(QLatin1String(", "));
    if (row.value)
        text += u' ' + QLatin1String(row.value);
    return text;
}

/// `text` in lines of at most 92 columns, all but the first indented.
QString wrapped(const QString &text, qsizetype indent)
{
    QString result;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ')) {
        if (column > indent && column + 1 + word.size() > 92) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

QString introduction(Subcommand command)
{
    switch (command) {
    case Subcommand::Fetch:
        return QStringLiteral("Usage: inflight fetch [options]\n\n"
                              "Fetches every page of one API and writes its records to a file.\n");
    case Subcommand::Compare:
        return QStringLiteral("Usage: inflight compare [options]\n\n"
                              "Fetches every page of one API twice, one at a time and then many at a time,\n"
                              "and says how much faster the second run was.\n");
    case Subcommand::Practice:
        return QStringLiteral("Usage: inflight practice [options]\n\n"
                              "Runs the practice server on 127.0.0.1 until Ctrl-C.\n");
    }
    return {};
}

QString exitCodes(Subcommand command)
{
    if (command == Subcommand::Practice)
        return QStringLiteral("\nExit code: 0 after Ctrl-C, 1 when it cannot run as asked.\n");
    return QStringLiteral(
        "\nExit code: 0 every page arrived, 1 the command line or profile is wrong, 2 some pages\n"
        "failed (the rest is saved) or the output could not be written, 3 nothing could be\n"
        "fetched, 130 interrupted (what arrived is saved).\n");
}

} // namespace

void addOptions(QCommandLineParser &parser, Subcommand command)
{
    for (const Section &section : sections) {
        eachRow(section, bit(command), [&parser](const Row &row) {
            parser.addOption(QCommandLineOption(QString::fromLatin1(row.names).split(u' '), QString(),
                row.value ? QString::fromLatin1(row.value) : QString()));
        });
    }
}

QString helpText(Subcommand command)
{
    constexpr qsizetype indent = 30;
    QString text = introduction(command);
    for (const Section &section : sections) {
        QString lines;
        eachRow(section, bit(command), [&lines](const Row &row) {
            QString left = QLatin1String("  ") + usage(row);
            if (left.size() >= indent)
                left += u'\n' + QString(indent, u' ');
            lines += left.leftJustified(indent) + wrapped(QString::fromLatin1(row.help), indent) + u'\n';
        });
        if (!lines.isEmpty())
            text += u'\n' + QLatin1String(section.title) + QLatin1String(":\n") + lines;
    }
    return text + exitCodes(command);
}

QString helpText()
{
    return QStringLiteral(
        "Usage: inflight [command] [options]\n\n"
        "Fetches a paginated JSON API many requests at a time, politely. Without a command it opens\n"
        "its window.\n\n"
        "Commands:\n"
        "  fetch      every page of one API, records to a file\n"
        "  compare    one at a time, then many at a time, and the difference\n"
        "  practice   a practice server, until Ctrl-C\n\n"
        "inflight COMMAND --help tells its options.\n\n"
        "Try:  inflight fetch --practice -o products.csv\n");
}

} // namespace inflight
