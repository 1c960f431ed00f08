// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/text/textstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

namespace galley::model {

namespace {

/// How kept_text.bytes holds a text; kept in libraries, so numbers never change.
enum class TextForm { Plain = 0, Compressed = 1 };

struct KeptRow
{
    QByteArray hash;
    TextForm form = TextForm::Plain;
    QByteArray bytes;
};

} // namespace

QByteArray hashOf(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

Error changedTextError(const QString &path)
{
    return {QCoreApplication::translate("Library", "A text in the library “%1” is damaged.")
                .arg(QDir::toNativeSeparators(path)),
            QCoreApplication::translate("Library", "Look for it in the versions of the post, or restore a backup."),
            QCoreApplication::translate("Library", "The bytes do not match the hash that was kept with them.")};
}

Result<qint64> keepText(Database &database, const QByteArray &text)
{
    const QByteArray hash = hashOf(text);
    const auto known = firstRow(database.query("SELECT number FROM kept_text WHERE hash=?", hash),
                                [](Statement &row) { return row.number(0); });
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return **known;

    const QByteArray compressed = qCompress(text);
    const bool smaller = compressed.size() < text.size();
    const TextForm form = smaller ? TextForm::Compressed : TextForm::Plain;
    if (auto kept = database.run("INSERT INTO kept_text(hash, form, bytes) VALUES(?,?,?)", hash, static_cast<int>(form),
                                 smaller ? compressed : text);
        !kept)
        return std::unexpected(kept.error());
    return database.lastInsertedNumber();
}

Result<QByteArray> keptText(Database &database, qint64 number)
{
    const auto row = firstRow(
        database.query("SELECT hash, form, bytes FROM kept_text WHERE number=?", number), [](Statement &found) {
            return KeptRow{found.bytes(0), static_cast<TextForm>(found.number(1)), found.bytes(2)};
        });
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::unexpected(changedTextError(database.path()));
    const QByteArray text = (*row)->form == TextForm::Compressed ? qUncompress((*row)->bytes) : (*row)->bytes;
    if (hashOf(text) != (*row)->hash)
        return std::unexpected(changedTextError(database.path()));
    return text;
}

} // namespace galley::model
