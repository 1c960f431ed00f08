// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/sites.h"
#include "model/library/library.h"
#include "model/site/sitekind.h"
#include "publish/git/repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("OpenSite", text); }

/// A name that the library has not used yet.
QString freeName(Library &library, const QString &name)
{
    QString candidate = name;
    for (int number = 2; library.site(candidate); ++number)
        candidate = u"%1 %2"_s.arg(name).arg(number);
    return candidate;
}

/// Without an id where it is not known: it comes in with its posts, so that whoever stops leaves no trace.
Result<Site> siteInLibrary(Library &library, const QString &folder, const QString &name)
{
    const Result<Site> known = library.site(folder);
    if (known)
        return known;
    const QString wanted = name.isEmpty() ? freeName(library, QFileInfo(folder).fileName()) : name;
    return Site{{}, wanted, folder, detectSiteKind(QDir(folder)).id()};
}

} // namespace

Result<OpenedSite> openSite(LibraryAccess &access, const QString &folder, const QString &name, const Progress &progress)
{
    const QString chosen = QFileInfo(folder).canonicalFilePath();
    if (chosen.isEmpty() || !QFileInfo(chosen).isDir()) {
        return std::unexpected(
            Error{tr("There is no folder “%1”.").arg(folder), tr("Choose the folder that holds the site."), {}});
    }
    const QString path = siteFolderIn(QDir(chosen));
    const Result<Repository> repository = Repository::discover(path);
    if (!repository)
        return std::unexpected(repository.error());
    const Result<Site> site = access.with([&](Library &library) { return siteInLibrary(library, path, name); });
    if (!site)
        return std::unexpected(site.error());
    const Result<SyncReport> report = syncSite(access, *site, progress);
    if (!report)
        return std::unexpected(report.error());
    return OpenedSite{report->site, report->files, report->skipped, *report};
}

} // namespace galley::app
