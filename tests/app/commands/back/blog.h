// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

/// A Hugo site with a remote, opened in a library of its own, driven by commands and looked at with git.
class Blog
{
public:
    Blog()
    {
        using namespace Qt::Literals::StringLiterals;
        repository.write(u"hugo.toml"_s, "title = 'Blog'\nbaseURL = 'https://example.org/'\n");
        repository.write(u"content/posts/old.md"_s, "---\ntitle: Old\ndate: 2026-01-02\n---\n\nOld words.\n");
        repository.write(u"content/posts/other.md"_s, "---\ntitle: Other\ndate: 2026-01-03\n---\n\nOther words.\n");
        repository.commitAll(u"Site"_s);
        remote = repository.addBareRemote();
        repository.git({u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main"_s});
        if (galley.run({u"site"_s, u"open"_s, repository.folder(), u"--name"_s, u"blog"_s}).exitCode != 0)
            qFatal("the site does not open");
    }

    /// git knows the author of whatever repository is made besides.
    static void beAda()
    {
        for (const char *name : {"GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"})
            qputenv(name, "Ada Author");
        for (const char *name : {"GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"})
            qputenv(name, "ada@example.org");
    }
    QString newPost(const QString &title, const QByteArray &body) const
    {
        using namespace Qt::Literals::StringLiterals;
        const GalleyRun made = galley.run({u"new"_s, u"--site"_s, u"blog"_s, u"--title"_s, title, u"--date"_s,
                                           u"2026-11-20"_s, u"--body-file"_s, u"-"_s},
                                          body);
        return QString::fromUtf8(made.output).trimmed();
    }
    QString idOf(const QString &title) const
    {
        using namespace Qt::Literals::StringLiterals;
        for (const QJsonValue &post : galley.json({u"list"_s}).array()) {
            if (post[u"title"_s].toString() == title)
                return post[u"id"_s].toString();
        }
        return {};
    }
    QJsonObject post(const QString &id) const { return galley.json({QStringLiteral("show"), id}).object(); }
    QString state(const QString &id) const { return post(id)[QStringLiteral("state")].toString(); }
    QString source(const QString &id) const
    {
        return QString::fromUtf8(galley.run({QStringLiteral("show"), id}).output);
    }
    void write(const QString &id, const QByteArray &body) const
    {
        using namespace Qt::Literals::StringLiterals;
        if (galley.run({u"write"_s, id, u"--body-file"_s, u"-"_s}, body).exitCode != 0)
            qFatal("the post cannot be written");
    }
    /// Gives the post a file; the Markdown that shows it.
    QByteArray addFile(const QString &id, const QString &name, const QByteArray &bytes) const
    {
        QFile file(galley.path(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        file.close();
        return galley.run({QStringLiteral("media"), QStringLiteral("add"), id, file.fileName()}).output;
    }
    QString pathEndingWith(const QString &name) const
    {
        for (const QString &path : filesOf(QStringLiteral("HEAD"))) {
            if (path.endsWith(name))
                return path;
        }
        return {};
    }
    QByteArray inRemote(const QStringList &arguments) const { return ScratchRepository::git(remote, arguments); }
    QStringList filesOf(const QString &commit) const
    {
        using namespace Qt::Literals::StringLiterals;
        return QString::fromUtf8(repository.git({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, commit})).split(u'\n');
    }
    /// Nothing is broken, nothing lies about, and the remote holds what is here.
    void checkSound() const
    {
        using namespace Qt::Literals::StringLiterals;
        QCOMPARE(repository.fsckWords(), QByteArray());
        QCOMPARE(ScratchRepository::fsckWords(remote), QByteArray());
        QCOMPARE(repository.leftovers(), QStringList());
        QCOMPARE(repository.git({u"status"_s, u"--porcelain"_s}), QByteArray());
    }

    GalleyProgram galley;
    ScratchRepository repository;
    QString remote;
};
