// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/syntax/datanode.h"

#include <QByteArray>

#include <vector>

namespace galley::model {

/// Whether it is one of YAML's own tags, which change no more than how the text after them is read.
bool isTagOfYaml(QByteArrayView tag);

/// Past the anchor and the tag that stand before a value, or above it. They stay when it changes.
qsizetype pastProperties(const QByteArray &source, Extent extent);

/// {{ title }} in a sample of new posts: a text to be filled in, though to YAML a map in a map.
bool isPlaceholder(const QByteArray &source, const DataNode &node);

/// `text` with two spaces for each tab that opens a line, as Hexo reads it. `offsets` tells where in `text` each
/// character lies, and at last its end.
QByteArray withoutTabs(const QByteArray &source, Extent text, std::vector<qsizetype> &offsets);

} // namespace galley::model
