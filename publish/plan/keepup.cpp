// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/keepup.h"

#include "model/library/library.h"
#include "model/post/merge/merge.h"
#include "model/site/sitekind.h"
#include "publish/git/ontop/ontop.h"
#include "publish/plan/keepuprecord.h"
#include "publish/plan/pressplan.h"
#include "publish/plan/publications.h"
#include "publish/plan/sitetree.h"
#include "publish/press/press.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("KeepUp", text); }

QString withEnd(const char *folder) { return QString::fromLatin1(folder) + u'/'; }

Error sameLines(const QString &path)
{
    return {tr("“%1” was changed here and on the remote, in the same place.").arg(path),
            tr("Bring both together with “git pull --rebase” in the site's folder, then push again; nothing was "
               "changed."),
            {}};
}

Error rewritten(const QString &remote, const QString &branch)
{
    return {
        tr("The history of “%2” on “%1” was rewritten: commits that you have are no longer there.").arg(remote, branch),
        tr("Ask who did it; then decide with git in the site's folder which commits are to stay. Nothing was "
           "changed here."),
        {}};
}

Error conflict(const QString &title)
{
    return {tr("“%1” was changed here and on the remote, in the same place, so it was not published.").arg(title),
            tr("Compare both texts (Post > Compare with the site's text, or “galley resolve”), then publish it again. "
               "Both are kept as versions."),
            {}};
}

/// Our commits meet those of the remote.
class KeepUp
{
public:
    KeepUp(LibraryAccess &library, const PushPlace &place, Repository &repository)
        : m_library(library)
        , m_place(place)
        , m_repository(repository)
        , m_tree(repository, place.site, {})
    {
    }

    Result<> run(const QString &onto, const Progress &progress)
    {
        if (const auto loaded = load(); !loaded)
            return loaded;
        const OnTop onTop(m_repository, m_place.branch);
        const bool isPress = m_place.site.kind == "press"_L1;
        const auto replay = onTop.replay(
            onto, [this](const MeetingFile &file) { return meet(file); },
            isPress ? Remake([&](const QString &commit, const QString &on, const QList<TreeChange> &changed) {
                return remakePages(commit, on, changed, progress);
            })
                    : Remake(),
            progress);
        if (!replay)
            return std::unexpected(replay.error());
        m_note.replay = *replay;
        const auto noted = m_library.with([this](Library &library) -> Result<> {
            return library.together([&]() -> Result<> {
                const Result<> remembered = rememberKeepUp(library, m_place.site.id, m_note);
                return remembered ? takeBackConflicts(library, m_note) : remembered;
            });
        });
        if (!noted)
            return noted;
        if (const auto moved = onTop.bringAlong(*replay, progress); !moved) {
            // A post taken back finds its file as it was at the next look, and is published again.
            (void)m_library.with([this](Library &library) { return forgetKeepUp(library, m_place.site.id); });
            return moved;
        }
        const auto recorded = m_library.with([this](Library &library) {
            return library.together([&] { return recordKeepUp(library, m_place.site, m_repository, m_note); });
        });
        if (!recorded)
            return recorded;
        const bool isNothingLeft = m_note.replay.to == onto && !m_note.conflicts.isEmpty();
        return isNothingLeft ? std::unexpected(conflict(m_title)) : Result<>();
    }

private:
    Result<> load()
    {
        const auto waiting = m_library.with(
            [this](Library &library) { return library.publications(m_place.site.id, PublicationPhase::Committed); });
        if (!waiting)
            return std::unexpected(waiting.error());
        m_publications = *waiting;
        return {};
    }

    const Publication *publicationOf(const QString &commit) const
    {
        const auto found = std::ranges::find(m_publications, commit, &Publication::commit);
        return found == m_publications.end() ? nullptr : &*found;
    }

    QString sitePath(const QString &path) const
    {
        const QString prefix = m_tree.inRepository({});
        return path.startsWith(prefix) ? path.mid(prefix.size()) : QString();
    }

    bool isPage(const QString &path) const
    {
        return m_place.site.kind == "press"_L1 && path.startsWith(withEnd(Press::outputFolder));
    }

    Result<Met> meet(const MeetingFile &file)
    {
        const QString path = sitePath(file.path);
        const Publication *publication = publicationOf(file.commit);
        if (publication && isPage(path))
            return Met(); // Made anew from the posts.
        const auto post = m_library.with([&](Library &library) { return library.postAt(m_place.site.id, path); });
        if (!post)
            return std::unexpected(post.error());
        if (*post && file.here && file.there) {
            const MergedText merged = mergeTexts({file.base.value_or(QByteArray()), *file.here, *file.there},
                                                 siteKind(m_place.site.kind).headers());
            if (merged.conflicts.isEmpty())
                return Met{merged.source};
        }
        if (*post && publication) {
            m_note.conflicts.append({(*post)->id, path, file.commit, file.base, file.there});
            m_title = (*post)->fields.title;
            return Met();
        }
        if (const auto merged = *post ? std::nullopt : mergedLines(file))
            return Met{merged};
        return std::unexpected(sameLines(file.path));
    }

    /// The pages of a Press site, from what the remote holds and what the commit brings.
    Result<std::optional<QList<TreeChange>>> remakePages(const QString &commit, const QString &onto,
                                                         const QList<TreeChange> &changed, const Progress &progress)
    {
        if (!publicationOf(commit))
            return std::nullopt;
        const SiteTree tree(m_repository, m_place.site, onto, SiteTree::Worktree::Elsewhere);
        QList<PlannedPost> posts;
        QList<FileChange> files;
        QList<TreeChange> changes;
        for (const TreeChange &change : changed) {
            const QString path = sitePath(change.path);
            if (isPage(path))
                continue;
            files.append({change.path, std::nullopt, change.bytes});
            if (change.bytes && Press::isSource(path))
                posts.append({{}, path, *change.bytes, *change.bytes, {}});
        }
        const auto pages = planPages(tree, posts, files, progress);
        if (!pages)
            return std::unexpected(pages.error());
        for (const TreeChange &change : changed) { // Pages of before that are as they should be now change nothing.
            if (isPage(sitePath(change.path)))
                changes.append({change.path, m_repository.file(onto, change.path).value_or(std::nullopt)});
        }
        for (const FileChange &page : *pages)
            changes.append({page.path, page.after});
        return changes;
    }

    LibraryAccess &m_library;
    const PushPlace &m_place;
    Repository &m_repository;
    SiteTree m_tree;
    QList<Publication> m_publications;
    KeepUpNote m_note;
    QString m_title; ///< Of a post in conflict.
};

Result<> recoverSite(LibraryAccess &library, const Site &site, const KeepUpNote &note)
{
    Result<Repository> repository = Repository::discover(site.folder);
    if (!repository)
        return {}; // Out of reach just now: the next start looks again.
    if (const auto finished = OnTop(*repository, note.replay.branch).finish(note.replay, {}); !finished)
        return finished;
    const bool isThere = repository->contains(repository->tip(note.replay.branch), note.replay.to);
    return library.with([&](Library &kept) {
        return isThere ? kept.together([&] { return recordKeepUp(kept, site, *repository, note); })
                       : forgetKeepUp(kept, site.id);
    });
}

} // namespace

Result<> keepUp(LibraryAccess &library, const PushPlace &place, Repository &repository, const Remote &remote,
                const Progress &progress)
{
    const QString upstream = repository.upstreamOf(place.branch, place.remote);
    const QString name = upstream.isEmpty() ? place.branch : upstream;
    const QString before = repository.remoteTip(place.remote, name);
    const auto onto = remote.fetch(place.branch, progress);
    if (!onto)
        return std::unexpected(onto.error());
    if (!before.isEmpty() && !repository.contains(*onto, before))
        return std::unexpected(rewritten(place.remote, name));
    if (const auto noted = repository.noteRemoteTip(place.remote, name, *onto); !noted)
        return noted;
    return KeepUp(library, place, repository).run(*onto, progress);
}

Result<> recoverKeepUp(LibraryAccess &library)
{
    struct Left
    {
        Site site;
        KeepUpNote note;
    };
    const auto left = library.with([](Library &kept) -> Result<QList<Left>> {
        const auto sites = kept.sites();
        if (!sites)
            return std::unexpected(sites.error());
        QList<Left> found;
        for (const Site &site : *sites) {
            if (const auto note = recalledKeepUp(kept, site.id))
                found.append({site, *note});
        }
        return found;
    });
    if (!left)
        return std::unexpected(left.error());
    for (const Left &one : *left) {
        if (const auto recovered = recoverSite(library, one.site, one.note); !recovered)
            return recovered;
    }
    return {};
}

} // namespace galley::publish
