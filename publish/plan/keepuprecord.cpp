// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/keepuprecord.h"

#include "model/library/history/history.h"
#include "model/library/instep/instep.h"
#include "model/post/digest.h"
#include "publish/plan/publications.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

QString keyOf(const SiteId &site) { return u"ontop/"_s + site; }

/// The new place of one post, where its publish went along.
Result<> recordPost(Library &library, const RecordedPost &recorded, const ReplayedCommit &commit, const SiteTree &tree)
{
    const auto published = library.published(recorded.id);
    if (!published || !*published || (*published)->commit != commit.from)
        return published ? Result<>() : std::unexpected(published.error()); // It was published once more since.
    const auto bytes = tree.file(recorded.path);
    const auto post = library.post(recorded.id);
    if (!bytes || !post)
        return std::unexpected(bytes ? post.error() : bytes.error());
    PublishedText text = **published;
    text.commit = commit.to;
    if (*bytes && **bytes != text.source && post->source == text.source) {
        const Result<Post> saved = saveAndKeep(library, recorded.id, **bytes); // Both sides' changes, in one text.
        if (!saved)
            return std::unexpected(saved.error());
        text.source = **bytes;
    } // Typed on since: the next look at the site joins what others changed with that.
    return library.setPublished(recorded.id, text);
}

Result<> recordPublication(Library &library, Publication publication, const ReplayedCommit &commit, const Site &site,
                           const Repository &repository, const KeepUpNote &note)
{
    const bool isTakenBack =
        std::ranges::any_of(note.conflicts, [&commit](const MetPost &post) { return post.commit == commit.from; });
    if (commit.to.isEmpty()) {
        publication.phase = isTakenBack ? PublicationPhase::Failed : PublicationPhase::Pushed;
        publication.words =
            isTakenBack ? QCoreApplication::translate(
                              "KeepUp", "Others had changed the same place on the remote; both texts were kept.")
                        : QCoreApplication::translate("KeepUp", "The remote held the same change already.");
        if (!isTakenBack)
            publication.commit = note.replay.to;
        return library.updatePublication(publication);
    }
    publication.commit = commit.to;
    const SiteTree tree(repository, site, commit.to);
    for (const RecordedPost &recorded : recordedPosts(publication)) {
        const bool isMet =
            std::ranges::any_of(note.conflicts, [&](const MetPost &post) { return post.id == recorded.id; });
        if (isMet)
            continue;
        if (const Result<> done = recordPost(library, recorded, commit, tree); !done)
            return done;
    }
    return library.updatePublication(publication);
}

} // namespace

Result<> rememberKeepUp(Library &library, const SiteId &site, const KeepUpNote &note)
{
    QJsonArray commits;
    for (const ReplayedCommit &commit : note.replay.commits)
        commits.append(QJsonObject{{u"from"_s, commit.from}, {u"to"_s, commit.to}});
    QJsonArray conflicts;
    for (const MetPost &post : note.conflicts)
        conflicts.append(QJsonObject{{u"id"_s, post.id}, {u"path"_s, post.path}, {u"commit"_s, post.commit}});
    const QJsonObject json{{u"branch"_s, note.replay.branch},
                           {u"from"_s, note.replay.from},
                           {u"to"_s, note.replay.to},
                           {u"commits"_s, commits},
                           {u"conflicts"_s, conflicts}};
    return library.remember(keyOf(site), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<KeepUpNote> recalledKeepUp(Library &library, const SiteId &site)
{
    const QJsonObject json = QJsonDocument::fromJson(library.recall(keyOf(site)).value_or(QByteArray())).object();
    if (json.isEmpty())
        return std::nullopt;
    KeepUpNote note{{json[u"branch"].toString(), json[u"from"].toString(), json[u"to"].toString(), {}}, {}};
    for (const QJsonValue &value : json[u"commits"].toArray())
        note.replay.commits.append({value[u"from"].toString(), value[u"to"].toString()});
    for (const QJsonValue &value : json[u"conflicts"].toArray())
        note.conflicts.append({value[u"id"].toString(), value[u"path"].toString(), value[u"commit"].toString()});
    return note;
}

Result<> forgetKeepUp(Library &library, const SiteId &site) { return library.remember(keyOf(site), {}); }

Result<> takeBackConflicts(Library &library, const KeepUpNote &note)
{
    for (const MetPost &met : note.conflicts) {
        const auto post = library.post(met.id);
        if (!post)
            return std::unexpected(post.error());
        PostStep step{.id = met.id, .hash = sha256(post->source)};
        if (met.there && met.base) {
            step.seen = *met.base;
            step.published = PublishedText{met.path, *met.there, {}, PostState::Pushed};
        } else if (met.base) {
            step.published = PublishedText{met.path, *met.base, {}, PostState::Pushed}; // The next look sees it gone.
        } else {
            step.isUnpublished = true;
        }
        if (const auto left = takeSteps(library, {step}); !left)
            return std::unexpected(left.error());
    }
    return {};
}

Result<> recordKeepUp(Library &library, const Site &site, const Repository &repository, const KeepUpNote &note)
{
    const Result<QList<Publication>> waiting = library.publications(site.id, PublicationPhase::Committed);
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const Publication &publication : *waiting) {
        const auto commit = std::ranges::find(note.replay.commits, publication.commit, &ReplayedCommit::from);
        if (commit == note.replay.commits.end())
            continue;
        if (const Result<> done = recordPublication(library, publication, *commit, site, repository, note); !done)
            return done;
    }
    return forgetKeepUp(library, site.id);
}

} // namespace galley::publish
