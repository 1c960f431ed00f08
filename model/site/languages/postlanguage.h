// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/frontmatter.h"
#include "model/site/site.h"

#include <QByteArray>
#include <QString>

namespace galley::model {

/// The language that a front matter names (lang, language, locale); empty: none.
QString languageIn(const FrontMatter &frontMatter);

/// The language that a post's front matter names (lang, language, locale), else that of its site; empty: nobody says.
/// Looks into the site's folder.
QString languageOfPost(const QByteArray &source, const Site &site);

} // namespace galley::model
