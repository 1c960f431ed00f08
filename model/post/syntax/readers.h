// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/syntax/datanode.h"

namespace galley::model {

/// Reads the first YAML document in `text` of `source` with libyaml. Null for an empty one. Merge keys stay members
/// named "<<".
ReadResult readYaml(const QByteArray &source, Extent text);

/// Likewise, with each tab that indents a line taken for two spaces.
ReadResult readYamlWithTabs(const QByteArray &source, Extent text);

/// Reads a TOML document with toml++.
ReadResult readToml(const QByteArray &source, Extent text);

/// Reads strict JSON (RFC 8259), with the place of each value.
ReadResult readJson(const QByteArray &source, Extent text);

/// Likewise, the members of an object without its braces.
ReadResult readJsonMembers(const QByteArray &source, Extent text);

} // namespace galley::model
