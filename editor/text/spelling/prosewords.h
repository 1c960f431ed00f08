// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/textquery.h"

#include <QList>
#include <QString>

namespace galley::editor {

/// The words of a line of Markdown that a dictionary can know: not code, addresses, HTML, shortcodes, names with digits
/// or capitals within, and no Chinese, Japanese or Korean.
QList<model::TextMatch> proseWords(const QString &line);

} // namespace galley::editor
