// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendered.h"

#include <QByteArray>
#include <QString>

namespace galley::publish {

/// Whole minutes that a grown reader takes for the text, at least 1; 0 for no words. By the pace of its language as
/// measured by the IReST study (Trauzettel-Klosinski and others, 2012); letters of scripts without spaces (Chinese,
/// Japanese) have a pace of their own, whatever the language of the text. `language`: "en", "pt-BR".
int readingMinutes(const model::TextCounts &counts, const QString &language);

/// The same of clean HTML: code counts as half, for it is skimmed; formulas are no words.
int readingMinutes(const QByteArray &html, const QString &language);

} // namespace galley::publish
