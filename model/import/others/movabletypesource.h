// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"

namespace galley::model {

/// A text file in Movable Type's import format, as Movable Type, TypePad, Hatena and others write it. Errors: it cannot
/// be read, or is none.
Result<std::unique_ptr<ImportSource>> openMovableType(const QString &fileName);

/// Whether a text that begins so is one.
bool isMovableType(const QByteArray &head);

} // namespace galley::model
