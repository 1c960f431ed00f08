// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/bulk/bulkchange.h"
#include "model/library/libraryaccess.h"
#include "model/site/move/redirects.h"

#include <QDate>
#include <QString>

namespace galley::app {

/// What giving a post another slug came to. Nothing is published yet.
struct RenameOutcome
{
    model::BulkOutcome change; ///< The post, those that lie in its bundle, and those whose links follow.
    QString path;              ///< Where the post lies, or will when it is published; empty for a new draft.
    QString address;           ///< Below the site's own.
    QString formerAddress;     ///< Where readers know it; empty when it is published nowhere, or stays there.
    model::RedirectWay redirect = model::RedirectWay::None; ///< How they are led on from there.
};

/// Gives a post another slug as one step that can be taken back: its path and media move by the rules of the site's
/// kind, the redirect is written where the kind knows one, links from other posts follow. A draft that was never
/// published only changes itself. Errors: the slug cannot be part of an address or is taken; stopped.
Result<RenameOutcome> renamePost(model::LibraryAccess &library, const model::PostId &post, const QString &slug,
                                 const Progress &progress = {});

/// What the place of a post is to say.
struct NewName
{
    QString slug; ///< Empty: as it is.
    QDate former; ///< The date that the place may tell.
    QDate date;   ///< That it is to tell from now on; invalid: as it is.
};

/// The same for a new slug, a new date in the names of file and folders, or both.
Result<RenameOutcome> renamePost(model::LibraryAccess &library, const model::PostId &post, const NewName &name,
                                 const Progress &progress = {});

/// For the author: what was done, and that no redirect could be written where none could.
QString spoken(const RenameOutcome &outcome);

} // namespace galley::app
