// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/bulkanswers.h"
#include "app/commands/groups.h"
#include "model/library/media/mediastore.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MediaCommands", text); }

QJsonObject toJson(const StoredMedium &medium)
{
    QJsonArray uses;
    for (const MediaUse &use : medium.usedIn)
        uses.append(QJsonObject{{u"id"_s, use.post}, {u"title"_s, use.title}});
    return {{u"hash"_s, medium.hash},
            {u"names"_s, QJsonArray::fromStringList(medium.names)},
            {u"bytes"_s, medium.sizeBytes},
            {u"alt"_s, medium.alt},
            {u"usedIn"_s, uses},
            {u"posts"_s, QJsonArray::fromStringList(medium.posts)},
            {u"inTrash"_s, medium.isInTrash}};
}

Result<MediaFilter> filterFrom(const QCommandLineParser &parser, Library &library, const CommandContext &context)
{
    MediaFilter filter;
    if (parser.isSet(u"trash"_s))
        filter.choice = MediaChoice::InTrash;
    else if (parser.isSet(u"unused"_s))
        filter.choice = MediaChoice::Unused;
    if (parser.isSet(u"site"_s)) {
        const Result<Site> site = findSite(library, parser.value(u"site"_s), context);
        if (!site)
            return std::unexpected(site.error());
        filter.site = site->id;
    }
    return filter;
}

Result<Answer> runList(const QCommandLineParser &parser, CommandContext &context)
{
    const auto media = context.library->with([&](Library &library) -> Result<QList<StoredMedium>> {
        const Result<MediaFilter> filter = filterFrom(parser, library, context);
        return filter ? storedMedia(library, *filter) : std::unexpected(filter.error());
    });
    if (!media)
        return std::unexpected(media.error());
    Answer answer;
    QJsonArray json;
    for (const StoredMedium &medium : *media) {
        const QString use = medium.usedIn.isEmpty() ? tr("unused") : tr("used in %1").arg(medium.usedIn.size());
        answer.text += u"%1  %2  %3  %4\n"_s
                           .arg(medium.hash.first(12), QLocale().formattedDataSize(medium.sizeBytes).rightJustified(10),
                                use.leftJustified(10), medium.names.join(u", "_s))
                           .toUtf8();
        json.append(toJson(medium));
    }
    answer.json = json;
    return answer;
}

Result<Answer> runAdd(const QCommandLineParser &parser, CommandContext &context)
{
    const QStringList words = parser.positionalArguments();
    const QFileInfo file(context.folder, words.at(1));
    if (const Result<> fits = checkMediaSize(file.fileName(), file.size()); !fits)
        return std::unexpected(fits.error());
    const Result<QByteArray> bytes = readArgument(words.at(1), context);
    if (!bytes)
        return std::unexpected(bytes.error());
    return context.library->with([&](Library &library) -> Result<Answer> {
        const Result<Post> post = library.findPost(words.at(0));
        if (!post)
            return std::unexpected(post.error());
        const Result<Site> site = library.site(post->siteId);
        if (!site)
            return std::unexpected(site.error());
        const Result<MediaFile> added = library.addMedia(post->id, file.fileName(), *bytes);
        if (!added)
            return std::unexpected(added.error());
        const QString alt = parser.isSet(u"alt"_s) ? parser.value(u"alt"_s) : added->alt;
        if (const Result<> kept = setMediumAlt(library, added->hash, alt); !kept)
            return std::unexpected(kept.error());
        const QString address = siteKind(site->kind).mediaAddress(QDir(site->folder), post->path, added->name);
        return Answer{
            u"![%1](%2)\n"_s.arg(alt, address).toUtf8(),
            QJsonObject{{u"hash"_s, added->hash}, {u"name"_s, added->name}, {u"address"_s, address}, {u"alt"_s, alt}}};
    });
}

Result<StoredMedium> mediumFrom(const QString &prefix, CommandContext &context)
{
    return context.library->with([&prefix](Library &library) { return findMedium(library, prefix); });
}

Result<Answer> runRename(const QCommandLineParser &parser, CommandContext &context)
{
    const QStringList words = parser.positionalArguments();
    const Result<StoredMedium> medium = mediumFrom(words.at(0), context);
    return medium ? answerFor(renameMedium(*context.library, medium->hash, words.at(1)))
                  : std::unexpected(medium.error());
}

Result<Answer> runExport(const QCommandLineParser &parser, CommandContext &context)
{
    const QStringList words = parser.positionalArguments();
    const Result<QByteArray> bytes = context.library->with([&](Library &library) -> Result<QByteArray> {
        const Result<StoredMedium> medium = findMedium(library, words.at(0));
        return medium ? mediumBytes(library, medium->hash) : std::unexpected(medium.error());
    });
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile file(context.folder.absoluteFilePath(words.at(1)));
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        return std::unexpected(Error{tr("The file “%1” cannot be written.").arg(words.at(1)),
                                     tr("Check its folder and the room on the disk."), file.errorString()});
    }
    return Answer{tr("Written: %1.\n").arg(words.at(1)).toUtf8(),
                  QJsonObject{{u"file"_s, file.fileName()}, {u"bytes"_s, bytes->size()}}, true};
}

Result<Answer> changeTrash(const QCommandLineParser &parser, CommandContext &context,
                           Result<> (*change)(Library &, const QString &), const QString &done)
{
    const Result<StoredMedium> medium = mediumFrom(parser.positionalArguments().constFirst(), context);
    if (!medium)
        return std::unexpected(medium.error());
    const Result<> changed = context.library->with([&](Library &library) { return change(library, medium->hash); });
    if (!changed)
        return std::unexpected(changed.error());
    return Answer{done.arg(medium->names.value(0)).toUtf8() + '\n', toJson(*medium), true};
}

Result<Answer> runRemove(const QCommandLineParser &parser, CommandContext &context)
{
    return changeTrash(parser, context, moveMediumToTrash, tr("“%1” is in the trash."));
}

Result<Answer> runRestore(const QCommandLineParser &parser, CommandContext &context)
{
    return changeTrash(parser, context, restoreMedium, tr("“%1” is back in the media store."));
}

} // namespace

QList<Command> mediaCommands()
{
    return {{u"media list"_s,
             {},
             tr("Lists images and files, the largest first."),
             {valueOption(u"site"_s, u"S"_s, tr("name or folder of a site")),
              QCommandLineOption(u"unused"_s, tr("only those that no text names")),
              QCommandLineOption(u"trash"_s, tr("only those in the trash"))},
             runList,
             0,
             0},
            {u"media add"_s,
             u"ID FILE"_s,
             tr("Keeps a file with a post and prints the Markdown for it."),
             {valueOption(u"alt"_s, u"T"_s, tr("what it shows"))},
             runAdd,
             2,
             2},
            {u"media rename"_s, u"HASH NAME"_s, tr("Renames a file in all posts that use it."), {}, runRename, 2, 2},
            {u"media export"_s, u"HASH FILE"_s, tr("Writes a file of the library to disk."), {}, runExport, 2, 2},
            {u"media remove"_s, u"HASH"_s, tr("Moves a file that no text names to the trash."), {}, runRemove, 1, 1},
            {u"media restore"_s, u"HASH"_s, tr("Takes a file out of the trash."), {}, runRestore, 1, 1}};
}

} // namespace galley::app
