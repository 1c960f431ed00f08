// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/syntax/datanode.h"

namespace galley::model {

/// Gives `node` the kind (and value) that its plain text has in YAML 1.1, which Jekyll and Hugo read.
void resolvePlainYaml(DataNode &node);

/// Whether some YAML reader (1.1, 1.2, Ruby's, Python's, Go's) takes this plain text for something other than text.
bool isTakenForOtherThanText(const QString &text);

enum class YamlPlace { Block, Brackets };

/// Whether `text` needs no quotes.
bool canBePlainYaml(const QString &text, YamlPlace place);

/// `text` as one YAML scalar on one line: with the quotes asked for if it can be, else with those in `needed`, or in
/// double ones with escapes.
QByteArray spelledYaml(const QString &text, Quoting quoting, YamlPlace place, Quoting needed = Quoting::Single);

} // namespace galley::model
