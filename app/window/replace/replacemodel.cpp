// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/replace/replacemodel.h"

namespace galley::app {

using namespace model;

void ReplaceModel::setPreview(const ReplacePreview &preview)
{
    beginResetModel();
    m_posts = preview.posts;
    m_rows.clear();
    for (qsizetype post = 0; post < m_posts.size(); ++post) {
        m_rows.append(Row{post});
        for (qsizetype place = 0; place < m_posts.at(post).places.size(); ++place)
            m_rows.append(Row{post, place});
    }
    endResetModel();
    Q_EMIT choiceChanged();
}

QList<PostReplacements> ReplaceModel::chosen() const
{
    QList<PostReplacements> chosen;
    for (const Row &row : m_rows) {
        const PostReplacements &post = m_posts.at(row.post);
        if (row.place < 0)
            chosen.append({post.id, post.title, post.source, {}, post.headers});
        else if (row.isChosen)
            chosen.last().places.append(post.places.at(row.place));
    }
    chosen.removeIf([](const PostReplacements &post) { return post.places.isEmpty(); });
    return chosen;
}

qsizetype ReplaceModel::chosenPlaces() const
{
    return std::ranges::count_if(m_rows, [](const Row &row) { return row.place >= 0 && row.isChosen; });
}

const Replacement *ReplaceModel::placeAt(int row) const
{
    const Row &found = m_rows.at(row);
    return found.place < 0 ? nullptr : &m_posts.at(found.post).places.at(found.place);
}

int ReplaceModel::rowBehind(int row) const { return row + 1 + int(m_posts.at(m_rows.at(row).post).places.size()); }

Qt::CheckState ReplaceModel::stateOf(int row) const
{
    if (m_rows.at(row).place >= 0)
        return m_rows.at(row).isChosen ? Qt::Checked : Qt::Unchecked;
    int chosen = 0;
    for (int place = row + 1; place < rowBehind(row); ++place)
        chosen += m_rows.at(place).isChosen ? 1 : 0;
    if (chosen == 0)
        return Qt::Unchecked;
    return chosen == rowBehind(row) - row - 1 ? Qt::Checked : Qt::PartiallyChecked;
}

int ReplaceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ReplaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::CheckStateRole)
        return stateOf(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Replacement *place = placeAt(index.row());
    const PostReplacements &post = postAt(index.row());
    if (!place)
        return post.title.isEmpty() ? tr("Untitled") : post.title;
    if (role == Qt::AccessibleTextRole)
        return tr("Line %1: “%2” becomes “%3”").arg(place->line).arg(place->found, QString::fromUtf8(place->with));
    return place->before + place->found + QString::fromUtf8(place->with) + place->after;
}

bool ReplaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool isChosen = value.toInt() != Qt::Unchecked;
    const int row = index.row();
    int first = row;
    int last = row;
    if (m_rows.at(row).place < 0) {
        last = rowBehind(row) - 1;
    } else {
        first = row - int(m_rows.at(row).place) - 1; // The post's own tick follows.
    }
    for (int each = m_rows.at(row).place < 0 ? row + 1 : row; each <= last; ++each)
        m_rows[each].isChosen = isChosen;
    Q_EMIT dataChanged(this->index(first), this->index(last), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags ReplaceModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

} // namespace galley::app
