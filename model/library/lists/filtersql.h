// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"
#include "model/library/lists/postfilter.h"

namespace galley::model {

struct SearchQuery;

/// A condition on `post` in SQL, with the values that it names "?", in their order.
class PostCondition
{
public:
    explicit PostCondition(const PostFilter &filter);

    /// Also what was typed as conditions into the search.
    void restrict(const SearchQuery &query);
    void add(const QByteArray &condition, const QList<SqlValue> &values);

    QByteArray sql() const { return m_conditions.join(" AND "); }
    QList<SqlValue> values() const { return m_values; }

private:
    void addStates(const QList<PostState> &states);

    QByteArrayList m_conditions;
    QList<SqlValue> m_values;
};

/// " ORDER BY …", as an index of `post` has it.
QByteArray orderOf(const PostFilter &filter);

} // namespace galley::model
