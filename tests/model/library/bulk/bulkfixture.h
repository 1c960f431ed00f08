// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/bulk/bulkchange.h"
#include "tests/model/library/support.h"

#include <QTemporaryDir>

namespace galley::model {

/// A library with a site, and changes of its posts.
class BulkFixture : public QObject
{
protected:
    void makeLibrary()
    {
        m_library.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
        m_site = newSite(*m_library);
    }

    void reopen()
    {
        m_library.reset();
        auto opened = openSimple(m_folder->path());
        VERIFY_DONE(opened);
        m_library.emplace(*std::move(opened));
    }

    QList<PostId> makePosts(int count)
    {
        using namespace Qt::Literals::StringLiterals;
        QList<PostId> posts;
        (void)m_library->together([&]() -> Result<> { // One commit for all: quick.
            for (int number = 1; number <= count; ++number) {
                const QByteArray text = simplePost(u"Post %1"_s.arg(number), u"Text %1"_s.arg(number));
                posts += m_library->createPost(m_site.id, text)->id;
            }
            return {};
        });
        return posts;
    }

    QByteArray source(const PostId &id) { return m_library->post(id)->source; }

    static BulkChange appending(const QList<PostId> &posts, const QByteArray &words = " more")
    {
        return {QStringLiteral("Wrote more"), posts,
                [words](const Post &post) -> Result<PostChange> { return PostChange{.source = post.source + words}; }};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
};

} // namespace galley::model
