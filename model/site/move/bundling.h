// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/move/filemoves.h"
#include "model/site/move/movedlinks.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

#include <functional>

namespace galley::model {

/// What becomes of a site whose posts are to keep their images beside them.
struct Bundling
{
    QList<MovedPost> moves; ///< Posts that become the index of a folder of their own; their texts are below.
    QHash<qsizetype, QByteArray> texts;    ///< By index: all posts whose text becomes another.
    QList<QPair<qsizetype, QString>> left; ///< Posts some of whose images stay where they are, and why.
};

/// Whether posts of this site can have images beside them at all.
bool hasBundles(const SiteKind &kind, const QDir &siteFolder);

/// Images that one post alone shows go into the folder of that post, by the rules of its kind; a post that is a single
/// file becomes the index of such a folder, where its address stays the same. Links by the file's name follow in other
/// posts. Of each text only those addresses change. What other posts or the site's templates and styles name too, or
/// the post in another way than to show it, stays. `isKept` says which files of the site the repository has. Reads the
/// site's folder. Errors: stopped.
Result<Bundling> bundled(const Site &site, const QList<CheckedPost> &posts,
                         const std::function<bool(const QString &)> &isKept, const Progress &progress = {});

} // namespace galley::model
