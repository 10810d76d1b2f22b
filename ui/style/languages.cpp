// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace inflight {

const std::vector<Language> &languages()
{
    static const std::vector<Language> all {
        { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("de"), QStringLiteral("Deutsch") },
        { QStringLiteral("es"), QStringLiteral("Espa\u00f1ol") },
        { QStringLiteral("zh_CN"), QStringLiteral("\u7b80\u4f53\u4e2d\u6587") },
    };
    return all;
}

LanguageChoice::~LanguageChoice()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void LanguageChoice::choose(const QString &code)
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    const QString folder = QStringLiteral(":/i18n");
    // English has a file of its own: its plural forms.
    if (!m_ours.load(locale, QStringLiteral("inflight"), QStringLiteral("_"), folder))
        (void)m_ours.load(QStringLiteral("inflight_en"), folder);
    if (m_qts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    QCoreApplication::installTranslator(&m_ours);
}

} // namespace inflight
