// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/sitetree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

SiteTree::SiteTree(const Repository &repository, const model::Site &site, const QString &commit, Worktree worktree)
    : m_repository(repository)
    , m_folder(site.folder)
    , m_commit(commit)
    , m_worktree(worktree)
{
    const QString below = QDir(repository.worktree()).relativeFilePath(QFileInfo(site.folder).canonicalFilePath());
    m_prefix = below == "."_L1 ? QString() : below + u'/';
}

std::optional<QString> SiteTree::inSite(const QString &repositoryPath) const
{
    if (!repositoryPath.startsWith(m_prefix))
        return std::nullopt;
    return repositoryPath.sliced(m_prefix.size());
}

Result<std::optional<QByteArray>> SiteTree::file(const QString &sitePath) const
{
    if (m_commit.isEmpty())
        return std::nullopt;
    return m_repository.file(m_commit, inRepository(sitePath));
}

Result<QStringList> SiteTree::files(const QString &sitePath) const
{
    if (m_commit.isEmpty())
        return QStringList();
    const QString folder = inRepository(sitePath);
    Result<QStringList> paths = m_repository.files(m_commit, folder.endsWith(u'/') ? folder.chopped(1) : folder);
    if (paths) {
        for (QString &path : *paths)
            path.remove(0, m_prefix.size());
    }
    return paths;
}

Result<QHash<QString, QByteArray>> SiteTree::fileIds(const QString &sitePath) const
{
    QHash<QString, QByteArray> inSite;
    if (m_commit.isEmpty())
        return inSite;
    const auto ids = m_repository.fileIds(m_commit, inRepository(sitePath));
    if (!ids)
        return ids;
    for (auto file = ids->cbegin(); file != ids->cend(); ++file)
        inSite.insert(file.key().mid(m_prefix.size()), file.value());
    return inSite;
}

Result<SiteTree::IdsSince> SiteTree::fileIdsSince(const QString &commit, const QString &sitePath) const
{
    const bool isNext = !commit.isEmpty() && !m_commit.isEmpty() && m_repository.parentOf(m_commit) == commit;
    if (!isNext) {
        const auto ids = fileIds(sitePath);
        return ids ? Result<IdsSince>({*ids, true}) : std::unexpected(ids.error());
    }
    const Result<QStringList> paths = m_repository.changedPaths(m_commit);
    if (!paths)
        return std::unexpected(paths.error());
    IdsSince since;
    for (const QString &path : *paths) {
        const std::optional<QString> inside = inSite(path);
        if (!inside || !inside->startsWith(sitePath + u'/'))
            continue;
        const auto bytes = m_repository.file(m_commit, path);
        if (!bytes)
            return std::unexpected(bytes.error());
        since.ids.insert(*inside, *bytes ? Repository::idOf(**bytes) : QByteArray());
    }
    return since;
}

Result<> SiteTree::addChange(QList<FileChange> &changes, const QString &sitePath,
                             const std::optional<QByteArray> &bytes) const
{
    const Result<std::optional<QByteArray>> before = file(sitePath);
    if (!before)
        return std::unexpected(before.error());
    if (*before == bytes)
        return {};

    const Result<bool> byHand =
        m_worktree == Worktree::Here ? m_repository.isChangedByHand(m_commit, inRepository(sitePath)) : false;
    if (!byHand)
        return std::unexpected(byHand.error());
    if (*byHand) {
        QFile file(m_folder + u'/' + sitePath);
        const bool isWhatWeWrite = bytes && file.open(QIODevice::ReadOnly) && file.readAll() == *bytes;
        if (!isWhatWeWrite) {
            return std::unexpected(
                Error{QCoreApplication::translate("SiteTree", "“%1” was changed outside Galley.").arg(sitePath),
                      QCoreApplication::translate(
                          "SiteTree", "Commit that change or take it back, then publish again; nothing was written."),
                      {}});
        }
    }
    changes.append({inRepository(sitePath), *before, bytes});
    return {};
}

} // namespace galley::publish
