// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <gumbo.h>

namespace galley::model {

/// What attribute lists in the post give this element: right behind an element among words, at the end of the words of
/// a heading or paragraph, on a line of their own below or above a block.
QList<QPair<QByteArray, QString>> attributeListOf(const GumboNode *element);

/// A paragraph that is nothing but such lists: readers see nothing of it.
bool holdsOnlyAttributes(const GumboNode *element);

} // namespace galley::model
