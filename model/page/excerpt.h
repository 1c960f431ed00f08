// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendered.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley::model {

/// The text of a piece of HTML as readers see it, on one line; scripts and the like are no text.
QString plainText(const QByteArray &html);

/// The beginning of a post in plain words, from its paragraphs: for lists, feeds and search engines. Ends at a word,
/// with “…” where text is left.
QString excerpt(const QList<RenderedBlock> &blocks, int mostCharacters = 200);

} // namespace galley::model
