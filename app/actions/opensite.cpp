// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/sites.h"
#include "model/library/library.h"
#include "model/site/sitekind.h"
#include "publish/git/repository.h"
#include "publish/plan/sitetree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("OpenSite", text); }

/// The library's thread is free for the author's keys after every so many.
constexpr qsizetype postsAtOnce = 100;

/// A name that the library has not used yet.
QString freeName(Library &library, const QString &name)
{
    QString candidate = name;
    for (int number = 2; library.site(candidate); ++number)
        candidate = u"%1 %2"_s.arg(name).arg(number);
    return candidate;
}

Result<Site> siteInLibrary(Library &library, const QString &folder, const QString &name)
{
    const Result<Site> known = library.site(folder);
    if (known)
        return known;
    const QString wanted = name.isEmpty() ? freeName(library, QFileInfo(folder).fileName()) : name;
    return library.addSite({{}, wanted, folder, detectSiteKind(QDir(folder)).id()});
}

/// What each file stands at in the repository: committed, pushed, or (nothing) the author's own change.
class CommittedTexts
{
public:
    CommittedTexts(const Repository &repository, const Site &site)
        : m_head(repository, site, repository.head().value_or(QString()))
        , m_pushed(repository, site, pushedTip(repository))
    {
    }

    std::optional<PublishedText> of(const PostFile &file) const
    {
        const std::optional<QByteArray> committed = m_head.file(file.path).value_or(std::nullopt);
        if (!committed)
            return std::nullopt;
        const std::optional<QByteArray> pushed = m_pushed.file(file.path).value_or(std::nullopt);
        return PublishedText{file.path, *committed, {}, pushed == committed ? PostState::Pushed : PostState::Committed};
    }

private:
    static QString pushedTip(const Repository &repository)
    {
        const Result<QString> branch = repository.branch();
        return branch ? repository.knownRemoteTip(*branch) : QString();
    }

    SiteTree m_head;
    SiteTree m_pushed;
};

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
    const Result<FoundPosts> found = findPosts(*site, progress);
    if (!found)
        return std::unexpected(found.error());

    const CommittedTexts committed(*repository, *site);
    QList<ImportedPost> posts;
    for (const PostFile &file : found->posts)
        posts.append({file.path, file.source, committed.of(file)});
    for (qsizetype done = 0; done < posts.size(); done += postsAtOnce) {
        if (progress && !progress({tr("Taking in the posts"), done, posts.size()}))
            break; // What is in stays; opening the site again goes on.
        const Result<> taken = access.with([&](Library &library) {
            return library.importPosts(site->id, posts.sliced(done, qMin(postsAtOnce, posts.size() - done)));
        });
        if (!taken)
            return std::unexpected(taken.error());
    }
    return OpenedSite{*site, int(posts.size()), found->skipped};
}

} // namespace galley::app
