// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDoubleSpinBox>
#include <QSpinBox>

#include <optional>
#include <utility>

namespace inflight {

/// The number that a box shows between prefix and suffix, in digits, however large; nothing where that is
/// none.
std::optional<double> numberTyped(const QLocale &locale, QStringView text);

/// A spin box that takes a typed number which is too high for the highest, and one that is too low for the
/// lowest. Qt's own refuses the last digit: of 600 with 500 as the highest, 60 would be left without a word.
template <class Box> class BoundingBox final : public Box {
public:
    using Box::Box;

    /// Whether what stands in the field is a number, which it may have to be bounded first.
    bool holdsNumber() const { return numberIn(this->text()).has_value(); }

    QValidator::State validate(QString &input, int &pos) const override
    {
        const QValidator::State state = Box::validate(input, pos);
        const bool isTooHigh
            = state == QValidator::Invalid && numberIn(input).value_or(0) > double(this->maximum());
        return isTooHigh ? QValidator::Intermediate : state;
    }

    void fixup(QString &input) const override
    {
        const std::optional<double> number = numberIn(input);
        if (number && *number > double(this->maximum()))
            input = inBox(this->maximum());
        else if (number && *number < double(this->minimum()))
            input = inBox(this->minimum());
        else
            Box::fixup(input);
    }

private:
    std::optional<double> numberIn(QStringView text) const
    {
        if (text.startsWith(this->prefix()))
            text = text.sliced(this->prefix().size());
        if (text.endsWith(this->suffix()))
            text.chop(this->suffix().size());
        return numberTyped(this->locale(), text);
    }

    QString inBox(decltype(std::declval<Box>().value()) value) const
    {
        return this->prefix() + this->textFromValue(value) + this->suffix();
    }
};

using NumberBox = BoundingBox<QSpinBox>;
using DecimalBox = BoundingBox<QDoubleSpinBox>;

} // namespace inflight
