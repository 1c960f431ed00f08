// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/bulk/bulkedits.h"
#include "app/commands/bulkanswers.h"
#include "app/commands/groups.h"
#include "model/library/media/mediastore.h"
#include "model/library/trash/trash.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TrashCommands", text); }

Result<QList<TrashedPost>> trashOf(CommandContext &context)
{
    return context.library->with([](Library &library) { return trashedPosts(library); });
}

Result<Answer> runTrash(const QCommandLineParser &parser, CommandContext &context)
{
    if (!parser.positionalArguments().isEmpty()) {
        const Result<QList<PostId>> posts = findPosts(context, parser.positionalArguments());
        return posts ? answerFor(trashPosts(*context.library, *posts)) : std::unexpected(posts.error());
    }
    const Result<QList<TrashedPost>> trashed = trashOf(context);
    if (!trashed)
        return std::unexpected(trashed.error());
    Answer answer;
    QJsonArray json;
    for (const TrashedPost &each : *trashed) {
        const QString kept = each.daysLeft == 1 ? tr("kept 1 more day") : tr("kept %1 more days").arg(each.daysLeft);
        const QString published = each.isPublished ? tr("still published") : QString();
        answer.text +=
            u"%1  %2  %3  %4\n"_s.arg(each.post.id, kept.leftJustified(18), each.post.fields.title, published).toUtf8();
        json.append(QJsonObject{{u"id"_s, each.post.id},
                                {u"title"_s, each.post.fields.title},
                                {u"since"_s, each.since.toString(Qt::ISODate)},
                                {u"daysLeft"_s, each.daysLeft},
                                {u"published"_s, each.isPublished}});
    }
    answer.json = json;
    return answer;
}

Result<Answer> runRestore(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<QList<PostId>> posts = findPosts(context, parser.positionalArguments());
    return posts ? answerFor(restorePosts(*context.library, *posts)) : std::unexpected(posts.error());
}

Result<Answer> runEmpty(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<QList<TrashedPost>> trashed = trashOf(context);
    if (!trashed)
        return std::unexpected(trashed.error());
    const Result<QList<PostId>> named = findPosts(context, parser.positionalArguments());
    if (!named)
        return std::unexpected(named.error());
    if (!parser.isSet(u"yes"_s)) {
        const qsizetype count = named->isEmpty() ? trashed->size() : named->size();
        return std::unexpected(Error{tr("This removes %1 posts with all their versions, for ever.").arg(count),
                                     tr("If that is what you want, add --yes."),
                                     {}});
    }
    QList<PostId> posts = *named;
    if (posts.isEmpty()) {
        for (const TrashedPost &each : *trashed)
            posts.append(each.post.id);
    }
    const Result<int> removed = emptyTrash(*context.library, posts);
    if (!removed)
        return std::unexpected(removed.error());
    int media = 0;
    if (named->isEmpty()) {
        const Result<int> emptied =
            context.library->with([](Library &library) { return emptyMediaTrash(library, MediaToEmpty::All); });
        if (!emptied)
            return std::unexpected(emptied.error());
        media = *emptied;
    }
    return Answer{tr("Removed for ever: %1 posts, %2 files.\n").arg(*removed).arg(media).toUtf8(),
                  QJsonObject{{u"posts"_s, *removed}, {u"files"_s, media}}, true};
}

} // namespace

QList<Command> trashCommands()
{
    return {{u"trash"_s, u"[ID...]"_s, tr("Moves posts to the trash, or lists what is in it."), {}, runTrash, 0},
            {u"trash restore"_s, u"ID..."_s, tr("Takes posts out of the trash."), {}, runRestore, 1},
            {u"trash empty"_s,
             u"[ID...]"_s,
             tr("Removes posts in the trash for ever."),
             {QCommandLineOption(u"yes"_s, tr("without it nothing is removed"))},
             runEmpty,
             0}};
}

} // namespace galley::app
