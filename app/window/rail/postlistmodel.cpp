// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/postlistmodel.h"

#include "app/window/parts/wording.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

void PostListModel::setPosts(const QList<PostSummary> &posts)
{
    if (posts == m_posts)
        return;
    beginResetModel();
    m_posts = posts;
    endResetModel();
}

void PostListModel::updatePost(const Post &post)
{
    const int row = rowOf(post.id);
    if (row < 0)
        return;
    PostSummary &summary = m_posts[row];
    summary.fields = post.fields;
    summary.state = post.state;
    summary.words = post.words;
    summary.changed = post.changed;
    summary.path = post.path;
    Q_EMIT dataChanged(index(row), index(row));
}

int PostListModel::rowOf(const PostId &id) const
{
    const auto found =
        std::find_if(m_posts.begin(), m_posts.end(), [&id](const PostSummary &post) { return post.id == id; });
    return found == m_posts.end() ? -1 : int(found - m_posts.begin());
}

int PostListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_posts.size()); }

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PostSummary &post = m_posts.at(index.row());
    const QString title = post.fields.title.isEmpty() ? tr("Untitled") : post.fields.title;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return stateWords(post.state) + (post.path.isEmpty() ? QString() : u'\n' + post.path);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(title, stateWords(post.state), post.fields.tags.join(u", "_s));
    default:
        return {};
    }
}

} // namespace galley::app
