// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/bulk/companions.h"

#include "model/library/librarydata.h"

#include <QByteArrayList>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One text that a step gave a post, with what is published of it and how it stands.
struct StepText
{
    PostId post;
    QByteArray before;
    QByteArray after;
    QByteArray published;
    QByteArray now;
};

QString keyOfMoves(const PostId &post) { return u"moved/"_s + post; }

/// Their numbers, as SQL reads them.
Result<QByteArrayList> stepsThatMoved(Library &library, const PostId &post)
{
    const Result<QByteArray> known = library.recall(keyOfMoves(post));
    if (!known)
        return std::unexpected(known.error());
    QByteArrayList steps;
    for (const QByteArray &step : known->split(','))
        steps.append(QByteArray::number(step.toLongLong()));
    return steps;
}

} // namespace

Result<> rememberMove(Library &library, const PostId &movedPost, qint64 step)
{
    const Result<QByteArrayList> steps = stepsThatMoved(library, movedPost);
    if (!steps)
        return std::unexpected(steps.error());
    constexpr qsizetype mostSteps = 100; // As many as can be taken back.
    return library.remember(
        keyOfMoves(movedPost),
        (*steps + QByteArrayList{QByteArray::number(step)}).last(qMin(mostSteps, steps->size() + 1)).join(','));
}

Result<QList<PostId>> companionsOf(Library &library, const PostId &movedPost)
{
    const Result<QByteArrayList> steps = stepsThatMoved(library, movedPost);
    if (!steps)
        return std::unexpected(steps.error());
    Database &database = library.data().database;
    const auto texts = allRows(
        database.query("SELECT post.id, before.hash, after.hash, base.hash, post.hash"
                       " FROM bulk_step JOIN bulk_step_post AS other ON other.step = bulk_step.number"
                       " JOIN post ON post.number = other.post AND post.trashed_ms IS NULL AND post.id <> ?"
                       " JOIN kept_text AS before ON before.number = other.text_before"
                       " JOIN kept_text AS after ON after.number = other.text_after"
                       " JOIN published ON published.post = other.post"
                       " JOIN kept_text AS base ON base.number = published.text"
                       " WHERE bulk_step.phase = 1 AND bulk_step.number IN (" +
                           steps->join(',') +
                           ")"
                           " ORDER BY other.post, other.step",
                       movedPost),
        [](Statement &row) { return StepText{row.text(0), row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4)}; });
    if (!texts)
        return std::unexpected(texts.error());
    QList<PostId> companions;
    for (qsizetype first = 0; first < texts->size();) {
        const PostId post = texts->at(first).post;
        QByteArray reached = texts->at(first).published;
        const QByteArray published = reached;
        const QByteArray now = texts->at(first).now;
        for (; first < texts->size() && texts->at(first).post == post; ++first) {
            if (texts->at(first).before == reached)
                reached = texts->at(first).after;
        }
        if (reached == now && now != published)
            companions.append(post);
    }
    return companions;
}

Result<QList<PostId>> publishablePostsOf(Library &library, qint64 step)
{
    return allRows(library.data().database.query(
                       "SELECT post.id FROM bulk_step_post JOIN post ON post.number = bulk_step_post.post"
                       " JOIN published ON published.post = post.number"
                       " JOIN kept_text AS base ON base.number = published.text"
                       " WHERE bulk_step_post.step=? AND post.trashed_ms IS NULL"
                       " AND (base.hash <> post.hash OR published.path <> post.path)"
                       " ORDER BY post.number",
                       step),
                   [](Statement &row) { return row.text(0); });
}

} // namespace galley::model
