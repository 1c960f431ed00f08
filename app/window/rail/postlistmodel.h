// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "model/library/lists/postlist.h"

#include <QAbstractListModel>
#include <QCache>
#include <QList>
#include <QSet>

namespace galley::app {

/// The posts of the rail: all their numbers, but only the rows that are looked at with what they show. The others come
/// from the library a page at a time; until then their rows are empty.
class PostListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PostListModel(LibraryThread &library, QObject *parent = nullptr);

    /// Another list. `typed`: the search that found it, to show its hits. `first`: its first rows, already at hand.
    void setPosts(const QList<model::PostNumber> &numbers, const QString &typed,
                  const QList<model::ListedPost> &first = {});
    /// What became of the row of a post that was changed.
    enum class Update { NotListed, SameState, OtherState };
    /// Shows a post's new title, date … without listing anew; a post whose row is not at hand is ignored.
    Update updatePost(const model::Post &post);

    /// What the row shows; null while it is on its way.
    const model::PostSummary *at(int row) const;
    model::PostNumber numberAt(int row) const { return m_numbers.at(row); }
    int rowOf(model::PostNumber number) const { return int(m_numbers.indexOf(number)); } ///< -1: not listed.
    int rowOf(const model::PostId &id) const; ///< Among the rows at hand; -1: not there.
    const QList<model::PostNumber> &numbers() const { return m_numbers; }
    const QString &typed() const { return m_typed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static constexpr int pageRows = 64;

Q_SIGNALS:
    void problemMet(const galley::Error &error);

private:
    using Page = QList<model::ListedPost>; ///< By row, without those that are gone meanwhile.

    model::PostSummary *find(int row) const;
    void want(int page) const;
    void load();
    void take(int page, const Page &posts);
    void insert(int page, const Page &posts);

    LibraryThread &m_library;
    QList<model::PostNumber> m_numbers;
    QString m_typed;
    mutable QCache<int, Page> m_pages;
    mutable QSet<int> m_stale;   ///< Pages shown until they come anew.
    mutable QList<int> m_wanted; ///< The last asked for first: what the author looks at now.
    bool m_isLoading = false;
    int m_list = 0; ///< Pages of an earlier list are dropped.
};

} // namespace galley::app
