// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/sites.h"
#include "app/actions/step/syncsite.h"
#include "model/library/library.h"
#include "tests/support/scratchrepository.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace galley::app {

/// A Hugo site in a repository of its own, opened in a library of its own.
class SyncedSite
{
public:
    SyncedSite()
        : m_library(openLibrary(m_folder.path()))
        , access(m_library)
    {
    }

    static QByteArray post(const QByteArray &title, const QByteArray &body = "One.\n\nTwo.\n\nThree.\n")
    {
        return "---\ntitle: " + title + "\ntags: [sea]\n---\n\n" + body;
    }
    static QString path(const QString &name) { return QStringLiteral("content/posts/%1.md").arg(name); }

    /// Commits these posts, and opens the site.
    void open(const QStringList &names)
    {
        repository.write(QStringLiteral("hugo.toml"), "title = \"Blog\"\n");
        for (const QString &name : names)
            repository.write(path(name), post(name.toUtf8()));
        repository.commitAll(QStringLiteral("Posts"));
        const Result<OpenedSite> opened = openSite(access, repository.folder());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
        site = opened->site;
        QCOMPARE(opened->posts, names.size());
    }
    Result<SyncReport> trySync() { return syncSite(access, site); }
    SyncReport sync()
    {
        const Result<SyncReport> report = trySync();
        if (!report)
            qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        return *report;
    }
    model::Library &library() { return m_library; }
    model::Post at(const QString &name)
    {
        const auto found = m_library.postAt(site.id, path(name));
        return found ? found->value_or(model::Post()) : model::Post();
    }
    model::Post byId(const model::PostId &id) { return m_library.post(id).value_or(model::Post()); }
    /// As the author changes a post in Galley.
    void edit(const QString &name, const QByteArray &before, const QByteArray &after)
    {
        const model::Post found = at(name);
        QVERIFY(found.source.contains(before));
        QVERIFY(m_library.saveSource(found.id, QByteArray(found.source).replace(before, after)));
    }
    /// As another program changes its file.
    void editFile(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        const QByteArray text = repository.read(path(name));
        QVERIFY(text.contains(before));
        repository.write(path(name), QByteArray(text).replace(before, after));
    }
    QByteArrayList versionsOf(const model::PostId &id)
    {
        QByteArrayList texts;
        const auto versions = m_library.versions(id);
        for (const model::Version &version : *versions)
            texts.append(m_library.versionSource(id, version.number).value_or(QByteArray()));
        return texts;
    }
    static QStringList pathsOf(const QList<SyncedPost> &posts)
    {
        QStringList paths;
        for (const SyncedPost &each : posts)
            paths.append(each.path);
        paths.sort();
        return paths;
    }

    ScratchRepository repository;
    model::Site site;

private:
    static model::Library openLibrary(const QString &folder)
    {
        Result<model::Library> opened = model::Library::open(folder);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    QTemporaryDir m_folder;
    model::Library m_library;

public:
    model::DirectLibraryAccess access;
};

} // namespace galley::app
