// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/backupmerge.h"

#include "model/library/text/textstore.h"

#include <QCoreApplication>

namespace galley::model {

namespace {

/// A post that only the backup has.
struct LostPost
{
    qint64 number = 0;
    QString id;
    QString siteId;
    QString title;
};

class BackupMerge
{
public:
    BackupMerge(Database &backup, Database &library)
        : m_backup(backup)
        , m_library(library)
    {
    }

    Result<QStringList> run()
    {
        using Step = Result<> (BackupMerge::*)();
        for (const Step step : {&BackupMerge::mergeSites, &BackupMerge::mergePosts, &BackupMerge::mergeVersions,
                                &BackupMerge::mergePublished, &BackupMerge::mergeMedia}) {
            if (auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        return m_broughtBack;
    }

private:
    /// Passes the rows of a query on the backup to `take`.
    template<typename Take>
    Result<> eachRow(const QByteArray &sql, Take take)
    {
        Statement rows = m_backup.query(sql);
        while (true) {
            const Result<bool> more = rows.next();
            if (!more || !*more)
                return more ? Result<>() : std::unexpected(more.error());
            if (auto taken = take(rows); !taken)
                return taken;
        }
    }

    Result<bool> isThere(const QByteArray &sql, const auto &...values)
    {
        const auto row = firstRow(m_library.query(sql, values...), [](Statement &) { return true; });
        if (!row)
            return std::unexpected(row.error());
        return row->has_value();
    }

    Result<> mergeSites()
    {
        return eachRow("SELECT id, name, name_key, folder, kind FROM site", [this](Statement &row) {
            return m_library.run("INSERT OR IGNORE INTO site(id, name, name_key, folder, kind) VALUES(?,?,?,?,?)",
                                 row.text(0), row.text(1), row.text(2), row.text(3), row.text(4));
        });
    }

    Result<> mergePosts()
    {
        QList<LostPost> lost;
        const auto found =
            eachRow("SELECT post.number, post.id, site.id, title FROM post JOIN site ON site.number = post.site",
                    [&](Statement &row) -> Result<> {
                        const auto known = isThere("SELECT 1 FROM post WHERE id=?", row.text(1));
                        if (!known)
                            return std::unexpected(known.error());
                        if (!*known)
                            lost.append({row.number(0), row.text(1), row.text(2), row.text(3)});
                        return {};
                    });
        if (!found)
            return found;
        for (const LostPost &post : std::as_const(lost)) {
            if (auto done = bringBack(post); !done)
                return done;
        }
        return {};
    }

    /// With its number, if that is still free: rows of its versions may have been saved under it.
    Result<> bringBack(const LostPost &post)
    {
        const auto isTaken = isThere("SELECT 1 FROM post WHERE number=?", post.number);
        if (!isTaken)
            return std::unexpected(isTaken.error());
        const SqlValue number = *isTaken ? SqlValue(nullptr) : SqlValue(post.number);
        Statement row = m_backup.query("SELECT post.path, post.hash, changed_ms, trashed_ms, scheduled_ms, conflict,"
                                       " state, title, excerpt, source FROM post"
                                       " JOIN post_text ON post = number WHERE number=?",
                                       post.number);
        const Result<bool> found = row.next();
        if (!found || !*found)
            return found ? Result<>() : std::unexpected(found.error());
        if (hashOf(row.bytes(9)) != row.bytes(1))
            return {};
        const auto inserted = m_library.runWith(
            "INSERT INTO post(number, id, site, path, hash, changed_ms, trashed_ms, scheduled_ms, conflict, state,"
            " title, excerpt, slug, date, tags, categories, description, says_draft, words)"
            " SELECT ?1, ?2, number, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, '', '', '', '', '', 0, 0 FROM site"
            " WHERE id=?3",
            {number, post.id, post.siteId, row.value(0), row.value(1), row.value(2), row.value(3), row.value(4),
             row.value(5), row.value(6), row.value(7), row.value(8)});
        if (!inserted)
            return inserted;
        m_broughtBack.append(
            QCoreApplication::translate("Recovery", "“%1” (%2) came back from the backup.").arg(post.title, post.id));
        // A text may be there that had lost its post; it is the newer one.
        return m_library.run("INSERT OR IGNORE INTO post_text(post, source) SELECT number, ? FROM post WHERE id=?",
                             row.bytes(9), post.id);
    }

    /// The library's number of a text that the backup keeps; nothing when the backup cannot read it.
    std::optional<qint64> kept(qint64 backupNumber)
    {
        const auto text = keptText(m_backup, backupNumber);
        if (!text)
            return std::nullopt;
        const auto number = keepText(m_library, *text);
        return number ? std::optional(*number) : std::nullopt;
    }

    Result<> mergeVersions()
    {
        return eachRow("SELECT post.id, version.number, text, kept_ms, reason, version.words FROM version"
                       " JOIN post ON post.number = version.post",
                       [this](Statement &row) -> Result<> {
                           const auto known = isThere("SELECT 1 FROM version JOIN post ON post.number = version.post"
                                                      " WHERE post.id=? AND version.number=?",
                                                      row.text(0), row.number(1));
                           if (!known || *known)
                               return known ? Result<>() : std::unexpected(known.error());
                           const auto text = kept(row.number(2));
                           if (!text)
                               return {};
                           return m_library.run("INSERT INTO version(post, number, text, kept_ms, reason, words)"
                                                " SELECT number, ?2, ?3, ?4, ?5, ?6 FROM post WHERE id=?1",
                                                row.text(0), row.number(1), *text, row.number(3), row.number(4),
                                                row.number(5));
                       });
    }

    Result<> mergePublished()
    {
        return eachRow("SELECT post.id, published.path, text, commit_id, published.state FROM published"
                       " JOIN post ON post.number = published.post",
                       [this](Statement &row) -> Result<> {
                           const auto known = isThere("SELECT 1 FROM published JOIN post ON post.number = post"
                                                      " WHERE post.id=?",
                                                      row.text(0));
                           if (!known || *known)
                               return known ? Result<>() : std::unexpected(known.error());
                           const auto text = kept(row.number(2));
                           if (!text)
                               return {};
                           return m_library.run("INSERT INTO published(post, path, text, commit_id, state)"
                                                " SELECT number, ?2, ?3, ?4, ?5 FROM post WHERE id=?1",
                                                row.text(0), row.text(1), *text, row.text(3), row.number(4));
                       });
    }

    Result<> mergeMedia()
    {
        return eachRow("SELECT post.id, name, media.hash, bytes FROM post_media JOIN media ON media.number = media"
                       " JOIN post ON post.number = post_media.post",
                       [this](Statement &row) -> Result<> {
                           if (hashOf(row.bytes(3)) != row.bytes(2))
                               return {};
                           if (auto done = m_library.run("INSERT OR IGNORE INTO media(hash, bytes) VALUES(?,?)",
                                                         row.bytes(2), row.bytes(3));
                               !done)
                               return done;
                           return m_library.run("INSERT OR IGNORE INTO post_media(post, name, media)"
                                                " SELECT post.number, ?2, media.number FROM post, media"
                                                " WHERE post.id=?1 AND media.hash=?3",
                                                row.text(0), row.text(1), row.bytes(2));
                       });
    }

    Database &m_backup;
    Database &m_library;
    QStringList m_broughtBack;
};

} // namespace

Result<QStringList> mergeBackup(Database &backup, Database &library) { return BackupMerge(backup, library).run(); }

} // namespace galley::model
