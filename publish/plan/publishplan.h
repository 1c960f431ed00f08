// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"
#include "model/site/site.h"
#include "publish/git/repository.h"
#include "publish/plan/secrets/secrets.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace galley::publish {

/// One file as a publish will change it; relative to the repository. No `before`: it is new; no `after`: it goes.
struct FileChange
{
    QString path;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
    bool isPage = false; ///< Made by Press from posts and settings.

    bool operator==(const FileChange &) const = default;
};

/// A post as it will stand in the repository.
struct PlannedPost
{
    model::PostId id;
    QString path;        ///< Relative to the site folder.
    QByteArray text;     ///< The library's text when the plan was made.
    QByteArray source;   ///< As it will be committed: `text`, but no longer a draft.
    QString permalink;   ///< Below the site's address.
    QString movedFrom{}; ///< The path that it leaves with this publish; empty: it stays, or is new.

    bool operator==(const PlannedPost &) const = default;
};

/// Everything that one publish will do, looked at before anything is written: the sheet shows it, commit() does just
/// this.
struct PublishPlan
{
    model::Site site;
    QString worktree;
    QString remote;        ///< Empty: there is none to push to.
    QString remoteUrl;     ///< Without a password.
    QStringList remotes{}; ///< All that it is pushed to, `remote` first.
    QList<PlannedPost> posts;
    QList<FileChange> changes; ///< The posts' own files first, then pages. Empty: nothing to publish.
    CommitPlan commit;
    QString branchedFrom{};     ///< The site's own branch, where the commit goes to another one; else empty.
    QStringList programs;       ///< What the repository would make git run, while the author has not trusted the site.
    QStringList earlierCommits; ///< Ids of the commits that a push would send along.
    QList<FoundSecret> secrets; ///< Nothing is committed while there are any, unless the author allows it.
    bool allowsSecrets = false;
};

/// How the author wants it published.
struct PublishOptions
{
    /// Whether a post that says it is a draft is one no longer by being published, as when the author publishes it by
    /// name; or stays one, as in a change of many posts.
    enum class Drafts { Publish, Keep };

    Drafts drafts = Drafts::Publish;
    QString message;            ///< May be a form (see commitmessage.h). Empty: the site's own form.
    QString remote;             ///< Empty: all that the site is pushed to.
    QString branch{};           ///< Empty: as the site says.
    bool allowsSecrets = false; ///< The author has seen what looks like a secret, and wants it published.
};

} // namespace galley::publish
