// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/merge/merge.h"
#include "model/site/move/redirects.h"
#include "model/site/sitekind.h"
#include "publish/plan/back/wayback.h"
#include "publish/plan/back/waybackparts.h"
#include "publish/plan/publications.h"
#include "publish/press/press.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("UndoPlan", text); }

/// A file before the publish, after it, and now.
struct FileThen
{
    QString path;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
    std::optional<QByteArray> now;
};

Error changedSince(const QString &path)
{
    return {tr("“%1” was changed in the same place by a later commit, so this publish cannot be taken back by itself.")
                .arg(path),
            tr("Take the later publish back first, or change the post and publish it again; nothing was changed."),
            {}};
}

/// Rules of redirects stand one in a line, whatever stands around them.
QByteArray withoutLinesOf(const FileThen &file)
{
    const QList<QByteArray> before = file.before->split('\n');
    const QList<QByteArray> after = file.after->split('\n');
    QList<QByteArray> lines = file.now->split('\n');
    for (const QByteArray &line : after) {
        if (!line.isEmpty() && !before.contains(line))
            lines.removeOne(line);
    }
    for (qsizetype place = 0; place < before.size(); ++place) {
        const QByteArray &line = before.at(place);
        if (!line.isEmpty() && !after.contains(line) && !lines.contains(line))
            lines.insert(qMin(place, lines.size()), line);
    }
    return lines.join('\n');
}

/// One undo, from the publication to all files that it changes.
class UndoPlan
{
public:
    UndoPlan(LibraryAccess &library, const Progress &progress)
        : m_library(library)
        , m_progress(progress)
    {
    }

    Result<WayBack> make(qint64 number)
    {
        if (const Result<> loaded = load(number); !loaded)
            return std::unexpected(loaded.error());
        Result<BranchTip> tip = openBranch(m_library, m_back.plan, m_publication.branch);
        if (!tip)
            return std::unexpected(tip.error());
        m_tip.emplace(*std::move(tip));
        for (const auto step :
             {&UndoPlan::checkCommit, &UndoPlan::takeBackFiles, &UndoPlan::rebuildPages, &UndoPlan::tellPosts}) {
            if (const Result<> done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        const QString subject = m_publication.message.section(u'\n', 0, 0);
        m_back.plan.commit.message =
            tr("Undo “%1”").arg(subject) + u"\n\n"_s + tr("This takes back commit %1.").arg(m_publication.commit);
        if (m_tip->worktree == SiteTree::Worktree::Elsewhere)
            m_back.plan.branchedFrom = m_tip->repository.branch().value_or(QString());
        finishPlan(m_library, m_back.plan, *m_tip);
        return m_back;
    }

private:
    SiteTree treeAt(const QString &commit) const { return m_tip->treeAt(m_back.plan.site, commit); }

    Result<> load(qint64 number)
    {
        return m_library.with([&](Library &library) -> Result<> {
            const Result<QList<Publication>> all = library.publications();
            if (!all)
                return std::unexpected(all.error());
            const auto found = std::ranges::find(*all, number, &Publication::number);
            if (found == all->cend()) {
                return std::unexpected(Error{tr("There is no publication %1.").arg(number),
                                             tr("The command “galley undo --list” shows those that there are."),
                                             {}});
            }
            m_publication = *found;
            m_back.undone = number;
            const Result<Site> site = library.site(m_publication.siteId);
            if (!site)
                return std::unexpected(site.error());
            m_back.plan.site = *site;
            return checkPhase();
        });
    }

    Result<> checkPhase() const
    {
        const QString subject = m_publication.message.section(u'\n', 0, 0);
        if (m_publication.phase == PublicationPhase::Undone) {
            return std::unexpected(Error{
                tr("“%1” was taken back already.").arg(subject), tr("Publish the post again to bring it back."), {}});
        }
        if (m_publication.commit.isEmpty()) {
            return std::unexpected(Error{tr("“%1” was never committed, so there is nothing to take back.").arg(subject),
                                         tr("The command “galley undo --list” shows what can be taken back."),
                                         m_publication.words});
        }
        return {};
    }

    Result<> checkCommit()
    {
        if (m_tip->repository.contains(m_tip->commit, m_publication.commit))
            return {};
        return std::unexpected(Error{tr("The commit %1 is not on the branch “%2” any more.")
                                         .arg(m_publication.commit.left(10), m_publication.branch),
                                     tr("Switch to the branch that has it, or change the post and publish it again."),
                                     {}});
    }

    Result<> takeBackFiles()
    {
        const Result<QStringList> paths = m_tip->repository.changedPaths(m_publication.commit);
        if (!paths)
            return std::unexpected(paths.error());
        const SiteTree before = treeAt(m_tip->repository.parentOf(m_publication.commit));
        const SiteTree after = treeAt(m_publication.commit);
        const SiteTree now = treeAt(m_tip->commit);
        for (const QString &inRepository : *paths) {
            const std::optional<QString> path = now.inSite(inRepository);
            if (!path)
                return std::unexpected(changedSince(inRepository));
            if (isPage(*path))
                continue; // Made anew from what is left.
            const auto was = before.file(*path);
            const auto became = after.file(*path);
            const auto is = now.file(*path);
            if (!was || !became || !is)
                return std::unexpected(!was ? was.error() : !became ? became.error() : is.error());
            if (const Result<> taken = takeBack(now, {*path, *was, *became, *is}); !taken)
                return taken;
        }
        return {};
    }

    bool isPage(const QString &path) const
    {
        return m_back.plan.site.kind == "press"_L1 && path.startsWith(QString::fromLatin1(Press::outputFolder) + u'/');
    }

    Result<> takeBack(const SiteTree &now, const FileThen &file)
    {
        if (file.now == file.before)
            return {};
        if (file.now == file.after) {
            if (file.before || isPost(file.path))
                return now.addChange(m_back.plan.changes, file.path, file.before);
            const Result<bool> isUsed = isUsedElsewhere(m_library, m_back.plan.site, file.path, m_publication.posts);
            if (!isUsed)
                return std::unexpected(isUsed.error());
            return *isUsed ? Result<>() : now.addChange(m_back.plan.changes, file.path, std::nullopt);
        }
        if (!file.before || !file.after || !file.now)
            return std::unexpected(changedSince(file.path));
        if (file.path == redirectRulesPath(QDir(m_back.plan.site.folder)))
            return now.addChange(m_back.plan.changes, file.path, withoutLinesOf(file));
        if (!isPost(file.path))
            return std::unexpected(changedSince(file.path));
        const MergedText merged = mergeTexts({*file.after, *file.now, *file.before}, kind().headers());
        if (!merged.conflicts.isEmpty())
            return std::unexpected(changedSince(file.path));
        return now.addChange(m_back.plan.changes, file.path, merged.source);
    }

    const SiteKind &kind() const { return siteKind(m_back.plan.site.kind); }
    bool isPost(const QString &path) const
    {
        const QList<RecordedPost> posts = recordedPosts(m_publication);
        return kind().isPost(path) || std::ranges::find(posts, path, &RecordedPost::path) != posts.cend();
    }

    Result<> rebuildPages() { return addPages(m_back.plan, treeAt(m_tip->commit), m_progress); }

    /// Where each post of the publication is from now on: at the path that it was given, or at the one it came from.
    Result<> tellPosts()
    {
        const SiteTree now = treeAt(m_tip->commit);
        for (const RecordedPost &post : recordedPosts(m_publication)) {
            if (!m_publication.posts.contains(post.id))
                continue; // It is not in the library any more.
            PostAfter after{post.id, post.path, {}};
            for (const QString &path : {post.path, post.from}) {
                const Result<std::optional<QByteArray>> there = path.isEmpty() ? std::nullopt : fileAfter(now, path);
                if (!there)
                    return std::unexpected(there.error());
                if (!*there)
                    continue;
                after = {post.id, path, **there};
                break;
            }
            m_back.posts.append(after);
        }
        return {};
    }

    Result<std::optional<QByteArray>> fileAfter(const SiteTree &now, const QString &path) const
    {
        const auto change = std::ranges::find(m_back.plan.changes, now.inRepository(path), &FileChange::path);
        return change == m_back.plan.changes.cend() ? now.file(path) : change->after;
    }

    LibraryAccess &m_library;
    Progress m_progress;
    WayBack m_back;
    Publication m_publication;
    std::optional<BranchTip> m_tip;
};

} // namespace

Result<WayBack> planUndo(LibraryAccess &library, qint64 publication, const Progress &progress)
{
    return UndoPlan(library, progress).make(publication);
}

} // namespace galley::publish
