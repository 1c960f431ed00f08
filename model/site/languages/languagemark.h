// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace galley::model {

/// What a path says of a post's language: “fr” and “posts/hello.md” of both “posts/hello.fr.md” and
/// “fr/posts/hello.md”.
struct LanguageMark
{
    QString language; ///< As the path spells it; empty: it names none.
    QString path;     ///< Without it: the same for all languages of one post.

    bool operator==(const LanguageMark &) const = default;
};

/// Whether a text names a language as sites do: “fr”, “pt-br”, “zh-Hans”, “en_GB”.
bool isLanguageCode(const QString &text);

/// The language that stands between a file's name and its ending.
LanguageMark languageInName(const QString &path);
/// The language that a folder is called by: one of the first `levels` below `above`, which may be empty. (Further down
/// a folder “it” is a topic.)
LanguageMark languageInFolder(const QString &path, const QString &above, int levels = 1);

} // namespace galley::model
