// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/publishedpost.h"

#include <QByteArray>
#include <QHash>

namespace galley::publish {

/// What builds know of posts by their sources, so that a post that did not change is not read again. Forgetting it
/// changes no page. Belongs to one thread at a time.
class KnownPosts
{
public:
    /// By path and source; neither body nor HTML. None: it was never read. Valid until the next insert().
    const PublishedPost *find(const QByteArray &id);
    void insert(const QByteArray &id, PublishedPost post);
    /// Forgets what was not asked for since the last call.
    void dropUnused();

    friend QDataStream &operator<<(QDataStream &stream, const KnownPosts &known);
    friend QDataStream &operator>>(QDataStream &stream, KnownPosts &known);

private:
    struct Entry
    {
        PublishedPost post;
        bool used = false;
    };
    QHash<QByteArray, Entry> m_entries;
};

} // namespace galley::publish
