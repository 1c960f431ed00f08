// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/export/exportedpost.h"

#include <QStringList>

namespace galley::app {

/// What posts can become.
enum class ExportFormat { Markdown, Html, Epub, Docx, Odt, Wxr };

/// The words for them in commands: "md", "html" …
QStringList exportFormatWords();

/// The format of that word; without one, that of the path's ending, which is a folder of Markdown where it has none.
/// Errors: there is no such format.
Result<ExportFormat> exportFormatFor(const QString &word, const QString &path);

/// Writes posts to a new place; nothing that is there is written over, and nothing half-done stays. Any thread.
Result<model::ExportReport> exportPosts(model::LibraryAccess &library, ExportFormat format,
                                        model::ExportRequest request, const Progress &progress = {});

} // namespace galley::app
