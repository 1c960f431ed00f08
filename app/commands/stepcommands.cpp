// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/step/conflict.h"
#include "app/actions/step/syncsite.h"
#include "app/commands/groups.h"
#include "app/commands/postjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("StepCommands", text); }

Result<Site> siteOf(const QCommandLineParser &parser, CommandContext &context)
{
    const QString name = parser.positionalArguments().constFirst();
    return context.library->with([&](Library &library) { return findSite(library, name, context); });
}

QJsonArray toJson(const QList<SyncedPost> &posts)
{
    QJsonArray json;
    for (const SyncedPost &post : posts) {
        QJsonObject each{{u"id"_s, post.id}, {u"title"_s, post.title}, {u"path"_s, post.path}};
        if (!post.from.isEmpty())
            each.insert(u"from"_s, post.from);
        json.append(each);
    }
    return json;
}

QJsonArray toJson(const QList<SkippedFile> &files)
{
    QJsonArray json;
    for (const SkippedFile &file : files)
        json.append(QJsonObject{{u"path"_s, file.path}, {u"reason"_s, file.reason}});
    return json;
}

struct ReportPart
{
    QString key;   ///< For programs.
    QString words; ///< For people, with %1 for the post.
    QList<SyncedPost> SyncReport::*posts;
};

QList<ReportPart> reportParts()
{
    return {{u"new"_s, tr("new: %1"), &SyncReport::added},
            {u"taken"_s, tr("taken in: %1"), &SyncReport::taken},
            {u"merged"_s, tr("merged: %1"), &SyncReport::merged},
            {u"conflicts"_s, tr("conflict: %1"), &SyncReport::conflicts},
            {u"renamed"_s, tr("moved: %1"), &SyncReport::renamed},
            {u"deleted"_s, tr("deleted, now in the trash: %1"), &SyncReport::deleted},
            {u"kept"_s, tr("deleted in the site, kept here as a draft: %1"), &SyncReport::kept},
            {u"outside"_s, tr("outside the folders of posts, now in the trash: %1"), &SyncReport::outside},
            {u"back"_s, tr("back again: %1"), &SyncReport::back}};
}

Answer answerFor(const SyncReport &report)
{
    Answer answer;
    QJsonObject json{{u"site"_s, report.site.name}, {u"files"_s, report.files}};
    for (const ReportPart &part : reportParts()) {
        json.insert(part.key, toJson(report.*part.posts));
        for (const SyncedPost &post : report.*part.posts) {
            const QString name = post.from.isEmpty() ? post.path : tr("%1 (was %2)").arg(post.path, post.from);
            answer.text += part.words.arg(name).toUtf8() + '\n';
        }
    }
    json.insert(u"skipped"_s, toJson(report.skipped));
    for (const SkippedFile &file : report.skipped)
        answer.text += tr("left out: %1: %2").arg(file.path, file.reason).toUtf8() + '\n';
    if (!report.isNews())
        answer.text += tr("Nothing new in “%1”.").arg(report.site.name).toUtf8() + '\n';
    answer.json = json;
    answer.isGood = report.conflicts.isEmpty();
    return answer;
}

Result<Answer> runSync(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<Site> site = siteOf(parser, context);
    if (!site)
        return std::unexpected(site.error());
    const Result<SyncReport> report = syncSite(*context.library, *site);
    return report ? Result<Answer>(answerFor(*report)) : std::unexpected(report.error());
}

QString partName(MergeConflict::Part part)
{
    static const QStringList names{u"field"_s, u"frontmatter"_s, u"passage"_s};
    return names.at(int(part));
}

/// Both texts of each part, to read.
Answer showConflict(const Conflict &conflict)
{
    Answer answer;
    QJsonArray json;
    const MergedText merged = conflict.answered();
    for (const MergeConflict &each : merged.conflicts) {
        json.append(QJsonObject{{u"part"_s, partName(each.part)},
                                {u"key"_s, each.key},
                                {u"base"_s, each.base},
                                {u"here"_s, each.here},
                                {u"there"_s, each.there}});
        const QString name = each.part == MergeConflict::Part::Field         ? each.key
                             : each.part == MergeConflict::Part::FrontMatter ? tr("front matter")
                                                                             : tr("passage");
        answer.text += tr("In the %1, here:\n%2\nthere:\n%3\n").arg(name, each.here, each.there).toUtf8() + '\n';
    }
    answer.json = QJsonObject{{u"id"_s, conflict.id}, {u"path"_s, conflict.path}, {u"conflicts"_s, json}};
    answer.isGood = merged.conflicts.isEmpty();
    return answer;
}

Result<QByteArray> chosenText(const QCommandLineParser &parser, const CommandContext &context, const Conflict &conflict)
{
    if (parser.isSet(u"file"_s))
        return readArgument(parser.value(u"file"_s), context);
    const Keep keep = parser.isSet(u"there"_s) ? Keep::There : parser.isSet(u"both"_s) ? Keep::Both : Keep::Here;
    return conflict.answered(QList<Keep>(conflict.answered().conflicts.size(), keep)).source;
}

Result<Answer> runResolve(const QCommandLineParser &parser, CommandContext &context)
{
    const QString prefix = parser.positionalArguments().constFirst();
    const Result<Conflict> conflict = context.library->with([&](Library &library) -> Result<Conflict> {
        const Result<Post> post = library.findPost(prefix);
        return post ? conflictOf(library, post->id) : std::unexpected(post.error());
    });
    if (!conflict)
        return std::unexpected(conflict.error());
    int ways = 0;
    for (const QString &way : {u"here"_s, u"there"_s, u"both"_s, u"file"_s})
        ways += parser.isSet(way) ? 1 : 0;
    if (ways == 0)
        return showConflict(*conflict);
    if (ways > 1) {
        return std::unexpected(Error{tr("Only one of --here, --there, --both and --file can be meant."),
                                     tr("Leave the others out; “galley resolve ID” shows both texts."),
                                     {}});
    }
    const Result<QByteArray> source = chosenText(parser, context, *conflict);
    if (!source)
        return std::unexpected(source.error());
    return context.library->with([&](Library &library) -> Result<Answer> {
        const Result<Post> post = settleConflict(library, *conflict, *source);
        if (!post)
            return std::unexpected(post.error());
        const auto names = siteNames(library);
        if (!names)
            return std::unexpected(names.error());
        return Answer{tr("“%1” is one text again; both are among its versions.").arg(post->fields.title).toUtf8() +
                          '\n',
                      app::toJson(*post, names->value(post->siteId)), true};
    });
}

} // namespace

QList<Command> stepCommands()
{
    return {{u"site sync"_s,
             u"SITE"_s,
             tr("Takes in what changed in a site's folder and repository; writes nothing there."),
             {},
             runSync,
             1,
             1},
            {u"resolve"_s,
             u"ID"_s,
             tr("Shows both texts of a post that changed here and in its site, or says which it is to be."),
             {QCommandLineOption(u"here"_s, tr("where they differ, the text of the library")),
              QCommandLineOption(u"there"_s, tr("where they differ, the text of the site")),
              QCommandLineOption(u"both"_s, tr("where they differ, both, one below the other")),
              valueOption(u"file"_s, u"FILE"_s, tr("the whole text of this file; - is standard input"))},
             runResolve,
             1,
             1}};
}

} // namespace galley::app
