// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/sites.h"
#include "model/library/library.h"
#include "publish/git/remote/remote.h"
#include "publish/git/repository.h"
#include "publish/press/press.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("NewSite", text); }

Result<> checkRequest(const NewSiteRequest &request)
{
    if (request.title.trimmed().isEmpty()) {
        return std::unexpected(
            Error{tr("A site needs a title."), tr("Give it one; it stands at the head of every page."), {}});
    }
    const QUrl url(request.url, QUrl::StrictMode);
    const bool isWeb =
        url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
    if (!request.url.isEmpty() && !isWeb) {
        return std::unexpected(Error{tr("“%1” is no web address.").arg(request.url),
                                     tr("Write it whole, as in https://example.org, or leave it empty for now."),
                                     {}});
    }
    return {};
}

/// The folder may be new, empty, or hold a git repository and nothing else.
Result<> prepareFolder(const QString &folder)
{
    const QDir dir(folder);
    const QStringList entries = dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (!entries.isEmpty() && entries != QStringList{u".git"_s}) {
        return std::unexpected(Error{tr("The folder “%1” is not empty.").arg(folder),
                                     tr("Choose a new folder, or open the site that is there."),
                                     {}});
    }
    if (!dir.mkpath(u"."_s)) {
        return std::unexpected(
            Error{tr("The folder “%1” cannot be made.").arg(folder), tr("Choose a place where you may write."), {}});
    }
    return {};
}

Result<Repository> prepareRepository(const NewSiteRequest &request, const QString &folder)
{
    const bool isThere = QFileInfo::exists(folder + u"/.git"_s);
    Result<Repository> repository = isThere ? Repository::open(folder) : Repository::create(folder);
    if (!repository)
        return repository;
    if (!request.authorName.isEmpty()) {
        if (const Result<> set = repository->setAuthor({request.authorName, request.authorEmail}); !set)
            return std::unexpected(set.error());
    }
    if (!request.remote.isEmpty() && !repository->remotes().contains(u"origin"_s)) {
        if (const Result<> added = repository->addRemote(u"origin"_s, request.remote); !added)
            return std::unexpected(added.error());
    }
    if (const Result<Author> author = repository->author(); !author)
        return std::unexpected(author.error());
    return repository;
}

/// The first commit: the site's settings and its pages without a post.
Result<QString> commitStart(Repository &repository, const PressSettings &settings)
{
    const Result<QMap<QString, QByteArray>> pages = Press(settings).build(QList<PressPost>());
    if (!pages)
        return std::unexpected(pages.error());
    const Result<QString> branch = repository.branch();
    const Result<QString> head = branch ? repository.head() : branch;
    if (!head)
        return head;
    CommitPlan plan{*branch, *head, {}, tr("Start of “%1”").arg(settings.title)};
    plan.changes.append({QString::fromLatin1(Press::settingsFile), settings.toToml()});
    for (auto page = pages->cbegin(); page != pages->cend(); ++page)
        plan.changes.append({page.key(), page.value()});
    return repository.commit(plan);
}

/// What this call made goes again when it could not finish, so that a second try meets an empty folder.
void takeBack(const QString &folder, bool folderWasThere, bool repositoryWasThere)
{
    QDir dir(folder);
    if (!folderWasThere) {
        dir.removeRecursively();
    } else if (!repositoryWasThere) {
        QDir(dir.filePath(u".git"_s)).removeRecursively();
    }
}

} // namespace

Result<NewSite> newSite(LibraryAccess &access, const NewSiteRequest &request, const Progress &progress)
{
    const QString folder = QDir::cleanPath(QFileInfo(request.folder).absoluteFilePath());
    if (const Result<> sound = checkRequest(request); !sound)
        return std::unexpected(sound.error());
    const bool folderWasThere = QFileInfo::exists(folder);
    const bool repositoryWasThere = QFileInfo::exists(folder + u"/.git"_s);
    if (const Result<> prepared = prepareFolder(folder); !prepared)
        return std::unexpected(prepared.error());

    PressSettings settings;
    settings.title = request.title.trimmed();
    settings.url = request.url;
    while (settings.url.endsWith(u'/'))
        settings.url.chop(1);
    settings.links = request.links;

    const auto failed = [&](const Error &error) {
        takeBack(folder, folderWasThere, repositoryWasThere);
        return std::unexpected(error);
    };
    Result<Repository> repository = prepareRepository(request, folder);
    if (!repository)
        return failed(repository.error());
    if (const Result<Author> author = repository->author(); author)
        settings.author = author->name;
    const Result<QString> commit = commitStart(*repository, settings);
    if (!commit)
        return failed(commit.error());
    const Result<Site> site = access.with([&](Library &library) {
        return library.addSite({{}, settings.title, QFileInfo(folder).canonicalFilePath(), u"press"_s});
    });
    if (!site)
        return failed(site.error());

    NewSite made{*site, *commit, false, {}};
    if (!request.remote.isEmpty()) {
        const Result<QString> branch = repository->branch();
        const Result<PushAnswer> pushed = branch ? Remote(repository->worktree(), u"origin"_s).push(*branch, progress)
                                                 : std::unexpected(branch.error());
        made.pushed = pushed.has_value();
        if (!pushed)
            made.notPushed = pushed.error();
    }
    return made;
}

} // namespace galley::app
