// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <QAbstractListModel>
#include <QList>

namespace galley::app {

/// The posts of the rail, as the library listed or found them.
class PostListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPosts(const QList<model::PostSummary> &posts);
    /// Shows a post's new title, date … without listing anew; unknown posts are ignored.
    void updatePost(const model::Post &post);

    const model::PostSummary &at(int row) const { return m_posts.at(row); }
    int rowOf(const model::PostId &id) const; ///< -1: not listed.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<model::PostSummary> m_posts;
};

} // namespace galley::app
