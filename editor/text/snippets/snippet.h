// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace galley::editor {

/// A piece of text that is put in again and again. In `body`, $1, $2 … are the places that Tab goes to, ${1:text} one
/// with text to begin with, $0 where the cursor is left; the same number twice is the same text twice. ${date},
/// ${date:yyyy}, ${time}, ${title}, ${selection} and ${clipboard} stand for what they say; \$ is a dollar sign.
struct Snippet
{
    QString name;    ///< For menus.
    QString trigger; ///< Typed before Tab; may be empty.
    QString body;

    bool operator==(const Snippet &) const = default;
};

/// What the words in a snippet stand for.
struct SnippetValues
{
    QDateTime now;
    QString title;
    QString selection;
    QString clipboard;
};

/// One place to fill in, as often as it occurs.
struct SnippetStop
{
    struct Range
    {
        qsizetype begin = 0;
        qsizetype length = 0;
        bool operator==(const Range &) const = default;
    };
    int number = 0;
    QList<Range> ranges;

    bool operator==(const SnippetStop &) const = default;
};

struct ExpandedSnippet
{
    QString text;
    QList<SnippetStop> stops; ///< In the order of Tab; the last is where the cursor is left.
};

/// A text with its words filled in; $1 and its like stay as they are. For templates of whole posts.
QString withWords(const QString &text, const SnippetValues &values);

ExpandedSnippet expanded(const QString &body, const SnippetValues &values);

} // namespace galley::editor
