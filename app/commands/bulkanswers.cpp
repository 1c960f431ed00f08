// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/bulkanswers.h"

#include "app/actions/bulk/bulkedits.h"

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

} // namespace galley::app
