// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/back/publishedways.h"
#include "model/library/library.h"
#include "model/library/sites/translations.h"
#include "model/post/post.h"
#include "model/site/configuration/configuration.h"

#include <QHash>
#include <QJsonObject>

namespace galley::app {

/// A post as programs read it. `site` is the site's name.
QJsonObject toJson(const model::Post &post, const QString &siteName);
QJsonObject toJson(const model::PostSummary &post, const QString &siteName);

/// The same with what the site around it tells: language, translations, address, whether it is a page. Reads the
/// configuration of each site that comes; keep one for a whole list.
class PostsInSites
{
public:
    explicit PostsInSites(model::Library &library);
    Result<QJsonObject> toJson(const model::PostSummary &post);
    /// Also what only the text says: last change, cover image, earlier addresses.
    Result<QJsonObject> toJson(const model::Post &post);

private:
    struct SiteAround
    {
        model::Site site;
        QString language; ///< Its own.
        QHash<model::PostId, QList<model::Translation>> translations;
        PublishedWays ways; ///< Where its posts stand on their way to the readers.
    };
    Result<const SiteAround *> around(const model::SiteId &id);
    void addAround(QJsonObject &object, const SiteAround &around, const model::PostId &id, const QString &path,
                   const model::PostFields &fields) const;

    model::Library &m_library;
    model::ConfigurationScope m_readOnce;
    QHash<model::SiteId, SiteAround> m_sites;
};

/// ISO 8601 with the offset spelled out: 2026-11-22T14:30:00+01:00, also for UTC.
QString isoDate(const QDateTime &date);

/// Names of sites by their ids, for a list of posts.
Result<QHash<model::SiteId, QString>> siteNames(model::Library &library);

} // namespace galley::app
