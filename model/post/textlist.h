// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/frontmatterkind.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace galley::model {

/// The items that stand in one text, without the spaces around them; empty ones are none.
QStringList itemsOfText(const QString &text, TextList parted);

/// `text` with these items instead: those at its head and tail that stay, and what parts them, stay as they are.
/// Nothing if the items could not be told apart.
std::optional<QString> textWithItems(const QString &text, const QStringList &items, TextList parted);

} // namespace galley::model
