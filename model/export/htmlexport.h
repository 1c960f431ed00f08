// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/export/exportedpost.h"
#include "model/export/postpage.h"

class QIODevice;

namespace galley::model {

/// One HTML file that needs no other: images and style are in it. Several posts come one after the other, with a
/// table of contents before them.
Result<ExportReport> exportHtml(LibraryAccess &library, const ExportRequest &request, const Progress &progress = {});

/// The same, written to `device`.
Result<ExportReport> writeHtml(LibraryAccess &library, const ExportRequest &request, QIODevice &device,
                               WebImages webImages, const Progress &progress = {});

/// Title, date and text of a post as one <article>.
QByteArray articleHtml(const ExportedPost &post, const QByteArray &body, const QString &id);

} // namespace galley::model
