// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/engine.h"

#include "editor/preview/web/pageserver.h"

#include <QLoggingCategory>
#include <QOpenGLContext>
#include <QQuickWindow>
#include <QWebEngineUrlScheme>

#include <utility>

namespace galley::editor {

namespace {

/// GALLEY_PREVIEW_GPU=1 asks for it; it does something only in a program that sets Qt::AA_ShareOpenGLContexts.
bool usesOpenGl() { return qEnvironmentVariableIntValue("GALLEY_PREVIEW_GPU") == 1; }

void chooseDrawing()
{
    // The engine shows its page through Qt Quick. With OpenGL that needs a context shared by the whole program, asked
    // for before QApplication exists, and a window that is already on the screen is taken down and made anew when the
    // view comes into it. With the software backend the view is painted like any other widget.
    QQuickWindow::setGraphicsApi(usesOpenGl() ? QSGRendererInterface::OpenGL : QSGRendererInterface::Software);
}

constexpr char glVariable[] = "QT_XCB_GL_INTEGRATION";
bool s_isGlHidden = false;

/// The engine asks the X server's GLX, which loads a whole OpenGL in software (LLVM and all: 34 MB), only to learn what
/// it then draws nothing with.
void hideOpenGl()
{
    s_isGlHidden = !usesOpenGl() && !qEnvironmentVariableIsSet(glVariable);
    if (s_isGlHidden) {
        qputenv(glVariable, "none");
    }
}

QLoggingCategory::CategoryFilter s_usualFilter = nullptr;

/// Qt WebEngine 6.4 crashes in its report of the shared OpenGL context when there is none.
void silenceContextReport()
{
    if (QOpenGLContext::globalShareContext()) {
        return;
    }
    s_usualFilter = QLoggingCategory::installFilter(nullptr);
    QLoggingCategory::installFilter([](QLoggingCategory *category) {
        s_usualFilter(category);
        if (qstrcmp(category->categoryName(), "qt.webenginecontext") == 0) {
            category->setEnabled(QtInfoMsg, false);
        }
    });
}

void addSwitches()
{
    constexpr char ours[] = "--disable-background-networking --js-flags=\"--jitless --no-expose-wasm\"";
    const QByteArray given = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", given.isEmpty() ? QByteArray(ours) : ours + (' ' + given));
}

void registerScheme()
{
    QWebEngineUrlScheme scheme(PageServer::scheme);
    // Path syntax gives each page an origin of its own that shares nothing with any other. No other flag: LocalScheme
    // would open local files to the page, ContentSecurityPolicyIgnored its walls.
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

} // namespace

void prepareEngine()
{
    static const bool prepared = [] {
        chooseDrawing();
        hideOpenGl();
        silenceContextReport();
        addSwitches();
        registerScheme();
        return true;
    }();
    Q_UNUSED(prepared);
}

void engineStarted()
{
    if (std::exchange(s_isGlHidden, false)) {
        qunsetenv(glVariable);
    }
}

} // namespace galley::editor
