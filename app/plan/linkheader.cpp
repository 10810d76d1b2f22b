// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/linkheader.h"

#include "plan/weborigin.h"

#include <QHash>
#include <QStringView>

#include <algorithm>

namespace inflight {

namespace {

/// Reads one field value from left to right.
class LinkReader {
public:
    explicit LinkReader(QStringView text)
        : m_text(text)
    {
    }

    /// At the `<` of the next link, if there is one.
    bool findLink()
    {
        skip(u" \t,");
        return peek() == u'<';
    }

    std::optional<QString> reference()
    {
        const qsizetype close = m_text.indexOf(u'>', m_at);
        if (close < 0)
            return std::nullopt;
        const QStringView inside = m_text.sliced(m_at + 1, close - m_at - 1);
        m_at = close + 1;
        return inside.trimmed().toString();
    }

    /// The first occurrence of each parameter, by lower-case name.
    QHash<QString, QString> parameters()
    {
        QHash<QString, QString> result;
        while (true) {
            skip(u" \t");
            if (isAtEnd() || peek() == u',')
                return result;
            if (peek() != u';') {
                // Junk between '>' and the next ';' or ','.
                until(u";,");
                continue;
            }
            skip(u"; \t");
            const QString name = until(u"=;, \t").toString().toLower();
            skip(u" \t");
            QString value;
            if (peek() == u'=') {
                ++m_at;
                skip(u" \t");
                value = peek() == u'"' ? quoted() : until(u";, \t").toString();
            }
            if (!name.isEmpty() && !result.contains(name))
                result.insert(name, value);
        }
    }

    /// Over something that is no link, to where the next one may begin.
    bool skipToComma()
    {
        until(u",");
        return !isAtEnd();
    }

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return isAtEnd() ? QChar() : m_text[m_at]; }
    void skip(QStringView characters)
    {
        while (!isAtEnd() && characters.contains(m_text[m_at]))
            ++m_at;
    }
    QStringView until(QStringView stops)
    {
        const qsizetype from = m_at;
        while (!isAtEnd() && !stops.contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }
    QString quoted()
    {
        QString value;
        ++m_at;
        while (!isAtEnd() && peek() != u'"') {
            if (peek() == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at++];
        }
        if (!isAtEnd())
            ++m_at;
        return value;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

void parseField(const QString &text, const QUrl &page, QList<WebLink> &links)
{
    LinkReader reader(text);
    while (true) {
        if (!reader.findLink()) {
            if (reader.skipToComma())
                continue;
            return;
        }
        const std::optional<QString> reference = reader.reference();
        if (!reference)
            return;
        const QHash<QString, QString> parameters = reader.parameters();
        // An anchor says that the link belongs to another resource than this page.
        const auto anchor = parameters.constFind(QStringLiteral("anchor"));
        if (anchor != parameters.constEnd() && page.resolved(QUrl(*anchor)) != page)
            continue;
        const QString relations = parameters.value(QStringLiteral("rel")).simplified().toLower();
        links.append({ *reference, withTlsOf(page, page.resolved(QUrl(*reference))),
            relations.split(QLatin1Char(' '), Qt::SkipEmptyParts) });
    }
}

} // namespace

QList<WebLink> parseLinks(const Headers &headers, const QUrl &page)
{
    QList<WebLink> links;
    for (const auto &[name, value] : headers.fields) {
        if (name.compare("link", Qt::CaseInsensitive) == 0)
            parseField(QString::fromUtf8(value), page, links);
    }
    return links;
}

std::optional<WebLink> linkTo(const QList<WebLink> &links, QLatin1String relation)
{
    const auto found = std::find_if(links.begin(), links.end(),
        [&](const WebLink &link) { return link.relations.contains(QString(relation)); });
    return found == links.end() ? std::nullopt : std::optional(*found);
}

bool linksToNext(const Headers &headers, const QUrl &page)
{
    return linkTo(parseLinks(headers, page), QLatin1String("next")).has_value();
}

} // namespace inflight
