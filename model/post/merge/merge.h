// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/frontmatterkind.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley::model {

/// A post that went two ways: as it was, as it is here, and as it is there.
struct ThreeTexts
{
    QByteArray base; ///< Empty: nobody knows; then what both have in common counts as it.
    QByteArray here;
    QByteArray there;
};

/// What a conflict is settled by.
enum class Keep { Here, There, Both };

/// A part of a post that both sides changed, each in its own way. The texts are as an author reads them.
struct MergeConflict
{
    enum class Part {
        Field,       ///< One of the front matter.
        FrontMatter, ///< All of it: it cannot be read on one side, or has become another kind on both.
        Passage      ///< Of the body.
    };
    Part part = Part::Passage;
    QString key; ///< Of the field: "title", "cover.image".
    QString base;
    QString here;  ///< Empty: taken out here.
    QString there; ///< Empty: taken out there.

    /// Only passages can stand one below the other.
    bool canKeepBoth() const { return part == Part::Passage && !here.isEmpty() && !there.isEmpty(); }

    bool operator==(const MergeConflict &) const = default;
};

struct MergedText
{
    QByteArray source;              ///< Whole: what did not conflict from both sides, each conflict as it was answered.
    QList<MergeConflict> conflicts; ///< All that there are, answered or not, in the order of the post.
};

/// Merges by field of the front matter and by Markdown block of the body. What only one side changed is taken byte for
/// byte, lists of plain values are merged as sets; marks of a conflict are never written.
/// `answers` settle the conflicts in their order; the text here is what counts where there is none.
/// Whether the sides differ in line ends or in a mark (BOM) alone is settled like a field.
MergedText mergeTexts(const ThreeTexts &texts, Headers headers = Headers::None, const QList<Keep> &answers = {});

} // namespace galley::model
