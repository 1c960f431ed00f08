// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace galley::publish {

/// What readers see of clean HTML, as plain text; blocks are parted by a line end. Words for screen readers alone,
/// marks of notes and formulas are left out; the alternative texts of images are prose.
struct VisibleWords
{
    QString prose;
    QString code; ///< Of code blocks.
};

VisibleWords visibleWords(const QByteArray &html);

} // namespace galley::publish
