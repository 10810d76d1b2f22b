// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/headeroptions.h"

#include "plan/apiprofile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace inflight {

namespace {

constexpr qint64 largestHeaderFile = 1 << 20;

using Problem = std::optional<QString>;

bool isNamed(const HeaderList &headers, const QByteArray &name)
{
    return std::any_of(headers.begin(), headers.end(),
        [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

/// `place`: what the sentence begins with where no header can be named.
Problem addLine(const QByteArray &line, const QString &place, HeaderList &headers)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).trimmed();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name.isEmpty())
        return QStringLiteral("%1 wants 'Name: value', with a colon after the name.").arg(place);
    if (!isSafeHeader(name, value))
        return QStringLiteral("The header '%1' holds a character that HTTP forbids there.")
            .arg(QString::fromUtf8(name).simplified());
    // Only one of them would be sent. One field with a list means the same: RFC 9110, section 5.3.
    if (isNamed(headers, name))
        return QStringLiteral(
            "The header '%1' is given twice: put both values into one, with a comma between.")
            .arg(QString::fromUtf8(name));
    headers.append({ name, value });
    return std::nullopt;
}

/// A line without a colon may be a key by itself, and one with a forbidden character anything: both are named
/// by their number.
Problem addFileLine(const QByteArray &line, const QString &file, int number, HeaderList &headers)
{
    const QString place = QStringLiteral("Line %1 of %2").arg(number).arg(file);
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && !isSafeHeader(line.left(colon).trimmed(), line.mid(colon + 1).trimmed()))
        return QStringLiteral("%1 holds a character that HTTP forbids in a header.").arg(place);
    return addLine(line, place, headers);
}

Problem addFile(const QString &name, HeaderList &headers)
{
    if (name.isEmpty())
        return QStringLiteral("--header @ wants a file's name behind the @.");
    QFile file(name);
    if (!QFileInfo::exists(name))
        return QStringLiteral("--header: there is no file %1.").arg(name);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("--header: %1 cannot be read: %2.").arg(name, file.errorString());
    QByteArray text; // a pipe tells neither its size nor everything at once
    for (QByteArray piece = file.read(4096); !piece.isEmpty() && text.size() <= largestHeaderFile;
         piece = file.read(4096))
        text += piece;
    if (text.size() > largestHeaderFile)
        return QStringLiteral("--header: %1 is larger than 1 MB: is it the right file?").arg(name);

    const qsizetype before = headers.size();
    QList<QByteArray> lines = text.split('\n');
    if (lines.first().startsWith("\xEF\xBB\xBF")) // as some editors begin a file
        lines.first().remove(0, 3);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (const Problem problem = addFileLine(line, name, int(i) + 1, headers))
            return problem;
    }
    if (headers.size() == before)
        return QStringLiteral("--header: %1 holds no header; it wants lines of 'Name: value'.").arg(name);
    return std::nullopt;
}

} // namespace

tl::expected<HeaderList, UsageError> headersFrom(const QStringList &values)
{
    HeaderList headers;
    for (const QString &value : values) {
        const Problem problem = value.startsWith(u'@')
            ? addFile(value.sliced(1), headers)
            : addLine(value.toUtf8(), QStringLiteral("--header"), headers);
        if (problem)
            return tl::unexpected(UsageError { *problem });
    }
    return headers;
}

} // namespace inflight
