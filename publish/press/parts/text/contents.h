// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley::publish {

/// One line of a table of contents.
struct ContentsEntry
{
    int level = 2;   ///< Of the heading, 1 to 6.
    QByteArray id;   ///< Its anchor.
    QByteArray html; ///< Its words, with emphasis, code and math, without links, images and notes; never empty.

    bool operator==(const ContentsEntry &) const = default;
};

/// The headings of a post that have an anchor, in order, those in quotes, notes and foldings left out.
QList<ContentsEntry> contentsOf(const QByteArray &html);

/// Nested lists of links: <ol class="toc"> and lists in it. Empty where there are fewer than two entries: that is
/// nothing to look through. Levels deeper than `deepest` are left out; a level that was skipped makes no empty list.
QByteArray contentsHtml(const QList<ContentsEntry> &entries, int deepest = 4);

} // namespace galley::publish
