// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/publish/preview.h"
#include "app/actions/publishing.h"

#include <QString>

namespace galley::app {

/// “One commit on the branch “main”, pushed to …”
QString intentWords(const PublishPreview &preview, Commits commits);

/// What is true now, in whole sentences.
QString resultWords(const Published &published);
/// The same in two or three words, for a title.
QString resultTitle(const Published &published);

QString progressWords(const ProgressReport &report);

} // namespace galley::app
