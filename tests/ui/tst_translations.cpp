// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Message {
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool isFinished = true;
};

QList<Message> messages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> result;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            result.append(Message());
        } else if (xml.name() == u"source") {
            result.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            result.last().isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
            QString plain;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
                if (xml.isStartElement())
                    result.last().translations.append(xml.readElementText());
                else if (xml.isCharacters())
                    plain += xml.text();
            }
            if (result.last().translations.isEmpty())
                result.last().translations.append(plain);
        }
    }
    return result;
}

QSet<QString> places(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d|n)|\\$\\{\\w+\\}"));
    QSet<QString> found;
    QRegularExpressionMatchIterator matches = place.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

} // namespace

class TestTranslations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void languageIsComplete_data();
    void languageIsComplete();
};

void TestTranslations::languageIsComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("pluralsOnly");
    QTest::newRow("English, plurals") << QStringLiteral("en") << true;
    QTest::newRow("German") << QStringLiteral("de") << false;
    QTest::newRow("Spanish") << QStringLiteral("es") << false;
    QTest::newRow("Simplified Chinese") << QStringLiteral("zh_CN") << false;
}

void TestTranslations::languageIsComplete()
{
    QFETCH(QString, language);
    QFETCH(bool, pluralsOnly);
    const QString root = QStringLiteral(INFLIGHT_SOURCE_DIR);
    const QString name = QStringLiteral("inflight_%1.ts").arg(language);
    QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(root + QStringLiteral("/translations/") + name, copy));

    // What the sources say now is merged into the copy: a string that was forgotten comes out unfinished.
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    QStringList arguments { QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
        QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral("."),
        QStringLiteral("-I"), QStringLiteral("app") };
    if (pluralsOnly)
        arguments << QStringLiteral("-pluralonly");
    arguments << QStringLiteral("ui") << QStringLiteral("app/words") << QStringLiteral("-ts") << copy;
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"), arguments);
    QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    const QList<Message> found = messages(copy);
    QVERIFY(found.size() > 20);
    for (const Message &message : found) {
        QVERIFY2(message.isFinished, qPrintable(message.source));
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
            // A form for exactly one thing may do without its number.
            const QSet<QString> wanted = places(message.source);
            const QSet<QString> given = places(translation);
            QVERIFY2(
                wanted.contains(given), qPrintable(message.source + QStringLiteral(" -> ") + translation));
            if (message.translations.size() == 1 || translation == message.translations.last())
                QVERIFY2(given == wanted, qPrintable(message.source + QStringLiteral(" -> ") + translation));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
