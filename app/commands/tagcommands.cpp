// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/bulk/labelling.h"
#include "app/commands/bulkanswers.h"
#include "app/commands/groups.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TagCommands", text); }

LabelKind kindFrom(const QCommandLineParser &parser)
{
    return parser.isSet(u"categories"_s) ? LabelKind::Category : LabelKind::Tag;
}

/// The id of the site that --site names; empty for all sites.
Result<SiteId> siteFrom(const QCommandLineParser &parser, CommandContext &context)
{
    if (!parser.isSet(u"site"_s))
        return SiteId();
    const Result<Site> site =
        context.library->with([&](Library &library) { return findSite(library, parser.value(u"site"_s), context); });
    if (!site)
        return std::unexpected(site.error());
    return site->id;
}

Result<Answer> runTags(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<SiteId> site = siteFrom(parser, context);
    if (!site)
        return std::unexpected(site.error());
    const Result<QList<LabelCount>> counts =
        context.library->with([&](Library &library) { return labels(library, kindFrom(parser), *site); });
    if (!counts)
        return std::unexpected(counts.error());
    Answer answer;
    QJsonArray json;
    for (const LabelCount &label : *counts) {
        answer.text += u"%1  %2\n"_s.arg(label.posts, 6).arg(label.name).toUtf8();
        json.append(QJsonObject{{u"name"_s, label.name}, {u"posts"_s, label.posts}});
    }
    answer.json = json;
    return answer;
}

Result<Answer> label(const QCommandLineParser &parser, CommandContext &context, bool isAdded)
{
    const QStringList words = parser.positionalArguments();
    const Result<QList<PostId>> posts = findPosts(context, words.mid(1));
    if (!posts)
        return std::unexpected(posts.error());
    Labelling labelling{kindFrom(parser), {}, {}};
    (isAdded ? labelling.add : labelling.remove).append(words.constFirst());
    return answerFor(labelPosts(*context.library, *posts, labelling));
}

Result<Answer> runAdd(const QCommandLineParser &parser, CommandContext &context)
{
    return label(parser, context, true);
}

Result<Answer> runRemove(const QCommandLineParser &parser, CommandContext &context)
{
    return label(parser, context, false);
}

Result<Answer> runRename(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<SiteId> site = siteFrom(parser, context);
    if (!site)
        return std::unexpected(site.error());
    const QStringList words = parser.positionalArguments();
    return answerFor(
        parser, context,
        labelRenaming(*context.library, kindFrom(parser), *site, words.first(words.size() - 1), words.last()));
}

} // namespace

QList<Command> tagCommands()
{
    const QCommandLineOption site =
        valueOption(u"site"_s, u"SITE"_s, tr("name or folder of a site; all when left out"));
    const QCommandLineOption categories({u"categories"_s, u"category"_s}, tr("categories instead of tags"));
    return {
        {u"tags"_s, {}, tr("Lists the tags with the number of their posts."), {site, categories}, runTags, 0, 0},
        {u"tags add"_s, u"TAG ID..."_s, tr("Adds a tag to posts."), {categories}, runAdd, 2},
        {u"tags remove"_s, u"TAG ID..."_s, tr("Takes a tag from posts."), {categories}, runRemove, 2},
        {u"tags rename"_s,
         u"OLD... NEW"_s,
         tr("Renames a tag in all posts, or merges several, also with NEW where that is there."),
         {site, categories, QCommandLineOption(u"dry-run"_s, tr("shows what would be changed, and changes nothing"))},
         runRename,
         2}};
}

} // namespace galley::app
