// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/ownerlock.h"
#include "model/library/history/version.h"
#include "model/library/lists/postfilter.h"
#include "model/library/postreader.h"
#include "model/post/post.h"
#include "model/result.h"
#include "model/site/site.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace galley::model {

/// One row of a list: what can be shown without loading the text.
struct PostSummary
{
    PostId id;
    SiteId siteId;
    QString path;
    PostFields fields;
    PostState state = PostState::Draft;
    int words = 0;
    QDateTime changed; ///< UTC.
    QDateTime due;     ///< When it is to be published, UTC; invalid: at no time.
    QString excerpt;   ///< First words of the body, or, for a search, the hit with its words between U+E000 and U+E001.

    bool operator==(const PostSummary &) const = default;
};

/// Where a post's text stands in its repository.
struct PublishedText
{
    QString path;
    QByteArray source; ///< As committed: the post's base.
    QString commit;    ///< Empty when it was found in the repository rather than published from here.
    PostState state = PostState::Committed; ///< Committed, Pushed or Live.
};

/// A post as it was found in its site's folder.
struct ImportedPost
{
    QString path;
    QByteArray source;
    std::optional<PublishedText>
        published; ///< What the repository holds at this path; none: the file is the author's own, not committed.
};

/// The phases of one publication, in order. `Committed` and `Pushed` say what is true in the repository.
enum class PublicationPhase { Planned, Committed, Pushed, Failed, Undone };

/// One publish, written down before each step so that a kill can be finished or taken back at the next start.
struct Publication
{
    qint64 number = 0;
    SiteId siteId;
    QList<PostId> posts;
    QString branch;
    QString baseCommit;
    QString commit;
    QString message;
    QByteArray plan; ///< What recovery needs (paths, blob ids, own locks), in the publisher's own form.
    PublicationPhase phase = PublicationPhase::Planned;
    QString words;  ///< What went wrong or what the remote said.
    QDateTime when; ///< UTC.
};

struct MediaFile
{
    QString hash; ///< SHA-256 of the bytes, hex.
    QString name; ///< As the posts write it.
    QByteArray bytes;
    QString alt{}; ///< What the author last said that it shows.
};

/// Everything the author wrote, in one SQLite file. One process, one connection, one thread owns it (see
/// LibraryAccess); every function that changes something is one transaction that is on the disk when it returns.
class Library
{
public:
    /// Opens, or makes, the library in `folder`. Errors: the folder cannot be written, the disk is full, another
    /// process owns it, a newer Galley made it (left untouched), the file is damaged.
    static Result<Library> open(const QString &folder);
    /// The same with the owner's right taken before, so that a caller can tell "owned by another" from an error (see
    /// OwnerLock::tryTake).
    static Result<Library> open(OwnerLock lock);
    static Result<Library> open(OwnerLock lock, const PostReader &reader);
    Library(Library &&) noexcept;
    Library &operator=(Library &&) noexcept;
    ~Library();

    QString folder() const;

    /// Several changes as one: all of them reach the disk together, or, when `changes` gives an error, none.
    Result<> together(const std::function<Result<>()> &changes);

    // Sites
    Result<Site> addSite(const Site &site); ///< Gives it an id. Errors: name or folder already known.
    Result<QList<Site>> sites();
    /// By id, name (without case) or folder. Errors: none such.
    Result<Site> site(const QString &nameOrFolder);

    // Posts
    Result<Post> createPost(const SiteId &site, const QByteArray &source, const QString &path = {});
    /// Takes in what a site's folder holds, or a part of it, in one transaction. A post that is known by its path
    /// follows when the author has not changed it here; one that was changed here keeps its text, and what was found is
    /// kept as a version.
    Result<> importPosts(const SiteId &site, const QList<ImportedPost> &posts);
    Result<Post> post(const PostId &id);
    /// By an unambiguous prefix of the id (without case). Errors: none such; several, which are named.
    Result<Post> findPost(const QString &idPrefix);
    /// Whether another post of the site (`except` apart, the trash too) has this slug, without regard to case.
    Result<bool> isSlugTaken(const SiteId &site, const QString &slug, const PostId &except = {});
    /// The post at this path of the site that is not in the trash, if there is one.
    Result<std::optional<Post>> postAt(const SiteId &site, const QString &path);
    /// Keeps the new text at once, with what lists show of it. The search index follows before the next search, or in
    /// `settle`. The same text again costs no write and does not count as a change.
    Result<Post> saveSource(const PostId &id, const QByteArray &source);
    /// A path for a post that is about to be published, or was moved.
    Result<> setPath(const PostId &id, const QString &path);
    Result<QList<PostSummary>> posts(const PostFilter &filter = {}); ///< For few; see lists/postlist.h for long lists.
    /// The paths of the posts of a site that changed last, at most `limit`.
    Result<QStringList> recentPaths(const SiteId &site, int limit = 200);
    Result<int> postCount(const PostFilter &filter = {}); ///< Without regard to limit and offset.
    /// Words, each matched by its beginning, and conditions (see search/searchquery.h); accents and case folded; best
    /// first. Any text is allowed, none is an operator.
    Result<QList<PostSummary>> search(const QString &words, const PostFilter &filter = {}, int limit = 200);
    Result<> moveToTrash(const PostId &id);
    Result<> restoreFromTrash(const PostId &id);

    // Upkeep
    /// Does now what saving put off (search index, write-ahead log); for a pause in the typing.
    Result<> settle();
    /// Derives everything anew from the texts.
    Result<> rebuildDerived();
    /// Compares the search index with the texts and builds it anew if it differs; true when it had to.
    Result<bool> mendSearch();

    // Versions
    /// Keeps the text as it is now; gives the number. The same text gets no second version, but the last one is
    /// henceforth kept for the stronger of the two reasons. More of this is in history/history.h.
    Result<qint64> keepVersion(const PostId &id, VersionReason reason);
    Result<QList<Version>> versions(const PostId &id); ///< Newest first.
    Result<QByteArray> versionSource(const PostId &id, qint64 number);

    // Publishing
    /// The post's text was found or put in the repository; its state follows from this and its text.
    Result<> setPublished(const PostId &id, const PublishedText &text);
    Result<std::optional<PublishedText>> published(const PostId &id);
    Result<qint64> beginPublication(const Publication &publication);
    Result<> updatePublication(const Publication &publication);
    Result<QList<Publication>> publications(const SiteId &site = {},
                                            std::optional<PublicationPhase> phase = {}); ///< Newest first.
    /// All posts of the site that are `Committed` become `Pushed`, but for those whose commit is not among `commits`
    /// when that is not empty.
    Result<> markPushed(const SiteId &site, const QStringList &commits = {});

    // Media
    Result<MediaFile> addMedia(const PostId &post, const QString &name,
                               const QByteArray &bytes); ///< The name made free within the post.
    Result<QList<MediaFile>> media(const PostId &post);

    // What the program remembers: the open post, window layout, trust. Small values under a key.
    Result<> remember(const QString &key, const QByteArray &value);
    Result<QByteArray> recall(const QString &key); ///< Empty when never remembered.

    /// For the parts of model/library that have a header of their own: history, upkeep, bulk changes, media.
    class LibraryData &data() { return *d; }

private:
    explicit Library(std::unique_ptr<class LibraryData> data);
    std::unique_ptr<class LibraryData> d;
};

} // namespace galley::model
