// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/writing/copyas.h"

#include "app/backgroundjob.h"
#include "app/window/mainwindow.h"
#include "app/window/paper/openpost.h"
#include "app/window/paper/paper.h"
#include "app/window/shortcuts/shortcuts.h"
#include "model/export/postpage.h"
#include "model/page/bodyhtml.h"
#include "model/page/dialect.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;
using namespace model;

namespace {

enum class Form { Html, RichText };

QString tr(const char *text) { return noteMenuWords(QCoreApplication::translate("CopyAs", text), text); }

QString wantedText(MainWindow &window)
{
    const editor::MarkdownEditor &text = window.paper().editor();
    const QTextCursor cursor = text.textCursor();
    return cursor.hasSelection() ? cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n') : text.toPlainText();
}

/// As source for another page, addresses stay as the post has them; as rich text, images come along.
Result<QByteArray> htmlOf(const ExportedPost &post, Form form)
{
    if (form == Form::RichText) {
        QStringList missing; // They show their alternative text.
        return PostPages().body(post, WebImages::Kept, dataAddress, missing);
    }
    RendererClient renderer;
    PageContext context;
    context.siteKind = post.site.kind;
    return bodyHtml(renderer, bodyOf(post), context, dialectOf(post.site.kind, QDir(post.site.folder), post.post.path));
}

void putOnClipboard(Form form, const QString &markdown, const QByteArray &html)
{
    auto *data = new QMimeData; // The clipboard's own from here on.
    if (form == Form::RichText)
        data->setHtml(QString::fromUtf8(html));
    data->setText(form == Form::RichText ? markdown : QString::fromUtf8(html));
    QGuiApplication::clipboard()->setMimeData(data);
}

void copyAs(MainWindow &window, Form form)
{
    const QString markdown = wantedText(window);
    const OpenPost &open = window.openPost();
    ExportedPost post{open.post(), open.site(), open.media()};
    post.post.source = '\n' + markdown.toUtf8(); // A rule in the first line begins no front matter.
    BackgroundJob::start(
        &window, [post, form](const Progress &) { return htmlOf(post, form); },
        [&window, form, markdown](const Result<QByteArray> &html) {
            html ? putOnClipboard(form, markdown, *html) : window.showError(html.error());
        });
}

} // namespace

void addCopyAs(QMenu &menu, MainWindow &window)
{
    menu.addAction(tr("Copy as &HTML"), &window, [&window] { copyAs(window, Form::Html); });
    menu.addAction(tr("Copy as rich te&xt"), &window, [&window] { copyAs(window, Form::RichText); });
    menu.addAction(tr("Copy as &Markdown"), &window,
                   [&window] { QGuiApplication::clipboard()->setText(wantedText(window)); });
}

} // namespace galley::app
