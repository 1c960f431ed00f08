// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/exportplace.h"
#include "model/library/folder/folderrows.h"
#include "model/library/folder/libraryfolder.h"
#include "model/library/library.h"
#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/text/textstore.h"
#include "model/library/upkeep/librarycopy.h"
#include "model/post/slug.h"
#include "model/site/paths/mediafolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("LibraryFolder", text); }

QByteArray hex(const QByteArray &hash) { return hash.toHex(); }

QJsonArray toArray(const QStringList &list) { return QJsonArray::fromStringList(list); }

/// Writes a library that nobody else uses: a copy.
class FolderWriting
{
public:
    FolderWriting(Library &library, FolderInMaking &folder, const Progress &progress)
        : m_library(library)
        , m_database(library.data().database)
        , m_folder(folder)
        , m_progress(progress)
    {
    }

    Result<FolderContents> run()
    {
        using Step = Result<> (FolderWriting::*)();
        for (const Step step : {&FolderWriting::writeSites, &FolderWriting::writeMedia, &FolderWriting::writePosts,
                                &FolderWriting::writeWhole}) {
            if (auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        return m_contents;
    }

private:
    Result<> write(const QString &name, const QJsonObject &object)
    {
        return m_folder.write(name, QJsonDocument(object).toJson());
    }

    Result<> writeSites()
    {
        const auto sites = m_library.sites();
        if (!sites)
            return std::unexpected(sites.error());
        FreeNames names;
        for (const Site &site : *sites)
            m_siteFolders.insert(site.id, u"posts/"_s + names.take(slugFromTitle(site.name)));
        m_contents.sites = int(sites->size());
        return {};
    }

    Result<> writeMedia()
    {
        QJsonArray index;
        Statement rows =
            m_database.query("SELECT hash, bytes, alt, added_ms, trashed_ms, trashed_day,"
                             " (SELECT name FROM post_media WHERE media = number LIMIT 1) FROM media ORDER BY number");
        for (;;) {
            const Result<bool> more = rows.next();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                break;
            if (hashOf(rows.bytes(1)) != rows.bytes(0))
                return std::unexpected(changedTextError(m_database.path()));
            const QString ending = QFileInfo(safeFileName(rows.text(6))).suffix();
            const QString file =
                u"media/"_s + QString::fromLatin1(hex(rows.bytes(0))) + (ending.isEmpty() ? QString() : u'.' + ending);
            if (auto written = m_folder.write(file, rows.bytes(1)); !written)
                return written;
            index.append(QJsonObject{{u"file"_s, file},
                                     {u"sha256"_s, QString::fromLatin1(hex(rows.bytes(0)))},
                                     {u"alt"_s, rows.text(2)},
                                     {u"addedMs"_s, rows.number(3)},
                                     {u"trashedMs"_s, folder::toJson(rows.value(4))},
                                     {u"trashedDay"_s, folder::toJson(rows.value(5))}});
        }
        m_contents.media = int(index.size());
        return write(u"media.json"_s, {{u"media"_s, index}});
    }

    Result<> writePosts()
    {
        const auto ids = allRows(m_database.query("SELECT id FROM post ORDER BY number"),
                                 [](Statement &row) { return row.text(0); });
        if (!ids)
            return std::unexpected(ids.error());
        for (const PostId &id : *ids) {
            if (m_progress && !m_progress({tr("Writing the posts"), m_contents.posts, ids->size()}))
                return std::unexpected(stoppedError());
            if (auto written = writePost(id); !written)
                return written;
            ++m_contents.posts;
        }
        return {};
    }

    Result<> writePost(const PostId &id)
    {
        const auto row = postRow(m_database, id);
        const auto post = row ? withText(m_database, *row) : std::unexpected(row.error());
        if (!post)
            return std::unexpected(post.error());
        const QString slug = safeFileName(post->fields.slug);
        const bool isNamed = !slug.isEmpty() && !slug.startsWith(u'.');
        const QString name = m_siteFolders.value(post->siteId) + u'/' +
                             m_names[post->siteId].take(isNamed ? slug : slugFromTitle(post->fields.title));
        const auto about = aboutPost(*row, *post, name);
        if (!about)
            return std::unexpected(about.error());
        if (auto written = m_folder.write(name + u".md"_s, post->source); !written)
            return written;
        return write(name + u".json"_s, *about);
    }

    Result<QJsonObject> aboutPost(const PostRow &row, const Post &post, const QString &name)
    {
        const auto own = folder::readRows(
            m_database.query("SELECT changed_ms, trashed_ms, trashed_day, scheduled_ms, conflict FROM post WHERE"
                             " number=?",
                             row.number),
            {u"changedMs"_s, u"trashedMs"_s, u"trashedDay"_s, u"scheduledMs"_s, u"conflict"_s});
        if (!own)
            return std::unexpected(own.error());
        QJsonObject about{{u"id"_s, post.id},
                          {u"number"_s, row.number},
                          {u"site"_s, post.siteId},
                          {u"path"_s, post.path},
                          {u"text"_s, name + u".md"_s},
                          {u"sha256"_s, QString::fromLatin1(hex(row.hash))},
                          {u"title"_s, post.fields.title},
                          {u"slug"_s, post.fields.slug},
                          {u"date"_s, post.fields.date.toString(Qt::ISODateWithMs)},
                          {u"tags"_s, toArray(post.fields.tags)},
                          {u"categories"_s, toArray(post.fields.categories)},
                          {u"description"_s, post.fields.description},
                          {u"language"_s, post.fields.language},
                          {u"state"_s, toString(post.state)},
                          {u"words"_s, post.words},
                          {u"library"_s, own->at(0)}};
        for (const folder::RowKind &kind : folder::rowsOfPosts()) {
            const auto rows = folder::readRows(m_database.query(kind.select, row.number), kind.columns);
            if (!rows)
                return std::unexpected(rows.error());
            if (!rows->isEmpty())
                about.insert(kind.key, *rows);
        }
        const auto versions = writeVersions(row, post, about);
        return versions ? Result<QJsonObject>(about) : std::unexpected(versions.error());
    }

    /// The versions, each text once, and what the repository holds.
    Result<> writeVersions(const PostRow &row, const Post &post, QJsonObject &about)
    {
        QJsonObject texts;
        const auto kept = [&](qint64 number) -> Result<QString> {
            const auto text = keptText(m_database, number);
            if (!text)
                return std::unexpected(text.error());
            const QString hash = QString::fromLatin1(hex(hashOf(*text)));
            texts.insert(hash, folder::textToJson(*text));
            return hash;
        };
        QJsonArray versions;
        const auto numbers = allRows(
            m_database.query("SELECT number, kept_ms, reason, words, text FROM version WHERE post=? ORDER BY number",
                             row.number),
            [](Statement &version) {
                return QPair(QJsonObject{{u"number"_s, version.number(0)},
                                         {u"keptMs"_s, version.number(1)},
                                         {u"reason"_s, version.number(2)},
                                         {u"words"_s, version.number(3)}},
                             version.number(4));
            });
        if (!numbers)
            return std::unexpected(numbers.error());
        for (const auto &[kind, text] : *numbers) {
            QJsonObject version = kind;
            const auto hash = kept(text);
            if (!hash)
                return std::unexpected(hash.error());
            version.insert(u"sha256"_s, *hash);
            versions.append(version);
        }
        const auto published =
            firstRow(m_database.query("SELECT path, commit_id, state, text FROM published WHERE post=?", row.number),
                     [](Statement &found) {
                         return QPair(QJsonObject{{u"path"_s, found.text(0)},
                                                  {u"commit"_s, found.text(1)},
                                                  {u"state"_s, found.number(2)}},
                                      found.number(3));
                     });
        if (!published)
            return std::unexpected(published.error());
        if (*published) {
            const auto hash = kept((*published)->second);
            if (!hash)
                return std::unexpected(hash.error());
            QJsonObject base = (*published)->first;
            base.insert(u"sha256"_s, *hash);
            about.insert(u"published"_s, base);
        }
        m_contents.versions += int(versions.size());
        const QString file = u"versions/%1.json"_s.arg(post.id);
        about.insert(u"versions"_s, file);
        return write(file, {{u"post"_s, post.id}, {u"versions"_s, versions}, {u"texts"_s, texts}});
    }

    /// Last, as it says that all the rest is there.
    Result<> writeWhole()
    {
        QJsonObject whole{{u"format"_s, u"galley-library"_s},
                          {u"version"_s, 1},
                          {u"posts"_s, m_contents.posts},
                          {u"versions"_s, m_contents.versions},
                          {u"mediaFiles"_s, m_contents.media}};
        for (const auto *kinds : {&folder::rowsBeforePosts(), &folder::rowsAfterPosts()}) {
            for (const folder::RowKind &kind : *kinds) {
                const auto rows = folder::readRows(m_database.query(kind.select), kind.columns);
                if (!rows)
                    return std::unexpected(rows.error());
                whole.insert(kind.key, *rows);
            }
        }
        return write(u"library.json"_s, whole);
    }

    Library &m_library;
    Database &m_database;
    FolderInMaking &m_folder;
    const Progress &m_progress;
    FolderContents m_contents;
    QHash<SiteId, QString> m_siteFolders;
    QHash<SiteId, FreeNames> m_names;
};

} // namespace

Result<FolderContents> writeLibraryFolder(LibraryAccess &library, const QString &folder, const Progress &progress)
{
    Result<FolderInMaking> making = FolderInMaking::begin(folder);
    if (!making)
        return std::unexpected(making.error());
    QTemporaryDir beside(QFileInfo(folder).path() + u"/.galley-copy-XXXXXX"_s);
    if (!beside.isValid())
        return std::unexpected(writeError(folder, beside.errorString()));
    // What was typed into long texts since they were stored comes into them when the copy is opened.
    if (auto copied = copyLibrary(library, beside.filePath(u"library.sqlite"_s), progress); !copied)
        return std::unexpected(copied.error());
    Result<Library> copy = Library::open(beside.path());
    if (!copy)
        return std::unexpected(copy.error());
    const auto contents = FolderWriting(*copy, *making, progress).run();
    if (!contents)
        return contents;
    const auto finished = making->finish();
    return finished ? contents : std::unexpected(finished.error());
}

} // namespace galley::model
