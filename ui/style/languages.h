// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

#include <vector>

namespace inflight {

/// The window's languages, each named in itself.
struct Language {
    QString code; ///< `de`, `zh_CN`; as QLocale takes it
    QString name;
};
const std::vector<Language> &languages();

/// Puts the whole program into one language while it lives, numbers included.
class LanguageChoice final {
    Q_DISABLE_COPY_MOVE(LanguageChoice)
public:
    LanguageChoice() = default;
    ~LanguageChoice();

    /// `code` empty: as the system says, English where we do not speak that.
    void choose(const QString &code);

private:
    QTranslator m_ours;
    QTranslator m_qts; ///< the words of Qt's own dialogs and buttons
};

} // namespace inflight
