// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

namespace galley::publish {

/// The files of one theme by their names: theme.toml, style.css, and templates that differ from those that all share.
using ThemeFiles = QMap<QString, QByteArray>;

/// Gives the files of a site's own theme, or none where it has no such theme. Folders within a theme are left out.
using FindTheme = std::function<Result<std::optional<ThemeFiles>>(const QString &name)>;

constexpr auto themesFolder = "themes"; ///< Of a site, with a folder for each theme of its own.

/// A file below resources/themes.
QByteArray builtInThemeFile(const QString &path);

/// Those that Galley brings along, by name, the usual one first.
const QStringList &builtInThemes();

/// Its files, the shared templates among them: all that an author may want to change.
ThemeFiles builtInTheme(const QString &name);

/// What finds the themes of the site in that folder.
FindTheme themesIn(const QString &siteFolder);

} // namespace galley::publish
