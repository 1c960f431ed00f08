// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/step/sitefiles.h"

#include "model/library/text/textstore.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SiteFiles", text); }

/// What each file stands at in the repository: committed, pushed, or (nothing) the author's own change.
class CommittedTexts
{
public:
    CommittedTexts(const Repository &repository, const Site &site)
        : m_tree(repository, site, repository.head().value_or(QString()))
    {
        const QString folder = m_tree.inRepository({}).chopped(m_tree.inRepository({}).isEmpty() ? 0 : 1);
        const QString head = repository.head().value_or(QString());
        const QString pushed = pushedTip(repository);
        m_headIds = repository.fileIds(head, folder).value_or(QHash<QString, QByteArray>());
        m_pushedIds =
            pushed == head ? m_headIds : repository.fileIds(pushed, folder).value_or(QHash<QString, QByteArray>());
    }

    std::optional<PublishedText> of(const QString &path, const QByteArray &source) const
    {
        const QString inRepository = m_tree.inRepository(path);
        const QByteArray id = m_headIds.value(inRepository);
        if (id.isEmpty())
            return std::nullopt;
        const PostState state = m_pushedIds.value(inRepository) == id ? PostState::Pushed : PostState::Committed;
        if (Repository::idOf(source) == id)
            return PublishedText{path, source, {}, state};
        const std::optional<QByteArray> committed = m_tree.file(path).value_or(std::nullopt);
        return committed ? std::optional(PublishedText{path, *committed, {}, state}) : std::nullopt;
    }

    /// Posts of the newest commit that a sparse checkout keeps out of the folder.
    QStringList leftOut(const Repository &repository, const Site &site, const QList<PostFile> &found) const
    {
        const SiteKind &kind = siteKind(site.kind);
        QSet<QString> there;
        for (const PostFile &file : found)
            there.insert(file.path);
        const QString above = m_tree.inRepository({});
        const QDir folder(site.folder);
        const QStringList contents = site.contentFolders.isEmpty() ? kind.contentFolders(folder) : site.contentFolders;
        QStringList paths;
        for (auto file = m_headIds.cbegin(); file != m_headIds.cend(); ++file) {
            const QString path = file.key().sliced(above.size());
            const bool isPost = std::ranges::any_of(contents, [&](const QString &content) {
                return (content.isEmpty() || path.startsWith(content + u'/')) && kind.isPostIn(content, path);
            });
            if (isPost && !there.contains(path) && repository.isLeftOut(file.key()) &&
                !QFileInfo::exists(folder.filePath(path)))
                paths.append(path);
        }
        paths.sort();
        return paths;
    }

private:
    static QString pushedTip(const Repository &repository)
    {
        const Result<QString> branch = repository.branch();
        return branch ? repository.knownRemoteTip(*branch) : QString();
    }

    SiteTree m_tree;
    QHash<QString, QByteArray> m_headIds;
    QHash<QString, QByteArray> m_pushedIds;
};

} // namespace

Error stoppedReading()
{
    return {tr("Reading the site was stopped."), tr("What was taken in is there; look again whenever you like."), {}};
}

Result<SiteFiles> readSiteFiles(const Site &site, const Repository &repository, const Progress &progress)
{
    Result<FoundPosts> found = findPosts(site, progress);
    if (!found)
        return std::unexpected(found.error());
    const CommittedTexts committed(repository, site);
    const SiteTree tree(repository, site, {});
    SiteFiles read;
    read.skipped = found->skipped;
    for (const QString &path : committed.leftOut(repository, site, found->posts))
        read.skipped.append({path, tr("A sparse checkout leaves it out of the folder.")});
    for (qsizetype index = 0; index < found->posts.size(); ++index) {
        if (progress && !progress({tr("Comparing with the repository"), index, found->posts.size()}))
            return std::unexpected(stoppedReading());
        const PostFile &file = found->posts.at(index);
        if (repository.isUnmerged(tree.inRepository(file.path))) {
            read.skipped.append({file.path, tr("git is merging it. Finish that first.")});
            continue;
        }
        read.byPath.insert(file.path, read.files.size());
        read.files.append({file.path, file.source, hashOf(file.source), committed.of(file.path, file.source)});
    }
    return read;
}

} // namespace galley::app
