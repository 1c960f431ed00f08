// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/export/exportedpost.h"

namespace galley::model {

/// A document of a word processor, made by the program pandoc where there is one. What is in the web
/// only is left out. Errors: there is no pandoc, or it cannot do it.
Result<ExportReport> exportDocx(LibraryAccess &library, const ExportRequest &request, const Progress &progress = {});
Result<ExportReport> exportOdt(LibraryAccess &library, const ExportRequest &request, const Progress &progress = {});

} // namespace galley::model
