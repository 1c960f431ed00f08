// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"

namespace galley::model {

/// The lines of one entry of Movable Type's import format, between its rows of eight dashes, as an item.
SourceItem readMovableTypeEntry(const QList<QByteArray> &lines);

/// "08/22/2002 07:05:24 PM", "2002/08/22 19:05:24"; invalid for anything else and for zeros.
QDateTime movableTypeDate(const QString &text);

} // namespace galley::model
