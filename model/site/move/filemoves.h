// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/move/newplace.h"

#include <QDir>
#include <QList>
#include <QString>

namespace galley::model {

/// A file that goes to another place; paths relative to the site folder.
struct FileMove
{
    QString from;
    QString to;

    bool operator==(const FileMove &) const = default;
};

/// Which files go along when a post becomes another: those that it showed elsewhere and now looks for in its own folder
/// of media or bundle, or the other way round.
QList<FileMove> filesMovedAlong(const SiteKind &kind, const QDir &siteFolder, const RenamedPost &before,
                                const RenamedPost &after);

/// Whether a file of a site may name others: a text, a template, a style, a configuration.
bool mayNameFiles(const QString &path);

} // namespace galley::model
