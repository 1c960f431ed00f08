// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/post/merge/merge.h"

namespace galley::app {

/// Two texts of one post, of which the author is to say what it is to be.
struct Conflict
{
    model::PostId id;
    QString title;
    QString path;
    model::ThreeTexts texts;
    model::Headers headers = model::Headers::None;

    model::MergedText answered(const QList<model::Keep> &answers = {}) const
    {
        return model::mergeTexts(texts, headers, answers);
    }
};

/// What waits for an answer: the text of the post's file where the post is in conflict, else the last text that another
/// program gave it. Errors: there is none.
Result<Conflict> conflictOf(model::Library &library, const model::PostId &id);

/// `source` is the post's text now; both texts stay versions, and the conflict is over. Errors: the post has changed
/// since; its text is not UTF-8.
Result<model::Post> settleConflict(model::Library &library, const Conflict &conflict, const QByteArray &source);

} // namespace galley::app
