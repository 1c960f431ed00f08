// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/change/renamepost.h"
#include "app/actions/change/sitechanges.h"
#include "app/commands/bulkanswers.h"
#include "app/commands/groups.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ChangeCommands", text); }

Result<Answer> runRename(const QCommandLineParser &parser, CommandContext &context)
{
    if (!parser.isSet(u"slug"_s))
        return std::unexpected(Error{tr("There is no new slug."), tr("Name it with --slug S."), {}});
    const QString prefix = parser.positionalArguments().constFirst();
    const Result<Post> post = context.library->with([&](Library &library) { return library.findPost(prefix); });
    if (!post)
        return std::unexpected(post.error());
    const Result<RenameOutcome> outcome = renamePost(*context.library, post->id, parser.value(u"slug"_s));
    if (!outcome)
        return std::unexpected(outcome.error());
    Answer answer;
    answer.text = spoken(*outcome).toUtf8() + '\n';
    if (outcome->change.step > 0)
        answer.text += tr("Step %1; “galley undo %1” takes it back.").arg(outcome->change.step).toUtf8() + '\n';
    answer.json =
        QJsonObject{{u"id"_s, post->id},
                    {u"step"_s, outcome->change.step},
                    {u"path"_s, outcome->path},
                    {u"address"_s, outcome->address},
                    {u"formerAddress"_s, outcome->formerAddress},
                    {u"redirect"_s, outcome->formerAddress.isEmpty() ? u"none"_s : wordFor(outcome->redirect)},
                    {u"changed"_s, QJsonArray::fromStringList(outcome->change.changed)}};
    answer.isNotice = true;
    return answer;
}

Result<Site> siteFrom(const QString &word, CommandContext &context)
{
    return context.library->with([&](Library &library) { return findSite(library, word, context); });
}

Result<Answer> runSiteSet(const QCommandLineParser &parser, CommandContext &context)
{
    const QStringList words = parser.positionalArguments();
    const Result<Site> site = siteFrom(words.constFirst(), context);
    if (!site)
        return std::unexpected(site.error());
    QList<FieldChange> changes;
    for (const QString &word : words.mid(1)) {
        const Result<FieldChange> change = fieldChangeFrom(word);
        if (!change)
            return std::unexpected(change.error());
        changes.append(*change);
    }
    return answerFor(parser, context, fieldsOfSite(*context.library, *site, changes));
}

Result<Answer> runSiteLinks(const QCommandLineParser &parser, CommandContext &context)
{
    const QStringList words = parser.positionalArguments();
    const Result<Site> site = siteFrom(words.constFirst(), context);
    if (!site)
        return std::unexpected(site.error());
    static const QStringList styles{u"address"_s, u"reference"_s, u"relative"_s}; // In the order of LinkStyle.
    const qsizetype style = styles.indexOf(words.at(1));
    if (style < 0) {
        return std::unexpected(Error{tr("Links have no style “%1”.").arg(words.at(1)),
                                     tr("The styles are address, reference and relative."),
                                     {}});
    }
    return answerFor(parser, context, linksOfSite(*context.library, *site, LinkStyle(style)));
}

Result<Answer> runSiteBundles(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<Site> site = siteFrom(parser.positionalArguments().constFirst(), context);
    return site ? answerFor(parser, context, bundlesOfSite(*context.library, *site)) : std::unexpected(site.error());
}

} // namespace

QList<Command> changeCommands()
{
    const QCommandLineOption dryRun(u"dry-run"_s, tr("shows what would be changed, and changes nothing"));
    return {{u"rename"_s,
             u"ID --slug SLUG"_s,
             tr("Gives a post another slug: file, media, redirect and links from other posts follow."),
             {valueOption(u"slug"_s, u"SLUG"_s, tr("the new last part of its address"))},
             runRename,
             1,
             1},
            {u"site fields"_s,
             u"SITE KEY=VALUE|KEY+=ITEM|KEY-=ITEM..."_s,
             tr("Changes metadata in all posts of a site, as one step that can be taken back."),
             {dryRun},
             runSiteSet,
             2},
            {u"site links"_s,
             u"SITE address|reference|relative"_s,
             tr("Writes the links from post to post in one style."),
             {dryRun},
             runSiteLinks,
             2,
             2},
            {u"site bundles"_s,
             u"SITE"_s,
             tr("Moves images that only one post shows into that post's own folder."),
             {dryRun},
             runSiteBundles,
             1,
             1}};
}

} // namespace galley::app
