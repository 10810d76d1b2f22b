// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferences.h"

#include "values/limits.h"

#include <QSettings>
#include <QUrl>

namespace inflight {

using std::chrono::milliseconds;

namespace {

int number(const QSettings &settings, QLatin1String key, int fallback, int minimum, int maximum)
{
    bool isNumber = false;
    const int value = settings.value(key, fallback).toInt(&isNumber);
    return isNumber && value >= minimum && value <= maximum ? value : fallback;
}

double number(const QSettings &settings, QLatin1String key, double fallback, double minimum, double maximum)
{
    bool isNumber = false;
    const double value = settings.value(key, fallback).toDouble(&isNumber);
    return isNumber && value >= minimum && value <= maximum ? value : fallback;
}

milliseconds duration(const QSettings &settings, QLatin1String key, milliseconds fallback, int maximum)
{
    return milliseconds(number(settings, key, int(fallback.count()), 0, maximum));
}

constexpr QLatin1String concurrency("run/concurrency");
constexpr QLatin1String automatic("run/automatic");
constexpr QLatin1String pageSize("run/page_size");
constexpr QLatin1String maxPages("run/max_pages");
constexpr QLatin1String http2("run/http2");
constexpr QLatin1String rate("run/requests_per_second");
constexpr QLatin1String attempts("run/attempts");
constexpr QLatin1String backoffBase("run/backoff_base_ms");
constexpr QLatin1String backoffCap("run/backoff_cap_ms");
constexpr QLatin1String timeout("run/timeout_ms");
constexpr QLatin1String sharedPause("run/shared_pause");
constexpr QLatin1String latency("practice/latency_ms");
constexpr QLatin1String jitter("practice/jitter");
constexpr QLatin1String rateLimit("practice/rate_limit");
constexpr QLatin1String errorRate("practice/error_rate");
constexpr QLatin1String dropRate("practice/drop_rate");
constexpr QLatin1String api("api");
constexpr QLatin1String look("window/look");
constexpr QLatin1String language("window/language");
constexpr QLatin1String geometry("window/geometry");
constexpr QLatin1String splitters("window/splitters");
constexpr QLatin1String columns("window/columns");
constexpr QLatin1String sidePanel("window/side_panel");
constexpr QLatin1String exportFormat("export/format"); // the name's ending
constexpr QLatin1String exportDelimiter("export/delimiter");
constexpr QLatin1String exportBom("export/byte_order_mark");
constexpr QLatin1String exportFolder("export/folder");
constexpr QLatin1String tables("tables");

/// An API's name may have a slash.
QString tableKey(const QString &api, QLatin1String what)
{
    return tables + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(api)) + u'/' + what;
}

ColumnLayouts loadTables(const QSettings &settings)
{
    ColumnLayouts loaded;
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys) {
        if (!key.startsWith(tables + u'/'))
            continue;
        const QString api = QUrl::fromPercentEncoding(key.section(u'/', 1, 1).toLatin1());
        ColumnLayout &layout = loaded[api];
        layout.order = settings.value(tableKey(api, QLatin1String("order"))).toStringList();
        layout.hidden = settings.value(tableKey(api, QLatin1String("hidden"))).toStringList();
    }
    return loaded;
}

void saveTables(const ColumnLayouts &layouts, QSettings &settings)
{
    settings.remove(tables);
    for (auto api = layouts.cbegin(); api != layouts.cend(); ++api) {
        settings.setValue(tableKey(api.key(), QLatin1String("order")), api->order);
        settings.setValue(tableKey(api.key(), QLatin1String("hidden")), api->hidden);
    }
}

} // namespace

Preferences loadPreferences(const QSettings &settings)
{
    Preferences loaded;
    RunSettings &run = loaded.run;
    run.concurrency = number(settings, concurrency, run.concurrency, 1, limits::concurrency);
    run.automatic = settings.value(automatic, run.automatic).toBool();
    run.pageSize = number(settings, pageSize, run.pageSize, 0, limits::pageSize);
    run.maxPages = number(settings, maxPages, run.maxPages, 0, limits::maxPages);
    run.http2 = settings.value(http2, run.http2).toBool();
    run.requestsPerSecond = number(settings, rate, run.requestsPerSecond, 0.0, 100'000.0);
    run.attempts = number(settings, attempts, run.attempts, 1, 20);
    run.backoffBase = duration(settings, backoffBase, run.backoffBase, 60'000);
    run.backoffCap = duration(settings, backoffCap, run.backoffCap, 600'000);
    run.timeout = std::max(milliseconds(100), duration(settings, timeout, run.timeout, 600'000));
    run.sharedPause = settings.value(sharedPause, run.sharedPause).toBool();

    practice::Manners &server = loaded.practice;
    server.latencyMs = number(settings, latency, server.latencyMs, 0, 2000);
    server.jitter = number(settings, jitter, server.jitter, 0.0, 1.0);
    server.rateLimit = number(settings, rateLimit, server.rateLimit, 0.0, 1000.0);
    server.errorRate = number(settings, errorRate, server.errorRate, 0.0, 1.0);
    server.dropRate = number(settings, dropRate, server.dropRate, 0.0, 1.0);

    loaded.api = settings.value(api).toString();
    loaded.look = Look(number(settings, look, 0, 0, 2));
    loaded.language = settings.value(language).toString();
    loaded.geometry = settings.value(geometry).toByteArray();
    loaded.splitters = settings.value(splitters).toByteArray();
    loaded.columns = settings.value(columns).toByteArray();
    loaded.tables = loadTables(settings);
    loaded.sidePanel = settings.value(sidePanel, true).toBool();
    loaded.exportForm.format
        = settings.value(exportFormat) == u"jsonl"_qs ? ExportFormat::JsonLines : ExportFormat::Csv;
    const QString delimiter = settings.value(exportDelimiter).toString();
    if (delimiter == u";" || delimiter == u"\t")
        loaded.exportForm.csv.delimiter = delimiter.front().toLatin1();
    loaded.exportForm.csv.bom = settings.value(exportBom, false).toBool();
    loaded.exportFolder = settings.value(exportFolder).toString();
    return loaded;
}

void savePreferences(const Preferences &preferences, QSettings &settings)
{
    const RunSettings &run = preferences.run;
    settings.setValue(concurrency, run.concurrency);
    settings.setValue(automatic, run.automatic);
    settings.setValue(pageSize, run.pageSize);
    settings.setValue(maxPages, run.maxPages);
    settings.setValue(http2, run.http2);
    settings.setValue(rate, run.requestsPerSecond);
    settings.setValue(attempts, run.attempts);
    settings.setValue(backoffBase, int(run.backoffBase.count()));
    settings.setValue(backoffCap, int(run.backoffCap.count()));
    settings.setValue(timeout, int(run.timeout.count()));
    settings.setValue(sharedPause, run.sharedPause);
    settings.setValue(latency, preferences.practice.latencyMs);
    settings.setValue(jitter, preferences.practice.jitter);
    settings.setValue(rateLimit, preferences.practice.rateLimit);
    settings.setValue(errorRate, preferences.practice.errorRate);
    settings.setValue(dropRate, preferences.practice.dropRate);
    settings.setValue(api, preferences.api);
    settings.setValue(look, int(preferences.look));
    settings.setValue(language, preferences.language);
    settings.setValue(geometry, preferences.geometry);
    settings.setValue(splitters, preferences.splitters);
    settings.setValue(columns, preferences.columns);
    saveTables(preferences.tables, settings);
    settings.setValue(sidePanel, preferences.sidePanel);
    const ExportOptions &form = preferences.exportForm;
    settings.setValue(exportFormat, QLatin1String(form.format == ExportFormat::JsonLines ? "jsonl" : "csv"));
    settings.setValue(exportDelimiter, QString(QLatin1Char(form.csv.delimiter)));
    settings.setValue(exportBom, form.csv.bom);
    settings.setValue(exportFolder, preferences.exportFolder);
}

} // namespace inflight
