// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"

namespace galley::model {

/// A WordPress export (WXR 1.0 to 1.2), or any other RSS with whole posts, read as a stream. Errors: the file cannot be
/// read; it is no such export; it defines entities of its own, as only attacks do.
Result<std::unique_ptr<ImportSource>> openWxr(const QString &fileName, SourceDetail detail);

} // namespace galley::model
