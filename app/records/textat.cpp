// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/jsonparse.h"
#include "records/pagedecoder.h"
#include "records/pointerfollower.h"
#include "values/limits.h"

namespace inflight {

namespace {

/// Keeps the one string or number that stands at the pointer.
struct TextFinder : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TextFinder> {
    std::optional<JsonPointer> pointer;
    PointerFollower follower { { pointer } };
    std::optional<QString> found;

    explicit TextFinder(const QString &text)
        : pointer(JsonPointer::parse(text))
    {
    }

    void restart()
    {
        follower = PointerFollower({ pointer });
        found.reset();
    }
    /// Any other value at the pointer forgets an earlier one: of two equal keys the last wins.
    bool Default()
    {
        if (follower.value())
            found.reset();
        return true;
    }
    bool RawNumber(const char *text, unsigned length, bool copy) { return String(text, length, copy); }
    bool String(const char *text, unsigned length, bool)
    {
        if (follower.value())
            found = QString::fromUtf8(text, qsizetype(length));
        return true;
    }
    bool Key(const char *text, unsigned length, bool)
    {
        follower.key(QByteArrayView(text, qsizetype(length)));
        return true;
    }
    bool begin(bool isArray)
    {
        Default();
        follower.enter(isArray);
        return follower.depth() <= limits::jsonDepth;
    }
    bool end()
    {
        follower.leave();
        return true;
    }
    bool StartObject() { return begin(false); }
    bool EndObject(unsigned) { return end(); }
    bool StartArray() { return begin(true); }
    bool EndArray(unsigned) { return end(); }
};

} // namespace

std::optional<QString> textAt(const QByteArray &json, const QString &pointer)
{
    TextFinder finder(pointer);
    if (parseJson(json, finder))
        return std::nullopt;
    return finder.found;
}

} // namespace inflight
