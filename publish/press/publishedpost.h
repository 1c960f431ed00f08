// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/fragment.h"
#include "publish/press/press.h"

namespace galley::publish {

/// A post that readers get to see, with all that its pages need.
struct PublishedPost
{
    QString path;                  ///< Its source file.
    model::PostFields fields;      ///< Texts cleaned; the date's zone known.
    QDateTime updated;             ///< The date where the post names no later one; invalid when there is none.
    QString permalink;             ///< "/2024/05/hello/", percent-encoded.
    QStringList formerAddresses{}; ///< That lead on to it: "/2024/05/hallo/".
    QByteArray id{};               ///< Names path and source.
    QByteArray digest{};           ///< Of all that it gives to pages; known once it is prepared.
    /// That its HTML names: what they lead to counts as well. None until it was rendered once.
    std::optional<QByteArrayList> addresses{};
    QByteArray body;
    std::optional<Fragment> html{};    ///< None until a page needs it.
    std::optional<Fragment> excerpt{}; ///< Likewise; none where the author set no mark.
};

/// A post as its source says. Errors: front matter that cannot be read.
Result<PublishedPost> readPost(const QString &path, const QByteArray &source);

/// Newest first; without a date last, and pages behind all posts. Errors: two posts with one address.
Result<> sortPosts(QList<PublishedPost> &posts);

/// What an address in a post means, for Fragment: files of static/ and other posts however they are named, and
/// whatever starts at the root. `permalinks`: of all posts by their paths.
std::optional<QByteArray> resolvedAddress(const QByteArray &address, const QString &postPath,
                                          const QHash<QString, QString> &permalinks);

/// The error with the post named.
Error inPost(const QString &path, const Error &error);

} // namespace galley::publish
