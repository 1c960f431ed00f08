// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/bulk/bulkchange.h"
#include "model/library/replace/textreplace.h"

namespace galley::model {

struct ReplaceRequest
{
    TextQuery query;
    QString with;
    PostFilter filter; ///< Among these posts; the trash only when it says so.
};

/// A post in which something was found.
struct PostReplacements
{
    PostId id;
    QString title;
    QByteArray source; ///< As it was looked through.
    QList<Replacement> places;
    Headers headers = Headers::None; ///< Of its site's kind.
};

struct ReplacePreview
{
    QList<PostReplacements> posts;
    QList<LeftPost> left; ///< Not looked through, with the reason.
    int looked = 0;       ///< Posts that were.
    bool isCut = false;   ///< There is more than `mostReplacements`; the rest comes with the next replace.
};

/// More than anyone looks through.
inline constexpr qsizetype mostReplacements = 20'000;

/// What would be replaced; changes nothing. The library is held for a few hundredths of a second at a time; call it on
/// any thread. Errors: an expression that cannot be read or takes too long; stopped.
Result<ReplacePreview> previewReplace(LibraryAccess &access, const ReplaceRequest &request,
                                      const Progress &progress = {});

/// Replaces what is in the preview (take out what is to stay) as one step that can be taken back. A post that was
/// changed since, or whose front matter would say something else, is left and named.
Result<BulkOutcome> applyReplace(LibraryAccess &access, const QString &words, const QList<PostReplacements> &posts,
                                 const Progress &progress = {});

} // namespace galley::model
