// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace galley::model {

/// The metadata lines that open a text: where they end and what they are written in.
struct FrontMatterLines
{
    int lastLine = -1;         ///< The closing delimiter; -1: there is no front matter.
    bool hasDelimiters = true; ///< Of their own; the braces of JSON belong to it.
    QString definition;        ///< “YAML”, “TOML” or “JSON”.

    bool operator==(const FrontMatterLines &) const = default;
};

/// Looks at the first lines only; an opening without its close is no front matter.
FrontMatterLines findFrontMatter(int lineCount, const std::function<QStringView(int)> &lineAt);

} // namespace galley::model
