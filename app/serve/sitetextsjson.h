// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/lists/sitetexts.h"
#include "model/site/site.h"

#include <QByteArray>
#include <QJsonObject>

namespace galley::app {

/// A site and its texts on their way from the process that has the library to one that shows them.
struct SiteTexts
{
    model::Site site;
    QByteArray stamp;                            ///< See model::siteStamp.
    std::optional<QList<model::SiteText>> texts; ///< None: as they were at the stamp that was known.
};

QJsonObject toJson(const SiteTexts &texts);
/// Errors: it is no such answer.
Result<SiteTexts> siteTextsFromJson(const QByteArray &json);

} // namespace galley::app
