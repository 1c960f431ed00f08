// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/step/movedposts.h"

#include "model/post/merge/markdownblocks.h"
#include "model/site/paths/paths.h"

#include <algorithm>

namespace galley::app {

using namespace model;

namespace {

constexpr double leastLikeness = 0.5; ///< As git's own.
constexpr qsizetype mostCompared = 40'000;

QString nameOf(const QString &path) { return partsOfPath(path).stem.toCaseFolded(); }

class Matching
{
public:
    Matching(LibraryAccess &access, const QList<StandingPost> &missing, const QList<const SiteFile *> &strangers)
        : m_access(access)
        , m_missing(missing)
        , m_strangers(strangers)
    {
    }

    QHash<PostId, const SiteFile *> match()
    {
        for (const bool byName : {true, false}) {
            matchTexts(&StandingPost::baseHash, byName);
            matchTexts(&StandingPost::hash, byName);
        }
        matchLikest();
        return m_found;
    }

private:
    void pair(qsizetype post, qsizetype file)
    {
        m_found.insert(m_missing.at(post).id, m_strangers.at(file));
        m_missing.removeAt(post);
        m_strangers.removeAt(file);
    }

    void matchTexts(QByteArray StandingPost::*hash, bool byName)
    {
        QMultiHash<QByteArray, const SiteFile *> byHash;
        for (const SiteFile *file : std::as_const(m_strangers))
            byHash.insert(file->hash, file);
        for (qsizetype post = m_missing.size() - 1; post >= 0; --post) {
            const StandingPost &standing = m_missing.at(post);
            const QList<const SiteFile *> same = byHash.values(standing.*hash);
            const auto found = std::ranges::find_if(same, [&](const SiteFile *file) {
                return !byName || nameOf(file->path) == nameOf(standing.filePath());
            });
            if (found == same.cend())
                continue;
            byHash.remove((*found)->hash, *found);
            pair(post, m_strangers.indexOf(*found));
        }
    }

    void matchLikest()
    {
        struct Pair
        {
            double likeness = 0;
            PostId post;
            const SiteFile *file = nullptr;
        };
        const bool isAll = m_missing.size() * m_strangers.size() <= mostCompared; // Else only those of one name.
        QList<Pair> pairs;
        for (const StandingPost &post : std::as_const(m_missing)) {
            if (post.isGone || m_strangers.isEmpty())
                continue;
            const QByteArray base = m_access.with([&post](Library &library) {
                const auto text = textOfHash(library, post.baseHash);
                return text ? text->value_or(QByteArray()) : QByteArray();
            });
            for (const SiteFile *file : std::as_const(m_strangers)) {
                if (!isAll && nameOf(file->path) != nameOf(post.filePath()))
                    continue;
                if (const double alike = likeness(base, file->source); alike >= leastLikeness)
                    pairs.append({alike, post.id, file});
            }
        }
        std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::likeness);
        for (const Pair &each : std::as_const(pairs)) {
            if (!m_found.contains(each.post) && m_strangers.removeOne(each.file))
                m_found.insert(each.post, each.file);
        }
    }

    LibraryAccess &m_access;
    QList<StandingPost> m_missing;
    QList<const SiteFile *> m_strangers;
    QHash<PostId, const SiteFile *> m_found;
};

} // namespace

QHash<PostId, const SiteFile *> movedPosts(LibraryAccess &access, const QList<StandingPost> &missing,
                                           const QList<const SiteFile *> &strangers)
{
    return Matching(access, missing, strangers).match();
}

} // namespace galley::app
