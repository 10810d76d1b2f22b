// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/sessions.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <vector>

namespace practice {

QByteArray Sessions::signIn(TimePoint now, std::chrono::seconds lifetime)
{
    if (m_endOf.size() >= MaxTokens)
        makeRoom(now);
    std::array<quint32, 6> random {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray token
        = QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof random)
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_endOf.insert(token, now + lifetime);
    return token;
}

bool Sessions::isSignedIn(const QByteArray &token, TimePoint now) const
{
    const auto found = m_endOf.constFind(token);
    return found != m_endOf.cend() && now < *found;
}

void Sessions::makeRoom(TimePoint now)
{
    std::vector<TimePoint> ends(m_endOf.cbegin(), m_endOf.cend());
    const auto middle = ends.begin() + static_cast<std::ptrdiff_t>(ends.size() / 2);
    std::nth_element(ends.begin(), middle, ends.end());
    const TimePoint limit = std::max(now, *middle);
    m_endOf.removeIf([limit](auto entry) { return entry.value() <= limit; });
}

} // namespace practice
