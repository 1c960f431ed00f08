// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/addfile.h"
#include "app/commands/bulkanswers.h"
#include "app/commands/groups.h"
#include "model/library/media/mediastore.h"

#include <QCoreApplication>
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

Result<editor::ImageTidying> tidyingFrom(const QCommandLineParser &parser)
{
    editor::ImageTidying tidying;
    tidying.toWebp = parser.isSet(u"webp"_s);
    tidying.keepPlace = parser.isSet(u"keep-place"_s);
    if (parser.isSet(u"max-size"_s)) {
        tidying.longestSidePx = parser.value(u"max-size"_s).toInt();
        if (tidying.longestSidePx <= 0)
            return std::unexpected(Error{tr("“%1” is no size.").arg(parser.value(u"max-size"_s)),
                                         tr("Give the longest side in pixels: --max-size 1600."),
                                         {}});
    }
    if (tidying.toWebp && !editor::canWriteWebp())
        return std::unexpected(Error{tr("This system cannot write WebP."),
                                     tr("Install Qt's image format plugins (qt6-image-formats-plugins)."),
                                     {}});
    return tidying;
}

Result<Answer> runAdd(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<editor::ImageTidying> tidying = tidyingFrom(parser);
    if (!tidying)
        return std::unexpected(tidying.error());
    const QStringList words = parser.positionalArguments();
    const auto alt = parser.isSet(u"alt"_s) ? std::optional(parser.value(u"alt"_s)) : std::nullopt;
    Answer answer;
    QJsonArray files;
    for (const QString &word : words.mid(1)) {
        const QFileInfo info(context.folder, word);
        editor::OfferedFile file{.name = info.fileName(), .path = info.filePath()};
        if (word == "-"_L1)
            file = {.name = u"file"_s, .bytes = context.readInput()};
        const Result<AddedFile> added = addFile(*context.library, words.constFirst(), file, *tidying, alt);
        if (!added)
            return std::unexpected(added.error());
        answer.text += added->markup.toUtf8() + '\n';
        files.append(QJsonObject{{u"hash"_s, added->file.hash},
                                 {u"name"_s, added->file.name},
                                 {u"address"_s, added->address},
                                 {u"alt"_s, added->file.alt},
                                 {u"markup"_s, added->markup},
                                 {u"bytes"_s, added->file.bytes.size()},
                                 {u"placeRemoved"_s, added->made.isPlaceRemoved},
                                 {u"note"_s, added->made.complaint}});
    }
    answer.json = files.size() == 1 ? QJsonValue(files.first()) : QJsonValue(files);
    return answer;
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
             {valueOption(u"site"_s, u"SITE"_s, tr("name or folder of a site")),
              QCommandLineOption(u"unused"_s, tr("only those that no text names")),
              QCommandLineOption(u"trash"_s, tr("only those in the trash"))},
             runList,
             0,
             0},
            {u"media add"_s,
             u"ID FILE..."_s,
             tr("Keeps files with a post and prints the Markdown for them."),
             {valueOption(u"alt"_s, u"TEXT"_s, tr("what it shows")),
              valueOption(u"max-size"_s, u"N"_s, tr("scale images whose longest side has more pixels")),
              QCommandLineOption(u"webp"_s, tr("convert images to WebP where that makes them smaller")),
              QCommandLineOption(u"keep-place"_s, tr("leave in an image where it was taken"))},
             runAdd,
             2},
            {u"media rename"_s, u"HASH NAME"_s, tr("Renames a file in all posts that use it."), {}, runRename, 2, 2},
            {u"media export"_s, u"HASH FILE"_s, tr("Writes a file of the library to disk."), {}, runExport, 2, 2},
            {u"media remove"_s, u"HASH"_s, tr("Moves a file that no text names to the trash."), {}, runRemove, 1, 1},
            {u"media restore"_s, u"HASH"_s, tr("Takes a file out of the trash."), {}, runRestore, 1, 1}};
}

} // namespace galley::app
