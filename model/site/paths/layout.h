// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/sitekind.h"

#include <QString>
#include <QStringList>

namespace galley::model {

/// Where posts lie, with what differs from post to post left open: "posts/{year}/{month}/{slug}.md",
/// "blog/{date}-{slug}/index.md".
QString layoutOf(const QString &postPath);

/// The layout that most of `postPaths` have; of equals the one whose path sorts last, which is the newest where names
/// hold dates. Empty without paths, and where fewer than `leastShare` of them agree.
QString commonLayout(const QStringList &postPaths, double leastShare = 0);

/// The path of a new post in a layout; empty when the layout asks for a date that the post has not. Never leaves the
/// site folder.
QString pathInLayout(const QString &layout, const NewPost &post);

/// The path of a post whose date became another, where its name or its folders tell the former one; else as it is.
QString pathWithDate(const QString &path, const QDate &former, const QDate &date);

/// The slug of a new post, made safe for a path if it is not.
QString safeSlug(const NewPost &post);

} // namespace galley::model
