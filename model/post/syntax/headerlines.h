// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/syntax/datanode.h"

#include <QByteArray>

#include <optional>

namespace galley::model {

/// Pelican's rules (Python-Markdown's, after MultiMarkdown) for one line of metadata: up to three spaces, a key of
/// letters, digits, _ and -, a colon, the value; a line that is indented by four columns or more goes on with the value
/// above.
struct HeaderLine
{
    Extent key;
    Extent value; ///< Without the spaces around it.
};

/// Nothing if the line at `position` does not open with a key.
std::optional<HeaderLine> headerLine(const QByteArray &source, qsizetype position);

/// The text of a line that goes on with a value, without the spaces around it; nothing if the line does not.
std::optional<Extent> headerContinuation(const QByteArray &source, qsizetype position);

} // namespace galley::model
