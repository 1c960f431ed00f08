// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace galley::model {

/// What a whole page says to its readers: its title, then its text without scripts and styles, a space between blocks.
/// Empty for what cannot be read as a page.
QString visibleText(const QByteArray &page);

} // namespace galley::model
