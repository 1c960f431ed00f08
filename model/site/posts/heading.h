// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace galley::model {

/// A heading in a Markdown text, with the bytes that its text takes.
struct TextHeading
{
    QString text;
    qsizetype offset = 0; ///< Of the text without its marks, in bytes.
    qsizetype length = 0;
    qsizetype end = 0; ///< Where the line after the heading starts.
};

/// The heading that opens a text: the first line that is not blank, if it is a heading of the first level.
std::optional<TextHeading> firstHeading(const QByteArray &body);

} // namespace galley::model
