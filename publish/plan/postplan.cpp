// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/postplan.h"

#include "model/library/media/addresses.h"
#include "model/post/frontmatter.h"
#include "model/post/slug.h"
#include "model/site/paths/paths.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PostPlan", text); }

QString nameOf(const Post &post)
{
    return post.fields.title.isEmpty() ? post.id.first(qMin<qsizetype>(8, post.id.size())) : post.fields.title;
}

/// What is published already without a title, or under a slug that would not be made any more, may stay so.
Result<> checkText(const PostToPublish &input, const Site &site)
{
    const Post &post = input.post;
    const SiteKind &kind = siteKind(site.kind);
    const Result<FrontMatter> frontMatter = kind.parse(post.source);
    if (!frontMatter) {
        return std::unexpected(Error{tr("The front matter of “%1” cannot be read.").arg(nameOf(post)),
                                     tr("Mend the block at the head of the text, then publish again."),
                                     frontMatter.error().message + u' ' + frontMatter.error().detail});
    }
    const PostFields before =
        input.published ? kind.fields(input.published->path, input.published->source) : PostFields();
    if (post.fields.title.trimmed().isEmpty() && (!input.published || !before.title.trimmed().isEmpty())) {
        return std::unexpected(
            Error{tr("The post “%1” has no title.").arg(nameOf(post)), tr("Give it a title, then publish again."), {}});
    }
    if (!isSafeSlug(post.fields.slug) && (!input.published || before.slug != post.fields.slug)) {
        return std::unexpected(Error{tr("“%1” cannot be part of an address.").arg(post.fields.slug),
                                     tr("Change the slug to letters, digits and hyphens."),
                                     {}});
    }
    return {};
}

/// A committed file whose name differs in case alone: on many disks one would take the other's place. Empty: none.
QString twinOf(const QString &path, const SiteTree &tree)
{
    const QStringList files = tree.files(path.section(u'/', 0, -2)).value_or(QStringList());
    const auto twin = std::ranges::find_if(
        files, [&](const QString &file) { return file != path && file.compare(path, Qt::CaseInsensitive) == 0; });
    return twin == files.cend() ? QString() : *twin;
}

Result<QString> pathOf(const PostToPublish &input, const Site &site, const SiteTree &tree, const QStringList &leaving)
{
    const Post &post = input.post;
    if (!post.path.isEmpty() && input.movedFrom().isEmpty())
        return post.path;
    const QString path = siteKind(site.kind).expectedPath(QDir(site.folder), post.path, post.fields, input.neighbours);
    const Result<std::optional<QByteArray>> there = tree.file(path);
    if (!there)
        return std::unexpected(there.error());
    const QString taken = *there || QFileInfo::exists(site.folder + u'/' + path) ? path : twinOf(path, tree);
    if (!taken.isEmpty() && !leaving.contains(path) && !leaving.contains(taken)) {
        return std::unexpected(Error{tr("There is already a post at “%1”.").arg(taken),
                                     tr("Change the slug of “%1”, then publish again.").arg(nameOf(post)),
                                     {}});
    }
    return path;
}

/// What others committed since the author last took the text in must not be published away.
Result<> checkBase(const PostToPublish &input, const SiteTree &tree, const QString &path)
{
    const QString from = input.movedFrom();
    const Result<std::optional<QByteArray>> there = tree.file(from.isEmpty() ? path : from);
    if (!there)
        return std::unexpected(there.error());
    if (!*there || !input.published || **there == input.published->source || **there == input.post.source)
        return {};
    return std::unexpected(
        Error{tr("“%1” was changed in the repository since Galley took it in.").arg(nameOf(input.post)),
              tr("Open the site again to see both texts; nothing was published."), path});
}

/// Where the text looks for a file of the post: nowhere when it does not show it. It may look elsewhere than it would
/// today: the post had no path, or another, when the address was written. What is another file of the site is none of
/// the post's.
Result<QStringList> mediaPathsOf(const MediaFile &file, const PlannedPost &planned, const Site &site,
                                 const SiteTree &tree)
{
    const SiteKind &kind = siteKind(site.kind);
    const QDir folder(site.folder);
    const QString ownPath = kind.mediaPath(folder, planned.path, file.name);
    const QString draftPath = kind.mediaPath(folder, {}, file.name);
    const QByteArray key = fileKey(addressOfPath(file.name).toUtf8());
    QStringList paths;
    for (const WrittenAddress &address : addressesIn(planned.source)) {
        if (fileKey(address.text) != key)
            continue;
        const QString path = kind.mediaPathFromAddress(folder, planned.path, QString::fromUtf8(address.text));
        if (path.isEmpty() || paths.contains(path))
            continue;
        const Result<std::optional<QByteArray>> there = tree.file(path);
        if (!there)
            return std::unexpected(there.error());
        const bool isOther = *there && **there != file.bytes && path != ownPath;
        if (isOther && path == draftPath) {
            return std::unexpected(Error{tr("The site already has another file at “%1”.").arg(path),
                                         tr("Rename the image, then publish again."),
                                         {}});
        }
        if (!isOther)
            paths.append(path);
    }
    return paths;
}

} // namespace

QString PostToPublish::movedFrom() const
{
    return published && !post.path.isEmpty() && published->path != post.path ? published->path : QString();
}

Result<PlannedPost> planPost(const PostToPublish &input, const Site &site, const SiteTree &tree,
                             const QStringList &leaving)
{
    // What is published and untouched is no business of ours, whatever it holds.
    const bool isUntouched =
        input.published && input.published->source == input.post.source && input.movedFrom().isEmpty();
    if (const Result<> sound = isUntouched ? Result<>() : checkText(input, site); !sound)
        return std::unexpected(sound.error());

    PlannedPost planned;
    planned.id = input.post.id;
    planned.text = input.post.source;
    planned.source = input.post.source;
    const SiteKind &kind = siteKind(site.kind);
    if (input.post.fields.draft && input.drafts == PublishOptions::Drafts::Publish) {
        const Result<QByteArray> published = kind.withField(input.post.source, u"draft"_s, false);
        if (!published)
            return std::unexpected(published.error());
        planned.source = *published;
    }
    const Result<QString> path = pathOf(input, site, tree, leaving);
    if (!path)
        return std::unexpected(path.error());
    planned.path = *path;
    if (const Result<> base = checkBase(input, tree, *path); !base)
        return std::unexpected(base.error());
    planned.movedFrom = input.movedFrom();
    planned.permalink = kind.addressOf(QDir(site.folder), *path, planned.source);
    return planned;
}

Result<QList<FileChange>> planFiles(const PostToPublish &input, const PlannedPost &planned, const Site &site,
                                    const SiteTree &tree)
{
    QList<FileChange> changes;
    if (const Result<> added = tree.addChange(changes, planned.path, planned.source); !added)
        return std::unexpected(added.error());

    for (const MediaFile &file : input.media) {
        const Result<QStringList> paths = mediaPathsOf(file, planned, site, tree);
        if (!paths)
            return std::unexpected(paths.error());
        for (const QString &path : *paths) {
            if (const Result<> added = tree.addChange(changes, path, file.bytes); !added)
                return std::unexpected(added.error());
        }
    }
    return changes;
}

} // namespace galley::publish
