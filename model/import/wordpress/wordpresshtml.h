// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/wordpress/classiccodes.h"

#include <QByteArray>

namespace galley::model {

struct WordPressHtml
{
    QByteArray html;
    QStringList codes;  ///< Shortcodes of plugins, which stay in the text.
    QStringList blocks; ///< Blocks that WordPress fills in by itself: the export holds nothing of what they show.
};

/// The text of a WordPress post as the HTML that its readers got.
WordPressHtml htmlOfWordPress(const QByteArray &body, const GalleryImages &images);

} // namespace galley::model
