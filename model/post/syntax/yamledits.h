// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/syntax/frontmattersyntax.h"

namespace galley::model {

/// The spaces (and dashes) before `extent` on its line.
QByteArray indentOf(const FrontMatterSource &source, Extent extent);

/// Puts `bytes` after the key's colon and takes the lines of a block value away.
Edit instead(const FrontMatterSource &source, const DataNode &old, const QByteArray &bytes);

/// `text` over several lines under the header (| or > with its signs) that the old value has, best first. Folded lines
/// are wrapped as the old ones were, at 80 columns.
QByteArrayList blockScalars(const FrontMatterSource &source, const DataNode &old, const QString &text);

/// `line` broken at spaces so that no line of it is longer than 80 columns, which most programs wrap at; the lines
/// after the first one begin with `indent`.
QByteArray wrapped(const QByteArray &line, const QByteArray &indent, const QByteArray &lineEnd);

/// Edits that make a list of `items` of any value.
QList<Edit> yamlListEdits(const FrontMatterSource &source, const DataNode &old, const QStringList &items);

enum class NewListPlace { NewKey, EmptyKey };

/// A new list after its key's colon, like those that are there: " [a, b]" or the lines of a block list, without the
/// last line end. Without an example a key that stood there empty gets lines, so that taking them away leaves it as it
/// was.
QByteArray newYamlList(const FrontMatterSource &source, const QStringList &items, const QByteArray &keyIndent,
                       NewListPlace place);

} // namespace galley::model
