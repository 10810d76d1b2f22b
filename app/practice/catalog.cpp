// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/catalog.h"

#include "practice/productwords.h"
#include "practice/seededrandom.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace practice {

namespace {

constexpr unsigned nastyEvery = 31; // a small catalogue has every one of them too
constexpr int roomForAProduct = 640; // bytes; twice what the longest words come to

/// Writes into room that the caller has made: a page of fifty is made of a thousand pieces, and growing
/// a QByteArray at each of them takes most of the time a request costs.
class Pen {
public:
    explicit Pen(char *at)
        : m_at(at)
    {
    }

    Pen &operator<<(std::string_view text)
    {
        std::memcpy(m_at, text.data(), text.size());
        m_at += text.size();
        return *this;
    }

    void digits(unsigned number, int width = 1)
    {
        char reversed[16];
        int length = 0;
        for (; number > 0 || length < width; number /= 10)
            reversed[length++] = static_cast<char>('0' + number % 10);
        while (length > 0)
            *m_at++ = reversed[--length];
    }

    char *at() const { return m_at; }

private:
    char *m_at;
};

/// Deals small choices out of one 64-bit draw, read as a fraction: times the sides of a die, the whole
/// part is the throw and the rest is left for the next.
class Dice {
public:
    explicit Dice(quint64 bits)
        : m_bits(bits)
    {
    }

    unsigned below(unsigned sides)
    {
        const quint64 low = (m_bits & 0xffffffffU) * sides;
        const quint64 high = (m_bits >> 32) * sides + (low >> 32);
        m_bits = (high << 32) | (low & 0xffffffffU);
        return static_cast<unsigned>(high >> 32);
    }

    template <typename List> const auto &from(const List &list)
    {
        return list[below(static_cast<unsigned>(list.size()))];
    }

private:
    quint64 m_bits;
};

/// In cents: most things are cheap, a few are not, and shops love certain endings.
unsigned price(Dice &dice)
{
    static constexpr std::array<unsigned, 5> endings { 90, 99, 50, 0, 95 };
    static constexpr std::array<unsigned, 4> ceilings { 20, 50, 120, 900 };
    const unsigned whole = 2 + dice.below(dice.from(ceilings));
    return whole * 100 + dice.from(endings);
}

constexpr quint64 seed = 108; // any will do, as long as it stays

void writeProduct(Pen &pen, unsigned id)
{
    Dice looks(drawBits(seed, id, 1));
    Dice trade(drawBits(seed, id, 2));
    const words::Category &category = looks.from(words::categories);

    pen << R"({"id":)";
    pen.digits(id);
    pen << R"(,"sku":")";
    // Digits that are text: 7919 shares no factor with 10^7, so no two products share a number.
    pen.digits(static_cast<unsigned>(quint64(id) * 7919 % 10'000'000), 7);
    pen << R"(","name":")";
    if (id % nastyEvery == 0) {
        pen << words::nastyNames[id / nastyEvery % words::nastyNames.size()];
    } else {
        pen << looks.from(words::materials) << " " << looks.from(category.things)
            << looks.from(words::details);
    }
    pen << R"(","category":")" << category.name << R"(","price":)";
    const unsigned cents = price(trade);
    pen.digits(cents / 100);
    pen << ".";
    pen.digits(cents % 100, 2);
    pen << (trade.below(7) == 0 ? R"(,"in_stock":false,"rating":)" : R"(,"in_stock":true,"rating":)");
    if (trade.below(8) == 0) {
        pen << "null";
    } else {
        const unsigned tenths = 25 + trade.below(26);
        pen.digits(tenths / 10);
        pen << ".";
        pen.digits(tenths % 10);
    }
    pen << R"(,"tags":[")" << trade.from(words::tags);
    for (unsigned more = trade.below(3); more > 0; --more)
        pen << R"(",")" << trade.from(words::tags);
    const words::Supplier &supplier = trade.from(words::suppliers);
    pen << R"("],"supplier":{"name":")" << supplier.name << R"(","country":")" << supplier.country
        << R"("}})";
}

} // namespace

Catalog::Catalog(int products)
    : m_size(std::clamp(products, 0, MaxProducts))
{
}

QByteArray Catalog::product(int id) const
{
    QByteArray json(qsizetype(roomForAProduct), Qt::Uninitialized);
    Pen pen(json.data());
    writeProduct(pen, static_cast<unsigned>(id));
    json.resize(pen.at() - json.constData());
    return json;
}

void Catalog::appendArray(QByteArray &json, qint64 offset, int count) const
{
    const qint64 first = std::clamp<qint64>(offset, 0, m_size);
    const qint64 end = std::min<qint64>(first + std::max(count, 0), m_size);
    const qsizetype before = json.size();
    json.resize(before + 2 + (end - first) * (qsizetype(roomForAProduct) + 1));
    Pen pen(json.data() + before);
    pen << "[";
    for (qint64 i = first; i < end; ++i) {
        if (i > first)
            pen << ",";
        writeProduct(pen, static_cast<unsigned>(i) + 1);
    }
    pen << "]";
    json.resize(pen.at() - json.constData());
}

} // namespace practice
