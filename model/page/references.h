// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/sitekind.h"

#include <QDir>
#include <QString>

namespace galley::model {

/// The address of the post that a reference within the site names: "posts/a.md", "/posts/a", "a.md" beside others,
/// "2024-01-02-a", Zola's "blog/a.md". Looks into the site's folder. Empty: there is no such post.
QString addressOfReference(const SiteKind &kind, const QDir &siteFolder, const QString &target);

} // namespace galley::model
