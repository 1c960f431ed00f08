// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"

#include <optional>

namespace galley::model {

/// The store of kept texts (table kept_text): what versions, bases and bulk steps hold, each text once. A text is kept
/// whole or as a difference to another; from one that is whole it is never more than `longestChain` differences away,
/// so that it is read within a few milliseconds and damage to one text can reach only so many.
constexpr int longestChain = 16;

QByteArray hashOf(const QByteArray &bytes); ///< SHA-256, 32 bytes.

/// How kept_text.bytes holds a text; kept in libraries, so numbers never change. `Packed` is a difference where the row
/// has a base, `Compressed` is what the first libraries wrote.
enum class TextForm { Plain = 0, Compressed = 1, Packed = 2 };

/// A text as it will lie in the store.
struct StoredText
{
    TextForm form = TextForm::Plain;
    std::optional<qint64> base;
    QByteArray bytes;
};

/// As a difference to nothing; on any thread.
StoredText storedWhole(const QByteArray &text);

/// The number of a text in the store; puts it there if it is new, as a difference to what was last kept of `post`
/// where that is shorter. A text that is known but can no longer be read is mended. Within a transaction.
Result<qint64> keepText(Database &database, const QByteArray &text, qint64 post = 0);
Result<qint64> keepText(Database &database, const QByteArray &text, const QByteArray &hash, qint64 post);

/// The same for the text of a new post, which is like no other, with its form worked out beforehand.
Result<qint64> keepWhole(Database &database, const QByteArray &text, const QByteArray &hash, const StoredText &stored);

/// A text of the store. An error when it is no longer what was put there.
Result<QByteArray> keptText(Database &database, qint64 number);

/// Takes a text out of the store if no version, publication or bulk step needs it. Texts that were kept as a difference
/// to it are kept another way first; as long as one of them cannot be read, the text stays. Within a transaction.
Result<> dropText(Database &database, qint64 number);

/// What to tell when bytes do not match their hash.
Error changedTextError(const QString &path);

} // namespace galley::model
