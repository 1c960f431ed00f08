// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace galley::model {

using PostId = QString; ///< 26 characters, sorted by time of creation; unique over all libraries. A unique prefix names
                        ///< a post to the author.
using SiteId = QString;

/// Where a post stands on its way to the readers. Said the same in code, window and commands (see toString).
enum class PostState { Draft, Scheduled, Changed, Committed, Pushed, Live, Conflict, Trash };

/// "draft", "changed" …: the word that commands and JSON use; never translated.
QString toString(PostState state);
std::optional<PostState> postStateFromString(const QString &word);

/// What can be read from a post's text and path by the rules of its site kind. Derived, never the truth.
struct PostFields
{
    QString title;
    QString slug;   ///< Last part of the address.
    QDateTime date; ///< As written, with its time zone; invalid when there is none.
    QStringList tags;
    QStringList categories;
    QString description;
    bool draft = false;    ///< The text itself says that it is not to be published.
    QString language{};    ///< As the text or the path names it (“fr”, “pt-BR”); empty: that of the site.
    QString translation{}; ///< The same for all languages of one post of a site; only to be compared.

    bool operator==(const PostFields &) const = default;
};

/// One article of a site. A plain value: copy it, compare it, hand it to any thread.
struct Post
{
    PostId id;
    SiteId siteId;
    QByteArray source; ///< The exact bytes of the file: front matter and body. `fields` and `words` are read from it.
    QString path;      ///< Relative to the site folder, '/' separated; empty until first published.
    PostFields fields;
    PostState state = PostState::Draft;
    int words = 0;
    QDateTime changed; ///< Last change of the text, UTC.

    bool operator==(const Post &) const = default;
};

} // namespace galley::model
