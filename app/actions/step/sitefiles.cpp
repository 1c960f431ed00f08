// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/step/sitefiles.h"

#include "model/library/text/textstore.h"

#include <QCoreApplication>
#include <QDir>

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
