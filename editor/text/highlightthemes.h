// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::editor {

/// The themes of KSyntaxHighlighting that give a text its colours. Empty: Galley's own for the words, GitHub's for
/// code.
struct HighlightThemes
{
    QString light;
    QString dark;

    bool operator==(const HighlightThemes &) const = default;
};

} // namespace galley::editor
