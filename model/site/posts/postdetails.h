// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/sitekind.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace galley::model {

/// What a post says besides its fields, under whatever name its site and generator use for it.
struct PostDetails
{
    QDateTime updated; ///< Last change, as written.
    QString cover;     ///< Address of its image.
    QStringList aliases;

    bool operator==(const PostDetails &) const = default;
};

PostDetails detailsOf(const SiteKind &kind, const QByteArray &source);

/// The names under which generators and their themes know a detail ("updated", "cover", "aliases"), the usual first.
const QStringList &namesOfDetail(const QString &detail);

} // namespace galley::model
