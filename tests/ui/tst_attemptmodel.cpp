// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attemptmodel.h"
#include "ui/attemptwords.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace inflight;

class TestAttemptModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void serversWordsAreNoMarkup();
    void aSignInIsNoPage();
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
