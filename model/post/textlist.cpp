// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/textlist.h"

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Item
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// What parts the items of `text`, which is no TextList::None.
QChar separatorOf(const QString &text, TextList parted)
{
    if (parted == TextList::Words)
        return u' ';
    return text.contains(u';') ? u';' : u',';
}

QList<Item> placesOf(const QString &text, TextList parted)
{
    const QChar separator = separatorOf(text, parted);
    QList<Item> items;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size() && !text.isEmpty(); ++at) {
        const bool isEnd =
            at == text.size() || text.at(at) == separator || (parted == TextList::Words && text.at(at).isSpace());
        if (!isEnd)
            continue;
        Item item{begin, at};
        while (item.begin < item.end && text.at(item.begin).isSpace())
            ++item.begin;
        while (item.end > item.begin && text.at(item.end - 1).isSpace())
            --item.end;
        if (item.end > item.begin)
            items.append(item);
        begin = at + 1;
    }
    return items;
}

QStringList textsOf(const QString &text, const QList<Item> &places)
{
    QStringList items;
    for (const Item &item : places)
        items.append(text.sliced(item.begin, item.end - item.begin));
    return items;
}

/// Items parted anew, at semicolons if one of them holds a comma.
QString joined(const QStringList &items, TextList parted)
{
    if (parted == TextList::Words)
        return items.join(u' ');
    const bool hasComma =
        std::any_of(items.cbegin(), items.cend(), [](const QString &item) { return item.contains(u','); });
    if (items.size() == 1 && hasComma)
        return items.constFirst() + u';';
    return items.join(hasComma ? u"; "_s : u", "_s);
}

/// What stands between two items of `text`, or would.
QString between(const QString &text, const QList<Item> &places, TextList parted)
{
    if (places.size() > 1)
        return text.sliced(places.at(0).end, places.at(1).begin - places.at(0).end);
    return parted == TextList::Words ? u" "_s : separatorOf(text, parted) + u' ';
}

/// `text` with only the items between the common head and tail changed.
QString edited(const QString &text, const QStringList &items, TextList parted)
{
    const QList<Item> places = placesOf(text, parted);
    const QStringList old = textsOf(text, places);
    qsizetype head = 0;
    while (head < qMin(old.size(), items.size()) && old.at(head) == items.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < qMin(old.size(), items.size()) - head &&
           old.at(old.size() - 1 - tail) == items.at(items.size() - 1 - tail))
        ++tail;
    const QString space = between(text, places, parted);
    const QString middle = items.sliced(head, items.size() - head - tail).join(space);
    if (places.isEmpty())
        return middle;
    const qsizetype oldEnd = old.size() - tail;
    if (head < oldEnd && !middle.isEmpty())
        return text.first(places.at(head).begin) + middle + text.sliced(places.at(oldEnd - 1).end);
    if (!middle.isEmpty()) // Only new ones.
        return head > 0 ? text.first(places.at(head - 1).end) + space + middle + text.sliced(places.at(head - 1).end)
                        : middle + space + text;
    if (head == oldEnd)
        return text;
    if (tail > 0) // Only fewer: with what stood after them, or else before.
        return text.first(places.at(head).begin) + text.sliced(places.at(oldEnd).begin);
    return text.first(head > 0 ? places.at(head - 1).end : places.at(0).begin) + text.sliced(places.constLast().end);
}

} // namespace

QStringList itemsOfText(const QString &text, TextList parted)
{
    return parted == TextList::None ? QStringList{text} : textsOf(text, placesOf(text, parted));
}

std::optional<QString> textWithItems(const QString &text, const QStringList &items, TextList parted)
{
    for (const QString &candidate : {edited(text, items, parted), joined(items, parted)}) {
        if (itemsOfText(candidate, parted) == items)
            return candidate;
    }
    return {};
}

} // namespace galley::model
