// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace practice {

using HeaderFields = QList<std::pair<QByteArray, QByteArray>>;

/// One HTTP/1.1 request, whole.
struct Request {
    QByteArray method;
    QByteArray path; ///< percent-decoded
    QByteArray query; ///< as it came, without the question mark
    HeaderFields headers;
    QByteArray body;
    bool keepAlive = true;

    /// The first field of that name, whatever its case; null where there is none.
    QByteArray header(QByteArrayView name) const;
    /// A query parameter, decoded; nothing where it is not given.
    std::optional<QByteArray> parameter(QByteArrayView name) const;
};

struct Response {
    int status = 200;
    QByteArray contentType = "application/json";
    HeaderFields headers;
    QByteArray body;
};

/// Status line and fields up to the empty line, Content-Length among them. date: as in the Date field.
QByteArray responseHead(const Response &response, bool keepAlive, QByteArrayView date);
QByteArray reasonPhrase(int status);

/// Reads requests from a stream of bytes cut anywhere (RFC 9112). Bounded: what it keeps never exceeds
/// MaxHead + MaxBody and what was fed at once. Pure; not thread-safe.
class RequestParser {
public:
    static constexpr qsizetype MaxHead = 16 * 1024; ///< bytes
    static constexpr qsizetype MaxBody = 64 * 1024; ///< bytes

    enum class State {
        NeedMore,
        Ready, ///< request() is whole; the next parse() goes on behind it
        Bad, ///< status() says how to refuse; the stream cannot be read on
    };

    void feed(QByteArrayView bytes);
    State parse();
    qsizetype unread() const { return m_buffer.size(); } ///< bytes fed that no request was made of so far
    const Request &request() const { return m_request; }
    int status() const { return m_status; }

private:
    bool refuse(int status); // always false
    bool readHead(QByteArrayView head);
    bool readRequestLine(QByteArrayView line);
    bool readField(QByteArrayView line);
    bool readFraming();

    QByteArray m_buffer;
    qsizetype m_searched = 0; // no end of the head before here
    std::optional<qsizetype> m_bodySize; // known once the head is read
    Request m_request;
    int m_status = 0;
};

} // namespace practice
