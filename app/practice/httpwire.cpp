// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/httpwire.h"

#include <algorithm>

namespace practice {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// RFC 9110, section 5.6.2.
bool isToken(QByteArrayView text)
{
    static constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || marks.contains(c);
    });
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool listNames(QByteArrayView list, QByteArrayView name)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        if (sameName(list.first(comma < 0 ? list.size() : comma).trimmed(), name))
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

QByteArray decoded(QByteArrayView text)
{
    return QByteArray::fromPercentEncoding(text.toByteArray().replace('+', ' '));
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (sameName(key, name))
            return value;
    }
    return {};
}

std::optional<QByteArray> Request::parameter(QByteArrayView name) const
{
    QByteArrayView rest(query);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('&');
        const QByteArrayView pair = rest.first(end < 0 ? rest.size() : end);
        const qsizetype equals = pair.indexOf('=');
        if (decoded(pair.first(equals < 0 ? pair.size() : equals)) == name)
            return equals < 0 ? QByteArray("") : decoded(pair.sliced(equals + 1));
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
    return {};
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

QByteArray responseHead(const Response &response, bool keepAlive, QByteArrayView date)
{
    QByteArray head;
    head.reserve(512);
    head.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    head.append(reasonPhrase(response.status));
    head.append("\r\nServer: inflight\r\nDate: ").append(date);
    head.append("\r\nContent-Type: ").append(response.contentType);
    head.append("\r\nContent-Length: ").append(QByteArray::number(response.body.size()));
    for (const auto &[name, value] : response.headers)
        head.append("\r\n").append(name).append(": ").append(value);
    head.append(keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
    return head;
}

void RequestParser::feed(QByteArrayView bytes)
{
    m_buffer.append(bytes);
}

RequestParser::State RequestParser::parse()
{
    if (m_status != 0)
        return State::Bad;
    if (!m_bodySize) {
        // RFC 9112, section 2.2: empty lines before a request line are passed over.
        while (m_buffer.startsWith("\r\n"))
            m_buffer.remove(0, 2);
        const qsizetype end = m_buffer.indexOf("\r\n\r\n", m_searched);
        if (end > MaxHead || (end < 0 && m_buffer.size() > MaxHead)) {
            refuse(431);
            return State::Bad;
        }
        if (end < 0) {
            m_searched = std::max<qsizetype>(0, m_buffer.size() - 3);
            return State::NeedMore;
        }
        m_request = {};
        if (!readHead(QByteArrayView(m_buffer).first(end)))
            return State::Bad;
        m_buffer.remove(0, end + 4);
        m_searched = 0;
    }
    if (m_buffer.size() < *m_bodySize)
        return State::NeedMore;
    m_request.body = m_buffer.first(*m_bodySize);
    m_buffer.remove(0, *m_bodySize);
    m_bodySize.reset();
    return State::Ready;
}

bool RequestParser::refuse(int status)
{
    m_status = status;
    m_buffer.clear();
    return false;
}

bool RequestParser::readHead(QByteArrayView head)
{
    bool isFirst = true;
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? head : head.first(end);
        head = end < 0 ? QByteArrayView() : head.sliced(end + 2);
        if (!(isFirst ? readRequestLine(line) : readField(line)))
            return false;
        isFirst = false;
    }
    return readFraming();
}

bool RequestParser::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return refuse(400);
    const QByteArrayView version = line.sliced(last + 1);
    QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (!isToken(line.first(first)) || !version.startsWith("HTTP/") || target.contains(' '))
        return refuse(400);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse(505);
    if (!target.startsWith('/')) {
        // The absolute form, as a proxy is asked: only its path matters here.
        const qsizetype authority = target.startsWith("http://") ? 7 : 0;
        const qsizetype slash = target.indexOf('/', authority);
        if (authority == 0 || slash < 0)
            return refuse(400);
        target = target.sliced(slash);
    }
    const qsizetype question = target.indexOf('?');
    m_request.method = line.first(first).toByteArray();
    const QByteArrayView path = target.first(question < 0 ? target.size() : question);
    m_request.path = QByteArray::fromPercentEncoding(path.toByteArray());
    if (question >= 0)
        m_request.query = target.sliced(question + 1).toByteArray();
    m_request.keepAlive = version == "HTTP/1.1";
    return true;
}

bool RequestParser::readField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return refuse(400);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (value.contains('\r') || value.contains('\n') || value.contains('\0'))
        return refuse(400);
    m_request.headers.emplace_back(line.first(colon).toByteArray(), value.toByteArray());
    return true;
}

/// Where the body ends and whether the connection lives on.
bool RequestParser::readFraming()
{
    std::optional<QByteArray> length;
    for (const auto &[name, value] : std::as_const(m_request.headers)) {
        if (sameName(name, "Transfer-Encoding"))
            return refuse(411);
        if (sameName(name, "Connection")) {
            if (listNames(value, "close"))
                m_request.keepAlive = false;
            else if (listNames(value, "keep-alive"))
                m_request.keepAlive = true;
        }
        if (!sameName(name, "Content-Length"))
            continue;
        if (!isDigits(value) || (length && *length != value))
            return refuse(400);
        length = value;
    }
    bool fits = true;
    const qsizetype size = length ? length->toLongLong(&fits) : 0;
    if (!fits || size > MaxBody)
        return refuse(413);
    m_bodySize = size;
    return true;
}

} // namespace practice
