// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace galley::model {

/// True where `html` holds only text and the simple tags that Markdown makes (paragraphs, headings with ids, lists,
/// emphasis, web links, code, coloured spans, tables without alignment), each closed: such HTML is clean as it stands.
/// Knows nothing of where it came from; most blocks of a post pass in a microsecond.
bool isPlainHtml(const QByteArray &html);

} // namespace galley::model
