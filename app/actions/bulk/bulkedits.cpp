// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/bulk/bulkedits.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BulkEdits", text); }

Result<BulkOutcome> moveInTrash(LibraryAccess &library, const QString &words, const QList<PostId> &posts, bool inTrash,
                                const Progress &progress)
{
    const BulkChange change{words, posts,
                            [inTrash](const Post &) -> Result<PostChange> { return PostChange{.inTrash = inTrash}; }};
    return changePosts(library, change, progress);
}

} // namespace

Result<BulkOutcome> editPosts(LibraryAccess &library, const QString &words, const QList<PostId> &posts,
                              const PostEdit &edit, const Progress &progress)
{
    const Result<QList<Site>> sites = library.with([](Library &opened) { return opened.sites(); });
    if (!sites)
        return std::unexpected(sites.error());
    QHash<SiteId, QString> kinds;
    for (const Site &site : *sites)
        kinds.insert(site.id, site.kind);
    const BulkChange change{words, posts,
                            [&](const Post &post) { return edit(siteKind(kinds.value(post.siteId)), post); }};
    return changePosts(library, change, progress);
}

Result<BulkOutcome> markPosts(LibraryAccess &library, const QList<PostId> &posts, DraftMark mark,
                              const Progress &progress)
{
    const bool isDraft = mark == DraftMark::Draft;
    const QString words = isDraft ? tr("Marked as draft") : tr("Marked as no draft");
    return editPosts(
        library, words, posts,
        [isDraft](const SiteKind &kind, const Post &post) -> Result<PostChange> {
            const Result<QByteArray> source = kind.withField(post.source, u"draft"_s, isDraft);
            if (!source)
                return std::unexpected(source.error());
            if (kind.fields(post.path, *source).draft != isDraft) {
                return std::unexpected(Error{tr("Sites of this kind have no mark for drafts in the text."),
                                             tr("Move the post to the folder of drafts instead."),
                                             {}});
            }
            return PostChange{.source = *source};
        },
        progress);
}

Result<BulkOutcome> trashPosts(LibraryAccess &library, const QList<PostId> &posts, const Progress &progress)
{
    return moveInTrash(library, tr("Moved to the trash"), posts, true, progress);
}

Result<BulkOutcome> restorePosts(LibraryAccess &library, const QList<PostId> &posts, const Progress &progress)
{
    return moveInTrash(library, tr("Restored from the trash"), posts, false, progress);
}

QString spoken(const BulkOutcome &outcome)
{
    const auto count = [](qsizetype posts) {
        return posts == 1 ? tr("1 post") : tr("%1 posts").arg(QLocale().toString(posts));
    };
    if (outcome.changed.isEmpty() && outcome.left.isEmpty())
        return tr("Nothing had to be changed.");
    QString text = outcome.changed.isEmpty() ? tr("Nothing was changed.")
                                             : tr("%1: %2.").arg(outcome.words, count(outcome.changed.size()));
    if (!outcome.left.isEmpty()) {
        const LeftPost &first = outcome.left.constFirst();
        text += u' ' + (outcome.left.size() == 1 ? tr("“%1” was left as it is: %2").arg(first.title, first.reason)
                                                 : tr("%1 were left as they are, such as “%2”: %3")
                                                       .arg(count(outcome.left.size()), first.title, first.reason));
    }
    return text;
}

} // namespace galley::app
