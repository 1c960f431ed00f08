// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/bulk/steprows.h"
#include "model/library/text/textstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace galley::model {

namespace {

constexpr int pieceRows = 200; ///< Read at a time; the clock may end the piece earlier.

QString tr(const char *text) { return QCoreApplication::translate("BulkChange", text); }

/// Whether all that the step changed of a post is as `there` has it.
bool isAs(const StepPost &post, const Standing &there)
{
    const Standing &before = post.before;
    const Standing &after = post.after;
    const Standing &now = post.now;
    return (before.hash == after.hash || now.hash == there.hash) &&
           ((before.site == after.site && before.path == after.path) ||
            (now.site == there.site && now.path == there.path)) &&
           (before.trashedMs == after.trashedMs || now.trashedMs == there.trashedMs) &&
           (before.scheduledMs == after.scheduledMs || now.scheduledMs == there.scheduledMs);
}

/// How the post is to stand: what the step changed as before it, the rest as it is.
Standing wantedOf(const StepPost &post)
{
    Standing wanted = post.now;
    if (post.before.hash != post.after.hash)
        wanted.hash = post.before.hash;
    if (post.before.site != post.after.site || post.before.path != post.after.path) {
        wanted.site = post.before.site;
        wanted.path = post.before.path;
    }
    if (post.before.trashedMs != post.after.trashedMs)
        wanted.trashedMs = post.before.trashedMs;
    if (post.before.scheduledMs != post.after.scheduledMs)
        wanted.scheduledMs = post.before.scheduledMs;
    return wanted;
}

void takePostBack(Transaction &piece, Library &library, const StepPost &post, BulkOutcome &outcome)
{
    if (isAs(post, post.before))
        return; // By a run that was ended here.
    if (!isAs(post, post.after)) {
        outcome.left.append({post.id, post.title, tr("It was changed since.")});
        return;
    }
    const Standing wanted = wantedOf(post);
    const auto current = piece.take([&] { return library.post(post.id); });
    QByteArray source = current.source;
    if (wanted.hash != post.now.hash)
        source = piece.take([&] { return keptText(library.data().database, post.before.text); });
    keepStanding(piece, library.data(), post.post, current.source);
    applyStanding(piece, library, post.id, post.now, wanted, source);
    keepStanding(piece, library.data(), post.post, source);
    outcome.changed.append(post.id);
}

/// From the post behind `last` on; moves `last` on, and sets it to none when all are done.
Result<BulkOutcome> takePieceBack(Library &library, qint64 step, std::optional<qint64> &last)
{
    QElapsedTimer timer;
    timer.start();
    const Result<QList<StepPost>> posts = stepPosts(library.data().database, step, *last, pieceRows);
    if (!posts)
        return std::unexpected(posts.error());
    BulkOutcome outcome;
    std::optional<qint64> reached;
    Transaction piece(library.data().database);
    for (const StepPost &post : *posts) {
        takePostBack(piece, library, post, outcome);
        reached = post.post;
        if (!piece.isGood() || timer.elapsed() >= pieceMs)
            break;
    }
    if (auto done = piece.commit(); !done)
        return std::unexpected(done.error());
    last = reached;
    return outcome;
}

/// Gives the words of the step.
Result<QString> startTakingBack(Library &library, qint64 step)
{
    const auto found = stepOf(library.data().database, step);
    if (!found)
        return std::unexpected(found.error());
    const QString hint = tr("The command “galley undo --list” shows the steps that there are.");
    if (!*found)
        return std::unexpected(Error{tr("There is no step %1.").arg(step), hint, {}});
    if ((*found)->phase != StepPhase::Done)
        return std::unexpected(Error{tr("The step %1 is taken back already, or still under way.").arg(step), hint, {}});
    Transaction change(library.data().database);
    setPhase(change, step, StepPhase::TakingBack);
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    library.data().stepsUnderWay.insert(step);
    return (*found)->words;
}

/// Ends a step that nobody is at any more: one that was being made is forgotten.
Result<> endStep(Library &library, qint64 step, StepPhase phase)
{
    library.data().stepsUnderWay.remove(step);
    Transaction change(library.data().database);
    if (phase == StepPhase::Doing)
        forgetStep(change, step);
    else
        setPhase(change, step, StepPhase::TakenBack);
    return change.commit();
}

} // namespace

Result<BulkOutcome> takeBackPosts(LibraryAccess &access, qint64 step, const Progress &progress)
{
    BulkOutcome all{.step = step, .words = {}, .changed = {}, .left = {}};
    std::optional<qint64> last = 0;
    while (last) {
        if (progress)
            progress({tr("Taking back"), all.changed.size(), 0}); // Cannot be stopped: half of it would be no state.
        const Result<BulkOutcome> piece =
            access.with([&](Library &library) { return takePieceBack(library, step, last); });
        if (!piece)
            return std::unexpected(piece.error());
        all.changed += piece->changed;
        all.left += piece->left;
    }
    return all;
}

Result<BulkOutcome> takeBack(LibraryAccess &access, qint64 step, const Progress &progress)
{
    const auto words = access.with([step](Library &library) { return startTakingBack(library, step); });
    if (!words)
        return std::unexpected(words.error());
    Result<BulkOutcome> outcome = takeBackPosts(access, step, progress);
    const Result<> ended = access.with([&](Library &library) -> Result<> {
        library.data().stepsUnderWay.remove(step);
        return outcome ? endStep(library, step, StepPhase::TakingBack) : Result<>();
    });
    if (!ended)
        return std::unexpected(ended.error());
    if (outcome)
        outcome->words = *words;
    return outcome;
}

Result<> recoverBulkSteps(LibraryAccess &access)
{
    using Unfinished = QList<std::pair<qint64, StepPhase>>;
    const Result<Unfinished> steps = access.with([](Library &library) -> Result<Unfinished> {
        auto found =
            allRows(library.data().database.query("SELECT number, phase FROM bulk_step WHERE phase IN (0, 2)"
                                                  " ORDER BY number DESC"),
                    [](Statement &row) { return std::pair(row.number(0), static_cast<StepPhase>(row.number(1))); });
        if (found)
            found->removeIf([&](const auto &step) { return library.data().stepsUnderWay.contains(step.first); });
        return found;
    });
    if (!steps)
        return std::unexpected(steps.error());
    for (const auto &[step, phase] : *steps) {
        const Result<BulkOutcome> back = takeBackPosts(access, step, {});
        if (!back)
            return std::unexpected(back.error());
        const Result<> ended = access.with([step, phase](Library &library) { return endStep(library, step, phase); });
        if (!ended)
            return ended;
    }
    return {};
}

} // namespace galley::model
