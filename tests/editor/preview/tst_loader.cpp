// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/previewview.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;

/// The program's way: it does not link the web engine and loads it into a window that already stands.
class LoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theViewComesIntoAShownWindow();
    void noOpenGlIsLoadedForIt();
};

void LoaderTest::theViewComesIntoAShownWindow()
{
    QWidget window;
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const WId nativeBefore = window.winId();

    QString problem;
    PreviewView *view = makePreviewView(&window, &problem);
    QVERIFY2(view, qPrintable(problem));
    view->setGeometry(window.rect());
    view->show();
    QSignalSpy shown(view, &PreviewView::shown);
    view->setPage("<!doctype html><body style='background:#204060'>", "", {{0, 0, "<p>one</p>"}});
    QVERIFY(shown.wait());

    QCOMPARE(window.winId(), nativeBefore);
    QCOMPARE(window.findChild<PreviewView *>(), view);
    QTRY_COMPARE(window.grab().toImage().pixelColor(200, 250), QColor(0x20, 0x40, 0x60));
}

void LoaderTest::noOpenGlIsLoadedForIt()
{
    QFile maps(u"/proc/self/maps"_s);
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray loaded = maps.readAll();
    QVERIFY(loaded.contains("libQt6WebEngineCore"));
    QVERIFY2(!loaded.contains("swrast_dri") && !loaded.contains("libLLVM"), "A software OpenGL takes 34 MB.");
    QVERIFY2(!qEnvironmentVariableIsSet("QT_XCB_GL_INTEGRATION"), "A browser that is started inherits it.");
}

QTEST_MAIN(LoaderTest)
#include "tst_loader.moc"
