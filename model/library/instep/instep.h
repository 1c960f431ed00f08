// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/library/postrows.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace galley::model {

/// How a post stands to its file in the site's folder. What the file held when it was last taken in is the base of
/// what becomes of both: of `seen` where that is not what the repository holds, else of the published text.
struct StandingPost
{
    PostId id;
    QString title;
    QString path;
    QByteArray hash;          ///< Of the text here.
    QByteArray baseHash;      ///< Empty: no file was ever taken in.
    QByteArray thereHash;     ///< In conflict: of the file's text that waits for an answer.
    QByteArray publishedHash; ///< Empty: not in the repository.
    QString publishedPath;
    PostState published = PostState::Draft;
    bool isTrashed = false;
    bool isGone = false; ///< Its file went away, and with it the post from the repository; it may come back.

    /// Where its file is: the author may have given the post another path that is not published yet.
    QString filePath() const { return publishedHash.isEmpty() ? path : publishedPath; }
};

/// All posts of the site that have a path, those in the trash too.
Result<QList<StandingPost>> standingPosts(Library &library, const SiteId &site);

/// A text of which the hash is known, if any post keeps it.
Result<std::optional<QByteArray>> textOfHash(Library &library, const QByteArray &hash);

/// What a post is to be after a look at its file. What is empty stays.
struct PostStep
{
    PostId id;
    QByteArray hash;                      ///< Of the text that this was worked out from.
    std::optional<QString> path{};        ///< It was moved.
    std::optional<QByteArray> source{};   ///< Another text; the one before stays a version.
    std::optional<QByteArray> seen{};     ///< What the file holds: the base from now on, and a version.
    std::optional<QByteArray> conflict{}; ///< What the file holds, where it meets another change of the same part here.
    bool endsConflict = false;            ///< The author has answered, or there is nothing left to ask.
    bool isGone = false;                  ///< The file is no more.
    bool intoTrash = false;
    bool isBack = false; ///< The file is there again: out of the trash.
    std::optional<PublishedText> published{};
    bool isUnpublished = false; ///< The repository does not hold it any more; the file may.
};

/// Takes the steps in one transaction. A post whose text is another by now is left out: its id is in the answer.
Result<QList<PostId>> takeSteps(Library &library, const QList<PostStep> &steps);

/// The two texts of a post in conflict, and what they were made from. Errors: it is in none.
struct ConflictTexts
{
    QByteArray base; ///< Empty: nobody knows.
    QByteArray there;
};
Result<ConflictTexts> conflictTexts(Library &library, const PostId &id);

/// Notes what a post's file holds where that is not what the repository holds. Within a transaction.
void writeSeen(Transaction &change, qint64 post, const QByteArray &hash);
void forgetSeen(Transaction &change, qint64 post);

} // namespace galley::model
