// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::model {

/// HTML as WordPress's classic editor keeps it, where blank lines part paragraphs and line ends break lines, with the
/// tags that these mean. Lines within <pre>, scripts and tags stay as they are; so do those between blocks of the block
/// editor's own making.
QString withParagraphs(const QString &text);

} // namespace galley::model
