// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/post/typedtext.h"

namespace galley::model {

class Transaction;
struct PostRow;

/// What became of a text that somebody else put into the library while the author typed.
enum class OutsideChange {
    None,
    Joined, ///< The two changed different parts: the post holds both.
    Beside  ///< The author's text stays; the other is the post's latest version.
};

/// How the post stands after its typing was kept.
struct KeptTyping
{
    PostState state = PostState::Draft;
    PostFields fields;   ///< Of the text that is stored.
    int words = 0;       ///< Of it, too.
    QDateTime changed;   ///< UTC.
    bool isWhole = true; ///< The stored text is all of it; otherwise `settle` later.
    OutsideChange outside = OutsideChange::None;
    std::optional<TypedText> joined{}; ///< What the editor is to show now: it holds something from outside.
    int basis = 0;                     ///< Counts the texts that came from outside.
    bool outOfStep = false;            ///< Nothing was kept: the whole text is needed.
};

/// The post that the author types in. Everything that is kept is on the disk when the function returns; what could not
/// be kept stays here, and goes with the next. Used where the library is.
class TypedPost
{
public:
    /// Errors: its text is not UTF-8.
    static Result<TypedPost> of(const Post &post, Headers headers = Headers::None);

    const PostId &id() const { return m_id; }
    const TypedText &text() const { return m_text; }
    int basis() const { return m_basis; }
    /// Nobody else has changed the post since.
    Result<bool> isLatest(Library &library) const;

    /// Keeps a change. A short text is stored whole. Of a long one, only the change is written, and the text now and
    /// then or when it is `settle`d: storing 10 MB for each pause of a finger would wear out the disk.
    /// `place`: where in it the author is, in the window's own form.
    Result<KeptTyping> keep(Library &library, const TypedChange &change, const QByteArray &place = {});
    /// Stores the text whole, so that searches and commands see it.
    Result<KeptTyping> settle(Library &library);
    /// The same, and what stands is a version from now on: there is nothing to recover after a crash.
    Result<> rest(Library &library);

private:
    enum class Amount { Change, Whole };
    struct Settled
    {
        QByteArray source;
        OutsideChange outside = OutsideChange::None;
    };
    Result<KeptTyping> store(Library &library, Amount amount, const QByteArray &place = {});
    Result<KeptTyping> storeEdit(Transaction &change, const PostRow &row, const QByteArray &here);
    Result<KeptTyping> storeWhole(Transaction &change, Library &library, const PostRow &row, const QByteArray &here);
    Settled meetOutside(Transaction &change, Library &library, const PostRow &row, const QByteArray &here) const;
    KeptTyping standing(const PostSummary &summary) const;
    bool isForEdits(const QByteArray &source) const;
    void noteStored(const QByteArray &source);

    PostId m_id;
    Headers m_headers = Headers::None;
    TypedText m_text;
    QByteArray m_hash;      ///< Of the text that the library stores.
    QByteArray m_stored;    ///< That text, from which the author's changes go out.
    QByteArray m_journaled; ///< The same with the edits that are kept apart.
    qsizetype m_edits = 0;
    int m_basis = 0;
    bool m_isTouched = false; ///< Since it last rested.
};

/// Where the author was in the post when it was last seen; empty when never.
Result<QByteArray> placeIn(Library &library, const PostId &id);
Result<> rememberPlace(Library &library, const PostId &id, const QByteArray &place);

} // namespace galley::model
