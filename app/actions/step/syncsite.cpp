// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/step/syncsite.h"

#include "app/actions/step/movedposts.h"
#include "app/actions/step/poststep.h"
#include "app/parallel.h"
#include "model/library/preparedpost.h"
#include "model/library/sites/newsite.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SyncSite", text); }

constexpr int pieceMs = 40;          ///< The library's thread is free for the author's keys after each piece.
constexpr qsizetype newAtOnce = 250; ///< About as long to write.

Error busyError(const QString &folder)
{
    return {tr("A git command is at work in “%1”.").arg(folder), tr("Look again when it is done."), u"index.lock"_s};
}

Error stoppedHalfWay(qsizetype added)
{
    return {tr("Reading the site was stopped."),
            added == 1 ? tr("One new post is taken in; look again for the others.")
                       : tr("%1 new posts are taken in; look again for the others.").arg(added),
            {}};
}

/// One look at the site, from the files to the library.
class Sync
{
public:
    Sync(LibraryAccess &access, const Site &site, const Progress &progress)
        : m_access(access)
        , m_kind(siteKind(site.kind))
        , m_progress(progress)
    {
        m_report.site = site;
    }

    Result<SyncReport> run()
    {
        for (const auto step : {&Sync::read, &Sync::compare, &Sync::meetFiles, &Sync::letGo, &Sync::takeInNew}) {
            if (const Result<> done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        return m_report;
    }

private:
    const Site &site() const { return m_report.site; }

    Result<> read()
    {
        if (!QFileInfo(site().folder).isDir()) {
            return std::unexpected(Error{tr("The folder “%1” of the site is not there.").arg(site().folder),
                                         tr("Bring it back, or connect the disk that it is on. The posts are safe."),
                                         {}});
        }
        Result<Repository> repository = Repository::discover(site().folder);
        if (!repository)
            return std::unexpected(repository.error());
        m_repository.emplace(*std::move(repository));
        if (m_repository->isBusy())
            return std::unexpected(busyError(site().folder));
        m_head = m_repository->head().value_or(QString());
        Result<SiteFiles> files = readSiteFiles(site(), *m_repository, m_progress);
        if (!files)
            return std::unexpected(files.error());
        m_files = *std::move(files);
        m_report.files = int(m_files.files.size());
        m_report.skipped = m_files.skipped;
        return {};
    }

    /// Which post is in which file.
    Result<> compare()
    {
        const auto standing = m_access.with([this](Library &library) { return standingPosts(library, site().id); });
        if (!standing)
            return std::unexpected(standing.error());
        QSet<QString> left;
        for (const SkippedFile &file : m_files.skipped)
            left.insert(file.path);
        QSet<QString> known;
        QList<StandingPost> missing;
        // A post on the desk comes before one of the same path in the trash.
        for (const bool isTrash : {false, true}) {
            for (const StandingPost &post : *standing) {
                if (post.isTrashed != isTrash)
                    continue;
                const SiteFile *file = m_files.at(post.filePath());
                const bool isOfInterest = !post.isTrashed || post.isGone; // Else the author put it there.
                const bool isCutShort = file && file->source.isEmpty() && !post.baseHash.isEmpty(); // By a crash.
                if (file && isOfInterest && !isCutShort && !known.contains(post.filePath()))
                    m_pairs.append({post, file});
                else if (!file && isOfInterest && !post.baseHash.isEmpty() && !left.contains(post.filePath()))
                    missing.append(post);
                if (file)
                    known.insert(post.filePath());
            }
        }
        for (const SiteFile &file : m_files.files) {
            if (!known.contains(file.path))
                m_strangers.append(&file);
        }
        pairMoved(missing);
        return {};
    }

    void pairMoved(const QList<StandingPost> &missing)
    {
        const QHash<PostId, const SiteFile *> moved = movedPosts(m_access, missing, m_strangers);
        for (const StandingPost &post : missing) {
            const SiteFile *file = moved.value(post.id);
            if (file)
                m_pairs.append({post, file});
            else if (!post.isGone)
                m_missing.append(post);
            if (file)
                m_strangers.removeOne(file);
        }
    }

    /// In pieces: the library is held for a moment at a time.
    Result<> meetFiles()
    {
        for (qsizetype next = 0; next < m_pairs.size();) {
            if (m_progress && !m_progress({tr("Comparing the posts"), next, m_pairs.size()}))
                return std::unexpected(stoppedReading());
            const Result<> met = m_access.with([&](Library &library) { return meetPiece(library, next); });
            if (!met)
                return met;
        }
        return {};
    }

    Result<> meetPiece(Library &library, qsizetype &next)
    {
        QElapsedTimer timer;
        timer.start();
        QList<PostStep> steps;
        QList<std::pair<PostNews, qsizetype>> news;
        for (; next < m_pairs.size() && timer.elapsed() < pieceMs; ++next) {
            const auto &[post, file] = m_pairs.at(next);
            const Result<PlannedStep> planned = planStep(library, m_kind, post, *file);
            if (!planned)
                return std::unexpected(planned.error());
            if (!planned->step)
                continue;
            steps.append(*planned->step);
            news.append({planned->news, next});
        }
        if (steps.isEmpty())
            return {};
        const Result<QList<PostId>> left = takeSteps(library, steps);
        if (!left)
            return std::unexpected(left.error());
        for (const auto &[what, index] : std::as_const(news)) {
            if (!left->contains(m_pairs.at(index).post.id))
                tell(what, m_pairs.at(index).post, *m_pairs.at(index).file);
        }
        return {};
    }

    void tell(PostNews news, const StandingPost &post, const SiteFile &file)
    {
        const SyncedPost told{post.id, post.title, file.path,
                              post.filePath() == file.path ? QString() : post.filePath()};
        if (post.isGone)
            m_report.back.append(told);
        else if (!told.from.isEmpty())
            m_report.renamed.append(told);
        if (news == PostNews::Taken)
            m_report.taken.append(told);
        else if (news == PostNews::Merged)
            m_report.merged.append(told);
        else if (news == PostNews::Conflict)
            m_report.conflicts.append(told);
    }

    /// The files of these posts are gone; but a git command may just be bringing others.
    Result<> letGo()
    {
        if (m_missing.isEmpty())
            return {};
        if (m_repository->isBusy() || m_repository->head().value_or(QString()) != m_head)
            return std::unexpected(busyError(site().folder));
        QList<PostStep> steps;
        for (const StandingPost &post : std::as_const(m_missing)) {
            const QFileInfo file(site().folder + u'/' + post.filePath());
            const bool isThere = file.exists() || file.isSymLink();
            if (isThere && !(isOutside(post.filePath()) && post.hash == post.baseHash))
                continue; // It is no post any more, by the site's own rules; here it stays one.
            PostStep step{.id = post.id, .hash = post.hash};
            step.isGone = true;
            step.intoTrash = post.hash == post.baseHash;
            steps.append(step);
        }
        const auto left = m_access.with([&steps](Library &library) { return takeSteps(library, steps); });
        if (!left)
            return std::unexpected(left.error());
        for (const PostStep &step : std::as_const(steps)) {
            const auto post = std::ranges::find(m_missing, step.id, &StandingPost::id);
            if (!left->contains(step.id))
                listFor(step, *post).append({post->id, post->title, post->path});
        }
        return {};
    }

    QList<SyncedPost> &listFor(const PostStep &step, const StandingPost &post)
    {
        if (!step.intoTrash)
            return m_report.kept;
        return isOutside(post.filePath()) && QFileInfo::exists(site().folder + u'/' + post.filePath())
                   ? m_report.outside
                   : m_report.deleted;
    }

    /// Of the folders that the author chose. Chosen again, the post comes back.
    bool isOutside(const QString &path) const
    {
        const QStringList &chosen = site().contentFolders;
        return !chosen.isEmpty() && std::ranges::none_of(chosen, [&](const QString &folder) {
            return folder.isEmpty() || path.startsWith(folder + u'/');
        });
    }

    /// Worked out on all cores, and written a piece at a time while the next are worked out.
    Result<> takeInNew()
    {
        m_isNewSite = site().id.isEmpty();
        if (m_isNewSite) {
            const auto added = m_access.with([this](Library &library) { return library.addSite(site()); });
            if (!added)
                return std::unexpected(added.error());
            m_report.site = *added;
        }
        const PostReader reader = readerBySiteKind();
        const auto piece = [this, &reader](qsizetype index) {
            QList<PreparedPost> posts;
            for (const SiteFile *file : m_strangers.mid(index * newAtOnce, newAtOnce))
                posts.append(
                    preparedPost(reader, site().kind, {file->path, file->source, file->published}, file->hash));
            return posts;
        };
        const qsizetype pieces = (m_strangers.size() + newAtOnce - 1) / newAtOnce;
        const Result<> done =
            makeInOrder(pieces, piece, [this](qsizetype, const QList<PreparedPost> &posts) { return addPiece(posts); });
        if (done || !m_isNewSite)
            return done;
        // Whoever stops the first opening has nothing half taken in.
        const Result<> forgotten = forgetNewSite(m_access, site().id);
        return forgotten ? done : forgotten;
    }

    Result<> addPiece(const QList<PreparedPost> &posts)
    {
        for (qsizetype post = 0; post < posts.size(); ++post) {
            if (m_progress &&
                !m_progress({tr("Taking in the posts"), m_report.added.size() + post, m_strangers.size()}))
                return std::unexpected(m_isNewSite || m_report.added.isEmpty() ? stoppedReading()
                                                                               : stoppedHalfWay(m_report.added.size()));
        }
        const auto added = m_access.with([&](Library &library) { return importPrepared(library, site().id, posts); });
        if (!added)
            return std::unexpected(added.error());
        for (const AddedPost &post : *added) {
            const FreshText &text = posts.at(post.index).text;
            m_report.added.append({post.id, text.derived.fields.title, text.path});
        }
        return {};
    }

    struct Pair
    {
        StandingPost post;
        const SiteFile *file = nullptr;
    };

    LibraryAccess &m_access;
    const SiteKind &m_kind;
    const Progress &m_progress;
    std::optional<Repository> m_repository;
    QString m_head;
    SiteFiles m_files;
    QList<Pair> m_pairs;
    QList<StandingPost> m_missing;
    QList<const SiteFile *> m_strangers;
    bool m_isNewSite = false; ///< Opened for the first time.
    SyncReport m_report;
};

} // namespace

bool SyncReport::isNews() const
{
    for (const auto &list : {added, taken, merged, conflicts, renamed, deleted, kept, outside, back}) {
        if (!list.isEmpty())
            return true;
    }
    return false;
}

Result<SyncReport> syncSite(LibraryAccess &access, const Site &site, const Progress &progress)
{
    return Sync(access, site, progress).run();
}

bool isOnlyBusy(const Error &error) { return error.detail == "index.lock"_L1; }

} // namespace galley::app
