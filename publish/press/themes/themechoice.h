// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/themes/themefiles.h"

namespace galley::publish {

/// A theme that a site can use.
struct AvailableTheme
{
    QString name;
    QString title;
    QString description;
    bool isOwn = false; ///< Lies in the site's folder; one of that name that Galley brings along is not seen any more.
};

/// Those that Galley brings along, then those in the site's folder. Errors: a theme.toml that cannot be read.
Result<QList<AvailableTheme>> availableThemes(const QString &siteFolder);

/// galley.toml with the theme in it; not a byte else is another. Errors: what `toml` or the theme has wrong.
Result<QByteArray> withTheme(const QByteArray &toml, const QString &name, const FindTheme &findTheme);

/// Copies a theme that Galley brings along into the site's folder, to be changed there. Gives that folder.
/// Errors: no such theme; the folder is there already.
Result<QString> copyTheme(const QString &name, const QString &siteFolder);

} // namespace galley::publish
