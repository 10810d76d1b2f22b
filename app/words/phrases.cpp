// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/phrases.h"

#include "values/userinfo.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace inflight {

namespace {

struct NamedStatus {
    int status;
    const char *name;
};
constexpr std::array namedStatuses {
    NamedStatus { 100, "Continue" },
    NamedStatus { 103, "Early Hints" },
    NamedStatus { 202, "Accepted" },
    NamedStatus { 204, "No Content" },
    NamedStatus { 205, "Reset Content" },
    NamedStatus { 206, "Partial Content" },
    NamedStatus { 300, "Multiple Choices" },
    NamedStatus { 301, "Moved Permanently" },
    NamedStatus { 302, "Found" },
    NamedStatus { 303, "See Other" },
    NamedStatus { 304, "Not Modified" },
    NamedStatus { 307, "Temporary Redirect" },
    NamedStatus { 308, "Permanent Redirect" },
    NamedStatus { 400, "Bad Request" },
    NamedStatus { 401, "Unauthorized" },
    NamedStatus { 402, "Payment Required" },
    NamedStatus { 403, "Forbidden" },
    NamedStatus { 404, "Not Found" },
    NamedStatus { 405, "Method Not Allowed" },
    NamedStatus { 406, "Not Acceptable" },
    NamedStatus { 407, "Proxy Authentication Required" },
    NamedStatus { 408, "Request Timeout" },
    NamedStatus { 409, "Conflict" },
    NamedStatus { 410, "Gone" },
    NamedStatus { 414, "URI Too Long" },
    NamedStatus { 415, "Unsupported Media Type" },
    NamedStatus { 416, "Range Not Satisfiable" },
    NamedStatus { 418, "I'm a teapot" },
    NamedStatus { 421, "Misdirected Request" },
    NamedStatus { 422, "Unprocessable Content" },
    NamedStatus { 423, "Locked" },
    NamedStatus { 425, "Too Early" },
    NamedStatus { 426, "Upgrade Required" },
    NamedStatus { 428, "Precondition Required" },
    NamedStatus { 429, "Too Many Requests" },
    NamedStatus { 431, "Request Header Fields Too Large" },
    NamedStatus { 451, "Unavailable For Legal Reasons" },
    NamedStatus { 500, "Internal Server Error" },
    NamedStatus { 501, "Not Implemented" },
    NamedStatus { 502, "Bad Gateway" },
    NamedStatus { 503, "Service Unavailable" },
    NamedStatus { 504, "Gateway Timeout" },
    NamedStatus { 505, "HTTP Version Not Supported" },
    NamedStatus { 507, "Insufficient Storage" },
    NamedStatus { 508, "Loop Detected" },
    NamedStatus { 511, "Network Authentication Required" },
};

QString counted(const char *text, qint64 number)
{
    return QCoreApplication::translate("inflight", text, nullptr, int(std::min<qint64>(number, 1'000'000)));
}

} // namespace

QString phrase(const char *text)
{
    return QCoreApplication::translate("inflight", text);
}

QString statusText(int status)
{
    const auto found = std::find_if(namedStatuses.begin(), namedStatuses.end(),
        [status](const NamedStatus &named) { return named.status == status; });
    const QString number = QString::number(status);
    return found == namedStatuses.end() ? number : number + u' ' + QLatin1String(found->name);
}

QString durationText(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    const qint64 seconds = ceil<std::chrono::seconds>(std::max(duration, milliseconds(0))).count();
    if (seconds < 120)
        return counted(QT_TRANSLATE_N_NOOP("inflight", "%n s"), seconds);
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes < 120)
        return counted(QT_TRANSLATE_N_NOOP("inflight", "%n min"), minutes);
    const QString hours = counted(QT_TRANSLATE_N_NOOP("inflight", "%n h"), minutes / 60);
    if (minutes % 60 == 0)
        return hours;
    return hours + u' ' + counted(QT_TRANSLATE_N_NOOP("inflight", "%n min"), minutes % 60);
}

QString safeText(const QString &text)
{
    constexpr qsizetype longest = 300;
    QString line = text.left(4 * longest);
    for (QChar &character : line) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            character = u' ';
    }
    line = textWithoutUserInfo(line.simplified());
    return line.size() > longest ? line.left(longest - 1) + QChar(0x2026) : line;
}

QString withDetail(const QString &said, const QString &detail)
{
    const QString safe = safeText(detail);
    if (safe.isEmpty())
        return said + u'.';
    static const QString endings = QStringLiteral(".!?\u2026");
    const QString end = endings.contains(safe.back()) ? QString() : QStringLiteral(".");
    //: %1: what went wrong, %2: the technical detail
    return phrase(QT_TRANSLATE_NOOP("inflight", "%1: %2")).arg(said, safe) + end;
}

QString withPlace(const QString &advice, const QString &place)
{
    if (place.isEmpty())
        return advice;
    static const QString stops = QStringLiteral(".\u3002");
    const bool hasStop = !advice.isEmpty() && stops.contains(advice.back());
    return QStringLiteral("%1 (%2)%3")
        .arg(hasStop ? advice.chopped(1) : advice, place, hasStop ? advice.last(1) : QString());
}

QString sentences(const QString &first, const char *second)
{
    return first + u' ' + phrase(second);
}

} // namespace inflight
