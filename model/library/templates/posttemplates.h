// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

namespace galley::model {

/// What a new post of a site can begin with: a whole post, front matter and body, with words to be filled in.
struct PostTemplate
{
    QString name;
    QByteArray source;
    bool isDefault = false; ///< Every new post begins as this one, when nothing else is said; one of a site at most.

    bool operator==(const PostTemplate &) const = default;
};

Result<QList<PostTemplate>> postTemplates(Library &library, const SiteId &site); ///< By name.
/// Without case. Errors: there is none of that name; the names that there are.
Result<PostTemplate> postTemplate(Library &library, const SiteId &site, const QString &name);
/// What new posts begin with when nothing else is said.
Result<std::optional<PostTemplate>> defaultTemplate(Library &library, const SiteId &site);
/// From now on new posts begin as the one of that name; an empty name: as none.
Result<> setDefaultTemplate(Library &library, const SiteId &site, const QString &name);
/// Takes the place of one that has this name. Errors: no name; a text that is not UTF-8 or over a megabyte.
Result<> savePostTemplate(Library &library, const SiteId &site, const PostTemplate &post);
Result<> removePostTemplate(Library &library, const SiteId &site, const QString &name);
/// All of a site's at once; of several defaults the first is meant.
Result<> setPostTemplates(Library &library, const SiteId &site, QList<PostTemplate> posts);

} // namespace galley::model
