// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/settlesite.h"
#include "app/commands/back/siteways.h"
#include "app/commands/groups.h"
#include "model/library/library.h"
#include "publish/plan/sheet/commitmessage.h"
#include "publish/plan/siteuse.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

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
        return std::unexpected(Error{tr("“--file-names” knows no “%1”.").arg(names),
                                     tr("Choose “stay”, or “follow”: as title and date say."),
                                     {}});
    }
    site.fileNames = names == "follow"_L1 ? FileNames::Follow : FileNames::Stay;
    return site;
}

/// “on” or “off” of an option; what it does not speak of stays.
template<typename Switch>
Result<> readSwitch(Switch &value, Switch on, Switch off, const QString &option, const QCommandLineParser &parser)
{
    if (!parser.isSet(option))
        return {};
    const QString word = parser.value(option);
    if (word != "on"_L1 && word != "off"_L1) {
        return std::unexpected(Error{tr("“--%1” knows no “%2”.").arg(option, word), tr("Choose “on” or “off”."), {}});
    }
    value = word == "on"_L1 ? on : off;
    return {};
}

Result<SiteUse> wishedUse(SiteUse use, const QCommandLineParser &parser)
{
    const Result<> hooks = readSwitch(use.hooks, Hooks::Run, Hooks::Off, u"hooks"_s, parser);
    const Result<> isSigned = readSwitch(use.signing, Signing::AsConfigured, Signing::Off, u"signing"_s, parser);
    if (!hooks || !isSigned)
        return std::unexpected(hooks ? isSigned.error() : hooks.error());
    return use;
}

QString foldersOf(const OpenedSite &opened)
{
    return opened.site.contentFolders.isEmpty() ? tr("where its kind keeps them")
                                                : opened.site.contentFolders.join(u", "_s);
}

/// The form of the site's commit messages, once the author's wish is kept.
Result<QString> keptMessageForm(const QCommandLineParser &parser, CommandContext &context, const SiteId &site)
{
    return context.library->with([&](Library &library) -> Result<QString> {
        if (parser.isSet(u"message"_s)) {
            const Result<> kept = publish::setMessageForm(library, site, parser.value(u"message"_s));
            if (!kept)
                return std::unexpected(kept.error());
        }
        return publish::messageFormOf(library, site);
    });
}

Result<Answer> runSiteSet(const QCommandLineParser &parser, CommandContext &context)
{
    const QString name = parser.positionalArguments().constFirst();
    const Result<Site> known =
        context.library->with([&](Library &library) { return findSite(library, name, context); });
    const Result<Site> wished = known ? wishedSite(*known, parser) : known;
    const Result<OpenedSite> settled = wished ? settleSite(*context.library, *wished) : std::unexpected(wished.error());
    const Result<SiteUse> use =
        settled ? wishedUse(siteUse(*context.library, settled->site.id), parser) : std::unexpected(settled.error());
    if (!use)
        return std::unexpected(use.error());
    if (const Result<> kept = keepSiteUse(*context.library, settled->site.id, *use); !kept)
        return std::unexpected(kept.error());
    const Result<QString> message = keptMessageForm(parser, context, settled->site.id);
    if (!message)
        return std::unexpected(message.error());
    const bool follows = settled->site.fileNames == FileNames::Follow;
    QString text = tr("The posts of “%1” are looked for %2 (%3 found); the names of their files %4.")
                       .arg(settled->site.name, foldersOf(*settled))
                       .arg(settled->posts)
                       .arg(follows ? tr("follow their titles and dates") : tr("stay as they are"));
    const qsizetype outside = settled->report.outside.size();
    if (outside > 0)
        text += u' ' + (outside == 1 ? tr("One post outside of them is in the trash.")
                                     : tr("%1 posts outside of them are in the trash.").arg(outside));
    const bool hasHooks = use->hooks == Hooks::Run;
    const bool isSigned = use->signing == Signing::AsConfigured;
    if (!hasHooks)
        text += u' ' + tr("Its hooks do not run when Galley publishes.");
    if (!isSigned)
        text += u' ' + tr("Its commits are not signed when Galley makes them.");
    QJsonObject json{{u"id"_s, settled->site.id},
                     {u"name"_s, settled->site.name},
                     {u"content"_s, QJsonArray::fromStringList(settled->site.contentFolders)},
                     {u"fileNames"_s, follows ? u"follow"_s : u"stay"_s},
                     {u"message"_s, *message},
                     {u"hooks"_s, hasHooks},
                     {u"signing"_s, isSigned},
                     {u"posts"_s, settled->posts},
                     {u"outside"_s, outside}};
    if (const Result<> taken = takeSiteWays(parser, context, settled->site, json, text); !taken)
        return std::unexpected(taken.error());
    return Answer{text.toUtf8() + '\n', json, true};
}

} // namespace

Command siteSetCommand()
{
    return {u"site set"_s,
            u"SITE"_s,
            tr("Says where a site's posts lie, how their files are named, and what of its git runs when you publish; "
               "writes nothing into the site."),
            siteWaysOptions() +
                QList{valueOption(u"content"_s, u"DIR"_s,
                                  tr("a folder of posts; may stand several times; \"\": guess again")),
                      valueOption(u"file-names"_s, u"stay|follow"_s, tr("“stay”, or “follow”: as title and date say")),
                      valueOption(u"message"_s, u"FORM"_s,
                                  tr("of its commits, with {title}, {action}, {slug}; \"\": Galley's own")),
                      valueOption(u"hooks"_s, u"on|off"_s, tr("whether the repository's hooks run when you publish")),
                      valueOption(u"signing"_s, u"on|off"_s, tr("whether commits are signed where git signs them"))},
            runSiteSet,
            1,
            1};
}

} // namespace galley::app
