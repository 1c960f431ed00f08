// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/makewhole.h"

#include "model/library/database/schema.h"
#include "model/library/postid.h"
#include "model/library/postrows.h"
#include "model/library/text/textstore.h"
#include "model/library/upkeep/bytesrepair.h"
#include "model/library/upkeep/check.h"
#include "model/library/upkeep/lostbytes.h"

#include <QCoreApplication>

#include <limits>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Recovery", text); }

/// A post whose present text is gone.
struct Textless
{
    qint64 number = 0;
    PostId id;
    QString title;
    QString excerpt;
    QByteArray damaged; ///< What is there in its place.
};

Result<QList<Textless>> textlessPosts(Database &library)
{
    QList<Textless> found;
    const auto rows = allRows(
        library.query("SELECT number, id, title, excerpt, hash, source FROM post LEFT JOIN post_text ON post = number"),
        [&found](Statement &row) {
            if (hashOf(row.bytes(5)) != row.bytes(4) || row.isNull(5))
                found.append({row.number(0), row.text(1), row.text(2), row.text(3), row.bytes(5)});
            return true;
        });
    if (!rows)
        return std::unexpected(rows.error());
    return found;
}

std::optional<QByteArray> newestVersion(Database &library, qint64 post)
{
    const auto texts = allRows(library.query("SELECT text FROM version WHERE post=?1 ORDER BY number DESC", post),
                               [](Statement &row) { return row.number(0); });
    for (const qint64 text : texts.value_or(QList<qint64>())) {
        if (const auto source = keptText(library, text))
            return *source;
    }
    return std::nullopt;
}

std::optional<QByteArray> textInBackup(const QStringList &backups, const PostId &id)
{
    for (const QString &file : backups) {
        auto backup = openLibraryFileToRead(file);
        if (!backup)
            continue;
        const auto text =
            firstRow(backup->query("SELECT source, hash FROM post JOIN post_text ON post = number WHERE id=?", id),
                     [](Statement &row) { return std::pair(row.bytes(0), row.bytes(1)); });
        if (text && *text && hashOf((*text)->first) == (*text)->second)
            return (*text)->first;
    }
    return std::nullopt;
}

/// What is damaged may be whole but for a letter: it is kept as a version.
Result<> keepDamaged(Database &library, const Textless &post)
{
    const auto kept = keepText(library, post.damaged);
    if (!kept)
        return std::unexpected(kept.error());
    return library.run("INSERT INTO version(post, number, text, kept_ms, reason, words)"
                       " SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, 0 FROM version WHERE post=?1",
                       post.number, *kept, nowMs(), static_cast<int>(VersionReason::Outside));
}

/// An earlier text in the place of one that is gone; the damaged one where there is no other; else the post goes.
Result<> giveText(Database &library, const QStringList &backups, const Textless &post, Recovery &recovery)
{
    const auto version = newestVersion(library, post.number);
    const auto text = version ? version : textInBackup(backups, post.id);
    const QString name = tr("“%1” (%2)").arg(post.title, post.id);
    if (!text && post.damaged.isEmpty()) {
        recovery.lost.append(tr("The text of %1 is lost; it began: “%2”.").arg(name, post.excerpt));
        return library.run("DELETE FROM post WHERE number=?", post.number);
    }
    if (!text)
        recovery.older.append(tr("%1 is damaged, and there is no other copy: look it through.").arg(name));
    else if (version)
        recovery.older.append(tr("%1 has the text of an earlier version now.").arg(name));
    else
        recovery.older.append(tr("%1 has the text of the backup now.").arg(name));
    if (text && !post.damaged.isEmpty()) {
        recovery.older.last() += u' ' + tr("The damaged text is its newest version.");
        if (auto done = keepDamaged(library, post); !done)
            return done;
    }
    const QByteArray source = text.value_or(post.damaged);
    if (auto done = library.run("INSERT INTO post_text(source, post) VALUES(?,?)"
                                " ON CONFLICT(post) DO UPDATE SET source=excluded.source",
                                source, post.number);
        !done)
        return done;
    return library.run("UPDATE post SET hash=? WHERE number=?", hashOf(source), post.number);
}

/// Texts whose posts are gone become posts of the first site; nobody knows their sites any more.
Result<> adoptTexts(Database &library, Recovery &recovery)
{
    struct Orphan
    {
        qint64 number = 0;
        QByteArray hash;
    };
    const auto orphans =
        allRows(library.query("SELECT post, source FROM post_text WHERE post NOT IN (SELECT number FROM post)"),
                [](Statement &row) { return Orphan{row.number(0), hashOf(row.bytes(1))}; });
    if (!orphans)
        return std::unexpected(orphans.error());
    for (const Orphan &orphan : *orphans) {
        const PostId id = newPostId();
        if (auto done = library.runWith(
                "INSERT INTO post(number, id, site, path, hash, changed_ms, state, title, excerpt, slug, date, tags,"
                " categories, description, says_draft, words)"
                " SELECT ?1, ?2, min(number), '', ?3, 0, 0, '', '', '', '', '', '', '', 0, 0 FROM site",
                {orphan.number, id, orphan.hash});
            !done)
            return done;
        recovery.older.append(
            tr("A text whose post could not be read is a draft now (%1): look whether it is whole.").arg(id));
    }
    return {};
}

/// Posts and sites need each other; a site that is gone is named after what is left of it.
Result<> makeSites(Database &library)
{
    if (auto done = library.run(
            "INSERT INTO site(number, id, name, name_key, folder, kind)"
            " SELECT DISTINCT site, lower(hex(randomblob(8))), ?1 || ' ' || site, ?1 || ' ' || site, ?1 || ' ' || site,"
            " 'press' FROM post WHERE site NOT IN (SELECT number FROM site)",
            tr("Recovered site"));
        !done)
        return done;
    return library.run("INSERT INTO site(id, name, name_key, folder, kind)"
                       " SELECT lower(hex(randomblob(8))), ?1, ?1, ?1, 'press' WHERE NOT EXISTS(SELECT 1 FROM site)"
                       " AND EXISTS(SELECT 1 FROM post_text)",
                       tr("Recovered site"));
}

/// Rows that name something that is gone.
Result<> removeDangling(Database &library)
{
    for (const QByteArray &sql : {QByteArray("DELETE FROM version WHERE post NOT IN (SELECT number FROM post)"
                                             " OR text NOT IN (SELECT number FROM kept_text)"),
                                  QByteArray("DELETE FROM published WHERE post NOT IN (SELECT number FROM post)"
                                             " OR text NOT IN (SELECT number FROM kept_text)"),
                                  QByteArray("DELETE FROM in_step WHERE post NOT IN (SELECT number FROM post)"),
                                  QByteArray("DELETE FROM schedule WHERE post NOT IN (SELECT number FROM post)"),
                                  QByteArray("DELETE FROM proposal WHERE post NOT IN (SELECT number FROM post)"),
                                  QByteArray("DELETE FROM post_remote WHERE post NOT IN (SELECT number FROM post)"),
                                  QByteArray("DELETE FROM publication WHERE site NOT IN (SELECT number FROM site)"),
                                  QByteArray("DELETE FROM publication_post WHERE post NOT IN (SELECT number FROM post)"
                                             " OR publication NOT IN (SELECT number FROM publication)"),
                                  QByteArray("DELETE FROM post_media WHERE post NOT IN (SELECT number FROM post)"
                                             " OR media NOT IN (SELECT number FROM media)"),
                                  QByteArray("DELETE FROM bulk_step_post WHERE post NOT IN (SELECT number FROM post)"
                                             " OR step NOT IN (SELECT number FROM bulk_step)"
                                             " OR site_before NOT IN (SELECT number FROM site)"
                                             " OR text_before NOT IN (SELECT number FROM kept_text)"
                                             " OR text_after NOT IN (SELECT number FROM kept_text)")}) {
        if (auto done = library.run(sql); !done)
            return done;
    }
    return {};
}

/// An image may still be seen with a wrong byte in it.
Result<> keepDamagedImage(Database &library, const QByteArray &hash)
{
    const auto bytes = firstRow(library.query("SELECT bytes FROM media WHERE hash=?", hash),
                                [](Statement &row) { return row.bytes(0); });
    if (!bytes || !*bytes)
        return bytes ? Result<>() : std::unexpected(bytes.error());
    return library.run("UPDATE OR IGNORE media SET hash=? WHERE hash=?", hashOf(**bytes), hash);
}

/// Takes out the versions and bases that are damaged wherever they are.
Result<> removeDamaged(Database &library, Recovery &recovery)
{
    CheckReport report;
    report.mostFindings = std::numeric_limits<int>::max();
    if (auto done = checkTruth(library, report, {}); !done)
        return done;
    for (const Finding &finding : std::as_const(report.findings)) {
        const bool isImage = finding.part == Finding::Part::Media;
        (isImage ? recovery.older : recovery.lost).append(finding.words);
        if (auto done = isImage ? keepDamagedImage(library, finding.hash)
                                : library.run("DELETE FROM kept_text WHERE hash=?", finding.hash);
            !done)
            return done;
    }
    return {};
}

} // namespace

Result<> makeWhole(Database &library, const QStringList &backups, Recovery &recovery)
{
    CheckReport report;
    report.mostFindings = std::numeric_limits<int>::max();
    if (auto done = checkTruth(library, report, {}); !done)
        return done;
    LostBytes elsewhere(library, backups);
    for (const Finding &finding : std::as_const(report.findings))
        repairBytes(library, finding, elsewhere);

    const auto textless = textlessPosts(library);
    if (!textless)
        return std::unexpected(textless.error());
    for (const Textless &post : *textless) {
        if (auto done = giveText(library, backups, post, recovery); !done)
            return done;
    }
    if (auto done = makeSites(library); !done)
        return done;
    if (auto done = adoptTexts(library, recovery); !done)
        return done;
    if (auto done = removeDangling(library); !done)
        return done;
    if (auto done = removeDamaged(library, recovery); !done)
        return done;
    return removeDangling(library);
}

} // namespace galley::model
