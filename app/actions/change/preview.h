// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/bulk/bulkedits.h"

namespace galley::app {

/// A change of many posts that is worked out but not made: to be looked at first.
struct SiteChange
{
    QString words; ///< What it does, for the author.
    QList<model::PostId> posts;
    PostEdit edit;
    QList<model::PostId> moved{};  ///< Those of them that go to another place.
    QList<model::LeftPost> left{}; ///< What the change is not for, and why.
};

/// A post as it would become.
struct PreviewedPost
{
    model::PostId id;
    QString title;
    QString path;
    QString newPath; ///< Empty: it stays where it is.
    QByteArray before;
    QByteArray after;
};

struct ChangePreview
{
    QList<PreviewedPost> posts; ///< Those that become others.
    QList<model::LeftPost> left;
};

/// Works the change out for each post and makes none. The library is held for a few hundredths of a second at a time.
/// Errors: stopped; the library cannot be read.
Result<ChangePreview> preview(model::LibraryAccess &library, const SiteChange &change, const Progress &progress = {});

/// Makes it, as one step that can be taken back.
Result<model::BulkOutcome> make(model::LibraryAccess &library, const SiteChange &change, const Progress &progress = {});

} // namespace galley::app
