// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/moveplan.h"

#include "model/library/media/addresses.h"
#include "model/site/configuration/siteaddress.h"
#include "model/site/move/filemoves.h"
#include "model/site/move/redirects.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"
#include "model/site/sitekind.h"

#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

/// The changes that come with moved posts, one after the other.
class Moves
{
public:
    Moves(const Site &site, const SiteTree &tree, const QList<FileChange> &written)
        : m_kind(siteKind(site.kind))
        , m_folder(site.folder)
        , m_tree(tree)
    {
        for (const FileChange &file : written)
            m_written.insert(file.path);
    }

    Result<> add(const PostToPublish &input, const PlannedPost &post)
    {
        if (!post.movedFrom.isEmpty()) {
            if (const Result<> gone = change(post.movedFrom, std::nullopt); !gone)
                return gone;
        }
        const auto media = mediaMove(m_kind, m_folder, post.movedFrom, post.path);
        if (const Result<> along = moveAlong(*input.published, post, media); !along)
            return along;
        if (const Result<> moved = media ? moveMedia(*media, post) : Result<>(); !moved)
            return moved;
        return addRule(*input.published, post);
    }

    QList<FileChange> changes;

private:
    /// What is written already stays so: a path of one post may be the former one of another, and two may move a file
    /// of one folder.
    Result<> change(const QString &path, const std::optional<QByteArray> &bytes)
    {
        if (m_written.contains(m_tree.inRepository(path)))
            return {};
        m_written.insert(m_tree.inRepository(path));
        return m_tree.addChange(changes, path, bytes);
    }

    Result<> moveMedia(const MediaMove &media, const PlannedPost &post)
    {
        const Result<QStringList> files = m_tree.files(media.from);
        if (!files)
            return std::unexpected(files.error());
        for (const QString &file : *files) {
            const QString to = media.to + file.sliced(media.from.size());
            const bool isMoved = m_written.contains(m_tree.inRepository(file));
            if (isMoved || m_kind.isPost(file) || (!media.isWhole && !shows(post, to)))
                continue;
            const Result<std::optional<QByteArray>> bytes = m_tree.file(file);
            if (!bytes)
                return std::unexpected(bytes.error());
            if (!*bytes) // A submodule, or a file that git does not have here.
                continue;
            if (const Result<> there = change(to, **bytes); !there)
                return there;
            if (const Result<> gone = change(file, std::nullopt); !gone)
                return gone;
        }
        return {};
    }

    /// Images that the post showed elsewhere follow it; where other texts of the site name one, it stays there too.
    Result<> moveAlong(const PublishedText &published, const PlannedPost &post, const std::optional<MediaMove> &media)
    {
        const RenamedPost before{published.path, published.source};
        for (const FileMove &file : filesMovedAlong(m_kind, m_folder, before, {post.path, post.source})) {
            const bool isInFolder = media && file.from.startsWith(media->from + u'/');
            if (isInFolder && file.to == media->to + file.from.sliced(media->from.size()))
                continue; // With its folder.
            const Result<std::optional<QByteArray>> bytes = m_tree.file(file.from);
            const Result<std::optional<QByteArray>> there = bytes ? m_tree.file(file.to) : bytes;
            if (!there)
                return std::unexpected(there.error());
            if (!*bytes || *there)
                continue;
            if (const Result<> added = change(file.to, **bytes); !added)
                return added;
            const bool isOwn = isInFolder && media->isWhole;
            const Result<bool> isUsed = isOwn ? Result<bool>(false) : isNamedElsewhere(file.from);
            if (!isUsed)
                return std::unexpected(isUsed.error());
            if (const Result<> gone = *isUsed ? Result<>() : change(file.from, std::nullopt); !gone)
                return gone;
        }
        return {};
    }

    /// By a text that this plan does not write anew.
    Result<bool> isNamedElsewhere(const QString &file)
    {
        if (!m_named) {
            const Result<QStringList> files = m_tree.files({});
            if (!files)
                return std::unexpected(files.error());
            m_named.emplace();
            for (const QString &path : *files) {
                const bool isOther = mayNameFiles(path) && !m_written.contains(m_tree.inRepository(path));
                const auto text = isOther ? m_tree.file(path) : Result<std::optional<QByteArray>>(std::nullopt);
                for (const WrittenAddress &address : addressesIn(text.value_or(std::nullopt).value_or(QByteArray())))
                    m_named->insert(fileKey(address.text));
            }
        }
        return m_named->contains(fileKey(addressOfPath(file).toUtf8()));
    }

    bool shows(const PlannedPost &post, const QString &file) const
    {
        return std::ranges::any_of(addressesIn(post.source), [&](const WrittenAddress &address) {
            return m_kind.mediaPathFromAddress(m_folder, post.path, QString::fromUtf8(address.text)) == file;
        });
    }

    Result<> addRule(const PublishedText &published, const PlannedPost &post)
    {
        const QString path = redirectRulesPath(m_folder);
        if (redirectWay(m_kind, m_folder) != RedirectWay::Rules ||
            m_kind.fields(published.path, published.source).draft)
            return {};
        const QString below = basePath(siteAddress(m_folder));
        const QString from = below + m_kind.addressOf(m_folder, published.path, published.source);
        const QString to = below + post.permalink;
        const QString inRepository = m_tree.inRepository(path);
        const auto known = std::ranges::find(changes, inRepository, &FileChange::path);
        const bool isKnown = known != changes.end();
        const Result<std::optional<QByteArray>> committed =
            isKnown ? Result<std::optional<QByteArray>>(known->after) : m_tree.file(path);
        if (!committed)
            return std::unexpected(committed.error());
        const bool isRenamed = !post.movedFrom.isEmpty() || m_kind.fields(published.path, published.source).slug !=
                                                                m_kind.fields(post.path, post.source).slug;
        if (!isRenamed || from == to ||
            !*committed) // A file of rules that is not committed is the author's own affair.
            return {};
        const QByteArray rules = withRedirectRule(**committed, from, to);
        if (isKnown) {
            known->after = rules;
            return {};
        }
        return m_tree.addChange(changes, path, rules);
    }

    const SiteKind &m_kind;
    QDir m_folder;
    const SiteTree &m_tree;
    QSet<QString> m_written;
    std::optional<QSet<QByteArray>> m_named; ///< Files, by the other texts of the site.
};

} // namespace

Result<QList<FileChange>> planMoves(const QList<PostToPublish> &inputs, const QList<PlannedPost> &posts,
                                    const QList<FileChange> &changes, const Site &site, const SiteTree &tree)
{
    Moves moves(site, tree, changes);
    for (qsizetype i = 0; i < posts.size(); ++i) {
        if (!inputs.at(i).published)
            continue;
        if (const Result<> added = moves.add(inputs.at(i), posts.at(i)); !added)
            return std::unexpected(added.error());
    }
    return moves.changes;
}

} // namespace galley::publish
