// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/attemptmodel.h"
#include "ui/requests/attemptwords.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace inflight;

class TestAttemptModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void serversWordsAreNoMarkup();
    void aSignInIsNoPage();
    void onlyWhatIsGivenUpComesWithAdvice();
};

void TestAttemptModel::serversWordsAreNoMarkup()
{
    AttemptModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    AttemptRecord record;
    record.outcome = AttemptRecord::Outcome::Failed;
    record.error.kind = FetchError::Kind::HttpStatus;
    record.error.status = 404;
    record.error.detail = QStringLiteral("<img src=file:///etc/hostname><h1>gone</h1>");
    model.append({ record });
    const QString toolTip = model.index(0, AttemptModel::WhatNext).data(Qt::ToolTipRole).toString();
    QVERIFY2(!toolTip.contains(u"<img") && toolTip.contains(u"&lt;img"), qPrintable(toolTip));
}

void TestAttemptModel::onlyWhatIsGivenUpComesWithAdvice()
{
    AttemptRecord record;
    record.error.kind = FetchError::Kind::HttpStatus;
    record.error.status = 429;
    for (const auto kind : { FetchError::Kind::HttpStatus, FetchError::Kind::Connect,
             FetchError::Kind::ConnectionLost, FetchError::Kind::Timeout, FetchError::Kind::Truncated }) {
        record.error.kind = kind;
        record.outcome = AttemptRecord::Outcome::Failed;
        QString fact = outcomeText(record);
        const qsizetype end = fact.indexOf(u'.');
        QVERIFY2(end > 0 && end < fact.size() - 1, qPrintable(fact)); // advice follows
        fact = fact.left(end + 1).section(QStringLiteral(": "), 1);
        record.outcome = AttemptRecord::Outcome::WillRetry;
        QVERIFY2(outcomeText(record).endsWith(QStringLiteral(": ") + fact), qPrintable(outcomeText(record)));
    }
}

void TestAttemptModel::aSignInIsNoPage()
{
    AttemptRecord record;
    record.page = -1;
    record.number = 1;
    QVERIFY(attemptDetails(record, 5).contains(u"Sign-in, attempt 1 of 5"));
    record.page = 6;
    QVERIFY(attemptDetails(record, 5).contains(u"Page 7, attempt 1 of 5"));
}

QTEST_GUILESS_MAIN(TestAttemptModel)
#include "tst_attemptmodel.moc"
