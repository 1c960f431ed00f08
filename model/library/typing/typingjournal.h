// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/postrows.h"

namespace galley::model {

/// A text that came back after Galley was ended while it was typed in.
struct RecoveredText
{
    PostId id;
    QString title;
    int wordsBefore = 0; ///< When the typing began.
    int words = 0;
    QDateTime typed; ///< When the last of it was typed; UTC.
};

/// What is kept of typing apart from the text itself. All within the transaction of the save.
namespace typing {

/// Says that the author types in this post, until `endTyping`.
void noteTyping(Transaction &change, const PostRow &row);
void endTyping(Transaction &change, qint64 post);

/// One edit more of a text that is too long to be stored whole for each: what turns `before` into `now`. `base` is the
/// hash of the text that is stored.
void addEdit(Transaction &change, qint64 post, const QByteArray &base, const QByteArray &before, const QByteArray &now);
void forgetEdits(Transaction &change, qint64 post);

/// Another text is about to replace the stored one: what was typed after that becomes a version.
void parkEdits(Transaction &change, LibraryData &library, const PostRow &row);

} // namespace typing

/// Puts edits that a crash left into their texts. When a library is opened, before anybody reads a text.
Result<> foldTypedEdits(LibraryData &library);

/// The texts that were being typed when Galley was last ended without a goodbye, latest first. Each becomes a version,
/// and is told once.
Result<QList<RecoveredText>> takeRecoveredTexts(Library &library);

} // namespace galley::model
