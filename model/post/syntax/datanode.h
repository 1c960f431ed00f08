// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <expected>

namespace galley::model {

/// A run of bytes: `begin` up to, without, `end`.
struct Extent
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool operator==(const Extent &) const = default;
};

enum class DataKind { Null, Text, Flag, Integer, Real, Date, List, Map };

/// How a scalar is set off in its file. Block: over several lines (YAML | and >, TOML ''' and """).
enum class Quoting { Plain, Single, Double, Block };

/// One value of a YAML, TOML or JSON text, and where it stands there. A plain value.
struct DataNode
{
    QString key{};      ///< Its name in the map that holds it; empty in a list.
    Extent keyExtent{}; ///< Quotes included.

    DataKind kind = DataKind::Null;
    QString text{};             ///< A scalar as written, without quotes.
    QVariant scalar{};          ///< Flag: bool, Integer: qint64, Real: double; else not set.
    QList<DataNode> children{}; ///< Of a list or map, in the order of the file.

    Extent extent{}; ///< The value's bytes, quotes and brackets included.
    Quoting quoting = Quoting::Plain;
    bool inBrackets = false;  ///< A list or map written as [a, b] or {a: b}.
    bool isShared = false;    ///< Holds or is an anchor, alias or tag: its bytes mean more than this value.
    bool isAlias = false;     ///< Stands for a value elsewhere, where its children lie.
    bool hasOwnTag = false;   ///< Holds or is a value with a tag that only its generator knows (!expr).
    bool firstCounts = false; ///< A map in which the first of duplicate keys counts, not the last.
    int line = 0;             ///< Of the file, from 1.
    int weight = 1;           ///< Nodes in this tree; aliases count as what they stand for.

    /// The child of that key; of duplicates the one that counts, which is the last, as in all generators that do not
    /// refuse them (but see firstCounts). Null, or -1, if there is none.
    const DataNode *child(const QString &childKey) const;
    qsizetype indexOf(const QString &childKey) const;
    bool isScalar() const { return kind != DataKind::List && kind != DataKind::Map; }
    QStringList itemTexts() const; ///< Of a list.
    QVariant value() const;        ///< See FrontMatter::value.
};

/// Why a text cannot be read.
struct ReadProblem
{
    int line = 0;   ///< Of the file, from 1.
    QString hint;   ///< What to do about it.
    QString detail; ///< The parser's own words.
};

using ReadResult = std::expected<DataNode, ReadProblem>;

/// Lists and maps within each other, and nodes with all aliases followed, are read up to here: more is an attack, not a
/// post.
constexpr int maximumDepth = 64;
constexpr int maximumNodes = 200'000;
ReadProblem tooLarge(int line);

/// The line of the file, from 1, that holds the byte at `position`.
int lineNumber(const QByteArray &text, qsizetype position);

/// The node at the end of `path` from `root`, YAML merge keys (<<) followed; null if there is none.
const DataNode *nodeAt(const DataNode &root, const QStringList &path);

/// Likewise, without merge keys: only what stands there itself can be edited.
const DataNode *ownNodeAt(const DataNode &root, const QStringList &path);

/// A copy of `root` without the node at `path`, and without the maps on the way that this leaves empty.
DataNode withoutNode(DataNode root, const QStringList &path);

/// Whether both trees say the same: keys in the same order, values of the same kind and text. Quotes and places do not
/// count.
bool sameMeaning(const DataNode &left, const DataNode &right);

} // namespace galley::model
