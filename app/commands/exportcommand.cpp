// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/exporting.h"
#include "app/commands/groups.h"
#include "model/library/folder/libraryfolder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("ExportCommand", text, nullptr, count);
}

Result<QList<PostId>> postsNamed(CommandContext &context, const QStringList &words)
{
    QList<PostId> posts;
    for (const QString &word : words) {
        const auto post = context.library->with([&](Library &library) { return library.findPost(word); });
        if (!post)
            return std::unexpected(post.error());
        posts.append(post->id);
    }
    return posts;
}

Progress sayingWhat(const CommandContext &context)
{
    return [say = context.say, last = QString()](const ProgressReport &report) mutable {
        if (report.what != last)
            say(report.what + u'…');
        last = report.what;
        return true;
    };
}

Answer answerFor(const ExportReport &report, const QString &path)
{
    QString text = tr("“%1” is written (posts: %2, files: %3).")
                       .arg(QDir::toNativeSeparators(path))
                       .arg(report.posts)
                       .arg(report.files);
    for (const QString &line : report.missing)
        text += u"\n  "_s + line;
    return {text.toUtf8() + '\n', QJsonObject{{u"posts"_s, report.posts},
                                              {u"files"_s, report.files},
                                              {u"produced"_s, QJsonArray::fromStringList(report.produced)},
                                              {u"missing"_s, QJsonArray::fromStringList(report.missing)}}};
}

Answer answerFor(const FolderContents &contents, const QString &words, const QString &folder)
{
    const QString text = words.arg(QDir::toNativeSeparators(folder))
                             .arg(contents.sites)
                             .arg(contents.posts)
                             .arg(contents.versions)
                             .arg(contents.media);
    return {text.toUtf8() + '\n', QJsonObject{{u"folder"_s, folder},
                                              {u"sites"_s, contents.sites},
                                              {u"posts"_s, contents.posts},
                                              {u"versions"_s, contents.versions},
                                              {u"media"_s, contents.media}}};
}

Result<Answer> runExportLibrary(const QCommandLineParser &parser, CommandContext &context, const QString &path)
{
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(Error{
            tr("The whole library or some posts?"), tr("Leave out either --library or the ids of the posts."), {}});
    const auto contents = writeLibraryFolder(*context.library, path, sayingWhat(context));
    if (!contents)
        return std::unexpected(contents.error());
    return answerFor(*contents, tr("“%1” holds the whole library: %2 sites, %3 posts, %4 versions, %5 media."), path);
}

Result<Answer> runImportLibrary(const QCommandLineParser &parser, CommandContext &context)
{
    const QString folder = QDir::cleanPath(context.folder.absoluteFilePath(parser.positionalArguments().constFirst()));
    const auto contents = readLibraryFolder(*context.library, folder, sayingWhat(context));
    if (!contents)
        return std::unexpected(contents.error());
    return answerFor(*contents, tr("The library of “%1” came in: %2 sites, %3 posts, %4 versions, %5 media."), folder);
}

Result<Answer> runExport(const QCommandLineParser &parser, CommandContext &context)
{
    const QString to = parser.value(u"to"_s);
    if (to.isEmpty())
        return std::unexpected(Error{tr("Where is it to go?"), tr("Name a new file or folder with --to PATH."), {}});
    const QString path = QDir::cleanPath(context.folder.absoluteFilePath(to));
    if (parser.isSet(u"library"_s))
        return runExportLibrary(parser, context, path);
    if (parser.positionalArguments().isEmpty())
        return std::unexpected(
            Error{tr("Which posts are to be exported?"), tr("Name them by their ids, which “galley list” tells."), {}});
    const auto format = exportFormatFor(parser.value(u"format"_s), path);
    if (!format)
        return std::unexpected(format.error());
    const auto posts = postsNamed(context, parser.positionalArguments());
    if (!posts)
        return std::unexpected(posts.error());
    const auto report =
        exportPosts(*context.library, *format, {.posts = *posts, .path = path, .title = parser.value(u"title"_s)},
                    sayingWhat(context));
    if (!report)
        return std::unexpected(report.error());
    return answerFor(*report, path);
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            u"[ID...]"_s,
            tr("Writes posts to a file or folder, or the whole library to a folder."),
            {valueOption(u"to"_s, u"PATH"_s, tr("The new file or folder that they go to.")),
             valueOption(u"format"_s, exportFormatWords().join(u'|'),
                         tr("What they become; not needed where the ending of PATH tells.")),
             valueOption(u"title"_s, u"TITLE"_s, tr("The title of a document of several posts.")),
             {u"library"_s, tr("The whole library, as a folder that “galley import library” takes in again.")}},
            runExport};
}

Command importLibraryCommand()
{
    return {u"import library"_s,
            u"DIR"_s,
            tr("Takes an exported library into one that is still empty."),
            {},
            runImportLibrary,
            1,
            1};
}

} // namespace galley::app
