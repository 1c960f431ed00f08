// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace galley::model::folder {

/// Rows of the library that go into the folder as they are, and come back so.
struct RowKind
{
    QString key;         ///< Under which the JSON has them.
    QByteArray select;   ///< Of a post: its number is ?1.
    QStringList columns; ///< Their names in the JSON, in the order of `select`.
    QByteArray insert;   ///< Of a post: its number is ?1, the columns follow.
};

/// What a post has besides text, versions and base.
const QList<RowKind> &rowsOfPosts();
/// What belongs to the library as a whole, in the order in which it can come back once its sites are there.
const QList<RowKind> &rowsBeforePosts();
/// The same, of what names posts.
const QList<RowKind> &rowsAfterPosts();

Result<QJsonArray> readRows(Statement rows, const QStringList &columns);
/// Errors: the library cannot be written, or takes no such row.
Result<> insertRows(Database &database, const RowKind &kind, const QJsonArray &rows,
                    const QList<SqlValue> &before = {});

/// Text stays text; what is none becomes {"base64": …}.
QJsonValue toJson(const SqlValue &value);
SqlValue fromJson(const QJsonValue &value);
QJsonValue textToJson(const QByteArray &text);
QByteArray textFromJson(const QJsonValue &value);

} // namespace galley::model::folder
