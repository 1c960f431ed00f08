// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/previewview.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PreviewView", text); }

/// Beside the program as it is built (its tests lie in a folder next to it), or where it is installed.
QString findModule()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"."_s, u"../lib/galley"_s, u"../" GALLEY_LIBDIR "/galley"_s, u"../bin"_s}) {
        const QString path = QDir::cleanPath(program.filePath(folder + u"/galley-preview.so"_s));
        if (QFile::exists(path)) {
            return path;
        }
    }
    return {};
}

/// What stood in the place of dropOpenGlWarnings before.
QtMessageHandler &usualHandler()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

/// Started in a running program, the web engine warns, now and later from its threads, that it was not promised OpenGL.
/// It does without (web/engine.cpp).
void dropOpenGlWarnings(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith("Qt WebEngine seems to be initialized from a plugin"_L1) &&
        !message.startsWith("No suitable graphics backend found"_L1)) {
        usualHandler()(type, context, message);
    }
}

} // namespace

PreviewView *makePreviewView(QWidget *parent, QString *problem)
{
    const auto fail = [problem](const QString &sentence) {
        if (problem) {
            *problem = sentence;
        }
        return nullptr;
    };

    // The engine ends the whole program where it has to go without its sandbox and was not told so.
    if (geteuid() == 0 && qEnvironmentVariableIsEmpty("QTWEBENGINE_DISABLE_SANDBOX")) {
        return fail(tr("The preview does not run for root, because it could not be locked in: start Galley as an "
                       "ordinary user."));
    }
    const QString path = findModule();
    if (path.isEmpty()) {
        return fail(tr("The preview is not installed: “galley-preview.so” is not beside the program."));
    }
    if (!usualHandler()) {
        usualHandler() = qInstallMessageHandler(dropOpenGlWarnings);
    }
    // Never unloaded: the web engine does not come up twice in one process.
    QLibrary module(path);
    using MakeWidget = QWidget *(*)(QWidget *parent);
    const auto makeWidget = reinterpret_cast<MakeWidget>(module.resolve("galleyMakePreview"));
    if (!makeWidget) {
        return fail(tr("The preview cannot be loaded: %1").arg(module.errorString()));
    }
    QWidget *widget = makeWidget(parent);
    auto *view = qobject_cast<PreviewView *>(widget);
    if (!view) {
        delete widget;
        return fail(tr("The preview “%1” belongs to another version of Galley.").arg(path));
    }
    return view;
}

} // namespace galley::editor
