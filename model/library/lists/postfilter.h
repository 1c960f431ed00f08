// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace galley::model {

/// What a list is sorted by. Descending is the author's first wish for each: newest, longest; titles from A.
enum class PostSort { Change, Date, Title, Length };
enum class SortOrder { Descending, Ascending };

/// Which posts to list, and in which order. Empty fields do not restrict; the trash is listed only when asked for by
/// state.
struct PostFilter
{
    SiteId site{};
    QList<PostState> states{}; ///< One of these.
    QStringList tags{};        ///< All of these, without case.
    QStringList categories{};  ///< Likewise.
    QString year{};            ///< Of the date as written.
    QString before{};          ///< Dated earlier than this year ("2024"), month ("2024-05") or day, as written.
    QString after{};           ///< Dated in this year, month or day, or later.
    PostSort sort = PostSort::Change;
    SortOrder order = SortOrder::Descending;
    int limit = 0;  ///< At most so many; 0: all.
    int offset = 0; ///< Without so many of the first.

    /// By more than site and states.
    bool isRestricted() const
    {
        return !tags.isEmpty() || !categories.isEmpty() || !year.isEmpty() || !before.isEmpty() || !after.isEmpty();
    }
    bool operator==(const PostFilter &) const = default;
};

/// "change", "date", "title", "length": the word that commands and saved filters use; never translated.
QString toString(PostSort sort);
std::optional<PostSort> postSortFromString(const QString &word);

/// A filter as it is remembered, without site, limit and offset.
QByteArray filterToJson(const PostFilter &filter);
PostFilter filterFromJson(const QByteArray &json);

/// Whether this is a year, a month or a day: "2024", "2024-05", "2024-05-17".
bool isDateBeginning(const QString &text);

} // namespace galley::model
