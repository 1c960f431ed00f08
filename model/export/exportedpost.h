// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/library/media/postfile.h"
#include "model/progress.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace galley::model {

/// A post with all that goes along with it.
struct ExportedPost
{
    Post post;
    Site site;
    QList<MediaFile> media;
};

Result<ExportedPost> readForExport(LibraryAccess &library, const PostId &id);

/// What the posts are to become.
struct ExportRequest
{
    QList<PostId> posts; ///< In this order.
    QString path;        ///< Absolute.
    QString title{};     ///< Of a document of several posts; empty: that of the first.
    QByteArray style{};  ///< Galley's own style sheet for pages.
};

struct ExportReport
{
    int posts = 0;
    int files = 0;          ///< Images and other files that went along.
    QStringList missing{};  ///< What a post names but nobody has, a line each.
    QStringList produced{}; ///< What was written, absolute.
};

/// Says which post is at work, then works on it; stops with an error when `progress` says so.
Result<> eachPost(LibraryAccess &library, const ExportRequest &request, const Progress &progress,
                  const std::function<Result<>(const ExportedPost &)> &work);

/// The name that a post's file has in an export: its slug, without ending.
QString exportName(const Post &post);

/// A post's text without its front matter.
QByteArray bodyOf(const ExportedPost &post);

/// A line for the report: an image that a post names and nobody has.
QString missingWords(const QString &address, const Post &post);

/// The address of a file in the web itself ("https://…", "//host/…"), which an export leaves as it is.
bool isOfTheWeb(const QString &address);

} // namespace galley::model
