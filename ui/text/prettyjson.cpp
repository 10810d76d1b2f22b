// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/prettyjson.h"

namespace inflight {

QByteArray prettyJson(QByteArrayView minified)
{
    QByteArray pretty;
    pretty.reserve(minified.size() * 3 / 2);
    int depth = 0;
    bool inString = false;
    const auto breakLine = [&] {
        pretty += '\n';
        pretty.append(depth * 4, ' ');
    };
    for (qsizetype i = 0; i < minified.size(); ++i) {
        const char c = minified[i];
        if (inString) {
            pretty += c;
            if (c == '\\' && i + 1 < minified.size())
                pretty += minified[++i];
            else if (c == '"')
                inString = false;
            continue;
        }
        switch (c) {
        case '"':
            inString = true;
            pretty += c;
            break;
        case '{':
        case '[':
            pretty += c;
            if (i + 1 < minified.size() && (minified[i + 1] == '}' || minified[i + 1] == ']')) {
                pretty += minified[++i];
            } else {
                ++depth;
                breakLine();
            }
            break;
        case '}':
        case ']':
            --depth;
            breakLine();
            pretty += c;
            break;
        case ',':
            pretty += c;
            breakLine();
            break;
        case ':':
            pretty += ": ";
            break;
        default:
            pretty += c;
        }
    }
    return pretty;
}

} // namespace inflight
