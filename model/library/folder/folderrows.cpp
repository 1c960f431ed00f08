// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/folder/folderrows.h"

namespace galley::model::folder {

using namespace Qt::Literals::StringLiterals;

const QList<RowKind> &rowsOfPosts()
{
    static const QList<RowKind> kinds{
        {u"media"_s,
         "SELECT name, media.hash FROM post_media JOIN media ON media.number = media WHERE post=? ORDER BY name",
         {u"name"_s, u"hash"_s},
         "INSERT INTO post_media(post, name, media) VALUES(?1, ?2, (SELECT number FROM media WHERE hash=?3))"},
        {u"schedule"_s,
         "SELECT wall, zone, problem FROM schedule WHERE post=?",
         {u"wall"_s, u"zone"_s, u"problem"_s},
         "INSERT INTO schedule(post, wall, zone, problem) VALUES(?,?,?,?)"},
        {u"proposal"_s,
         "SELECT branch, path, hash, commit_id, state FROM proposal WHERE post=?",
         {u"branch"_s, u"path"_s, u"hash"_s, u"commit"_s, u"state"_s},
         "INSERT INTO proposal(post, branch, path, hash, commit_id, state) VALUES(?,?,?,?,?,?)"},
        {u"remotes"_s,
         "SELECT remote, commit_id FROM post_remote WHERE post=? ORDER BY remote",
         {u"remote"_s, u"commit"_s},
         "INSERT INTO post_remote(post, remote, commit_id) VALUES(?,?,?)"},
        {u"inStep"_s,
         "SELECT seen_hash, there_hash, gone FROM in_step WHERE post=?",
         {u"seen"_s, u"there"_s, u"gone"_s},
         "INSERT INTO in_step(post, seen_hash, there_hash, gone) VALUES(?,?,?,?)"},
        {u"typing"_s,
         "SELECT since_ms, words_before FROM typing WHERE post=?",
         {u"sinceMs"_s, u"wordsBefore"_s},
         "INSERT INTO typing(post, since_ms, words_before) VALUES(?,?,?)"},
        {u"imported"_s,
         "SELECT run, source, source_id, about, original FROM imported WHERE post=?",
         {u"run"_s, u"source"_s, u"sourceId"_s, u"about"_s, u"original"_s},
         "INSERT INTO imported(post, run, source, source_id, about, original) VALUES(?,?,?,?,?,?)"},
    };
    return kinds;
}

const QList<RowKind> &rowsBeforePosts()
{
    static const QList<RowKind> kinds{
        {u"sites"_s,
         "SELECT number, id, name, name_key, folder, kind FROM site ORDER BY number",
         {u"number"_s, u"id"_s, u"name"_s, u"nameKey"_s, u"folder"_s, u"kind"_s},
         "INSERT INTO site(number, id, name, name_key, folder, kind) VALUES(?,?,?,?,?,?)"},
        {u"daysOfUse"_s,
         "SELECT number, day FROM day_of_use ORDER BY number",
         {u"number"_s, u"day"_s},
         "INSERT OR REPLACE INTO day_of_use(number, day) VALUES(?,?)"},
        {u"memory"_s, // What the library knows of itself it finds out anew.
         "SELECT key, value FROM memory WHERE key NOT LIKE 'library/%' ORDER BY key",
         {u"key"_s, u"value"_s},
         "INSERT OR REPLACE INTO memory(key, value) VALUES(?,?)"},
        {u"importRuns"_s,
         "SELECT number, site, source, step, is_done, begun_ms FROM import_run ORDER BY number",
         {u"number"_s, u"site"_s, u"source"_s, u"step"_s, u"isDone"_s, u"begunMs"_s},
         "INSERT INTO import_run(number, site, source, step, is_done, begun_ms) VALUES(?,?,?,?,?,?)"},
        {u"publications"_s,
         "SELECT number, site, branch, base_commit, commit_id, message, plan, phase, words, begun_ms FROM publication"
         " ORDER BY number",
         {u"number"_s, u"site"_s, u"branch"_s, u"baseCommit"_s, u"commit"_s, u"message"_s, u"plan"_s, u"phase"_s,
          u"words"_s, u"begunMs"_s},
         "INSERT INTO publication(number, site, branch, base_commit, commit_id, message, plan, phase, words, begun_ms)"
         " VALUES(?,?,?,?,?,?,?,?,?,?)"},
    };
    return kinds;
}

const QList<RowKind> &rowsAfterPosts()
{
    static const QList<RowKind> kinds{
        {u"publishedPosts"_s,
         "SELECT publication, place, post FROM publication_post ORDER BY publication, place",
         {u"publication"_s, u"place"_s, u"post"_s},
         "INSERT INTO publication_post(publication, place, post) VALUES(?,?,?)"},
    };
    return kinds;
}

QJsonValue textToJson(const QByteArray &text)
{
    const QString read = QString::fromUtf8(text);
    if (read.toUtf8() == text)
        return read;
    return QJsonObject{{u"base64"_s, QString::fromLatin1(text.toBase64())}};
}

QByteArray textFromJson(const QJsonValue &value)
{
    return value.isObject() ? QByteArray::fromBase64(value["base64"_L1].toString().toLatin1())
                            : value.toString().toUtf8();
}

QJsonValue toJson(const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return QJsonObject{{u"base64"_s, QString::fromLatin1(bytes->toBase64())}};
    return {};
}

SqlValue fromJson(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger();
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return textFromJson(value);
    return nullptr;
}

Result<QJsonArray> readRows(Statement rows, const QStringList &columns)
{
    QJsonArray array;
    for (;;) {
        const Result<bool> more = rows.next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return array;
        QJsonObject object;
        for (int column = 0; column < columns.size(); ++column)
            object.insert(columns.at(column), toJson(rows.value(column)));
        array.append(object);
    }
}

Result<> insertRows(Database &database, const RowKind &kind, const QJsonArray &rows, const QList<SqlValue> &before)
{
    for (const QJsonValue &row : rows) {
        QList<SqlValue> values = before;
        for (const QString &column : kind.columns)
            values.append(fromJson(row[column]));
        if (auto done = database.runWith(kind.insert, values); !done)
            return done;
    }
    return {};
}

} // namespace galley::model::folder
