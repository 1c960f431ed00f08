// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

namespace galley::model {

/// The text of a page, without the page around it.
struct PageText
{
    QByteArray html;
    QString title;             ///< Its heading, which is no longer in `html`; empty: it has none.
    bool leftFrameOut = false; ///< The head, menu or foot of the page was left out.
};

/// `source` is what the tree was made of.
PageText pageText(const QByteArray &source, const GumboNode *root);

} // namespace galley::model
