// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/export/exportedpost.h"

namespace galley::model {

/// A book (EPUB 3) of the posts, a chapter each, with their images. What is in the web only is left out, as a book has
/// all in itself.
Result<ExportReport> exportEpub(LibraryAccess &library, const ExportRequest &request, const Progress &progress = {});

} // namespace galley::model
