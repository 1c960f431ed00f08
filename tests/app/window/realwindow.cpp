// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realwindow.h"

#include "app/window/parts/appearance.h"
#include "model/library/database/ownerlock.h"
#include "tests/support/waiting.h"

#include <QApplication>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

RealWindow::RealWindow(const QString &libraryFolder)
{
    Appearance::of(Appearance::Choice::Light).apply(*qApp);
    library = std::make_unique<LibraryThread>();
    window = std::make_unique<MainWindow>(*library);
    auto lock = model::OwnerLock::tryTake(libraryFolder.isEmpty() ? folder.filePath(u"library"_s) : libraryFolder);
    if (!lock || !*lock)
        qFatal("The library's folder cannot be had.");
    library->open(std::move(**lock), window.get(), [this](const Result<> &opened) {
        if (opened)
            window->libraryOpened();
        else
            window->libraryRefused(opened.error());
    });
    window->resize(1280, 860);
    window->comeForward({});
    if (!QTest::qWaitForWindowActive(window.get()))
        qWarning("The window is not active: is there a window manager?");
}

RealWindow::~RealWindow()
{
    window.reset(); // Before the library that it works with.
}

bool RealWindow::shows(const char *name) const
{
    const auto widgets = window->findChildren<QWidget *>(QLatin1StringView(name));
    return std::any_of(widgets.begin(), widgets.end(), [](const QWidget *widget) { return widget->isVisible(); });
}

void RealWindow::click(const char *name) const
{
    QWidget *widget = find(name);
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}

void RealWindow::type(const QString &text) const
{
    for (const QChar character : text) {
        // On a busy machine the window may be without the keyboard for a moment.
        if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
            qFatal("Nothing has the focus.");
        QWidget *widget = QApplication::focusWidget();
        if (character == u'\n')
            QTest::keyClick(widget, Qt::Key_Return);
        else if (character == u'\t')
            QTest::keyClick(widget, Qt::Key_Tab);
        else
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), {});
    }
}

void RealWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(window->windowHandle(), key, modifiers);
}

QVariant RealWindow::evaluate(const QString &script) const
{
    const auto *view = window->findChild<QWebEngineView *>();
    if (!view)
        return {};
    struct Answer
    {
        QVariant value;
        bool here = false;
    };
    const auto answer = std::make_shared<Answer>();
    view->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                [answer](const QVariant &value) { *answer = {value, true}; });
    return waitFor([&] { return answer->here; }, 10'000) ? answer->value : QVariant();
}

bool RealWindow::pageBecomes(const QString &script) const
{
    return waitFor([&] { return evaluate(script).toBool(); }, 30'000);
}

} // namespace galley::app
