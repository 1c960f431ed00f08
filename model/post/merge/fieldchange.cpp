// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/merge/fieldchange.h"

#include "model/post/syntax/frontmattersyntax.h"

#include <algorithm>

namespace galley::model {

namespace {

/// Whether every field but `key` says in both the same.
bool sameButFor(const QString &key, const MergeHead &one, const MergeHead &other)
{
    QStringList keys = one.keys();
    QStringList otherKeys = other.keys();
    keys.removeAll(key);
    otherKeys.removeAll(key);
    return keys.size() == otherKeys.size() && std::ranges::all_of(keys, [&](const QString &each) {
               return otherKeys.contains(each) && sameField(one.field(each), other.field(each));
           });
}

/// One way to write the change; taken if it says just that.
std::optional<MergeHead> ifItSays(const QByteArray &source, const MergeHead &head, const MergeHead &other,
                                  const QString &key)
{
    std::optional<MergeHead> edited = MergeHead::of(source, head.headers);
    const bool isRight = edited && edited->kind() == head.kind() && edited->frontMatter.body().isEmpty() &&
                         sameButFor(key, head, *edited) && sameField(edited->field(key), other.field(key));
    return isRight ? edited : std::nullopt;
}

/// No change of the head's own stands in the lines of the field.
bool isUntouched(const MergeHead &head, const MergeHead &base, const QString &key)
{
    const std::optional<Extent> own = head.linesOf(key);
    const std::optional<Extent> before = base.linesOf(key);
    return own && before && head.bytes(*own) == base.bytes(*before);
}

/// Where the lines of a new field go: behind the field that it follows in the other head, as far as that is here.
std::optional<qsizetype> placeOfNew(const MergeHead &head, const MergeHead &other, const QString &key)
{
    const QStringList order = other.keys();
    for (qsizetype before = order.indexOf(key) - 1; before >= 0; --before) {
        if (const std::optional<Extent> lines = head.linesOf(order.at(before)))
            return lines->end;
    }
    for (const QString &own : head.keys()) {
        if (const std::optional<Extent> lines = head.linesOf(own))
            return lines->begin;
    }
    return std::nullopt;
}

QByteArrayList waysToWrite(const MergeHead &head, const MergeHead &other, const MergeHead &base, const QString &key)
{
    QByteArrayList ways;
    const auto add = [&](Extent at, const QByteArray &bytes) { ways.append(spliced(head.source, {{at, bytes}})); };
    const DataNode *own = head.field(key);
    const DataNode *others = other.field(key);
    const std::optional<Extent> ownLines = head.linesOf(key);
    const std::optional<Extent> otherLines = other.linesOf(key);
    if (!own && others) {
        const std::optional<qsizetype> place = placeOfNew(head, other, key);
        if (place && otherLines)
            add({*place, *place}, other.bytes(*otherLines));
    } else if (own && !others) {
        if (ownLines && isUntouched(head, base, key))
            add(*ownLines, {});
    } else if (own && others) {
        if (ownLines && otherLines && isUntouched(head, base, key))
            add(*ownLines, other.bytes(*otherLines));
        add(own->extent, other.bytes(others->extent));
        if (ownLines && otherLines)
            add(*ownLines, other.bytes(*otherLines));
    }
    return ways;
}

} // namespace

std::optional<MergeHead> withFieldOf(const MergeHead &head, const MergeHead &other, const MergeHead &base,
                                     const QString &key)
{
    if (head.kind() == other.kind()) {
        for (const QByteArray &way : waysToWrite(head, other, base, key)) {
            if (std::optional<MergeHead> edited = ifItSays(way, head, other, key))
                return edited;
        }
    }
    const FrontMatter ordered = head.frontMatter.withKeyOrder(other.keys());
    const Result<QByteArray> edited =
        other.field(key) ? ordered.withValueOf(key, other.frontMatter, key) : ordered.without(key);
    return edited ? MergeHead::of(*edited, head.headers) : std::nullopt;
}

std::optional<MergeHead> withSpellingOf(const MergeHead &head, const MergeHead &other, const MergeHead &base,
                                        const QString &key)
{
    const std::optional<Extent> own = head.linesOf(key);
    const std::optional<Extent> others = other.linesOf(key);
    if (!own || !others || head.kind() != other.kind() || !isUntouched(head, base, key))
        return std::nullopt;
    return ifItSays(spliced(head.source, {{*own, other.bytes(*others)}}), head, other, key);
}

bool haveSameOrder(const MergeHead &one, const MergeHead &other)
{
    const auto common = [](const MergeHead &head, const MergeHead &with) {
        QStringList keys = head.keys();
        keys.removeIf([&with](const QString &key) { return !with.field(key); });
        return keys;
    };
    return common(one, other) == common(other, one);
}

} // namespace galley::model
