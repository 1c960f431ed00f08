// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/history.h"

#include "model/library/text/posttext.h"
#include "model/post/digest.h"
#include "model/site/sitekind.h"
#include "publish/plan/sitetree.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("History", text); }

bool hasRepository(const Site &site)
{
    QDir folder(QDir(site.folder).canonicalPath());
    while (!folder.exists(u".git"_s)) {
        if (folder.path().isEmpty() || !folder.cdUp())
            return false;
    }
    return true;
}

PastText pastOf(const Version &version)
{
    PastText past;
    past.version = version.number;
    past.reason = version.reason;
    past.when = version.when;
    past.words = version.words;
    past.hash = version.hash;
    return past;
}

void addCommit(PastText &past, const FileCommit &commit)
{
    past.commit = commit.commit;
    past.path = commit.path;
    past.subject = commit.subject;
}

PastText pastOf(const CommittedText &committed)
{
    PastText past;
    addCommit(past, committed.commit);
    past.when = committed.commit.when;
    past.words = committed.words;
    past.hash = committed.hash;
    return past;
}

/// The publish that made the commit: of those with its text the one that is nearest in time.
PastText *publishOf(QList<PastText> &texts, const CommittedText &committed)
{
    PastText *nearest = nullptr;
    const auto distance = [&](const PastText &past) { return qAbs(past.when.msecsTo(committed.commit.when)); };
    for (PastText &past : texts) {
        const bool fits = past.reason == VersionReason::Publish && past.commit.isEmpty() && past.hash == committed.hash;
        if (fits && (!nearest || distance(past) < distance(*nearest)))
            nearest = &past;
    }
    return nearest;
}

Result<std::pair<Post, Site>> postAndSite(LibraryAccess &library, const PostId &id)
{
    return library.with([&](Library &owned) -> Result<std::pair<Post, Site>> {
        const Result<Post> post = owned.post(id);
        if (!post)
            return std::unexpected(post.error());
        const Result<Site> site = owned.site(post->siteId);
        if (!site)
            return std::unexpected(site.error());
        return std::pair(*post, *site);
    });
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

} // namespace

Result<QList<CommittedText>> committedTexts(const Site &site, const QString &path, const Progress &progress)
{
    QList<CommittedText> texts;
    if (path.isEmpty() || !hasRepository(site))
        return texts;
    const Result<Repository> repository = Repository::discover(site.folder);
    if (!repository)
        return std::unexpected(repository.error());
    const QString inRepository = SiteTree(*repository, site, {}).inRepository(path);
    const Result<QList<FileCommit>> commits = repository->commitsOf(inRepository, progress);
    if (!commits)
        return std::unexpected(commits.error());
    for (const FileCommit &commit : *commits) {
        if (progress && !progress({}))
            break;
        const Result<std::optional<QByteArray>> source = repository->file(commit.commit, commit.path);
        if (!source)
            return std::unexpected(source.error());
        const QByteArray text = source->value_or(QByteArray());
        texts.append({commit, countWords(QByteArrayView(text).sliced(siteKind(site.kind).bodyOffset(text))),
                      model::sha256(text)});
    }
    return texts;
}

QList<PastText> timelineOf(const QList<Version> &versions, const QList<CommittedText> &commits)
{
    QList<PastText> texts;
    texts.reserve(versions.size() + commits.size());
    for (const Version &version : versions)
        texts.append(pastOf(version));
    for (const CommittedText &committed : commits) {
        if (PastText *publish = publishOf(texts, committed)) {
            addCommit(*publish, committed.commit);
            continue;
        }
        const QDateTime end = committed.commit.when.addSecs(1); // git's times have no fractions.
        const auto older =
            std::find_if(texts.begin(), texts.end(), [&end](const PastText &past) { return past.when < end; });
        texts.insert(older, pastOf(committed));
    }
    for (qsizetype index = 0; index < texts.size(); ++index)
        texts[index].change = texts.at(index).words - (index + 1 < texts.size() ? texts.at(index + 1).words : 0);
    return texts;
}

Result<QList<PastText>> timeline(LibraryAccess &library, const PostId &id, const Progress &progress)
{
    const auto found = postAndSite(library, id);
    if (!found)
        return std::unexpected(found.error());
    const auto versions = library.with([&](Library &owned) { return owned.versions(id); });
    if (!versions)
        return std::unexpected(versions.error());
    const auto commits = committedTexts(found->second, found->first.path, progress);
    if (!commits)
        return std::unexpected(commits.error());
    return timelineOf(*versions, *commits);
}

Result<QByteArray> pastSource(LibraryAccess &library, const PostId &id, const PastText &past)
{
    if (past.version > 0)
        return library.with([&](Library &owned) { return owned.versionSource(id, past.version); });
    const auto found = postAndSite(library, id);
    if (!found)
        return std::unexpected(found.error());
    const Result<Repository> repository = Repository::discover(found->second.folder);
    if (!repository)
        return std::unexpected(repository.error());
    const Result<std::optional<QByteArray>> source = repository->file(past.commit, past.path);
    if (!source)
        return std::unexpected(source.error());
    if (!*source)
        return std::unexpected(Error{tr("The commit %1 does not hold this post.").arg(past.commit.first(10)),
                                     tr("The command “galley history” shows the texts that there are."),
                                     {}});
    return **source;
}

Result<PastText> findPast(LibraryAccess &library, const PostId &id, const QString &word)
{
    if (isNumber(word)) { // No need to read the repository.
        const auto versions = library.with([&](Library &owned) { return owned.versions(id); });
        if (!versions)
            return std::unexpected(versions.error());
        for (const Version &version : *versions) {
            if (version.number == word.toLongLong())
                return pastOf(version);
        }
    }
    const auto texts = timeline(library, id);
    if (!texts)
        return std::unexpected(texts.error());
    constexpr qsizetype shortest = 4;
    QList<PastText> found;
    for (const PastText &past : *texts) {
        if (word.size() >= shortest && past.commit.startsWith(word.toLower()))
            found.append(past);
    }
    if (found.size() == 1)
        return found.constFirst();
    return std::unexpected(
        found.isEmpty()
            ? Error{tr("The post has no version or commit “%1”.").arg(word),
                    tr("The command “galley history %1” shows those that there are.").arg(id),
                    {}}
            : Error{tr("Several commits of the post begin with “%1”.").arg(word), tr("Type more of the commit."), {}});
}

} // namespace galley::app
