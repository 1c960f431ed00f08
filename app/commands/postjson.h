// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/post/post.h"

#include <QHash>
#include <QJsonObject>

namespace galley::app {

/// A post as programs read it. `site` is the site's name.
QJsonObject toJson(const model::Post &post, const QString &siteName);
QJsonObject toJson(const model::PostSummary &post, const QString &siteName);

/// ISO 8601 with the offset spelled out: 2026-11-22T14:30:00+01:00, also for UTC.
QString isoDate(const QDateTime &date);

/// Names of sites by their ids, for a list of posts.
Result<QHash<model::SiteId, QString>> siteNames(model::Library &library);

} // namespace galley::app
