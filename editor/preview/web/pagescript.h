// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/preview/previewview.h"

#include <span>

namespace galley::editor {

/// What a page needs before any of the following: places.js and page.js.
QString pageScript();

QString patchScript(qsizetype first, qsizetype removed, std::span<const PageBlock> inserted, int lineDelta);
/// Comes to false where the frame is built too differently and must be loaded.
QString reframeScript(const QByteArray &document);
/// Also takes the blocks of the page before away and runs `then`.
QString turnScript(const QByteArray &document, const QString &then);
QString scrollScript(double line);

/// `utf8` as a JavaScript string, quotes included.
void appendQuoted(QString &script, const QByteArray &utf8);

} // namespace galley::editor
