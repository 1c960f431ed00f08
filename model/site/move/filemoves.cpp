// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/move/filemoves.h"

#include "model/library/media/addresses.h"

#include <QHash>
#include <QSet>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A file that a text speaks of, by the name that all its addresses have in common.
struct NamedFile
{
    QByteArray key;
    QString path;
};

QList<NamedFile> filesNamedIn(const SiteKind &kind, const QDir &siteFolder, const RenamedPost &post)
{
    QList<NamedFile> files;
    for (const WrittenAddress &address : addressesIn(post.source)) {
        const QString path = kind.mediaPathFromAddress(siteFolder, post.path, QString::fromUtf8(address.text));
        if (!path.isEmpty())
            files.append({fileKey(address.text), path});
    }
    return files;
}

} // namespace

QList<FileMove> filesMovedAlong(const SiteKind &kind, const QDir &siteFolder, const RenamedPost &before,
                                const RenamedPost &after)
{
    if (before.source == after.source && before.path == after.path)
        return {};
    QMultiHash<QByteArray, QString> places;
    QSet<QString> known;
    for (const NamedFile &file : filesNamedIn(kind, siteFolder, before)) {
        if (!places.contains(file.key, file.path))
            places.insert(file.key, file.path);
        known.insert(file.path);
    }
    const auto isOwn = [&](const RenamedPost &post, const QString &path) {
        return kind.mediaPath(siteFolder, post.path, path.section(u'/', -1)) == path;
    };
    QList<FileMove> moves;
    for (const NamedFile &file : filesNamedIn(kind, siteFolder, after)) {
        const QStringList from = places.values(file.key);
        if (from.size() != 1 || known.contains(file.path)) // It shows them both, or showed it there before.
            continue;
        const FileMove move{from.constFirst(), file.path};
        if (!moves.contains(move) && (isOwn(after, move.to) || isOwn(before, move.from)))
            moves.append(move);
    }
    return moves;
}

bool mayNameFiles(const QString &path)
{
    static const QSet<QString> endings{
        u"astro"_s, u"cjs"_s,  u"css"_s,    u"ejs"_s,         u"hbs"_s,  u"html"_s,   u"htm"_s,  u"js"_s,   u"json"_s,
        u"jsx"_s,   u"less"_s, u"liquid"_s, u"markdown"_s,    u"md"_s,   u"mdx"_s,    u"mjs"_s,  u"njk"_s,  u"pug"_s,
        u"py"_s,    u"rst"_s,  u"sass"_s,   u"scss"_s,        u"styl"_s, u"svelte"_s, u"swig"_s, u"toml"_s, u"ts"_s,
        u"tsx"_s,   u"txt"_s,  u"vue"_s,    u"webmanifest"_s, u"xml"_s,  u"yaml"_s,   u"yml"_s};
    return endings.contains(path.section(u'/', -1).section(u'.', -1).toLower());
}

} // namespace galley::model
