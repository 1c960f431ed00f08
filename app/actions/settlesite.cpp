// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/settlesite.h"

#include "model/library/library.h"
#include "model/library/sites/sitesettings.h"
#include "model/site/paths/paths.h"
#include "model/site/sitekind.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int deepest = 4;

void addFolders(const QDir &root, const QString &path, QStringList &found)
{
    if (path.count(u'/') >= deepest)
        return;
    const QDir folder(root.filePath(path));
    if (!path.isEmpty() && !folder.entryList({u"*.md"_s, u"*.markdown"_s, u"*.mdx"_s}, QDir::Files).isEmpty())
        found.append(path);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QString below = path.isEmpty() ? name : path + u'/' + name;
        if (!isBesideTheSite(below + u"/x"_s))
            addFolders(root, below, found);
    }
}

} // namespace

Result<OpenedSite> settleSite(LibraryAccess &access, const Site &site, const Progress &progress)
{
    const Result<> kept = access.with([&](Library &library) { return keepSiteSettings(library, site); });
    return kept ? openSite(access, site.folder, site.name, progress) : std::unexpected(kept.error());
}

QStringList foldersWithTexts(const Site &site)
{
    const QDir root(site.folder);
    QStringList folders;
    for (const QString &folder : siteKind(site.kind).contentFolders(root)) {
        if (!folder.isEmpty() && root.exists(folder))
            folders.append(folder);
    }
    addFolders(root, {}, folders);
    folders.removeDuplicates();
    return folders;
}

} // namespace galley::app
