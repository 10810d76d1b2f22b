// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/service.h"

#include "practice/answers.h"
#include "practice/catalogapi.h"
#include "practice/mannersjson.h"

#include <QJsonDocument>

namespace practice {

namespace {

constexpr QLatin1String rightPassword("practice");

Response frontPage()
{
    Response response;
    response.contentType = "text/plain; charset=utf-8";
    response.body = "A practice server: a catalogue to fetch, with manners you choose.\n\n"
                    "GET  /api/products?page=&per_page=         products, pagination.total\n"
                    "GET  /api/products/{id}                    one product\n"
                    "GET  /api/offset/products?offset=&limit=   items, total\n"
                    "GET  /api/cursor/products?cursor=&limit=   items, next_cursor\n"
                    "GET  /api/link/products?page=&per_page=    an array; Link, X-Total-Count\n"
                    "GET  /api/next/products?page=&per_page=    count, next, results\n"
                    "GET  /api/bare/products?page=&per_page=    an array, no total anywhere\n"
                    "POST /api/auth/login                       {\"email\",\"password\"}; any email, "
                    "password \"practice\"\n\n"
                    "GET  /practice/stats                       what really happened\n"
                    "POST /practice/reset                       zero the counts, start the sequence anew\n"
                    "GET  /practice/manners                     latency, limits, faults; POST to change\n";
    return response;
}

QJsonObject toJson(const Stats &stats)
{
    QJsonObject byStatus;
    for (auto it = stats.byStatus.begin(); it != stats.byStatus.end(); ++it)
        byStatus.insert(QString::number(it.key()), it.value());
    return {
        { QStringLiteral("requests"), stats.requests },
        { QStringLiteral("in_flight"), stats.inFlight },
        { QStringLiteral("peak_in_flight"), stats.peakInFlight },
        { QStringLiteral("connections"), stats.connections },
        { QStringLiteral("peak_connections"), stats.peakConnections },
        { QStringLiteral("by_status"), byStatus },
        { QStringLiteral("abandoned"), stats.abandoned },
        { QStringLiteral("early_after_429"), stats.earlyAfter429 },
        { QStringLiteral("logins"), stats.logins },
    };
}

Response tooMany(std::chrono::seconds wait)
{
    Response response
        = refusal(429, QStringLiteral("Too many requests. Try again in %1 s.").arg(wait.count()));
    response.headers = { { "Retry-After", QByteArray::number(qint64(wait.count())) } };
    return response;
}

bool isGet(const Request &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

} // namespace

Service::Service(int products, const Manners &manners)
    : m_catalog(products)
    , m_admission(manners)
{
}

void Service::setPort(quint16 port)
{
    m_port = QByteArray::number(port);
}

Answer Service::handle(const Request &request, TimePoint now)
{
    if (request.path == "/api/auth/login")
        return signIn(request, now);
    if (isVisit(request))
        return catalogue(request, now);
    Answer answer;
    answer.due = now;
    if (request.path.startsWith("/practice/"))
        answer.response = control(request);
    else if (request.path == "/")
        answer.response = isGet(request) ? frontPage() : methodNotAllowed("GET, HEAD");
    else
        answer.response = refusal(404, QStringLiteral("There is nothing here. / names what there is."));
    return answer;
}

void Service::reset()
{
    m_admission.reset();
    m_ledger.reset();
}

Answer Service::catalogue(const Request &request, TimePoint now)
{
    const Admission::Decision decision = m_admission.arrive(now);
    Answer answer;
    answer.era = m_ledger.arrived(decision.early);
    if (decision.retryAfter) {
        answer.response = tooMany(*decision.retryAfter);
        answer.due = now;
        return answer;
    }
    answer.ending = decision.fate.verdict;
    answer.response = respond(request, now, decision.fate.verdict);
    answer.due = now + decision.fate.latency;
    return answer;
}

Response Service::respond(const Request &request, TimePoint now, Verdict verdict) const
{
    if (verdict == Verdict::InternalError)
        return refusal(500, QStringLiteral("Something broke, as it was told to."));
    if (verdict == Verdict::Unavailable)
        return refusal(503, QStringLiteral("Not available, as it was told to be."));
    if (m_admission.manners().requireLogin && !isSignedIn(request, now)) {
        Response response = refusal(401, QStringLiteral("Sign in at /api/auth/login and send the token."));
        response.headers = { { "WWW-Authenticate", "Bearer" } };
        return response;
    }
    return catalogAnswer(m_catalog, request, originFor(request));
}

Answer Service::signIn(const Request &request, TimePoint now)
{
    const Manners manners = m_admission.manners();
    Answer answer;
    answer.due = now + std::chrono::milliseconds(manners.latencyMs);
    if (request.method != "POST") {
        answer.response = methodNotAllowed("POST");
        return answer;
    }
    m_ledger.loginTried();
    const QJsonObject given = QJsonDocument::fromJson(request.body).object();
    const QJsonValue email = given.value(QLatin1String("email"));
    const QJsonValue password = given.value(QLatin1String("password"));
    if (!email.isString() || !password.isString()) {
        answer.response = refusal(400, QStringLiteral("Send a JSON object with email and password."));
    } else if (email.toString().isEmpty() || password.toString() != rightPassword) {
        answer.response = refusal(401, QStringLiteral("Wrong email or password."));
    } else {
        // Its life begins when it is handed out, not when the request came.
        const QByteArray token = m_sessions.signIn(answer.due, std::chrono::seconds(manners.tokenLifetimeS));
        answer.response = jsonAnswer({ { QStringLiteral("access_token"), QString::fromLatin1(token) },
            { QStringLiteral("token_type"), QStringLiteral("Bearer") },
            { QStringLiteral("expires_in"), manners.tokenLifetimeS } });
    }
    return answer;
}

bool Service::isSignedIn(const Request &request, TimePoint now) const
{
    static constexpr QByteArrayView scheme("bearer ");
    const QByteArray given = request.header("Authorization");
    return given.size() > scheme.size()
        && QByteArrayView(given).first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0
        && m_sessions.isSignedIn(given.sliced(scheme.size()).trimmed(), now);
}

Response Service::control(const Request &request)
{
    if (request.path == "/practice/stats")
        return isGet(request) ? jsonAnswer(toJson(m_ledger.stats())) : methodNotAllowed("GET, HEAD");
    if (request.path == "/practice/reset") {
        if (request.method != "POST")
            return methodNotAllowed("POST");
        reset();
        return jsonAnswer(toJson(m_ledger.stats()));
    }
    if (request.path != "/practice/manners")
        return refusal(404, QStringLiteral("There is nothing here. / names what there is."));
    Manners changed = manners();
    if (request.method == "POST") {
        if (const QString error = applyJson(changed, request.body); !error.isEmpty())
            return refusal(400, error);
        setManners(changed);
    } else if (!isGet(request)) {
        return methodNotAllowed("GET, HEAD, POST");
    }
    return jsonAnswer(practice::toJson(changed));
}

/// Links lead back to the name the guest came by, so that they stay within one origin; a name that is not
/// this server's is not repeated.
QByteArray Service::originFor(const Request &request) const
{
    const QByteArray byName = "localhost:" + m_port;
    return request.header("Host") == byName ? "http://" + byName : "http://127.0.0.1:" + m_port;
}

} // namespace practice
