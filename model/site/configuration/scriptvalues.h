// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QString>
#include <QStringList>

namespace galley::model {

/// The script among `names` (below the site folder) that configures a generator, without its comment lines; empty when
/// there is none. It is read for plain values only and never run.
QString readScript(const QDir &siteFolder, const QStringList &names);

/// The text that a script gives a name in one plain quoted word, as in `PATH = 'content'` or `input: "src"`; empty
/// when it computes it, or says nothing.
QString textInScript(const QString &script, const QString &name);

/// The texts of a list of such, as in `ARTICLE_PATHS = ['posts', 'notes']`; of a single text just that.
QStringList textsInScript(const QString &script, const QString &name);

/// What stands between the braces after a name, as in `blog: { … }`; empty when there are none.
QString blockInScript(const QString &script, const QString &name);

/// Whether the site's package.json asks for a package.
bool needsPackage(const QDir &siteFolder, const QString &package);

} // namespace galley::model
