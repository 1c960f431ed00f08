// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/convert/visiblewords.h"
#include "model/import/importer.h"
#include "model/post/post.h"

#include <QJsonObject>

namespace galley::model {

/// What became of an item.
enum class ItemFate {
    Added,   ///< Or, in a dry run, would be.
    Known,   ///< It came in before.
    InTrash, ///< It came in before and was put in the trash here.
    File,    ///< A file of the media: it comes along with the posts that show it.
    LeftOut, ///< It was in the source's trash, or is nothing that a site keeps.
    NotRead, ///< Something was wrong; the notes say what.
};
QString toString(ItemFate fate); ///< "added", "known" …, for JSON.

struct ItemReport
{
    QString sourceId;
    QString type;
    QString title;
    SourceState state = SourceState::Published;
    ItemFate fate = ItemFate::Added;
    PostId post;
    QString path;
    QList<TextDifference> differences; ///< Between what readers saw and what they will see.
    QStringList missing;
    QStringList keptHtml;
    QStringList codes;
    QStringList redirects; ///< From which the site cannot lead on by itself, with `address` as their target.
    QString address;
    QStringList notes;
    int comments = 0;
    int media = 0;

    /// Whether the author had better look at it.
    bool wantsALook() const;
};

struct ImportReport
{
    QString name; ///< Of the source.
    QList<ItemReport> items;
    QString problem; ///< Why the source ended early; empty: it was whole.
    bool isDry = false;
    bool isResumed = false;
    qint64 step = 0; ///< The bulk step that takes it back; 0: none.

    int count(ItemFate fate) const;
    int toLookAt() const;
};

QJsonObject toJson(const ItemReport &item);
QJsonObject toJson(const ImportReport &report);

} // namespace galley::model
