// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/run/importreport.h"

#include <QJsonArray>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

QString toString(ItemFate fate)
{
    switch (fate) {
    case ItemFate::Added:
        return u"added"_s;
    case ItemFate::Known:
        return u"known"_s;
    case ItemFate::InTrash:
        return u"in-trash"_s;
    case ItemFate::File:
        return u"file"_s;
    case ItemFate::LeftOut:
        return u"left-out"_s;
    case ItemFate::NotRead:
        return u"not-read"_s;
    }
    return {};
}

bool ItemReport::wantsALook() const
{
    return fate == ItemFate::NotRead || !differences.isEmpty() || !missing.isEmpty() || !keptHtml.isEmpty() ||
           !codes.isEmpty() || !notes.isEmpty();
}

int ImportReport::count(ItemFate fate) const { return int(std::ranges::count(items, fate, &ItemReport::fate)); }

int ImportReport::toLookAt() const { return int(std::ranges::count_if(items, &ItemReport::wantsALook)); }

QJsonObject toJson(const ItemReport &item)
{
    QJsonObject json{{u"sourceId"_s, item.sourceId},   {u"type"_s, item.type},
                     {u"title"_s, item.title},         {u"state"_s, toString(item.state)},
                     {u"fate"_s, toString(item.fate)}, {u"comments"_s, item.comments},
                     {u"media"_s, item.media}};
    const auto put = [&json](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    const auto putList = [&json](const QString &key, const QStringList &list) {
        if (!list.isEmpty())
            json.insert(key, QJsonArray::fromStringList(list));
    };
    put(u"id"_s, item.post);
    put(u"path"_s, item.path);
    put(u"address"_s, item.address);
    putList(u"missing"_s, item.missing);
    putList(u"keptHtml"_s, item.keptHtml);
    putList(u"shortcodes"_s, item.codes);
    putList(u"redirects"_s, item.redirects);
    putList(u"notes"_s, item.notes);
    QJsonArray differences;
    for (const TextDifference &difference : item.differences)
        differences.append(QJsonObject{{u"before"_s, difference.before}, {u"after"_s, difference.after}});
    if (!differences.isEmpty())
        json.insert(u"differences"_s, differences);
    return json;
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray items;
    for (const ItemReport &item : report.items)
        items.append(toJson(item));
    QJsonObject counts;
    for (const ItemFate fate :
         {ItemFate::Added, ItemFate::Known, ItemFate::InTrash, ItemFate::File, ItemFate::LeftOut, ItemFate::NotRead})
        counts.insert(toString(fate), report.count(fate));
    QJsonObject json{{u"source"_s, report.name}, {u"dryRun"_s, report.isDry},        {u"resumed"_s, report.isResumed},
                     {u"counts"_s, counts},      {u"toLookAt"_s, report.toLookAt()}, {u"items"_s, items},
                     {u"step"_s, report.step}};
    if (!report.problem.isEmpty())
        json.insert(u"problem"_s, report.problem);
    return json;
}

} // namespace galley::model
