// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/bulkanswers.h"

#include "app/actions/bulk/bulkedits.h"
#include "app/actions/change/places.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BulkCommands", text); }

} // namespace

Result<QList<PostId>> findPosts(CommandContext &context, const QStringList &prefixes)
{
    return context.library->with([&prefixes](Library &library) -> Result<QList<PostId>> {
        QList<PostId> ids;
        for (const QString &prefix : prefixes) {
            const Result<Post> post = library.findPost(prefix);
            if (!post)
                return std::unexpected(post.error());
            if (!ids.contains(post->id))
                ids.append(post->id);
        }
        return ids;
    });
}

Result<Answer> answerFor(const Result<BulkOutcome> &outcome)
{
    if (!outcome)
        return std::unexpected(outcome.error());
    if (outcome->changed.isEmpty() && !outcome->left.isEmpty()) {
        return std::unexpected(
            Error{spoken(*outcome), tr("Look at the posts that are named; nothing was changed."), {}});
    }
    QJsonArray left;
    QString text = spoken(*outcome) + u'\n';
    for (const LeftPost &post : outcome->left) {
        left.append(QJsonObject{{u"id"_s, post.id}, {u"title"_s, post.title}, {u"reason"_s, post.reason}});
        if (outcome->left.size() > 1)
            text += u"%1  %2  %3\n"_s.arg(post.id, post.title, post.reason);
    }
    const QJsonObject json{{u"step"_s, outcome->step},
                           {u"what"_s, outcome->words},
                           {u"changed"_s, QJsonArray::fromStringList(outcome->changed)},
                           {u"left"_s, left}};
    return Answer{text.toUtf8(), json, true};
}

namespace {

QJsonArray hunksOf(const PreviewedPost &post, QByteArray &text)
{
    QJsonArray hunks;
    for (const ChangedPlace &place : placesOf(post)) {
        for (const QString &line : place.removed)
            text += '-' + line.toUtf8() + '\n';
        for (const QString &line : place.added)
            text += '+' + line.toUtf8() + '\n';
        hunks.append(QJsonObject{{u"removed"_s, QJsonArray::fromStringList(place.removed)},
                                 {u"added"_s, QJsonArray::fromStringList(place.added)}});
    }
    return hunks;
}

Answer answerFor(const ChangePreview &preview)
{
    Answer answer;
    QJsonArray posts;
    qsizetype hunks = 0;
    for (const PreviewedPost &post : preview.posts) {
        answer.text += post.id.toUtf8() + ' ' + (post.path.isEmpty() ? post.title : post.path).toUtf8() +
                       (post.newPath.isEmpty() ? QByteArray() : " → " + post.newPath.toUtf8()) + '\n';
        const QJsonArray own = hunksOf(post, answer.text);
        hunks += own.size();
        posts.append(QJsonObject{{u"id"_s, post.id},
                                 {u"title"_s, post.title},
                                 {u"path"_s, post.path},
                                 {u"newPath"_s, post.newPath},
                                 {u"hunks"_s, own}});
    }
    QJsonArray left;
    for (const LeftPost &post : preview.left) {
        answer.text += tr("%1 would be left as it is: %2\n").arg(post.title, post.reason).toUtf8();
        left.append(QJsonObject{{u"id"_s, post.id}, {u"title"_s, post.title}, {u"reason"_s, post.reason}});
    }
    answer.text += tr("%1 places in %2 posts would be changed.").arg(hunks).arg(preview.posts.size()).toUtf8() + '\n';
    answer.json = QJsonObject{{u"posts"_s, posts}, {u"left"_s, left}, {u"places"_s, hunks}};
    return answer;
}

} // namespace

Result<Answer> answerFor(const QCommandLineParser &parser, CommandContext &context, const Result<SiteChange> &change)
{
    if (!change)
        return std::unexpected(change.error());
    if (!parser.isSet(u"dry-run"_s))
        return answerFor(make(*context.library, *change));
    const Result<ChangePreview> found = preview(*context.library, *change);
    return found ? Result<Answer>(answerFor(*found)) : std::unexpected(found.error());
}

} // namespace galley::app
