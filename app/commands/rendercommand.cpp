// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/groups.h"
#include "model/page/bodyhtml.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

Result<Answer> runRender(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<QByteArray> markdown = readArgument(parser.positionalArguments().constFirst(), context);
    if (!markdown)
        return std::unexpected(markdown.error());
    model::RendererClient renderer;
    const Result<QByteArray> html = model::bodyHtml(renderer, *markdown);
    if (!html)
        return std::unexpected(html.error());
    return Answer{*html, QJsonObject{{u"html"_s, QString::fromUtf8(*html)}}};
}

} // namespace

Command renderCommand()
{
    return {u"render"_s,
            u"FILE|-"_s,
            QCoreApplication::translate("RenderCommand", "Prints the HTML that the preview shows for a Markdown text."),
            {},
            runRender,
            1,
            1,
            false};
}

} // namespace galley::app
