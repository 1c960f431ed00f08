// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/media/offeredfiles.h"
#include "model/result.h"

#include <QString>

class QMimeData;

namespace galley::editor {

enum class PasteAs { Markdown, PlainText };

/// What a clipboard, or something dropped, becomes in a post.
struct PastedText
{
    QString text;
    bool isTable = false;      ///< It needs a paragraph of its own.
    QList<OfferedFile> images; ///< That the text carried within itself; they are no part of it.
};

/// Rich text and HTML as Markdown, ranges of spreadsheets and CSV as tables, everything else as it stands. Nothing is
/// fetched or run. Errors: it is too large to be read in the blink of an eye.
Result<PastedText> pastedText(const QMimeData &data, PasteAs form);

/// For what is copied here: Markdown as it stands, marked as such, so that it comes back unchanged.
QMimeData *copiedMarkdown(const QString &markdown);

/// Whether there is something in it that can be pasted as text.
bool offersText(const QMimeData &data);

} // namespace galley::editor
