// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/preview/previewview.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <memory>

namespace galley::editor {

/// A preview on the screen, made as the program makes it, and a look into its page.
class PreviewBench
{
public:
    PreviewBench()
    {
        window.resize(700, 500);
        window.show();
        QString problem;
        view = makePreviewView(&window, &problem);
        if (!view) {
            qFatal("%ls", qUtf16Printable(problem));
        }
        view->setGeometry(window.rect());
        view->show();
    }

    QWebEnginePage *page() const { return view->findChild<QWebEngineView *>()->page(); }

    /// Waits until the page holds all that was asked for before this call.
    [[nodiscard]] bool settled(int timeoutMs = 20'000)
    {
        QSignalSpy spy(view, &PreviewView::shown);
        return spy.wait(timeoutMs);
    }

    /// What `script` comes to in the world that our own script lives in.
    QVariant evaluate(const QString &script) const
    {
        struct Answer
        {
            QVariant value;
            bool here = false;
        };
        const auto answer = std::make_shared<Answer>();
        page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                              [answer](const QVariant &value) { *answer = {value, true}; });
        return waitFor([&] { return answer->here; }, 10'000) ? answer->value : QVariant();
    }

    double scrollTop() const { return evaluate(QStringLiteral("window.scrollY")).toDouble(); }

    /// The engine's own widget, which gets the mouse and the keys.
    QWidget *hands() const { return view->findChild<QWebEngineView *>()->focusProxy(); }

    QWidget window;
    PreviewView *view = nullptr;
};

/// `html` as a block on one line of the text.
inline PageBlock blockOnLine(int line, const QByteArray &html) { return {line, line, html}; }

} // namespace galley::editor
