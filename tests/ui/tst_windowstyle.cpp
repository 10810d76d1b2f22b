// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowstyle.h"

#include <QApplication>
#include <QtTest>

using namespace inflight;

class TestWindowStyle final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsIconsFollowThePalette_data();
    void itsIconsFollowThePalette();
};

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

QTEST_MAIN(TestWindowStyle)
#include "tst_windowstyle.moc"
