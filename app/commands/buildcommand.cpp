// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/groups.h"
#include "app/commands/pressfolder.h"
#include "publish/plan/pages/folderbuild.h"
#include "publish/press/press.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BuildCommand", text); }

Result<Answer> runBuild(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<QString> site = pressFolder(parser.positionalArguments().value(0, u"."_s), context);
    if (!site)
        return std::unexpected(site.error());
    publish::FolderBuild build{*site, {}};
    if (parser.isSet(u"to"_s))
        build.output = QDir::cleanPath(context.folder.absoluteFilePath(parser.value(u"to"_s)));
    if (parser.isSet(u"full"_s))
        build.pages = publish::FolderBuild::Pages::All;
    const Result<publish::FolderPages> made = publish::buildFolder(build);
    if (!made)
        return std::unexpected(made.error());
    const QString output =
        build.output.isEmpty() ? *site + u'/' + QLatin1String(publish::Press::outputFolder) : build.output;
    Answer answer;
    answer.isNotice = true;
    answer.text = tr("%1 files in %2: %3 written, %4 removed.\n")
                      .arg(made->all)
                      .arg(output)
                      .arg(made->written)
                      .arg(made->removed)
                      .toUtf8();
    answer.json = QJsonObject{
        {u"folder"_s, output}, {u"files"_s, made->all}, {u"written"_s, made->written}, {u"removed"_s, made->removed}};
    return answer;
}

} // namespace

Command buildCommand()
{
    return {u"build"_s,
            u"[SITE]"_s,
            tr("Makes the pages of a Press site from the files of its folder; only what changed is made anew."),
            {valueOption(u"to"_s, u"DIR"_s, tr("the folder for the pages (otherwise docs in the site's folder)")),
             {u"full"_s, tr("make all pages, also those that did not change")}},
            runBuild,
            0,
            1,
            false};
}

} // namespace galley::app
