// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/step/poststep.h"

#include "model/library/sites/siteways.h"
#include "model/library/text/textstore.h"
#include "model/post/merge/merge.h"

namespace galley::app {

using namespace model;

namespace {

/// A post of a site with several remotes waits for all of them; git's own count knows of one.
bool waitsForARemote(Library &library, const StandingPost &post, const SiteFile &file)
{
    if (post.published != PostState::Committed || file.published->state != PostState::Pushed)
        return false;
    const Result<Post> known = library.post(post.id);
    const Result<SiteWays> ways = known ? siteWays(library, known->siteId) : std::unexpected(known.error());
    return ways && ways->remotes.size() > 1;
}

/// Whether the library says of the repository what is true there now.
bool isPublishedAsKnown(Library &library, const StandingPost &post, const SiteFile &file)
{
    if (!file.published)
        return post.publishedHash.isEmpty();
    const bool isKnownState = post.published == file.published->state ||
                              (post.published == PostState::Live && file.published->state == PostState::Pushed) ||
                              waitsForARemote(library, post, file);
    return isKnownState && post.publishedPath == file.path && post.publishedHash == hashOf(file.published->source);
}

Result<PlannedStep> meet(Library &library, const SiteKind &kind, const StandingPost &post, const SiteFile &file,
                         PlannedStep planned)
{
    const auto base = textOfHash(library, post.baseHash);
    const auto here = library.post(post.id);
    if (!base || !here)
        return std::unexpected(base ? here.error() : base.error());
    if (hashOf(here->source) != post.hash)
        return PlannedStep{}; // Just changed; the next look sees it.
    const MergedText merged = mergeTexts({base->value_or(QByteArray()), here->source, file.source}, kind.headers());
    if (!merged.conflicts.isEmpty()) {
        planned.news = PostNews::Conflict;
        planned.step->conflict = file.source;
        return planned;
    }
    planned.news = PostNews::Merged;
    planned.step->source = merged.source;
    planned.step->seen = file.source;
    planned.step->endsConflict = true;
    return planned;
}

} // namespace

Result<PlannedStep> planStep(Library &library, const SiteKind &kind, const StandingPost &post, const SiteFile &file)
{
    PlannedStep planned;
    PostStep step{.id = post.id, .hash = post.hash};
    step.isBack = post.isGone;
    if (post.filePath() != file.path && post.path == post.filePath()) // Else the author chose another one.
        step.path = file.path;
    const bool isKnown = isPublishedAsKnown(library, post, file);
    if (!isKnown && file.published)
        step.published = file.published;
    step.isUnpublished = !isKnown && !file.published;
    const bool wasInConflict = !post.thereHash.isEmpty();
    const bool isFileKnown = file.hash == post.baseHash || (wasInConflict && file.hash == post.thereHash);
    if (isFileKnown || file.hash == post.hash) {
        const bool isOver = wasInConflict && file.hash != post.thereHash;
        if (isKnown && !step.path && !step.isBack && !isOver && file.hash == post.baseHash)
            return planned;
        if (wasInConflict && !isOver) { // It still waits; the base stays what it is.
            if (!step.path && !step.isBack)
                return planned;
            step.published.reset();
            step.isUnpublished = false;
        } else {
            step.endsConflict = isOver;
            if (file.hash != post.baseHash)
                step.seen = file.source; // The same change on both sides.
        }
        planned.step = step;
        return planned;
    }
    planned.step = step;
    if (post.hash == post.baseHash) {
        planned.news = PostNews::Taken;
        planned.step->source = file.source;
        planned.step->seen = file.source;
        planned.step->endsConflict = wasInConflict;
        return planned;
    }
    return meet(library, kind, post, file, planned);
}

} // namespace galley::app
