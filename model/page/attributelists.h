// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <gumbo.h>

namespace galley::model {

/// What an attribute list in the post gives this element: right behind an element among words, else at the end of the
/// words in a heading or paragraph.
QList<QPair<QByteArray, QString>> attributeListOf(const GumboNode *element);

/// A paragraph that is nothing but such lists: readers see nothing of it.
bool holdsOnlyAttributes(const GumboNode *element);

} // namespace galley::model
