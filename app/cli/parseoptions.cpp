// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/parseoptions.h"

#include "cli/headeroptions.h"
#include "cli/optionreader.h"
#include "cli/optiontable.h"
#include "values/limits.h"

#include <QFileInfo>

namespace inflight {

namespace {

using PracticeOptions = practice::PracticeServer::Options;

constexpr double SecondsInADay = 86'400;

void readPractice(OptionReader &reader, PracticeOptions &options)
{
    reader.readInteger("products", options.products, 0, 1'000'000);

    practice::Manners &manners = options.manners;
    reader.readInteger("latency", manners.latencyMs, 0, 60'000);
    reader.readNumber("jitter", manners.jitter, 0, 1);
    reader.readNumber("rate-limit", manners.rateLimit, 0, 1'000'000);
    reader.readInteger("burst", manners.burst, 0, 1'000'000);
    reader.readNumber("error-rate", manners.errorRate, 0, 1);
    reader.readNumber("drop-rate", manners.dropRate, 0, 1);
    reader.readNumber("truncate-rate", manners.truncateRate, 0, 1);
    reader.readNumber("stall-rate", manners.stallRate, 0, 1);
    manners.requireLogin = reader.isSet("require-login");
    qint64 seed = manners.seed;
    reader.readInteger("seed", seed, qint64(0), qint64(std::numeric_limits<quint32>::max()));
    manners.seed = quint32(seed);
}

void readSource(OptionReader &reader, ApiOptions &api)
{
    const int named = int(reader.isSet("practice")) + int(reader.isSet("api")) + int(reader.isSet("url"));
    if (named > 1)
        reader.fail(QStringLiteral("Name one API only: --practice, --api or --url."));
    if (const auto url = reader.text("url")) {
        api.source = ApiOptions::Source::Url;
        api.name = *url;
    } else if (const auto name = reader.text("api"); name && *name != QLatin1String("practice")) {
        api.source = ApiOptions::Source::Named;
        api.name = *name;
    }
    if (api.source == ApiOptions::Source::Practice)
        return;
    for (const char *option : { "products", "latency", "jitter", "rate-limit", "burst", "error-rate",
             "drop-rate", "truncate-rate", "stall-rate", "seed", "require-login" }) {
        if (reader.isSet(option))
            reader.fail(QStringLiteral("--%1 is for the practice server, and another API was named.")
                            .arg(QLatin1String(option)));
    }
}

/// --cursor and --next say how pages follow one another as much as --pagination does.
void checkPlaces(const QString &pagination, OptionReader &reader)
{
    for (const char *option : { "cursor", "next" }) {
        if (reader.isSet(option) && pagination != QLatin1String(option))
            reader.fail(QStringLiteral("--%1 goes with --pagination %1, not with --pagination %2.")
                            .arg(QLatin1String(option), pagination));
    }
    if (reader.isSet("more") && pagination != QLatin1String("cursor") && pagination != QLatin1String("next"))
        reader.fail(QStringLiteral("--more goes with --pagination cursor or next, not with --pagination %1.")
                        .arg(pagination));
}

std::optional<int> readPages(OptionReader &reader, const char *option, int least, int most)
{
    if (!reader.isSet(option))
        return std::nullopt;
    int number = least;
    reader.readInteger(option, number, least, most);
    return number;
}

void readPagination(OptionReader &reader, ApiOptions &api)
{
    api.records = reader.text("records");
    api.total = reader.text("total");
    api.pageParam = reader.text("page-param");
    api.sizeParam = reader.text("size-param");
    api.hasPageSize = reader.isSet("page-size");
    api.offsetParam = reader.text("offset-param");
    api.cursorParam = reader.text("cursor-param");
    api.cursor = reader.text("cursor");
    api.more = reader.text("more");
    api.next = reader.text("next");
    api.firstPage = readPages(reader, "first-page", 0, 1'000'000'000);
    api.expectedPages = readPages(reader, "expect-pages", 1, limits::maxPages);
    if (const auto word = reader.text("pagination")) {
        api.kind = paginationKindFrom(*word);
        if (!api.kind)
            reader.fail(
                QStringLiteral("--pagination is page, offset, cursor, link or next, not '%1'.").arg(*word));
        checkPlaces(*word, reader);
    } else if (api.cursor && api.next) {
        reader.fail(QStringLiteral("Name one of --cursor and --next: a page names the next one in one way."));
    } else if (api.cursor) {
        api.kind = PaginationKind::Cursor;
    } else if (api.next) {
        api.kind = PaginationKind::Next;
    }
}

void readSettings(OptionReader &reader, RunSettings &settings)
{
    reader.readInteger("concurrency", settings.concurrency, 1, limits::concurrency);
    settings.automatic = reader.isSet("auto");
    reader.readInteger("page-size", settings.pageSize, 1, limits::pageSize);
    reader.readInteger("max-pages", settings.maxPages, 1, limits::maxPages);
    settings.http2 = reader.isSet("http2");
    reader.readNumber("rate", settings.requestsPerSecond, 0.001, 1'000'000);
    reader.readInteger("retries", settings.attempts, 1, 100);
    reader.readSeconds("backoff-base", settings.backoffBase, 0, 3600);
    reader.readSeconds("backoff-cap", settings.backoffCap, 0, SecondsInADay);
    reader.readSeconds("timeout", settings.timeout, 0.01, SecondsInADay);
    reader.readSeconds("retry-after-cap", settings.retryAfterCap, 0, SecondsInADay);
    settings.sharedPause = !reader.isSet("alone");
    qint64 megabytes = settings.maxBodyBytes >> 20;
    reader.readInteger("max-body", megabytes, qint64(1), qint64(2048));
    settings.maxBodyBytes = megabytes << 20;
    settings.caFile = reader.text("ca-file").value_or(QString());
}

void readSequential(OptionReader &reader, RunSettings &settings)
{
    settings.sequential = reader.isSet("sequential");
    if (settings.sequential && (reader.isSet("concurrency") || settings.automatic))
        reader.fail(QStringLiteral("--sequential is one at a time: leave out --concurrency and --auto."));
}

void readDelimiter(OptionReader &reader, OutputOptions &output)
{
    const std::optional<QString> value = reader.text("delimiter");
    if (!value)
        return;
    const QString text
        = *value == QLatin1String("tab") || *value == QLatin1String("\\t") ? QStringLiteral("\t") : *value;
    const char character = text.size() == 1 ? text[0].toLatin1() : '\0';
    const bool printable = character == '\t' || (character >= ' ' && character < '\x7f');
    // A guarded cell begins with an apostrophe.
    if (!printable || character == '"' || character == '\'' || (character >= '0' && character <= '9'))
        reader.fail(
            QStringLiteral("--delimiter is one ASCII character, such as ; or tab, and no digit or quote."));
    else
        output.how.csv.delimiter = character;
}

void readFormat(OptionReader &reader, OutputOptions &output)
{
    const std::optional<QString> word = reader.text("format");
    const auto format = exportFormatFor(word ? u'.' + *word : output.file);
    if (format)
        output.how.format = *format;
    else if (word)
        reader.fail(QStringLiteral("--format is csv or jsonl, not '%1'.").arg(*word));
    else if (output.file.endsWith(u'/'))
        reader.fail(QStringLiteral("%1 is a folder: name a file in it.").arg(output.file));
    else if (!output.file.isEmpty() && !output.isStandardOutput())
        reader.fail(QStringLiteral("The name '%1' does not tell the format: end it in .csv or .jsonl, or say "
                                   "--format.")
                        .arg(output.file));
}

void readOutput(OptionReader &reader, OutputOptions &output)
{
    output.file = reader.text("output").value_or(QString());
    if (reader.isSet("output") && output.file.isEmpty())
        reader.fail(QStringLiteral("--output wants a file name, or - for standard output."));
    readFormat(reader, output);
    readDelimiter(reader, output);
    for (const char *option : { "delimiter", "bom" }) {
        if (output.how.format == ExportFormat::JsonLines && reader.isSet(option))
            reader.fail(QStringLiteral("--%1 is for CSV, and JSON Lines are to be written.")
                            .arg(QLatin1String(option)));
    }
    output.how.csv.bom = reader.isSet("bom");
    output.how.csv.guardFormulas = !reader.isSet("raw-cells");
}

/// Where a file is or will be; links are followed.
QString placeOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QFileInfo target(file.isSymLink() ? file.symLinkTarget() : file.absoluteFilePath());
    const QString folder = QFileInfo(target.path()).canonicalFilePath();
    return folder.isEmpty() ? target.absoluteFilePath() : folder + u'/' + target.fileName();
}

void readSummary(OptionReader &reader, FetchOptions &options)
{
    options.summaryFile = reader.text("summary").value_or(QString());
    if (!reader.isSet("summary"))
        return;
    if (options.summaryFile.isEmpty() || options.summaryFile == QLatin1String("-"))
        reader.fail(QStringLiteral("--summary wants a file name."));
    else if (placeOf(options.summaryFile) == placeOf(options.output.file))
        reader.fail(QStringLiteral("--summary and --output name the same file."));
}

/// What every subcommand does before it looks at a value: syntax, stray words, --help.
tl::expected<std::optional<PrintAndLeave>, UsageError> parseSyntax(
    QCommandLineParser &parser, Subcommand command, const QStringList &arguments)
{
    addOptions(parser, command);
    const bool understood = parser.parse(QStringList { QStringLiteral("inflight") } + arguments);
    if (parser.isSet(QStringLiteral("help")))
        return PrintAndLeave { helpText(command) };
    if (parser.isSet(QStringLiteral("version")))
        return PrintAndLeave { QStringLiteral("inflight " INFLIGHT_VERSION "\n") };
    if (!understood)
        return tl::unexpected(UsageError {
            parser.errorText() + QLatin1String(" The --help of this command lists its options.") });
    if (const QStringList stray = parser.positionalArguments(); !stray.isEmpty())
        return tl::unexpected(UsageError { (command == Subcommand::Practice
                ? QStringLiteral("'%1' is no option. The --help of this command lists its options.")
                : QStringLiteral(
                    "'%1' is no option; an address is given with --url, a file to write with -o."))
                                               .arg(stray.first()) });
    return std::nullopt;
}

template <typename Options, typename Read>
Parsed<Options> parse(Subcommand command, const QStringList &arguments, Options options, Read read)
{
    QCommandLineParser parser;
    const auto syntax = parseSyntax(parser, command, arguments);
    if (!syntax)
        return tl::unexpected(syntax.error());
    if (*syntax)
        return **syntax;
    OptionReader reader(parser);
    read(parser, reader, options);
    if (reader.problem())
        return tl::unexpected(UsageError { *reader.problem() });
    return options;
}

void readCommon(const QCommandLineParser &parser, OptionReader &reader, FetchOptions &options)
{
    readSource(reader, options.api);
    if (auto headers = headersFrom(parser.values(QStringLiteral("header"))))
        options.api.headers = *headers;
    else
        reader.fail(headers.error().sentence);
    readPagination(reader, options.api);
    readSettings(reader, options.settings);
    readPractice(reader, options.practice);
    options.email = reader.text("email").value_or(QString());
    if (reader.isSet("email") && options.email.isEmpty())
        reader.fail(QStringLiteral("--email wants an address."));
    options.api.tokenScheme = reader.text("token-scheme");
    if (options.api.tokenScheme && options.api.source == ApiOptions::Source::Url)
        reader.fail(
            QStringLiteral("--token-scheme is for a sign-in, which --url has none of: send a token that "
                           "you have with --header, or use a profile with sign_in."));
    else if (options.api.tokenScheme && !reader.isSet("email") && !reader.isSet("require-login"))
        reader.fail(QStringLiteral("--token-scheme is for a sign-in: say --email as well, or leave it out."));
    options.quiet = reader.isSet("quiet");
}

} // namespace

Parsed<FetchOptions> parseFetch(const QStringList &arguments)
{
    return parse(Subcommand::Fetch, arguments, FetchOptions(),
        [](const QCommandLineParser &parser, OptionReader &reader, FetchOptions &options) {
            readCommon(parser, reader, options);
            readSequential(reader, options.settings);
            readOutput(reader, options.output);
            readSummary(reader, options);
        });
}

Parsed<FetchOptions> parseCompare(const QStringList &arguments)
{
    return parse(Subcommand::Compare, arguments, FetchOptions(),
        [](const QCommandLineParser &parser, OptionReader &reader, FetchOptions &options) {
            readCommon(parser, reader, options);
            readSummary(reader, options);
        });
}

Parsed<PracticeOptions> parsePractice(const QStringList &arguments)
{
    PracticeOptions options;
    options.port = 8108;
    return parse(Subcommand::Practice, arguments, options,
        [](const QCommandLineParser &, OptionReader &reader, PracticeOptions &read) {
            int port = read.port;
            reader.readInteger("port", port, 0, 65535);
            read.port = quint16(port);
            readPractice(reader, read);
        });
}

} // namespace inflight
