// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/frontmatterkind.h"
#include "model/post/syntax/frontmatterblock.h"
#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace galley::model {

struct NewValue;
struct Splice;

/// A value of the front matter as written, without quotes, and where it stands in the file, quotes included.
struct FrontMatterText
{
    QString text;
    Extent extent;
    bool isShared = false; ///< Anchors and aliases: its bytes mean more than this value.
};

/// The metadata block that opens a post, read by a real parser that tells where each value lies.
///
/// A value with the source in it: an edit returns the new source, in which only the bytes of that one value differ;
/// the result is parsed again and must equal the old metadata but for that value, else an Error and no new source.
///
/// A key is one of the top level, or, if there is none of that name, a path into maps and tables: "taxonomies.tags".
/// Keys that a YAML merge (<<) or an alias brings are read like one's own; an edit writes one's own. Of duplicate keys
/// the one that the generators take counts and is edited (of YAML and JSON the last, of header lines the first); all of
/// them are removed. Header lines have keys in any case; here they are in lower case.
class FrontMatter
{
public:
    /// Reads the block at the head of `source`. No block is not an error (kind None). Errors name the line.
    static Result<FrontMatter> parse(const QByteArray &source, Headers headers = Headers::None);

    /// Where the body starts, found by the delimiters alone: works on a block that cannot be parsed.
    static qsizetype bodyOffset(const QByteArray &source, Headers headers = Headers::None);

    FrontMatterKind kind() const;
    QByteArray source() const;
    QByteArray body() const;

    QStringList keys() const; ///< Top-level keys in the order of the file.
    bool contains(const QString &key) const;
    /// Every text, number, date and flag, also in lists and maps, in the order of the file.
    QList<FrontMatterText> textPlaces() const;
    QVariant value(const QString &key) const; ///< QString, bool, qint64, double, QDateTime, QVariantList, QVariantMap.
    QString
    text(const QString &key) const; ///< A scalar as the author wrote it, without quotes; empty if there is none.
    /// A list; or the items of a text, parted as `parted` says (those of header lines always at commas).
    QStringList list(const QString &key, TextList parted = TextList::None) const;
    QDateTime
    date(const QString &key) const; ///< Any of the date spellings that generators accept; invalid if it is none.
    std::optional<bool> flag(const QString &key) const;

    /// A new text, quoted so that it reads back as this text; but a number, flag or date stays one where `text` is one
    /// too.
    Result<QByteArray> withText(const QString &key, const QString &text) const;
    /// In the style (flow, block, quotes, separators) that the list has. A text stays one where `parted` says that it
    /// may hold several items; an Error then if an item cannot be told apart in it.
    Result<QByteArray> withList(const QString &key, const QStringList &items, TextList parted = TextList::None) const;
    /// With one item more, at the end; an item that is there already changes nothing.
    Result<QByteArray> withItem(const QString &key, const QString &item, TextList parted = TextList::None) const;
    Result<QByteArray> withoutItem(const QString &key, const QString &item, TextList parted = TextList::None) const;
    Result<QByteArray> withFlag(const QString &key, bool flag) const;
    /// A text where this kind of front matter knows no numbers.
    Result<QByteArray> withNumber(const QString &key, qint64 number) const;
    Result<QByteArray>
    withDate(const QString &key,
             const QDateTime &date) const; ///< In the spelling that the date has, zone and precision kept.
    Result<QByteArray> without(const QString &key) const; ///< Removing what is not there is not an error.

    /// What `other` holds under a key, under one of ours; in the spelling of this front matter, which may be of another
    /// kind. Errors: a list in it holds further lists or maps.
    Result<QByteArray> withValueOf(const QString &key, const FrontMatter &other, const QString &otherKey) const;

    /// The same, but new keys go where `order` has them (the keys of the site's sample, say) instead of to the end.
    FrontMatter withKeyOrder(const QStringList &order) const;

    /// The source in which `key`'s value, if it says the same as in `earlier`, is spelled (quotes, escapes, style and
    /// comments of a list) as it is there: an edit that was taken back then leaves the identical file, though the file
    /// alone could not tell how it was. Without a key: each value.
    /// Items of a text that `parted` tells apart are the same with other spaces between them, or in a list.
    QByteArray withSpellingOf(const FrontMatter &earlier, const QString &key = {},
                              TextList parted = TextList::None) const;

    /// `source` with a new, empty block of that kind in front, for a text that has none. (For header lines an empty
    /// line, which Headers::Lines finds.)
    static QByteArray withEmptyBlock(FrontMatterKind kind, const QByteArray &source);

private:
    QStringList pathOf(const QString &key) const;
    const DataNode *node(const QString &key) const;
    qsizetype placeInOrder(const QString &key) const;
    Result<QByteArray> withValue(const QString &key, const NewValue &value) const;
    Result<QByteArray> withTextList(const QString &key, const QStringList &items, TextList parted) const;
    Result<QByteArray> withoutOne(const QString &key) const;
    Result<QByteArray> firstThatSays(const QStringList &path, const QList<QList<Splice>> &edits,
                                     const std::function<bool(const DataNode *)> &isWanted) const;
    bool saysTheSameBut(const FrontMatter &other, const QStringList &path) const;
    FrontMatter respelled(const FrontMatter &earlier, const QStringList &path, TextList parted) const;
    FrontMatter respelledValue(const FrontMatter &earlier, const QStringList &path, TextList parted) const;

    QByteArray m_source;
    Headers m_headers = Headers::None;
    FrontMatterBlock m_block;
    QStringList m_keyOrder;
    DataNode m_root;
};

} // namespace galley::model
