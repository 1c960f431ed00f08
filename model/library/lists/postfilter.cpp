// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/lists/postfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array sorts{PostSort::Change, PostSort::Date, PostSort::Title, PostSort::Length};

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue value : array.toArray())
        strings += value.toString();
    return strings;
}

} // namespace

QString toString(PostSort sort)
{
    switch (sort) {
    case PostSort::Change:
        return u"change"_s;
    case PostSort::Date:
        return u"date"_s;
    case PostSort::Title:
        return u"title"_s;
    case PostSort::Length:
        return u"length"_s;
    }
    return {};
}

std::optional<PostSort> postSortFromString(const QString &word)
{
    for (const PostSort sort : sorts) {
        if (toString(sort) == word)
            return sort;
    }
    return std::nullopt;
}

QByteArray filterToJson(const PostFilter &filter)
{
    QStringList states;
    for (const PostState state : filter.states)
        states += toString(state);
    return QJsonDocument(QJsonObject{{u"states"_s, QJsonArray::fromStringList(states)},
                                     {u"tags"_s, QJsonArray::fromStringList(filter.tags)},
                                     {u"categories"_s, QJsonArray::fromStringList(filter.categories)},
                                     {u"year"_s, filter.year},
                                     {u"before"_s, filter.before},
                                     {u"after"_s, filter.after},
                                     {u"sort"_s, toString(filter.sort)},
                                     {u"ascending"_s, filter.order == SortOrder::Ascending}})
        .toJson(QJsonDocument::Compact);
}

PostFilter filterFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PostFilter filter;
    for (const QString &word : stringsOf(object.value(u"states"_s))) {
        if (const std::optional<PostState> state = postStateFromString(word))
            filter.states += *state;
    }
    filter.tags = stringsOf(object.value(u"tags"_s));
    filter.categories = stringsOf(object.value(u"categories"_s));
    filter.year = object.value(u"year"_s).toString();
    filter.before = object.value(u"before"_s).toString();
    filter.after = object.value(u"after"_s).toString();
    filter.sort = postSortFromString(object.value(u"sort"_s).toString()).value_or(PostSort::Change);
    filter.order = object.value(u"ascending"_s).toBool() ? SortOrder::Ascending : SortOrder::Descending;
    return filter;
}

bool isDateBeginning(const QString &text)
{
    static const QRegularExpression whole(u"^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$"_s);
    return whole.match(text).hasMatch();
}

} // namespace galley::model
