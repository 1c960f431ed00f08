// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/replace/replaceposts.h"

#include <QAbstractListModel>
#include <QList>

namespace galley::app {

/// The places of a replace, below the post that holds them; each, or a whole post, can be left out.
class ReplaceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPreview(const model::ReplacePreview &preview);
    /// What is to be replaced: without what was left out.
    QList<model::PostReplacements> chosen() const;
    qsizetype chosenPlaces() const;

    const model::PostReplacements &postAt(int row) const { return m_posts.at(m_rows.at(row).post); }
    const model::Replacement *placeAt(int row) const; ///< Null for the row of a post.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Row
    {
        qsizetype post = 0;
        qsizetype place = -1; ///< -1: the post itself.
        bool isChosen = true; ///< Of a place.
    };

    Qt::CheckState stateOf(int row) const;
    int rowBehind(int row) const; ///< The row of the next post.

    QList<model::PostReplacements> m_posts;
    QList<Row> m_rows;
};

} // namespace galley::app
