// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarywindow.h"

#include "app/librarythread.h"
#include "app/window/mainwindow.h"
#include "app/window/parts/appearance.h"
#include "app/window/rail/rail.h"
#include "model/library/database/ownerlock.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace galley::bench {

namespace {

double milliseconds(const QElapsedTimer &clock) { return double(clock.nsecsElapsed()) / 1e6; }

/// Notes how long each turn of the event loop, painting included, keeps the thread.
class TurnWatch : public QObject
{
public:
    double longestMs = 0;

    void turn(const std::function<void()> &act)
    {
        QElapsedTimer clock;
        clock.start();
        act();
        QCoreApplication::processEvents(); // One turn: what is there now, painting included.
        longestMs = std::max(longestMs, milliseconds(clock));
    }
};

/// True once the list's first row is painted with what it shows.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(app::Rail &rail)
        : m_rail(rail)
        , m_list(rail.findChild<QListView *>(u"postList"_s))
    {
        m_list->viewport()->installEventFilter(this);
    }

    bool isThere = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_rail.posts().rowCount() == 0 || !m_rail.posts().at(0))
            return QObject::eventFilter(watched, event);
        m_list->viewport()->removeEventFilter(this);
        QMetaObject::invokeMethod(this, [this] { isThere = true; }, Qt::QueuedConnection); // Behind the painting.
        return false;
    }

private:
    app::Rail &m_rail;
    QListView *m_list;
};

/// Wheel, page keys and jumps with the handle, a screen's frame apart.
double longestScrollBlockMs(QListView &list)
{
    TurnWatch watch;
    QScrollBar &bar = *list.verticalScrollBar();
    const auto frame = [] { QTest::qWait(8); };
    for (int step = 0; step < 200; ++step) {
        watch.turn([&] { bar.setValue(bar.value() + 120); });
        frame();
    }
    for (int step = 0; step < 50; ++step) {
        watch.turn([&] { QTest::keyClick(&list, Qt::Key_PageDown, Qt::ShiftModifier); });
        frame();
    }
    QRandomGenerator random(1);
    for (int step = 0; step < 150; ++step) {
        watch.turn([&] { bar.setValue(bar.maximum() > 0 ? random.bounded(bar.maximum()) : 0); });
        frame();
    }
    watch.turn([&] { list.selectAll(); });
    return watch.longestMs;
}

double memoryMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        qFatal("The memory in use cannot be read.");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace

WindowFigures measureWindow(const QString &libraryFolder)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--window"_s, libraryFolder});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("The measured window did not get there: %s", process.readAllStandardError().constData());
    const QList<QByteArray> values = process.readAllStandardOutput().simplified().split(' ');
    return {values.value(0).toDouble(), values.value(1).toDouble(), values.value(2).toDouble()};
}

int runMeasuredWindow(int argc, char **argv, const QString &libraryFolder)
{
    QApplication application(argc, argv);
    app::Appearance::of(app::Appearance::Choice::Light).apply(application);
    app::LibraryThread library;
    app::MainWindow window(library);
    FirstPaint painted(window.rail());
    window.resize(1280, 860);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("There is no window.");
    auto lock = model::OwnerLock::tryTake(libraryFolder);
    if (!lock || !*lock)
        qFatal("The library's folder cannot be had.");

    WindowFigures figures;
    QElapsedTimer clock;
    clock.start();
    library.open(std::move(**lock), &window, [&window](const Result<> &opened) {
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        window.libraryOpened();
    });
    while (!painted.isThere && clock.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    figures.firstScreenMs = milliseconds(clock);
    QTest::qWait(2000); // The preview's engine starts meanwhile.
    figures.longestScrollBlockMs = longestScrollBlockMs(*window.rail().findChild<QListView *>(u"postList"_s));
    QTest::qWait(500);
    figures.memoryMb = memoryMb();
    printf("%f %f %f\n", figures.firstScreenMs, figures.longestScrollBlockMs, figures.memoryMb);
    fflush(stdout);
    return 0;
}

} // namespace galley::bench
