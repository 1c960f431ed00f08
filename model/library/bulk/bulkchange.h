// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/library/libraryaccess.h"
#include "model/progress.h"
#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace galley::model {

/// Where a post belongs.
struct PostPlace
{
    SiteId site;
    QString path; ///< Empty: found when it is published.

    bool operator==(const PostPlace &) const = default;
};

/// How one post is to stand. What is empty stays as it is.
struct PostChange
{
    std::optional<QByteArray> source{};
    std::optional<bool> inTrash{};
    std::optional<QDateTime> scheduled{}; ///< An invalid time: not scheduled any more.
    std::optional<PostPlace> place{};
    bool asCopy = false; ///< The post itself stays; a new one, with its media, is what the change gives.
};

/// A change of many posts as one step: all of it is there, or none, also after a kill; and it can be taken back.
struct BulkChange
{
    QString words; ///< What is done, for the author: “Added the tag “travel””.
    QList<PostId> posts;
    /// Called with each post as it stands, on the library's thread. An error leaves that post out.
    std::function<Result<PostChange>(const Post &)> change;
};

/// A post that a bulk change left as it was, and why, in words for the author.
struct LeftPost
{
    PostId id;
    QString title;
    QString reason;

    bool operator==(const LeftPost &) const = default;
};

struct BulkOutcome
{
    qint64 step = 0;       ///< 0: nothing had to be changed.
    QString words;         ///< What was done, or taken back.
    QList<PostId> changed; ///< Those that are another now; copies by their own id.
    QList<LeftPost> left;
};

/// A bulk change that was made.
struct BulkStep
{
    qint64 number = 0;
    QString words;
    QDateTime when; ///< UTC.
    int posts = 0;
    bool isTakenBack = false;
};

/// A text for a post, made from the text that it had.
struct ChangedText
{
    PostId id;
    QByteArray before;
    QByteArray after;
};

/// Makes the change. The text before and the new one are kept as versions. The library is held for a few hundredths of
/// a second at a time; call it on any thread. Errors: stopped, or the library cannot be written; then nothing has
/// changed, or, when even that cannot be written, nothing will have at the next start.
Result<BulkOutcome> changePosts(LibraryAccess &access, const BulkChange &change, const Progress &progress = {});

/// The same for texts that were worked out, and shown, before; a post whose text is no longer `before` is left out.
Result<BulkOutcome> changeTexts(LibraryAccess &access, const QString &words, const QList<ChangedText> &texts,
                                const Progress &progress = {});

/// Takes a step back: each post stands as before it, a copy goes to the trash. `changed` are the posts taken back,
/// `left` those that were changed since. Errors: no such step; it is taken back already; the library cannot be written.
Result<BulkOutcome> takeBack(LibraryAccess &access, qint64 step, const Progress &progress = {});

/// The steps that can be taken back or were, newest first; older ones than the last hundred are forgotten, their texts
/// stay among the versions.
Result<QList<BulkStep>> bulkSteps(Library &library);

/// Takes back what a killed Galley left under way. Called once, when the library has been opened.
Result<> recoverBulkSteps(LibraryAccess &access);

} // namespace galley::model
