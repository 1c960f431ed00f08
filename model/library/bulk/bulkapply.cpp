// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/bulk/steprows.h"
#include "model/library/search/searchindex.h"
#include "model/library/text/textstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>

#include <tuple>

namespace galley::model {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BulkChange", text); }

Error stoppedError()
{
    return {tr("The change was stopped."), tr("All posts are as they were; begin again when you like."), {}};
}

/// What the change makes of how a post stands; the kept texts are still to be written.
Result<Standing> standingAfter(Database &database, const Standing &before, const PostChange &wanted)
{
    Standing after = before;
    if (wanted.source)
        after.hash = hashOf(*wanted.source);
    if (wanted.inTrash && *wanted.inTrash != before.trashedMs.has_value())
        after.trashedMs = *wanted.inTrash ? std::optional(nowMs()) : std::nullopt;
    if (wanted.scheduled)
        after.scheduledMs =
            wanted.scheduled->isValid() ? std::optional(wanted.scheduled->toMSecsSinceEpoch()) : std::nullopt;
    if (wanted.place) {
        const Result<qint64> site = siteNumber(database, wanted.place->site);
        if (!site)
            return std::unexpected(site.error());
        after.site = *site;
        after.path = wanted.place->path;
    }
    return after;
}

bool isSame(const Standing &one, const Standing &other)
{
    return one.hash == other.hash && one.site == other.site && one.path == other.path &&
           one.trashedMs == other.trashedMs && one.scheduledMs == other.scheduledMs;
}

/// One run of a bulk change; all of it on the library's thread but for the time between the pieces.
class Run
{
public:
    Run(LibraryAccess &access, const BulkChange &change)
        : m_access(access)
        , m_change(change)
    {
        m_outcome.words = change.words;
    }

    Result<BulkOutcome> go(const Progress &progress);

private:
    bool isDone() const { return m_next == m_change.posts.size(); }
    Result<> begin(Library &library);
    Result<> doPiece(Library &library);
    Result<> finish(Library &library);
    Error giveUp(const Error &why);
    struct Found
    {
        PostRow row;
        Post post;
    };
    void changePost(Transaction &piece, Library &library, const PostId &id, BulkOutcome &outcome);
    void changePost(Transaction &piece, Library &library, const Found &found, const PostChange &wanted,
                    BulkOutcome &outcome);
    PostId makeCopy(Transaction &piece, Library &library, const PostRow &row, const Standing &copied,
                    const QByteArray &source);

    LibraryAccess &m_access;
    const BulkChange &m_change;
    qint64 m_step = 0;
    qsizetype m_next = 0;
    BulkOutcome m_outcome;
};

Result<> Run::begin(Library &library)
{
    Database &database = library.data().database;
    Transaction change(database);
    change.run("INSERT INTO bulk_step(words, phase, begun_ms) VALUES(?,?,?)", m_change.words,
               static_cast<int>(StepPhase::Doing), nowMs());
    m_step = database.lastInsertedNumber();
    if (auto begun = change.commit(); !begun)
        return begun;
    library.data().stepsUnderWay.insert(m_step);
    return {};
}

/// The copy stands in the trash before the step, so that taking the step back puts it there.
PostId Run::makeCopy(Transaction &piece, Library &library, const PostRow &row, const Standing &copied,
                     const QByteArray &source)
{
    LibraryData &data = library.data();
    const auto siteKind = piece.take([&] {
        return firstRow(data.database.query("SELECT kind FROM site WHERE number=?", copied.site),
                        [](Statement &found) { return found.text(0); });
    });
    const PostRow copy =
        insertPost(piece, data, copied.site, siteKind.value_or(QString()), source, hashOf(source), copied.path);
    addToIndex(piece, {copy.number});
    piece.run("INSERT INTO post_media(post, name, media) SELECT ?, name, media FROM post_media WHERE post=?",
              copy.number, row.number);
    Standing after = piece.take([&] { return standingOf(data.database, copy.number); });
    after.text = keepStanding(piece, data, copy.number, source);
    Standing before = after;
    before.trashedMs = nowMs();
    writeStepPost(piece, m_step, copy.number, before, after);
    return copy.summary.id;
}

void Run::changePost(Transaction &piece, Library &library, const PostId &id, BulkOutcome &outcome)
{
    Database &database = library.data().database;
    const auto isThere = piece.take([&] {
        return firstRow(database.query("SELECT 1 FROM post WHERE id=?", id), [](Statement &) { return true; });
    });
    if (!isThere) {
        if (piece.isGood())
            outcome.left.append({id, id, tr("It is not in the library any more.")});
        return;
    }
    const PostRow row = piece.take([&] { return postRow(database, id); });
    const QString title = row.summary.fields.title;
    const Result<Post> post = withText(database, row);
    if (!post && post.error() == changedTextError(database.path())) {
        outcome.left.append({id, title, post.error().message});
        return;
    }
    piece.take([&] { return post; });
    if (!piece.isGood())
        return;
    const Result<PostChange> wanted = m_change.change(*post);
    if (!wanted) {
        outcome.left.append({id, title, wanted.error().message});
        return;
    }
    changePost(piece, library, {row, *post}, *wanted, outcome);
}

void Run::changePost(Transaction &piece, Library &library, const Found &found, const PostChange &wanted,
                     BulkOutcome &outcome)
{
    Database &database = library.data().database;
    const auto &[row, post] = found;
    Standing before = piece.take([&] { return standingOf(database, row.number); });
    Standing after = piece.take([&] { return standingAfter(database, before, wanted); });
    const QByteArray source = wanted.source.value_or(post.source);
    if (wanted.asCopy) {
        outcome.changed.append(makeCopy(piece, library, row, after, source));
        return;
    }
    if (isSame(before, after))
        return;
    before.text = keepStanding(piece, library.data(), row.number, post.source);
    applyStanding(piece, library, post.id, before, after, source);
    after.text = keepStanding(piece, library.data(), row.number, source);
    writeStepPost(piece, m_step, row.number, before, after);
    outcome.changed.append(post.id);
}

Result<> Run::doPiece(Library &library)
{
    QElapsedTimer timer;
    timer.start();
    BulkOutcome outcome = m_outcome;
    qsizetype next = m_next;
    const qsizetype end = qMin(m_change.posts.size(), next + postsAtOnce);
    Transaction piece(library.data().database);
    do
        changePost(piece, library, m_change.posts.at(next++), outcome);
    while (next < end && piece.isGood() && timer.elapsed() < pieceMs);
    if (auto done = piece.commit(); !done)
        return done;
    m_next = next;
    m_outcome = std::move(outcome);
    return {};
}

Result<> Run::finish(Library &library)
{
    Transaction change(library.data().database);
    if (m_outcome.changed.isEmpty()) {
        forgetStep(change, m_step);
    } else {
        setPhase(change, m_step, StepPhase::Done);
        forgetOldSteps(change);
    }
    if (auto done = change.commit(); !done)
        return done;
    library.data().stepsUnderWay.remove(m_step);
    m_outcome.step = m_outcome.changed.isEmpty() ? 0 : m_step;
    return {};
}

/// All posts stand as before, or will at the next start.
Error Run::giveUp(const Error &why)
{
    const Result<BulkOutcome> back = takeBackPosts(m_access, m_step, {});
    m_access.run([&](Library &library) {
        library.data().stepsUnderWay.remove(m_step);
        if (!back)
            return;
        Transaction change(library.data().database);
        forgetStep(change, m_step);
        std::ignore =
            change.commit(); // A step without anything to take back does no harm: it is forgotten at the next start.
    });
    if (back)
        return why;
    return {why.message, why.hint + u' ' + tr("What was begun is taken back when Galley starts again."),
            back.error().detail};
}

Result<BulkOutcome> Run::go(const Progress &progress)
{
    if (m_change.posts.isEmpty())
        return m_outcome;
    if (auto begun = m_access.with([this](Library &library) { return begin(library); }); !begun)
        return std::unexpected(begun.error());
    while (!isDone()) {
        if (progress && !progress({m_change.words, m_next, m_change.posts.size()}))
            return std::unexpected(giveUp(stoppedError()));
        if (auto done = m_access.with([this](Library &library) { return doPiece(library); }); !done)
            return std::unexpected(giveUp(done.error()));
    }
    if (auto done = m_access.with([this](Library &library) { return finish(library); }); !done)
        return std::unexpected(giveUp(done.error()));
    return m_outcome;
}

} // namespace

Result<BulkOutcome> changePosts(LibraryAccess &access, const BulkChange &change, const Progress &progress)
{
    return Run(access, change).go(progress);
}

Result<BulkOutcome> changeTexts(LibraryAccess &access, const QString &words, const QList<ChangedText> &texts,
                                const Progress &progress)
{
    BulkChange change{words, {}, {}};
    QHash<PostId, const ChangedText *> byPost;
    for (const ChangedText &text : texts) {
        change.posts.append(text.id);
        byPost.insert(text.id, &text);
    }
    change.change = [&byPost](const Post &post) -> Result<PostChange> {
        const ChangedText &text = *byPost.value(post.id);
        if (post.source != text.before)
            return std::unexpected(
                Error{tr("The text has changed since this was shown."), tr("Look at the change once more."), {}});
        return PostChange{.source = text.after};
    };
    return changePosts(access, change, progress);
}

} // namespace galley::model
