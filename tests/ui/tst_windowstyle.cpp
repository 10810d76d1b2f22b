// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"
#include "ui/style/windowstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOption>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include <cmath>
#include <functional>
#include <memory>

using namespace inflight;

Q_DECLARE_METATYPE(Look)
Q_DECLARE_METATYPE(std::function<QWidget *()>)

class TestWindowStyle final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slidersGoWhereTheyAreClicked();
    void itsIconsFollowThePalette_data();
    void itsIconsFollowThePalette();
    void outlinesStandOut_data();
    void outlinesStandOut();
    void theFieldInFocusStandsOut_data() { looks(); }
    void theFieldInFocusStandsOut();
    void whatIsOnLooksDifferent_data() { looks(); }
    void whatIsOnLooksDifferent();
    void whatIsEnabledAgainLooksSo();
    void littleProgressShows();
    void cellsKeepADistance();
    void chartColoursStandOut_data() { looks(); }
    void chartColoursStandOut();
    void narrowHeadersEndInAnEllipsis();

private:
    static void looks()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("light") << Look::Light;
        QTest::newRow("dark") << Look::Dark;
    }
};

namespace {

/// WCAG 2.1, "contrast ratio".
double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double share) {
            return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    };
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

/// The widget on its window, with nothing of it in focus.
QImage picture(QWidget &widget)
{
    widget.setStyle(QApplication::style());
    widget.resize(widget.sizeHint().expandedTo({ 120, 24 }));
    widget.ensurePolished();
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(QApplication::palette().color(QPalette::Window));
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

/// The clearest line of the upper half, over its whole length or that of a small box.
double clearestOutline(const QImage &image, int length)
{
    const QColor window = QApplication::palette().color(QPalette::Window);
    double clearest = 0;
    for (int y = 0; y < image.height() / 2; ++y) {
        for (int x = 0; x + length <= image.width(); ++x) {
            double least = 100;
            for (int i = 0; i < length; ++i)
                least = qMin(least, contrast(image.pixelColor(x + i, y), window));
            clearest = qMax(clearest, least);
        }
    }
    return clearest;
}

} // namespace

void TestWindowStyle::slidersGoWhereTheyAreClicked()
{
    QSlider slider(Qt::Horizontal);
    slider.setStyle(QApplication::style());
    slider.setRange(0, 100);
    slider.resize(400, 30);
    slider.show();
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(300, 15));
    QVERIFY2(slider.value() > 70 && slider.value() < 80, qPrintable(QString::number(slider.value())));
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(100, 15));
    QVERIFY2(slider.value() > 20 && slider.value() < 30, qPrintable(QString::number(slider.value())));
}

void TestWindowStyle::itsIconsFollowThePalette_data()
{
    QTest::addColumn<QStyle::StandardPixmap>("which");
    QTest::newRow("more of a bar") << QStyle::SP_ToolBarHorizontalExtensionButton;
    QTest::newRow("clear a field") << QStyle::SP_LineEditClearButton;
}

void TestWindowStyle::itsIconsFollowThePalette()
{
    QFETCH(QStyle::StandardPixmap, which);
    const WindowStyle style;
    const QIcon icon = style.standardIcon(which, nullptr, nullptr);
    for (const QColor colour : { QColor(0xff, 0xff, 0xff), QColor(0x10, 0x20, 0x30) }) {
        QPalette palette;
        palette.setColor(QPalette::ButtonText, colour);
        QApplication::setPalette(palette);
        const QImage picture = icon.pixmap(64, 64).toImage();
        int inked = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                inked += picture.pixelColor(x, y) == colour;
        }
        QVERIFY2(inked > 50, qPrintable(colour.name()));
    }
}

void TestWindowStyle::outlinesStandOut_data()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<std::function<QWidget *()>>("make");
    QTest::addColumn<int>("length");
    const std::pair<const char *, std::pair<std::function<QWidget *()>, int>> kinds[] = {
        { "check box", { [] { return new QCheckBox; }, 6 } },
        { "radio button", { [] { return new QRadioButton; }, 1 } },
        { "push button", { [] { return new QPushButton; }, 60 } },
        { "tool button", { [] { return new QToolButton; }, 60 } },
        { "field", { [] { return new QLineEdit; }, 60 } },
        { "text box", { [] { return new QPlainTextEdit; }, 60 } },
        { "list", { [] { return new QComboBox; }, 60 } },
        { "number", { [] { return new QSpinBox; }, 60 } },
        { "slider", { [] { return new QSlider(Qt::Horizontal); }, 6 } },
    };
    for (const auto &[name, kind] : kinds) {
        QTest::addRow("%s, light", name) << Look::Light << kind.first << kind.second;
        QTest::addRow("%s, dark", name) << Look::Dark << kind.first << kind.second;
    }
}

void TestWindowStyle::outlinesStandOut()
{
    QFETCH(Look, look);
    QFETCH(std::function<QWidget *()>, make);
    QFETCH(int, length);
    applyLook(look);
    const std::unique_ptr<QWidget> widget(make());
    const double found = clearestOutline(picture(*widget), length);
    QVERIFY2(found >= 3, qPrintable(QString::number(found)));
}

void TestWindowStyle::theFieldInFocusStandsOut()
{
    QFETCH(Look, look);
    applyLook(look);
    QStyleOptionFrame frame;
    frame.rect = QRect(0, 0, 120, 24);
    frame.lineWidth = 1;
    frame.palette = QApplication::palette();
    frame.state = QStyle::State_Enabled | QStyle::State_HasFocus;
    QImage image(frame.rect.size(), QImage::Format_RGB32);
    image.fill(frame.palette.color(QPalette::Window));
    QPainter painter(&image);
    QApplication::style()->drawPrimitive(QStyle::PE_FrameLineEdit, &frame, &painter);
    painter.end();
    const double found = clearestOutline(image, 60);
    QVERIFY2(found >= 3, qPrintable(QString::number(found)));
}

void TestWindowStyle::whatIsOnLooksDifferent()
{
    QFETCH(Look, look);
    applyLook(look);
    QToolButton button;
    button.setCheckable(true);
    const QColor off = picture(button).pixelColor(60, 12);
    button.setChecked(true);
    const QColor on = picture(button).pixelColor(60, 12);
    QVERIFY2(contrast(on, off) > 2, qPrintable(on.name() + u' ' + off.name()));
}

void TestWindowStyle::whatIsEnabledAgainLooksSo()
{
    applyLook(Look::Light);
    QSlider slider(Qt::Horizontal);
    slider.setValue(50);
    slider.setEnabled(false);
    const QImage disabled = picture(slider);
    slider.setEnabled(true);
    QVERIFY(picture(slider) != disabled);
}

void TestWindowStyle::littleProgressShows()
{
    applyLook(Look::Light);
    QProgressBar bar;
    bar.setTextVisible(false);
    const auto filled = [&bar](int value) {
        bar.setValue(value);
        const QImage image = picture(bar);
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, image.height() / 2) == bar.palette().color(QPalette::Highlight);
        return count;
    };
    QCOMPARE(filled(0), 0);
    QVERIFY(filled(1) >= 4);
    QVERIFY(filled(50) > filled(5));
    QVERIFY(filled(100) > 110);
}

void TestWindowStyle::cellsKeepADistance()
{
    const QTableView table;
    const QLineEdit field;
    const auto margin = [](const QWidget &widget) {
        return widget.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &widget);
    };
    QVERIFY(margin(table) > margin(field));
}

void TestWindowStyle::chartColoursStandOut()
{
    QFETCH(Look, look);
    applyLook(look);
    const ChartColours colours = chartColours(QApplication::palette());
    const QList<QColor> inks { colours.inFlight, colours.cap, colours.waiting, colours.tooMany, colours.pages,
        colours.sending, colours.receiving, colours.sync, colours.text };
    for (const QColor &ink : inks) {
        QCOMPARE(ink.alpha(), 255);
        QVERIFY2(contrast(ink, colours.background) >= 3, qPrintable(ink.name()));
    }
    // A pause is a shade that is seen, and what is drawn over it as well.
    QImage drop(1, 1, QImage::Format_RGB32);
    drop.fill(colours.background);
    QPainter(&drop).fillRect(0, 0, 1, 1, colours.pause);
    const QColor shade = drop.pixelColor(0, 0);
    QVERIFY2(
        contrast(shade, colours.background) >= (look == Look::Dark ? 2 : 1.05), qPrintable(shade.name()));
    QVERIFY2(contrast(colours.waiting, shade) >= 2.5, qPrintable(shade.name()));
    // The phases of a request lie side by side: on a beamer, which washes colours out, brightness is left.
    QVERIFY(contrast(colours.sending, colours.pages) > 1.3);
    QVERIFY(contrast(colours.pages, colours.receiving) > 1.7);
    QVERIFY(contrast(colours.sending, colours.receiving) > 2.5);
    applyLook(Look::System);
}

void TestWindowStyle::narrowHeadersEndInAnEllipsis()
{
    const auto drawn = [](const QString &text) {
        QStyleOptionHeader option;
        option.rect = QRect(0, 0, 60, 20);
        option.palette = QApplication::palette();
        option.fontMetrics = QFontMetrics(QApplication::font());
        option.state = QStyle::State_Enabled;
        option.text = text;
        option.textAlignment = Qt::AlignCenter;
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QApplication::style()->drawControl(QStyle::CE_HeaderLabel, &option, &painter);
        return image;
    };
    const QString name = QStringLiteral("Wiederholungen");
    const QString shown = QFontMetrics(QApplication::font()).elidedText(name, Qt::ElideRight, 60);
    QVERIFY(shown.endsWith(QChar(0x2026)));
    QCOMPARE(drawn(name), drawn(shown));
    QVERIFY(drawn(name) != drawn(QString()));
}

int main(int argc, char *argv[])
{
    QApplication::setStyle(new WindowStyle);
    QApplication application(argc, argv);
    TestWindowStyle test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windowstyle.moc"
