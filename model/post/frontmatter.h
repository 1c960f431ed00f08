// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace galley::model {

enum class FrontMatterKind { None, Yaml, Toml, Json };

/// The metadata block that opens a post, read by a real parser that tells where each value lies.
///
/// A value with the source in it: an edit returns the new source, in which only the bytes of that one value differ;
/// the result is parsed again and must equal the old metadata but for that value, else an Error and no new source.
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
    QVariant value(const QString &key) const;         ///< QString, bool, qint64, double, QDateTime, QVariantList, QVariantMap.
    QString text(const QString &key) const;           ///< A scalar as the author wrote it, without quotes; empty if there is none.
    QStringList list(const QString &key) const;       ///< A list, or one scalar as a list of one.
    QDateTime date(const QString &key) const;         ///< Any of the date spellings that generators accept; invalid if it is none.
    std::optional<bool> flag(const QString &key) const;

    Result<QByteArray> withText(const QString &key, const QString &text) const;
    Result<QByteArray> withList(const QString &key, const QStringList &items) const; ///< In the style (flow, block) that the list has.
    Result<QByteArray> withFlag(const QString &key, bool flag) const;
    Result<QByteArray> withDate(const QString &key, const QDateTime &date) const;    ///< In the spelling that the date has, zone and precision kept.
    Result<QByteArray> without(const QString &key) const;

    /// `source` with a new, empty block of that kind in front, for a text that has none.
    static QByteArray withEmptyBlock(FrontMatterKind kind, const QByteArray &source);
};

} // namespace galley::model
