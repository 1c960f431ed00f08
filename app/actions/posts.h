// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace galley::app {

/// What the author said of a post that is to be made; the rest is found.
struct NewPostRequest
{
    QString site; ///< Name, folder or id.
    QString title;
    QStringList tags;
    QDateTime date; ///< Invalid: now.
    QString slug;   ///< Empty: from the title, made free.
    QByteArray body;
    /// Of a template of the site, which it then begins with; empty: none. Nothing said: the site's default, if any.
    std::optional<QString> templateName{};
};

/// The texts of the site's newest posts that have a file, to write alike; at most a handful.
QList<QByteArray> recentSources(model::Library &library, const model::SiteId &site);

/// A draft that may still lack a title: what the window starts with.
Result<model::Post> newDraft(model::Library &library, const NewPostRequest &request);

/// A new draft in the library, written in the style of the site's other posts. Errors: no such site; an empty title; a
/// slug that is taken or cannot be an address; a body that is not UTF-8.
Result<model::Post> newPost(model::Library &library, const NewPostRequest &request);

/// Errors: the slug cannot be part of an address; another post of the site than `except` has it.
Result<> checkSlug(model::Library &library, const model::SiteId &site, const QString &slug,
                   const model::PostId &except = {});

/// A new body under the same front matter. Errors: not UTF-8.
Result<model::Post> writeBody(model::Library &library, const model::PostId &id, const QByteArray &body);

} // namespace galley::app
