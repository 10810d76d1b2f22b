// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/catalog.h"
#include "practice/productwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using practice::Catalog;

namespace {

QByteArray arrayOf(const Catalog &catalog, qint64 offset, int count)
{
    QByteArray json;
    catalog.appendArray(json, offset, count);
    return json;
}

} // namespace

class tst_Catalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProductIsWholeJson_data();
    void everyProductIsWholeJson();
    void sameEveryTime();
    void slices_data();
    void slices();
    void appendsToWhatIsThere();
    void pricesKeepTwoDecimals();
    void someValuesAreNull();
    void nastyNamesAppearEarly();
    void numbersOfTextAreUnique();
    void averageSize();
    void clampsItsSize();
};

void tst_Catalog::everyProductIsWholeJson_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("first") << 1 << 2000;
    QTest::newRow("last of a million") << 999'000 << 1'000'000;
}

void tst_Catalog::everyProductIsWholeJson()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const QStringList members { u"category"_qs, u"id"_qs, u"in_stock"_qs, u"name"_qs, u"price"_qs,
        u"rating"_qs, u"sku"_qs, u"supplier"_qs, u"tags"_qs };
    const Catalog catalog(Catalog::MaxProducts);
    for (int id = from; id <= to; ++id) {
        const QByteArray json = catalog.product(id);
        QJsonParseError error {};
        const QJsonObject product = QJsonDocument::fromJson(json, &error).object();
        QVERIFY2(!error.error, json.constData());
        QCOMPARE(product.keys(), members);
        QCOMPARE(product.value(u"id"_qs).toInt(), id);
        QVERIFY(!product.value(u"name"_qs).toString().isEmpty());
        QVERIFY(!product.value(u"tags"_qs).toArray().isEmpty());
        QCOMPARE(product.value(u"supplier"_qs).toObject().size(), 2);
    }
}

void tst_Catalog::sameEveryTime()
{
    QCOMPARE(arrayOf(Catalog(500), 0, 500), arrayOf(Catalog(500), 0, 500));
    QCOMPARE(Catalog(100).product(77), Catalog(5000).product(77));
}

void tst_Catalog::slices_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("start") << qint64(0) << 3 << QList<int> { 1, 2, 3 };
    QTest::newRow("middle") << qint64(4) << 2 << QList<int> { 5, 6 };
    QTest::newRow("over the end") << qint64(8) << 5 << QList<int> { 9, 10 };
    QTest::newRow("at the end") << qint64(10) << 5 << QList<int> {};
    QTest::newRow("far past the end") << Q_INT64_C(9'000'000'000'000'000'000) << 100 << QList<int> {};
    QTest::newRow("nothing asked") << qint64(2) << 0 << QList<int> {};
    QTest::newRow("negative") << qint64(-5) << -1 << QList<int> {};
}

void tst_Catalog::slices()
{
    QFETCH(qint64, offset);
    QFETCH(int, count);
    QFETCH(QList<int>, ids);
    const Catalog catalog(10);
    QByteArrayList products;
    for (const int id : ids)
        products << catalog.product(id);
    QCOMPARE(arrayOf(catalog, offset, count), '[' + products.join(',') + ']');
}

void tst_Catalog::appendsToWhatIsThere()
{
    QByteArray json = "before";
    Catalog(1).appendArray(json, 0, 1);
    QCOMPARE(json, "before[" + Catalog(1).product(1) + ']');
}

void tst_Catalog::pricesKeepTwoDecimals()
{
    static const QRegularExpression price(QStringLiteral(R"("price":(0|[1-9]\d*)\.\d\d,)"));
    int endInZero = 0;
    for (int id = 1; id <= 500; ++id) {
        const QString json = QString::fromUtf8(Catalog(500).product(id));
        QVERIFY2(price.match(json).hasMatch(), qPrintable(json));
        endInZero += json.contains(u"0,\"in_stock\""_qs);
    }
    QVERIFY2(endInZero > 50, "the zeros that careless programs lose must be there");
}

void tst_Catalog::someValuesAreNull()
{
    int nulls = 0;
    for (int id = 1; id <= 800; ++id)
        nulls += Catalog(800).product(id).contains(R"("rating":null)");
    QVERIFY2(nulls > 50 && nulls < 200, QByteArray::number(nulls).constData());
}

void tst_Catalog::nastyNamesAppearEarly()
{
    const QByteArray page = arrayOf(Catalog(500), 0, 500);
    for (const std::string_view name : practice::words::nastyNames) {
        const QByteArray needle = "\"name\":\"" + QByteArray(name.data(), qsizetype(name.size())) + "\",";
        QVERIFY2(page.contains(needle), needle.constData());
    }
    const QJsonArray products = QJsonDocument::fromJson(page).array();
    QStringList names;
    for (const QJsonValue &product : products)
        names << product.toObject().value(u"name"_qs).toString();
    QVERIFY(names.contains(u"=SUM mug for accountants"_qs));
    QVERIFY(names.contains(u"Poster \"Carpe\ndiem\""_qs));
    QVERIFY(names.contains(u"\U0001F680 rocket kite"_qs));
}

void tst_Catalog::numbersOfTextAreUnique()
{
    QSet<QByteArray> seen;
    const Catalog catalog(Catalog::MaxProducts);
    for (int id = 1; id <= Catalog::MaxProducts; id += 10) {
        const QByteArray json = catalog.product(id);
        seen << json.mid(json.indexOf("\"sku\":\"") + 7, 7);
    }
    QCOMPARE(seen.size(), Catalog::MaxProducts / 10);
}

void tst_Catalog::averageSize()
{
    const qsizetype mean = arrayOf(Catalog(5000), 0, 5000).size() / 5000;
    QVERIFY2(mean >= 170 && mean <= 215, QByteArray::number(mean).constData());
}

void tst_Catalog::clampsItsSize()
{
    QCOMPARE(Catalog(-3).size(), 0);
    QCOMPARE(arrayOf(Catalog(0), 0, 20), "[]");
    QCOMPARE(Catalog(2'000'000).size(), Catalog::MaxProducts);
}

QTEST_GUILESS_MAIN(tst_Catalog)
#include "tst_catalog.moc"
