// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/fetcherror.h"
#include "values/pageinfo.h"
#include "values/recordbatch.h"

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>

namespace inflight {

/// Where things are in a page's body: RFC 6901 JSON Pointers. `records` may be "" (the body is the array);
/// for the others empty means "not there".
struct PageShape {
    QString records;
    QString total;
    QString next;
    QString cursor; ///< or `last:` and a pointer into the page's last record
    QString more {}; ///< whether other pages follow; behind a notPrefix, whether none does
};

struct DecodedPage {
    RecordBatch batch;
    PageInfo info;
};

class PageReader;
struct JsonFault;

/// Reads one page: bytes to records, or the reason why not. Validates the whole body (RFC 8259).
/// Holds nothing between pages but the last page's column names, to share them. Any one thread.
class PageDecoder {
public:
    explicit PageDecoder(const PageShape &shape);
    ~PageDecoder();
    PageDecoder(PageDecoder &&) noexcept;
    PageDecoder &operator=(PageDecoder &&) noexcept;

    /// Asked now and then while a page is read; true: the page is given up.
    void giveUpWhen(std::function<bool()> isUnwanted);
    /// Errors: NotJson, WrongShape, TooLarge (depth, columns, records, values); Cancelled: given up.
    tl::expected<DecodedPage, FetchError> decode(const QByteArray &body, int page);

private:
    FetchError faultError(const JsonFault &fault, const QByteArray &body) const;

    std::unique_ptr<PageReader> m_reader;
};

/// The text at a pointer of a JSON document: a string's characters, a number's digits; nothing where there
/// is no such value. For a sign-in answer's token.
std::optional<QString> textAt(const QByteArray &json, const QString &pointer);

} // namespace inflight
