// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "publish/plan/publisher.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

#include <memory>

namespace galley::publish {

/// A site in a repository, a library that knows it, its remote, and others who send to that too.
struct SharedSite
{
    static inline const QByteArray old = "---\ntitle: Old\ntags: [sea]\n---\n\nFirst paragraph.\n\nSecond paragraph.\n";

    SharedSite()
    {
        mine->write(QStringLiteral("hugo.toml"), "title = 'Site'\n");
        mine->write(QStringLiteral("content/posts/old.md"), old);
        mine->commitAll(QStringLiteral("Site"));
        add(QStringLiteral("hugo"));
    }

    /// What lies in `mine`, on a remote that `others` knows too, and in a library.
    void add(const QString &kind)
    {
        bare = mine->addBareRemote();
        mine->git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("-u"), QStringLiteral("origin"),
                   QStringLiteral("main")});
        others->git({QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"), bare});
        others->git({QStringLiteral("pull"), QStringLiteral("-q"), QStringLiteral("origin"), QStringLiteral("main")});
        access.reset();
        library.reset();
        folder = std::make_unique<QTemporaryDir>();
        library = std::make_unique<model::Library>(model::Library::open(folder->path()).value());
        access = std::make_unique<model::DirectLibraryAccess>(*library);
        site = library->addSite({{}, QStringLiteral("site"), mine->folder(), kind}).value();
        if (kind == QStringLiteral("hugo")) {
            const model::PublishedText there{QStringLiteral("content/posts/old.md"), old, {}, model::PostState::Pushed};
            (void)library->importPosts(site.id, {{there.path, old, there}});
            const auto found = library->postAt(site.id, there.path);
            post = found && *found ? (*found)->id : model::PostId();
        }
    }

    void othersWrite(const QString &path, const QByteArray &bytes) const
    {
        others->write(path, bytes);
        others->commitAll(QStringLiteral("Theirs"));
        othersPush();
    }
    void othersPush() const
    {
        others->git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("--force"), QStringLiteral("origin"),
                     QStringLiteral("main")});
    }

    /// The old post with this text, committed and not yet pushed; gives the commit.
    QString publishOne(const QByteArray &source) const
    {
        if (!library->saveSource(post, source))
            return {};
        const Publisher publisher(*access);
        const auto plan = publisher.plan({post});
        return plan ? publisher.commit(*plan).value_or(QString()) : QString();
    }

    model::PostState state() const { return library->post(post).value_or(model::Post()).state; }
    Result<PushAnswer> push() const { return Publisher(*access).push(site); }
    QByteArray remoteFile(const QString &path) const
    {
        return ScratchRepository::git(bare, {QStringLiteral("show"), QStringLiteral("main:") + path});
    }
    QByteArray remoteSubjects() const
    {
        return ScratchRepository::git(bare,
                                      {QStringLiteral("log"), QStringLiteral("--format=%s"), QStringLiteral("main")});
    }

    std::unique_ptr<ScratchRepository> mine = std::make_unique<ScratchRepository>();
    std::unique_ptr<ScratchRepository> others = std::make_unique<ScratchRepository>();
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<model::Library> library;
    std::unique_ptr<model::DirectLibraryAccess> access;
    model::Site site;
    QString bare;
    model::PostId post;
};

inline QString wordsOf(const Error &error)
{
    return error.message + QStringLiteral(" / ") + error.hint + QStringLiteral(" / ") + error.detail;
}

} // namespace galley::publish

#define PUSHED(answer) QVERIFY2(answer, qPrintable(answer ? QString() : wordsOf(answer.error())))
