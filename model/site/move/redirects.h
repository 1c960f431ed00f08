// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/sitekind.h"

#include <QDir>
#include <QString>

namespace galley::model {

/// How a site leads readers from an earlier address of a post to the one that it has now.
enum class RedirectWay {
    Key,   ///< A key of the post lists its earlier addresses.
    Rules, ///< A line in a file of rules that the host of the site reads (_redirects).
    None,  ///< Nothing in the site's files can say it.
};

RedirectWay redirectWay(const SiteKind &kind, const QDir &siteFolder);

/// The file of rules, relative to the site folder; empty where the site has none.
QString redirectRulesPath(const QDir &siteFolder);

/// The post with its earlier address among those that its key lists, and without the one that it has now: a page that
/// leads to itself. Addresses are those below the site's own.
Result<QByteArray> withRedirectKey(const SiteKind &kind, const QDir &siteFolder, const QByteArray &source,
                                   const QString &from, const QString &to);

/// The rules with one from `from` to `to`, in the style of the others, before those that hold for many addresses.
QByteArray withRedirectRule(const QByteArray &rules, const QString &from, const QString &to);

} // namespace galley::model
