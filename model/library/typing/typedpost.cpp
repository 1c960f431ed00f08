// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/typing/typedpost.h"

#include "model/library/history/history.h"
#include "model/library/text/textstore.h"
#include "model/library/typing/outsidetext.h"
#include "model/library/typing/typingjournal.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longTextBytes = 64 * 1024;
constexpr qsizetype mostEdits = 500; ///< Some minutes of typing without a pause.

QString placeKey(const PostId &id) { return u"place/"_s + id; }

} // namespace

Result<TypedPost> TypedPost::of(const Post &post, Headers headers)
{
    auto text = TypedText::fromSource(post.source, headers);
    if (!text)
        return std::unexpected(text.error());
    TypedPost typed;
    typed.m_id = post.id;
    typed.m_headers = headers;
    typed.m_text = *std::move(text);
    typed.noteStored(post.source);
    return typed;
}

void TypedPost::noteStored(const QByteArray &source)
{
    m_hash = hashOf(source);
    m_stored = source;
    m_journaled = source;
    m_edits = 0;
}

bool TypedPost::isForEdits(const QByteArray &source) const
{
    return source.size() > longTextBytes && m_stored.size() > longTextBytes / 2 && m_edits < mostEdits;
}

KeptTyping TypedPost::standing(const PostSummary &summary) const
{
    KeptTyping kept;
    kept.state = summary.state;
    kept.fields = summary.fields;
    kept.words = summary.words;
    kept.changed = summary.changed;
    kept.isWhole = m_edits == 0;
    kept.basis = m_basis;
    return kept;
}

Result<bool> TypedPost::isLatest(Library &library) const
{
    const auto row = postRow(library.data().database, m_id);
    if (!row)
        return std::unexpected(row.error());
    return row->hash == m_hash;
}

Result<KeptTyping> TypedPost::keep(Library &library, const TypedChange &change, const QByteArray &place)
{
    const bool isOfThisText = change.basis == m_basis || !change.stretch;
    if (!isOfThisText || !m_text.apply(change)) {
        KeptTyping unkept;
        unkept.basis = m_basis;
        unkept.outOfStep = true;
        return unkept;
    }
    return store(library, Amount::Change, place);
}

Result<KeptTyping> TypedPost::settle(Library &library) { return store(library, Amount::Whole); }

Result<> TypedPost::rest(Library &library)
{
    const TypedPost before = *this; // A copy shares its texts.
    const Result<> rested = library.together([&]() -> Result<> {
        if (const auto settled = store(library, Amount::Whole); !settled)
            return std::unexpected(settled.error());
        if (const auto kept = library.keepVersion(m_id, VersionReason::Pause); !kept)
            return std::unexpected(kept.error());
        return library.data().database.run("DELETE FROM typing WHERE post=(SELECT number FROM post WHERE id=?)", m_id);
    });
    if (rested)
        m_isTouched = false;
    else
        *this = before; // As the library is now, too.
    return rested;
}

Result<KeptTyping> TypedPost::store(Library &library, Amount amount, const QByteArray &place)
{
    const auto row = postRow(library.data().database, m_id);
    if (!row)
        return std::unexpected(row.error());
    const QByteArray here = m_text.source();
    const bool isOurs = row->hash == m_hash;
    if (isOurs && here == m_journaled && (amount == Amount::Change || m_edits == 0))
        return standing(row->summary);

    Transaction change(library.data().database);
    if (!m_isTouched) {
        // What was there before the author began.
        change.take([&] { return keepVersionOf(library.data(), row->number, m_stored, VersionReason::Pause); });
        typing::noteTyping(change, *row);
    }
    if (!place.isEmpty())
        change.take([&] { return rememberPlace(library, m_id, place); });
    const bool asEdit = isOurs && amount == Amount::Change && isForEdits(here);
    const auto kept = asEdit ? storeEdit(change, *row, here) : storeWhole(change, library, *row, here);
    m_isTouched = m_isTouched || kept.has_value();
    return kept;
}

Result<KeptTyping> TypedPost::storeEdit(Transaction &change, const PostRow &row, const QByteArray &here)
{
    typing::addEdit(change, row.number, m_hash, m_journaled, here);
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    m_journaled = here;
    ++m_edits;
    KeptTyping kept = standing(row.summary);
    kept.changed = timeFromMs(nowMs());
    return kept;
}

Result<KeptTyping> TypedPost::storeWhole(Transaction &change, Library &library, const PostRow &row,
                                         const QByteArray &here)
{
    const Settled settled = row.hash == m_hash ? Settled{here} : meetOutside(change, library, row, here);
    typing::forgetEdits(change, row.number); // Their text is in `here`.
    const QByteArray hash = hashOf(settled.source);
    if (hash != row.hash)
        replaceSource(change, library.data(), row, settled.source, hash);
    const PostRow stored = change.take([&] { return postRow(library.data().database, m_id); });
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    noteStored(settled.source);
    KeptTyping kept = standing(stored.summary);
    kept.outside = settled.outside;
    if (settled.source != here) {
        if (auto text = TypedText::fromSource(settled.source, m_headers)) {
            m_text = *std::move(text);
            kept.joined = m_text;
            kept.basis = ++m_basis;
        }
    }
    return kept;
}

/// Both texts are kept, whatever becomes of them here.
TypedPost::Settled TypedPost::meetOutside(Transaction &change, Library &library, const PostRow &row,
                                          const QByteArray &here) const
{
    const auto outside = withText(library.data().database, row);
    if (!outside || outside->source == here) // What is damaged must not hold up what is typed.
        return {here, OutsideChange::None};
    change.take([&] { return keepVersionOf(library.data(), row.number, outside->source, VersionReason::Outside); });
    if (const auto both = withBothChanges(library.data().reader, row.siteKind, m_stored, here, outside->source))
        return {*both, OutsideChange::Joined};
    return {here, OutsideChange::Beside};
}

Result<QByteArray> placeIn(Library &library, const PostId &id) { return library.recall(placeKey(id)); }

Result<> rememberPlace(Library &library, const PostId &id, const QByteArray &place)
{
    return library.remember(placeKey(id), place);
}

} // namespace galley::model
