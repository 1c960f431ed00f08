// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/bulk/bulkedits.h"
#include "app/actions/bulk/moveposts.h"
#include "app/commands/bulkanswers.h"
#include "app/commands/groups.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BulkCommands", text); }

Result<Answer> runMark(const QCommandLineParser &parser, CommandContext &context)
{
    const QStringList words = parser.positionalArguments();
    const Result<QList<PostId>> posts = findPosts(context, words.mid(1));
    if (!posts)
        return std::unexpected(posts.error());
    if (words.constFirst() != "draft"_L1 && words.constFirst() != "ready"_L1) {
        return std::unexpected(Error{tr("Posts cannot be marked as “%1”.").arg(words.constFirst()),
                                     tr("Write “galley mark draft ID...” or “galley mark ready ID...”."),
                                     {}});
    }
    const DraftMark mark = words.constFirst() == "draft"_L1 ? DraftMark::Draft : DraftMark::NoDraft;
    return answerFor(markPosts(*context.library, *posts, mark));
}

Result<Answer> transfer(const QCommandLineParser &parser, CommandContext &context, Transfer way)
{
    const Result<QList<PostId>> posts = findPosts(context, parser.positionalArguments());
    if (!posts)
        return std::unexpected(posts.error());
    if (!parser.isSet(u"to"_s))
        return std::unexpected(
            Error{tr("There is no site to go to."), tr("Name it with --to SITE; “galley site list” shows them."), {}});
    const Result<Site> to =
        context.library->with([&](Library &library) { return findSite(library, parser.value(u"to"_s), context); });
    if (!to)
        return std::unexpected(to.error());
    const Result<BulkOutcome> outcome = transferPosts(*context.library, *posts, *to, way);
    Result<Answer> answer = answerFor(outcome);
    if (!answer || way == Transfer::Copy)
        return answer;
    for (const PostId &post : outcome->changed) {
        if (!posts->contains(post))
            answer->text += tr("%1 is a copy: the post stays published at its old site.\n").arg(post).toUtf8();
    }
    return answer;
}

Result<Answer> runMove(const QCommandLineParser &parser, CommandContext &context)
{
    return transfer(parser, context, Transfer::Move);
}

Result<Answer> runCopy(const QCommandLineParser &parser, CommandContext &context)
{
    return transfer(parser, context, Transfer::Copy);
}

} // namespace

QList<Command> bulkCommands()
{
    const QCommandLineOption to = valueOption(u"to"_s, u"SITE"_s, tr("name or folder of the other site"));
    return {
        {u"mark"_s, u"draft|ready ID..."_s, tr("Says in posts that they are drafts, or no longer."), {}, runMark, 2},
        {u"move"_s, u"ID..."_s, tr("Gives posts to another site, rewritten for it."), {to}, runMove, 1},
        {u"copy"_s, u"ID..."_s, tr("Copies posts to another site, rewritten for it."), {to}, runCopy, 1}};
}

} // namespace galley::app
