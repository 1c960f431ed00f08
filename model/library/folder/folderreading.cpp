// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/folder/folderrows.h"
#include "model/library/folder/libraryfolder.h"
#include "model/library/librarydata.h"
#include "model/library/text/textstore.h"
#include "model/library/upkeep/librarycopy.h"
#include "model/site/paths/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonDocument>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("LibraryFolder", text); }

Error notWholeError(const QString &path, const QString &detail = {})
{
    return {tr("“%1” is not as the library was written there.").arg(QDir::toNativeSeparators(path)),
            tr("Export the library again, or take the folder from a copy; nothing of it was taken in."), detail};
}

QByteArray hashIn(const QJsonObject &object) { return QByteArray::fromHex(object["sha256"_L1].toString().toLatin1()); }

class FolderReading
{
public:
    FolderReading(Library &library, const QString &folder, const Progress &progress)
        : m_library(library)
        , m_database(library.data().database)
        , m_folder(folder)
        , m_progress(progress)
    {
    }

    Result<FolderContents> run()
    {
        using Step = Result<> (FolderReading::*)();
        for (const Step step : {&FolderReading::checkEmpty, &FolderReading::readWhole, &FolderReading::readMedia,
                                &FolderReading::readPosts, &FolderReading::finish}) {
            if (auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        return m_contents;
    }

private:
    Result<> checkEmpty()
    {
        const auto held = m_database.number("SELECT (SELECT count(*) FROM post) + (SELECT count(*) FROM site)"
                                            " + (SELECT count(*) FROM media)");
        if (!held)
            return std::unexpected(held.error());
        if (*held == 0)
            return {};
        return std::unexpected(
            Error{tr("The library in “%1” holds something already.").arg(QDir::toNativeSeparators(m_library.folder())),
                  tr("Name a new folder for the library with --library DIR."),
                  {}});
    }

    Result<QByteArray> read(const QString &name) const
    {
        const auto within = pathWithin(name);
        QFile file(m_folder + u'/' + within.value_or(QString()));
        if (within && file.open(QIODevice::ReadOnly))
            return file.readAll();
        return std::unexpected(notWholeError(m_folder + u'/' + name, file.errorString()));
    }

    Result<QJsonObject> readJson(const QString &name) const
    {
        const auto bytes = read(name);
        if (!bytes)
            return std::unexpected(bytes.error());
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
        if (document.isObject())
            return document.object();
        return std::unexpected(notWholeError(m_folder + u'/' + name, problem.errorString()));
    }

    Result<> readWhole()
    {
        if (!QFile::exists(m_folder + u"/library.json"_s))
            return std::unexpected(
                Error{tr("“%1” is not the folder of an exported library.").arg(QDir::toNativeSeparators(m_folder)),
                      tr("Name a folder that “galley export --library --to DIR” has made."),
                      {}});
        const auto whole = readJson(u"library.json"_s);
        if (!whole)
            return std::unexpected(whole.error());
        m_whole = *whole;
        if (m_whole["format"_L1] != "galley-library"_L1)
            return std::unexpected(notWholeError(m_folder + u"/library.json"_s));
        if (m_whole["version"_L1].toInt() != 1)
            return std::unexpected(
                Error{tr("“%1” was written by a newer Galley.").arg(QDir::toNativeSeparators(m_folder)),
                      tr("Take it in with that Galley."),
                      {}});
        m_contents.sites = int(m_whole["sites"_L1].toArray().size());
        return readKinds(folder::rowsBeforePosts());
    }

    Result<> readKinds(const QList<folder::RowKind> &kinds)
    {
        for (const folder::RowKind &kind : kinds) {
            if (auto done = folder::insertRows(m_database, kind, m_whole[kind.key].toArray()); !done)
                return done;
        }
        return {};
    }

    Result<> readMedia()
    {
        const auto index = readJson(u"media.json"_s);
        if (!index)
            return std::unexpected(index.error());
        for (const QJsonValue &value : (*index)["media"_L1].toArray()) {
            const QJsonObject medium = value.toObject();
            const QString name = medium["file"_L1].toString();
            const auto bytes = read(name);
            if (!bytes)
                return std::unexpected(bytes.error());
            const QByteArray hash = hashOf(*bytes);
            if (hash != hashIn(medium))
                return std::unexpected(notWholeError(m_folder + u'/' + name));
            if (auto done = m_database.run(
                    "INSERT INTO media(hash, bytes, alt, added_ms, trashed_ms, trashed_day) VALUES(?,?,?,?,?,?)", hash,
                    *bytes, medium["alt"_L1].toString(), medium["addedMs"_L1].toInteger(),
                    folder::fromJson(medium["trashedMs"_L1]), folder::fromJson(medium["trashedDay"_L1]));
                !done)
                return done;
            ++m_contents.media;
        }
        return {};
    }

    Result<> readPosts()
    {
        const QDir top(m_folder);
        const qint64 total = m_whole["posts"_L1].toInteger();
        QDirIterator files(m_folder + u"/posts"_s, {u"*.json"_s}, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (m_progress && !m_progress({tr("Reading the posts"), m_contents.posts, total}))
                return std::unexpected(stoppedError());
            const auto about = readJson(top.relativeFilePath(files.next()));
            if (!about)
                return std::unexpected(about.error());
            if (auto done = readPost(*about); !done)
                return done;
            ++m_contents.posts;
        }
        return {};
    }

    Result<> readPost(const QJsonObject &about)
    {
        const QString name = about["text"_L1].toString();
        const auto source = read(name);
        if (!source)
            return std::unexpected(source.error());
        const QByteArray hash = hashOf(*source);
        if (hash != hashIn(about))
            return std::unexpected(notWholeError(m_folder + u'/' + name));
        const qint64 number = about["number"_L1].toInteger();
        const QJsonValue own = about["library"_L1];
        // What is derived from the text is worked out when all is there.
        const auto inserted = m_database.run(
            "INSERT INTO post(number, id, site, path, hash, changed_ms, trashed_ms, trashed_day, scheduled_ms,"
            " conflict, state, title, slug, date, tags, categories, description, says_draft, words, excerpt)"
            " VALUES(?,?,(SELECT number FROM site WHERE id=?),?,?,?,?,?,?,?,0,'','','','','','',0,0,'')",
            number, about["id"_L1].toString(), about["site"_L1].toString(), about["path"_L1].toString(), hash,
            own["changedMs"_L1].toInteger(), folder::fromJson(own["trashedMs"_L1]),
            folder::fromJson(own["trashedDay"_L1]), folder::fromJson(own["scheduledMs"_L1]),
            own["conflict"_L1].toInteger());
        if (!inserted)
            return inserted;
        if (auto done = m_database.run("INSERT INTO post_text(post, source) VALUES(?,?)", number, *source); !done)
            return done;
        for (const folder::RowKind &kind : folder::rowsOfPosts()) {
            if (auto done = folder::insertRows(m_database, kind, about[kind.key].toArray(), {number}); !done)
                return done;
        }
        return readVersions(about, number);
    }

    Result<> readVersions(const QJsonObject &about, qint64 post)
    {
        const QString name = about["versions"_L1].toString();
        const auto file = readJson(name);
        if (!file)
            return std::unexpected(file.error());
        const QJsonObject texts = (*file)["texts"_L1].toObject();
        const auto kept = [&](const QJsonObject &of) -> Result<qint64> {
            const QByteArray text = folder::textFromJson(texts[of["sha256"_L1].toString()]);
            const QByteArray hash = hashOf(text);
            if (hash != hashIn(of))
                return std::unexpected(notWholeError(m_folder + u'/' + name));
            return keepText(m_database, text, hash, post);
        };
        for (const QJsonValue &value : (*file)["versions"_L1].toArray()) {
            const QJsonObject version = value.toObject();
            const auto text = kept(version);
            if (!text)
                return std::unexpected(text.error());
            if (auto done = m_database.run(
                    "INSERT INTO version(post, number, text, kept_ms, reason, words) VALUES(?,?,?,?,?,?)", post,
                    version["number"_L1].toInteger(), *text, version["keptMs"_L1].toInteger(),
                    version["reason"_L1].toInteger(), version["words"_L1].toInteger());
                !done)
                return done;
            ++m_contents.versions;
        }
        const QJsonObject published = about["published"_L1].toObject();
        if (published.isEmpty())
            return {};
        const auto text = kept(published);
        if (!text)
            return std::unexpected(text.error());
        return m_database.run("INSERT INTO published(post, path, text, commit_id, state) VALUES(?,?,?,?,?)", post,
                              published["path"_L1].toString(), *text, published["commit"_L1].toString(),
                              published["state"_L1].toInteger());
    }

    Result<> finish()
    {
        if (m_contents.posts != m_whole["posts"_L1].toInt() || m_contents.versions != m_whole["versions"_L1].toInt() ||
            m_contents.media != m_whole["mediaFiles"_L1].toInt())
            return std::unexpected(notWholeError(m_folder));
        if (auto done = readKinds(folder::rowsAfterPosts()); !done)
            return done;
        return m_library.rebuildDerived();
    }

    Library &m_library;
    Database &m_database;
    QString m_folder;
    const Progress &m_progress;
    QJsonObject m_whole;
    FolderContents m_contents;
};

} // namespace

Result<FolderContents> readLibraryFolder(LibraryAccess &library, const QString &folder, const Progress &progress)
{
    return library.with([&](Library &open) -> Result<FolderContents> {
        FolderContents contents;
        const auto done = open.together([&]() -> Result<> {
            const auto read = FolderReading(open, folder, progress).run();
            if (!read)
                return std::unexpected(read.error());
            contents = *read;
            return {};
        });
        return done ? Result<FolderContents>(contents) : std::unexpected(done.error());
    });
}

} // namespace galley::model
