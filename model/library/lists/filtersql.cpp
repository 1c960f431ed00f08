// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/lists/filtersql.h"

#include "model/library/search/searchquery.h"

namespace galley::model {

namespace {

constexpr char16_t behindAll = 0xFFFF; // No label holds it, and all that begins with a text stands before it.

const QByteArray labelled = "post.number IN (SELECT post FROM label WHERE kind = ";

} // namespace

PostCondition::PostCondition(const PostFilter &filter)
{
    if (!filter.site.isEmpty())
        add("post.site = (SELECT number FROM site WHERE id = ?)", {filter.site});
    addStates(filter.states);
    for (const QString &tag : filter.tags)
        add(labelled + "0 AND name_key = ?)", {tag.toCaseFolded()});
    for (const QString &category : filter.categories)
        add(labelled + "1 AND name_key = ?)", {category.toCaseFolded()});
    if (!filter.year.isEmpty())
        add("post.year = ?", {filter.year});
    if (!filter.before.isEmpty())
        add("post.date < ? AND post.date <> ''", {filter.before});
    if (!filter.after.isEmpty())
        add("post.date >= ?", {filter.after});
}

void PostCondition::add(const QByteArray &condition, const QList<SqlValue> &values)
{
    m_conditions += condition;
    m_values += values;
}

void PostCondition::addStates(const QList<PostState> &states)
{
    if (!states.contains(PostState::Trash)) // Said first, as the indexes of lists hold no trash.
        m_conditions += "post.trashed_ms IS NULL";
    if (states.isEmpty())
        return;
    QByteArrayList numbers;
    for (const PostState state : states)
        numbers += QByteArray::number(static_cast<int>(state));
    m_conditions += "post.state IN (" + numbers.join(',') + ')';
}

void PostCondition::restrict(const SearchQuery &query)
{
    const auto addBeginnings = [this](const QStringList &words, const QByteArray &begin, const QByteArray &column) {
        for (QString word : words) {
            if (word.endsWith(QChar(0))) {
                word.chop(1);
                add(begin + column + " = ?)", {word});
            } else {
                add(begin + column + " >= ? AND " + column + " < ?)", {word, word + QChar(behindAll)});
            }
        }
    };
    addBeginnings(query.tags, labelled + "0 AND ", "name_key");
    addBeginnings(query.categories, labelled + "1 AND ", "name_key");
    addBeginnings(query.sites, "post.site IN (SELECT number FROM site WHERE ", "name_key");
    if (!query.states.isEmpty())
        addStates(query.states);
    if (!query.before.isEmpty())
        add("post.date < ? AND post.date <> ''", {query.before});
    if (!query.after.isEmpty())
        add("post.date >= ?", {query.after});
}

QByteArray orderOf(const PostFilter &filter)
{
    // Titles are read from A to Z, all others from the most.
    const bool falling = (filter.order == SortOrder::Descending) != (filter.sort == PostSort::Title);
    const QByteArray direction = falling ? " DESC" : " ASC";
    const QByteArray column = filter.sort == PostSort::Date     ? "post.date_ms"
                              : filter.sort == PostSort::Title  ? "post.title_key"
                              : filter.sort == PostSort::Length ? "post.words"
                                                                : "post.changed_ms";
    return " ORDER BY " + column + direction + ", post.number" + direction;
}

} // namespace galley::model
