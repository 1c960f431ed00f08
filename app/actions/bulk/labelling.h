// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/change/preview.h"
#include "model/library/bulk/bulkchange.h"
#include "model/library/labels/labels.h"

#include <QString>
#include <QStringList>

namespace galley::app {

using model::LabelKind;

/// Labels that come and labels that go, on many posts, as one step. Labels are the same without regard to case. Only
/// the bytes of that list change; a post whose front matter cannot be edited safely is left and named.
struct Labelling
{
    LabelKind kind = LabelKind::Tag;
    QStringList add;
    QStringList remove;
};
Result<model::BulkOutcome> labelPosts(model::LibraryAccess &library, const QList<model::PostId> &posts,
                                      const Labelling &labelling, const Progress &progress = {});

/// What renameLabel would do, to be looked at first (see change/preview.h); several names become one.
Result<SiteChange> labelRenaming(model::LibraryAccess &library, LabelKind kind, const model::SiteId &site,
                                 const QStringList &from, const QString &to);

/// Gives a label another name in all posts of a site, or of all sites; where a post has both they become one.
/// Errors: no post has it.
Result<model::BulkOutcome> renameLabel(model::LibraryAccess &library, LabelKind kind, const model::SiteId &site,
                                       const QString &from, const QString &to, const Progress &progress = {});

} // namespace galley::app
