// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/text/textstore.h"

#include "model/library/text/textform.h"
#include "model/post/digest.h"

#include <QCoreApplication>
#include <QDir>

namespace galley::model {

namespace {

struct KeptRow
{
    QByteArray hash;
    TextForm form = TextForm::Plain;
    qint64 base = 0;
    QByteArray bytes;
};

struct ReadText
{
    QByteArray text;
    int steps = 0; ///< Differences between it and a whole text.
};

std::optional<QByteArray> textOf(const KeptRow &row, const QByteArray &base)
{
    switch (row.form) {
    case TextForm::Plain:
        return row.bytes;
    case TextForm::Compressed:
        return qUncompress(row.bytes);
    case TextForm::Packed:
        return unpacked(row.bytes, base);
    }
    return std::nullopt;
}

/// The row of a text and those it is a difference to, up to a whole one.
Result<QList<KeptRow>> chainOf(Database &database, qint64 number)
{
    QList<KeptRow> chain;
    for (qint64 next = number; next != 0; next = chain.constLast().base) {
        const auto row = firstRow(database.query("SELECT hash, form, coalesce(base, 0), bytes FROM kept_text"
                                                 " WHERE number=?",
                                                 next),
                                  [](Statement &found) {
                                      return KeptRow{found.bytes(0), static_cast<TextForm>(found.number(1)),
                                                     found.number(2), found.bytes(3)};
                                  });
        if (!row)
            return std::unexpected(row.error());
        if (!*row || chain.size() > longestChain) // A longer one was not made by us: it goes in a circle.
            return std::unexpected(changedTextError(database.path()));
        chain.append(**row);
    }
    if (chain.isEmpty())
        return std::unexpected(changedTextError(database.path()));
    return chain;
}

Result<ReadText> readText(Database &database, qint64 number)
{
    const auto chain = chainOf(database, number);
    if (!chain)
        return std::unexpected(chain.error());
    std::optional<QByteArray> text = QByteArray();
    for (auto row = chain->crbegin(); row != chain->crend() && text; ++row)
        text = textOf(*row, *text);
    if (!text || hashOf(*text) != chain->constFirst().hash)
        return std::unexpected(changedTextError(database.path()));
    return ReadText{*text, int(chain->size()) - 1};
}

/// As a difference to a text of the store, unless it is shorter as a whole.
StoredText differing(const QByteArray &text, qint64 base, const QByteArray &baseText)
{
    StoredText best = storedWhole(text);
    const QByteArray bytes = packed(text, baseText);
    // Reading it once now costs little; to find later that it cannot be read would cost a version.
    if (!bytes.isEmpty() && bytes.size() < best.bytes.size() && unpacked(bytes, baseText) == text)
        best = {TextForm::Packed, base, bytes};
    return best;
}

/// What was last kept of a post: a text that the next one is likely to resemble.
Result<std::optional<qint64>> lastTextOf(Database &database, qint64 post)
{
    return firstRow(database.query("SELECT text FROM (SELECT text FROM version WHERE post=?1 ORDER BY number DESC"
                                   " LIMIT 1) UNION ALL SELECT text FROM published WHERE post=?1 LIMIT 1",
                                   post),
                    [](Statement &row) { return row.number(0); });
}

Result<StoredText> storedFor(Database &database, const QByteArray &text, qint64 post)
{
    const auto base = lastTextOf(database, post);
    if (!base)
        return std::unexpected(base.error());
    const Result<ReadText> baseText = *base ? readText(database, **base) : ReadText();
    if (!*base || !baseText || baseText->text.isEmpty() || baseText->steps >= longestChain)
        return storedWhole(text); // On a base that is damaged nothing more is built.
    return differing(text, **base, baseText->text);
}

Result<> store(Database &database, qint64 number, const StoredText &stored)
{
    return database.run("UPDATE kept_text SET form=?, base=?, bytes=? WHERE number=?", static_cast<int>(stored.form),
                        stored.base, stored.bytes, number);
}

/// The number of the text; a new one is written as `form` says.
template<typename Form>
Result<qint64> keepAs(Database &database, const QByteArray &text, const QByteArray &hash, Form form)
{
    const auto known = firstRow(database.query("SELECT number FROM kept_text WHERE hash=?", hash),
                                [](Statement &row) { return row.number(0); });
    if (!known)
        return std::unexpected(known.error());
    if (*known) {
        if (!readText(database, **known)) {
            if (auto mended = store(database, **known, storedWhole(text)); !mended)
                return std::unexpected(mended.error());
        }
        return **known;
    }
    const Result<StoredText> stored = form();
    if (!stored)
        return std::unexpected(stored.error());
    if (auto kept = database.run("INSERT INTO kept_text(hash, form, base, bytes) VALUES(?,?,?,?)", hash,
                                 static_cast<int>(stored->form), stored->base, stored->bytes);
        !kept)
        return std::unexpected(kept.error());
    return database.lastInsertedNumber();
}

/// Whether a version, a publication or a bulk step holds it.
Result<bool> isNeeded(Database &database, qint64 number)
{
    const auto needed = firstRow(database.query("SELECT EXISTS(SELECT 1 FROM version WHERE text=?1)"
                                                " OR EXISTS(SELECT 1 FROM published WHERE text=?1)"
                                                " OR EXISTS(SELECT 1 FROM bulk_step_post WHERE text_before=?1)"
                                                " OR EXISTS(SELECT 1 FROM bulk_step_post WHERE text_after=?1)",
                                                number),
                                 [](Statement &row) { return row.number(0) != 0; });
    if (!needed)
        return std::unexpected(needed.error());
    return needed->value_or(false);
}

/// Keeps what is a difference to `number` as one to that text's own base; without one, the first becomes whole and the
/// base of the rest. No chain grows by it. False when one of the texts cannot be read.
Result<bool> giveNewBases(Database &database, qint64 number)
{
    const auto dependents = allRows(database.query("SELECT number FROM kept_text WHERE base=? ORDER BY number", number),
                                    [](Statement &row) { return row.number(0); });
    if (!dependents)
        return std::unexpected(dependents.error());
    if (dependents->isEmpty())
        return true;
    const auto chain = chainOf(database, number);
    if (!chain)
        return false;
    qint64 base = chain->constFirst().base;
    for (const qint64 dependent : *dependents) {
        const auto text = readText(database, dependent);
        const Result<ReadText> baseText = base ? readText(database, base) : ReadText();
        if (!text || !baseText)
            return false;
        const StoredText stored = base ? differing(text->text, base, baseText->text) : storedWhole(text->text);
        if (auto done = store(database, dependent, stored); !done)
            return std::unexpected(done.error());
        base = base ? base : dependent;
    }
    return true;
}

} // namespace

QByteArray hashOf(const QByteArray &bytes) { return sha256(bytes); }

StoredText storedWhole(const QByteArray &text)
{
    const QByteArray bytes = packed(text);
    if (bytes.isEmpty() || bytes.size() >= text.size() || unpacked(bytes) != text)
        return {TextForm::Plain, {}, text};
    return {TextForm::Packed, {}, bytes};
}

Error changedTextError(const QString &path)
{
    return {QCoreApplication::translate("Library", "A text in the library “%1” is damaged.")
                .arg(QDir::toNativeSeparators(path)),
            QCoreApplication::translate("Library", "Look for it in the versions of the post, or restore a backup."),
            QCoreApplication::translate("Library", "The bytes do not match the hash that was kept with them.")};
}

Result<qint64> keepText(Database &database, const QByteArray &text, qint64 post)
{
    return keepText(database, text, hashOf(text), post);
}

Result<qint64> keepText(Database &database, const QByteArray &text, const QByteArray &hash, qint64 post)
{
    return keepAs(database, text, hash, [&] { return storedFor(database, text, post); });
}

Result<qint64> keepWhole(Database &database, const QByteArray &text, const QByteArray &hash, const StoredText &stored)
{
    return keepAs(database, text, hash, [&]() -> Result<StoredText> { return stored; });
}

Result<QByteArray> keptText(Database &database, qint64 number)
{
    const auto read = readText(database, number);
    if (!read)
        return std::unexpected(read.error());
    return read->text;
}

Result<> dropText(Database &database, qint64 number)
{
    const auto needed = isNeeded(database, number);
    if (!needed)
        return std::unexpected(needed.error());
    if (*needed)
        return {};
    const auto free = giveNewBases(database, number);
    if (!free)
        return std::unexpected(free.error());
    if (!*free)
        return {};
    return database.run("DELETE FROM kept_text WHERE number=?", number);
}

} // namespace galley::model
