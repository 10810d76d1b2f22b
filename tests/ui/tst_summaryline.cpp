// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "ui/window/summaryline.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace inflight;

namespace {

RunWords shortWords()
{
    return { QStringLiteral("97 of 100 pages arrived. 4,850 records in 4.1 s."),
        { QStringLiteral("3 pages failed."),
            QStringLiteral("150 records that the server announced did not come.") } };
}

/// A server's words come last, and go on.
RunWords longWords()
{
    RunWords words = shortWords();
    words.details << QStringLiteral("Page 54: The server answered 500: \"<b>no</b> ")
            + QStringLiteral("please try again later, ").repeated(30) + u'"';
    return words;
}

void settle()
{
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
}

/// Every line of what a label says lies within it.
bool isWhollySeen(const QLabel &label)
{
    const QRect needed = label.fontMetrics().boundingRect(
        QRect(0, 0, label.width(), 10'000), Qt::TextWordWrap | Qt::AlignLeft, label.text());
    return label.height() >= needed.height() && label.width() >= needed.width();
}

} // namespace

class TestSummaryLine final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asHighAsItNeeds();
    void wideFullStopsBringTheirOwnSpace();
    void theRestGivesWay();
    void whatDoesNotFitEndsVisibly();
    void aLowLineEndsVisiblyToo();
    void whatIsFoldedIsCopiedWhole();
    void nothingIsCutOffForTheProjector_data();
    void nothingIsCutOffForTheProjector();

private:
    QAction m_retry;
};

void TestSummaryLine::asHighAsItNeeds()
{
    SummaryLine line(m_retry);
    auto *details = line.findChild<QLabel *>(QStringLiteral("details"));
    line.show(SummaryLine::Tone::Attention, shortWords());
    line.resize(1000, 100);
    line.QWidget::show();
    settle();
    const int wide = line.heightForWidth(1000);
    const int narrow = line.heightForWidth(300);
    QVERIFY(narrow >= wide + 2 * line.fontMetrics().height());
    line.resize(300, narrow);
    settle();
    QCOMPARE(details->text(), shortWords().details.join(u' '));
    QVERIFY(isWhollySeen(*details));
    QCOMPARE(details->toolTip(), QString());
    QCOMPARE(details->accessibleDescription(), QString());
}

void TestSummaryLine::wideFullStopsBringTheirOwnSpace()
{
    SummaryLine line(m_retry);
    line.resize(1000, 100);
    line.show(SummaryLine::Tone::Good,
        { QStringLiteral("-"),
            { QStringLiteral("全部 100 页均已到达。"), QStringLiteral("没有缺失的记录。") } });
    QCOMPARE(line.findChild<QLabel *>(QStringLiteral("details"))->text(),
        QStringLiteral("全部 100 页均已到达。没有缺失的记录。"));
}

void TestSummaryLine::theRestGivesWay()
{
    QSplitter rows(Qt::Vertical);
    auto *upper = new QWidget;
    auto *line = new SummaryLine(m_retry);
    auto *layout = new QVBoxLayout(upper);
    layout->addWidget(line);
    layout->addWidget(new QWidget, 1);
    rows.addWidget(upper);
    rows.addWidget(new QWidget);
    rows.setChildrenCollapsible(false);
    rows.resize(300, 500);
    rows.setSizes({ 1, 500 });
    line->show(SummaryLine::Tone::Plain, { QStringLiteral("Nothing fetched yet."), {} });
    rows.show();
    settle();
    line->show(SummaryLine::Tone::Attention, shortWords());
    settle();
    const auto *details = line->findChild<QLabel *>(QStringLiteral("details"));
    QCOMPARE(details->text(), shortWords().details.join(u' '));
    QVERIFY(isWhollySeen(*details));
    QVERIFY(details->height() > details->fontMetrics().height());
}

void TestSummaryLine::whatDoesNotFitEndsVisibly()
{
    SummaryLine line(m_retry);
    auto *details = line.findChild<QLabel *>(QStringLiteral("details"));
    line.show(SummaryLine::Tone::Attention, longWords());
    line.resize(300, line.heightForWidth(300));
    line.QWidget::show();
    settle();
    QVERIFY(line.height() < 12 * line.fontMetrics().height());
    const QString whole = longWords().details.join(u' ');
    const QString shown = details->text();
    QVERIFY2(shown.endsWith(u'\u2026'), qPrintable(shown));
    QVERIFY(whole.startsWith(shown.chopped(1).trimmed()));
    QVERIFY(shown.startsWith(shortWords().details.join(u' ')));
    QVERIFY(isWhollySeen(*details));
    QVERIFY(Qt::mightBeRichText(details->toolTip())); // else it would not wrap
    QCOMPARE(QTextDocumentFragment::fromHtml(details->toolTip()).toPlainText(), whole);
    QCOMPARE(details->accessibleDescription(), whole);
    QVERIFY(line.text().endsWith(whole));

    line.show(SummaryLine::Tone::Good, shortWords());
    settle();
    QCOMPARE(details->toolTip(), QString());
    QCOMPARE(details->accessibleDescription(), QString());
}

void TestSummaryLine::aLowLineEndsVisiblyToo()
{
    SummaryLine line(m_retry);
    auto *details = line.findChild<QLabel *>(QStringLiteral("details"));
    line.show(SummaryLine::Tone::Attention, longWords());
    line.QWidget::show();
    line.setMinimumHeight(1); // where there is no room
    line.resize(300, line.heightForWidth(300) - 2 * line.fontMetrics().height());
    settle();
    QVERIFY(isWhollySeen(*details));
    QVERIFY(details->text().endsWith(u'\u2026'));
    // News find the same room.
    RunWords words = longWords();
    words.details.prepend(QStringLiteral("News."));
    line.show(SummaryLine::Tone::Attention, words);
    settle();
    QVERIFY(details->text().startsWith(u"News."));
    QVERIFY(isWhollySeen(*details));
}

void TestSummaryLine::whatIsFoldedIsCopiedWhole()
{
    SummaryLine line(m_retry);
    auto *details = line.findChild<QLabel *>(QStringLiteral("details"));
    QString words;
    for (int i = 0; i < 200; ++i)
        words += QStringLiteral("word%1 ").arg(i);
    words += QStringLiteral("end");
    line.show(SummaryLine::Tone::Attention, { QStringLiteral("Headline."), { words } });
    line.resize(400, 160);
    line.QWidget::show();
    line.activateWindow();
    settle();
    QVERIFY(details->text().endsWith(u'\u2026'));
    QClipboard *clipboard = QGuiApplication::clipboard();
    details->setFocus();
    details->setSelection(0, int(details->text().size()));
    QTest::keyClick(details, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard->text(), words);
    // From the middle to the ellipsis, and a part before it.
    details->setSelection(6, int(details->text().size()) - 6);
    QTest::keyClick(details, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard->text(), words.mid(6));
    details->setSelection(6, 5);
    QTest::keyClick(details, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard->text(), QStringLiteral("word1"));
    // The menu has the same to offer; with nothing selected it copies everything.
    QCOMPARE(details->contextMenuPolicy(), Qt::ActionsContextMenu);
    details->setSelection(0, 0);
    details->actions().first()->trigger();
    QCOMPARE(clipboard->text(), words);
}

void TestSummaryLine::nothingIsCutOffForTheProjector_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("English") << QStringLiteral("en") << QSize(1024, 700);
    QTest::newRow("German") << QStringLiteral("de") << QSize(1280, 704);
}

void TestSummaryLine::nothingIsCutOffForTheProjector()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    WindowFixture fixture;
    fixture.language.choose(language);
    fixture.window->resize(size);
    fixture.window->actions().projector.trigger();
    fixture.window->actions().sidePanel.setChecked(true);
    settle(); // the language told everybody
    auto *line = fixture.window->findChild<SummaryLine *>();
    line->show(SummaryLine::Tone::Attention, longWords(),
        SummaryLine::Offers(SummaryLine::Retry).setFlag(SummaryLine::ListFailed));
    settle();
    QCOMPARE(fixture.window->size(), size);
    const auto *headline = fixture.find<QLabel>("headline");
    const auto *details = fixture.find<QLabel>("details");
    QCOMPARE(headline->text(), longWords().headline);
    QVERIFY2(details->text().startsWith(shortWords().details.join(u' ')), qPrintable(details->text()));
    QVERIFY(isWhollySeen(*headline));
    QVERIFY(isWhollySeen(*details));
    // The buttons do not push the sentences into a corner.
    QVERIFY2(2 * details->width() > line->width(), qPrintable(QString::number(details->width())));
    QVERIFY(fixture.find<QPushButton>("listFailed")->isVisible());
    fixture.window->actions().projector.trigger();
}

QTEST_MAIN(TestSummaryLine)
#include "tst_summaryline.moc"
