// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::model {

/// Plain text as Markdown that reads as that text: signs that would mean something are escaped, others are not.
QString escapedText(QStringView text);

/// The start of a line that would begin a heading, list, quote or rule, escaped so that it does not.
QString escapedLineStart(const QString &line);

/// Text as inline code, whatever backticks it holds.
QString inlineCode(const QString &text);

/// An address as it stands between the brackets of a link.
QString linkTarget(const QString &address);

} // namespace galley::model
