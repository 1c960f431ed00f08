// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendered.h"

#include <QDir>
#include <QString>

namespace galley::model {

/// The Markdown of one site: what its generator makes of a text, as its configuration has it. Reads a file or two of
/// the site's folder. `path` is the post's own: “.mdx” has components.
RenderOptions dialectOf(const QString &siteKind, const QDir &siteFolder, const QString &path = {});

} // namespace galley::model
