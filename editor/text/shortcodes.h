// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/textquery.h"

#include <QList>
#include <QString>

namespace galley::editor {

/// The calls of a generator in a line of Markdown, each with its braces: {{< figure >}}, {{% note %}}, {% include %},
/// {{ page.title }}.
QList<model::TextMatch> shortcodes(const QString &line);

/// How many signs open (and close) it: three for {{<, two for {% and {{.
int shortcodeSigns(QStringView shortcode);

} // namespace galley::editor
