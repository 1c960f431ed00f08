// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/syntax/datanode.h"
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

enum class FrontMatterKind { None, Yaml, Toml, Json };

/// The metadata block that opens a post, read by a real parser that tells where each value lies.
///
/// A value with the source in it: an edit returns the new source, in which only the bytes of that one value differ;
/// the result is parsed again and must equal the old metadata but for that value, else an Error and no new source.
///
/// A key is one of the top level, or, if there is none of that name, a path into maps and tables: "taxonomies.tags".
/// Keys that a YAML merge (<<) brings are read like one's own; an edit writes one's own. Of duplicate keys the last one
/// counts, as for the generators; they cannot be edited.
class FrontMatter
{
public:
    /// Reads the block at the head of `source`. No block is not an error (kind None). Errors name the line.
    static Result<FrontMatter> parse(const QByteArray &source);

    /// Where the body starts, found by the delimiters alone: works on a block that cannot be parsed.
    static qsizetype bodyOffset(const QByteArray &source);

    FrontMatterKind kind() const;
    QByteArray source() const;
    QByteArray body() const;

    QStringList keys() const; ///< Top-level keys in the order of the file.
    bool contains(const QString &key) const;
    QVariant value(const QString &key) const; ///< QString, bool, qint64, double, QDateTime, QVariantList, QVariantMap.
    QString
    text(const QString &key) const; ///< A scalar as the author wrote it, without quotes; empty if there is none.
    QStringList list(const QString &key) const; ///< A list, or one scalar as a list of one.
    QDateTime
    date(const QString &key) const; ///< Any of the date spellings that generators accept; invalid if it is none.
    std::optional<bool> flag(const QString &key) const;

    /// A new text, quoted so that it reads back as this text; but a number, flag or date stays one where `text` is one
    /// too.
    Result<QByteArray> withText(const QString &key, const QString &text) const;
    Result<QByteArray> withList(const QString &key,
                                const QStringList &items) const; ///< In the style (flow, block) that the list has.
    Result<QByteArray> withFlag(const QString &key, bool flag) const;
    Result<QByteArray>
    withDate(const QString &key,
             const QDateTime &date) const; ///< In the spelling that the date has, zone and precision kept.
    Result<QByteArray> without(const QString &key) const; ///< Removing what is not there is not an error.

    /// What `other` holds under a key, under one of ours; in the spelling of this front matter, which may be of another
    /// kind. Errors: a list in it holds further lists or maps.
    Result<QByteArray> withValueOf(const QString &key, const FrontMatter &other, const QString &otherKey) const;

    /// The source in which each value that says the same as in `earlier` is spelled (quotes, escapes, style of list) as
    /// it is there: an edit that was taken back then leaves the identical file, though the file alone could not tell
    /// how it was.
    QByteArray withSpellingOf(const FrontMatter &earlier) const;

    /// `source` with a new, empty block of that kind in front, for a text that has none.
    static QByteArray withEmptyBlock(FrontMatterKind kind, const QByteArray &source);

private:
    QStringList pathOf(const QString &key) const;
    const DataNode *node(const QString &key) const;
    Result<QByteArray> withValue(const QString &key, const NewValue &value) const;
    Result<QByteArray> firstThatSays(const QString &key, const QList<QList<Splice>> &edits,
                                     const std::function<bool(const DataNode *)> &isWanted) const;
    bool saysTheSameBut(const FrontMatter &other, const QStringList &path) const;

    QByteArray m_source;
    FrontMatterKind m_kind = FrontMatterKind::None;
    Extent m_text; ///< Of m_source, without delimiters.
    qsizetype m_bodyOffset = 0;
    QByteArray m_lineEnd = "\n";
    DataNode m_root;
};

} // namespace galley::model
