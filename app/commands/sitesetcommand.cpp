// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/settlesite.h"
#include "app/commands/groups.h"
#include "model/library/library.h"
#include "publish/plan/sheet/commitmessage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SiteSetCommand", text); }

/// The site as it is to be; what no option speaks of stays.
Result<Site> wishedSite(Site site, const QCommandLineParser &parser)
{
    if (parser.isSet(u"content"_s)) {
        site.contentFolders = parser.values(u"content"_s);
        site.contentFolders.removeAll(QString()); // --content "" alone: Galley guesses again.
    }
    if (!parser.isSet(u"file-names"_s))
        return site;
    const QString names = parser.value(u"file-names"_s);
    if (names != "stay"_L1 && names != "follow"_L1) {
        return std::unexpected(Error{
            tr("“--file-names” knows no “%1”.").arg(names), tr("Choose “stay”, or “follow”: as the title says."), {}});
    }
    site.fileNames = names == "follow"_L1 ? FileNames::Follow : FileNames::Stay;
    return site;
}

QString foldersOf(const OpenedSite &opened)
{
    return opened.site.contentFolders.isEmpty() ? tr("where its kind keeps them")
                                                : opened.site.contentFolders.join(u", "_s);
}

Result<Answer> runSiteSet(const QCommandLineParser &parser, CommandContext &context)
{
    const QString name = parser.positionalArguments().constFirst();
    const Result<Site> known =
        context.library->with([&](Library &library) { return findSite(library, name, context); });
    const Result<Site> wished = known ? wishedSite(*known, parser) : known;
    const Result<OpenedSite> settled = wished ? settleSite(*context.library, *wished) : std::unexpected(wished.error());
    if (!settled)
        return std::unexpected(settled.error());
    if (parser.isSet(u"message"_s)) {
        const QString form = parser.value(u"message"_s);
        const Result<> kept = context.library->with(
            [&](Library &library) { return publish::setMessageForm(library, settled->site.id, form); });
        if (!kept)
            return std::unexpected(kept.error());
    }
    const QString message =
        context.library->with([&](Library &library) { return publish::messageFormOf(library, settled->site.id); });
    const bool follows = settled->site.fileNames == FileNames::Follow;
    const QString text = tr("The posts of “%1” are looked for %2 (%3 found); the names of their files %4.")
                             .arg(settled->site.name, foldersOf(*settled))
                             .arg(settled->posts)
                             .arg(follows ? tr("follow their titles") : tr("stay as they are"));
    const QJsonObject json{{u"id"_s, settled->site.id},
                           {u"name"_s, settled->site.name},
                           {u"content"_s, QJsonArray::fromStringList(settled->site.contentFolders)},
                           {u"fileNames"_s, follows ? u"follow"_s : u"stay"_s},
                           {u"message"_s, message},
                           {u"posts"_s, settled->posts}};
    return Answer{text.toUtf8() + '\n', json, true};
}

} // namespace

Command siteSetCommand()
{
    return {u"site set"_s,
            u"S"_s,
            tr("Says where a site's posts lie and how their files are named; writes nothing into the site."),
            {valueOption(u"content"_s, u"DIR"_s, tr("a folder of posts; may stand several times; \"\": guess again")),
             valueOption(u"file-names"_s, u"WAY"_s, tr("“stay”, or “follow”: as the title says")),
             valueOption(u"message"_s, u"FORM"_s,
                         tr("of its commits, with {title}, {action}, {slug}; \"\": Galley's own"))},
            runSiteSet,
            1,
            1};
}

} // namespace galley::app
