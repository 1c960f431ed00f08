// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/window/mainwindow.h"
#include "app/window/paper/paper.h"

#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <memory>

namespace galley::app {

/// The program's own window on the screen with a library of its own, worked by mouse and keys, and a look into its
/// preview.
class RealWindow
{
public:
    /// `libraryFolder`: one that another window had before; empty: a new one.
    explicit RealWindow(const QString &libraryFolder = {});
    ~RealWindow();

    /// The visible widget of that name; ends the test program when there is none.
    template<typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        for (Widget *widget : window->findChildren<Widget *>(QLatin1StringView(name))) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("There is no visible “%s”.", name);
    }
    bool shows(const char *name) const;

    void click(const char *name) const;
    void type(const QString &text) const; ///< Into what has the focus, key by key; '\n' is Return, '\t' Tab.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    /// What `script` comes to in the preview's page.
    QVariant evaluate(const QString &script) const;
    /// Waits until `script` is true in the preview's page.
    [[nodiscard]] bool pageBecomes(const QString &script) const;

    QTemporaryDir folder;
    std::unique_ptr<LibraryThread> library;
    std::unique_ptr<MainWindow> window;
};

} // namespace galley::app
