// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/recordplaces.h"

#include "records/jsonparse.h"

#include <algorithm>
#include <array>
#include <optional>

namespace inflight {

namespace {

constexpr qsizetype mostPlaces = 3;
constexpr qsizetype mostNoted = 100; ///< of a hostile answer
constexpr int deepest = 2; ///< keys in a pointer
constexpr qsizetype longestNamedKey = 64;

/// Such a key stands in a pointer and in a sentence as it is; anything else is no name that people give.
bool canBeNamed(const QString &key)
{
    return !key.isEmpty() && key.size() <= longestNamedKey
        && std::all_of(key.begin(), key.end(),
            [](QChar c) { return c.isLetterOrNumber() || QStringView(u"_-.$@:").contains(c); });
}

struct PlaceFinder : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, PlaceFinder> {
    struct Place {
        QString pointer;
        qint64 objects;
    };

    int depth = 0; ///< containers open now
    std::array<QString, deepest> keys; ///< that lead here; empty where one cannot be named
    int arrayDepth = 0; ///< of the array that may hold the records, while inside it
    std::optional<QString> pointer; ///< of that array, where it can be named
    qint64 objects = 0; ///< in that array
    QList<Place> places;

    void restart() { *this = {}; }

    bool Key(const char *text, unsigned length, bool)
    {
        if (arrayDepth == 0 && depth <= deepest) {
            const QString key = QString::fromUtf8(text, qsizetype(length));
            keys[size_t(depth) - 1] = canBeNamed(key) ? key : QString();
        }
        return true;
    }
    bool StartObject()
    {
        if (arrayDepth > 0 && depth == arrayDepth)
            ++objects;
        ++depth;
        return true;
    }
    bool EndObject(unsigned)
    {
        --depth;
        return true;
    }
    bool StartArray()
    {
        const int keysHere = depth++;
        if (arrayDepth > 0 || keysHere > deepest)
            return true;
        arrayDepth = depth;
        objects = 0;
        pointer = pointerOf(keysHere);
        return true;
    }
    bool EndArray(unsigned)
    {
        if (depth-- != arrayDepth)
            return true;
        arrayDepth = 0;
        if (pointer && objects > 0 && places.size() < mostNoted)
            places.append({ *pointer, objects });
        return true;
    }
    std::optional<QString> pointerOf(int keysHere) const
    {
        QString text;
        for (int i = 0; i < keysHere; ++i) {
            if (keys[size_t(i)].isEmpty())
                return std::nullopt;
            text += u'/' + keys[size_t(i)];
        }
        return text;
    }
};

} // namespace

QStringList recordPlaces(const QByteArray &json)
{
    PlaceFinder finder;
    if (parseJson(json, finder))
        return {};
    std::stable_sort(finder.places.begin(), finder.places.end(),
        [](const auto &one, const auto &other) { return one.objects > other.objects; });
    QStringList pointers;
    for (const auto &place : finder.places.first(std::min(mostPlaces, finder.places.size())))
        pointers << place.pointer;
    return pointers;
}

} // namespace inflight
