// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/markdownexport.h"

#include "model/export/exportplace.h"
#include "model/library/media/addresses.h"
#include "model/post/textlinks.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"
#include "model/site/sitekind.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <optional>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPicture(const QString &name)
{
    const QString type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
    return type.startsWith("image/"_L1) || type.startsWith("audio/"_L1) || type.startsWith("video/"_L1);
}

/// An address in a text.
struct Place
{
    qsizetype begin = 0;
    qsizetype length = 0;
    bool isLink = false; ///< Of a link or image, rather than a word that looks like a file's name.
    bool isImage = false;
};

/// In the order of the text: those of links and images, and what else may be one (of shortcodes, of the front matter).
QList<Place> placesIn(const QByteArray &source, qsizetype bodyOffset)
{
    QList<Place> places;
    for (const TextLink &link : linksIn(QByteArrayView(source).sliced(bodyOffset)))
        places.append({bodyOffset + link.begin, link.length, true, link.isImage()});
    for (const WrittenAddress &address : addressesIn(source))
        places.append({address.begin, address.text.size()});
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.begin < b.begin; });
    qsizetype end = 0;
    places.removeIf([&end](const Place &place) {
        const bool isWithin = place.begin < end; // The words of a link's own address.
        end = std::max(end, place.begin + place.length);
        return isWithin;
    });
    return places;
}

class TextMover
{
public:
    TextMover(const ExportedPost &post, const QString &folder)
        : m_post(post)
        , m_folder(folder)
    {
    }

    MovedText run()
    {
        const QByteArray &source = m_post.post.source;
        qsizetype done = 0;
        for (const Place &place : placesIn(source, siteKind(m_post.site.kind).bodyOffset(source))) {
            const QString written = QString::fromUtf8(source.sliced(place.begin, place.length));
            if (isOfTheWeb(written))
                continue;
            if (const auto name = moved(written, place.isLink)) {
                m_moved.text += source.sliced(done, place.begin - done) + addressOfPath(*name).toUtf8();
                done = place.begin + place.length;
            } else if (place.isImage) {
                m_moved.missing.append(missingWords(written, m_post.post));
            }
        }
        m_moved.text += source.sliced(done);
        return std::move(m_moved);
    }

private:
    /// Where the file lies beside the exported text; none: the address is that of no file that goes along.
    std::optional<QString> moved(const QString &written, bool isLink)
    {
        const auto file = postFile(m_post.site, m_post.post, m_post.media, written);
        // What only looks like the name of some text or setting of the site stays where it is.
        if (!file || isMarkdownOrMdx(file->name) || (!file->path.isEmpty() && !isLink && !isPicture(file->name)))
            return std::nullopt;
        QString &name = m_names[file->path.isEmpty() ? u"library:"_s + file->name : file->path];
        if (name.isEmpty()) {
            name = m_free.take(safeFileName(file->name));
            m_moved.files.append({name, *file});
        }
        return m_folder + u'/' + name;
    }

    const ExportedPost &m_post;
    QString m_folder;
    MovedText m_moved;
    FreeNames m_free;
    QHash<QString, QString> m_names;
};

/// Of several posts in one file: the title takes the place of the front matter.
QByteArray underItsTitle(const ExportedPost &post, QByteArray text)
{
    const QByteArray body = text.sliced(siteKind(post.site.kind).bodyOffset(text)).trimmed();
    return "# " + post.post.fields.title.toUtf8() + "\n\n" + body + '\n';
}

/// Where the export writes: files beside each other in a folder.
using WriteFile = std::function<Result<>(const QString &name, const QByteArray &bytes)>;

Result<> writeFiles(const MovedText &moved, const QString &folder, const WriteFile &write, ExportReport &report)
{
    for (const MovedText::File &file : moved.files) {
        const Result<QByteArray> bytes = file.file.read();
        if (!bytes)
            return std::unexpected(bytes.error());
        if (auto written = write(folder + u'/' + file.name, *bytes); !written)
            return written;
        ++report.files;
    }
    report.missing += moved.missing;
    ++report.posts;
    return {};
}

Result<ExportReport> exportFolder(LibraryAccess &library, const ExportRequest &request, const Progress &progress)
{
    Result<FolderInMaking> folder = FolderInMaking::begin(request.path);
    if (!folder)
        return std::unexpected(folder.error());
    const WriteFile write = [&](const QString &name, const QByteArray &bytes) { return folder->write(name, bytes); };
    ExportReport report;
    FreeNames names;
    const auto done = eachPost(library, request, progress, [&](const ExportedPost &post) -> Result<> {
        const QString name = names.take(exportName(post.post));
        const QString files = name + u"-files"_s;
        const MovedText moved = movedText(post, files);
        if (auto written = writeFiles(moved, files, write, report); !written)
            return written;
        return write(name + u".md"_s, moved.text);
    });
    if (!done)
        return std::unexpected(done.error());
    if (const auto finished = folder->finish(); !finished)
        return std::unexpected(finished.error());
    report.produced = {request.path};
    return report;
}

Result<ExportReport> exportFile(LibraryAccess &library, const ExportRequest &request, const Progress &progress)
{
    if (const auto isNew = checkNewFile(request.path); !isNew)
        return std::unexpected(isNew.error());
    const QFileInfo place(request.path);
    const QString filesName = place.completeBaseName() + u"-files"_s;
    const QString filesPath = place.path() + u'/' + filesName;
    std::optional<FolderInMaking> files; // Made with the first file.
    ExportReport report;
    QByteArray text;
    FreeNames folders; // Of several posts, each has one of its own.
    const bool isOne = request.posts.size() == 1;
    const auto done = eachPost(library, request, progress, [&](const ExportedPost &post) -> Result<> {
        const QString below = isOne ? QString() : u'/' + folders.take(exportName(post.post));
        const MovedText moved = movedText(post, filesName + below);
        text += isOne ? moved.text : (text.isEmpty() ? "" : "\n") + underItsTitle(post, moved.text);
        if (!moved.files.isEmpty() && !files) {
            Result<FolderInMaking> begun = FolderInMaking::begin(filesPath);
            if (!begun)
                return std::unexpected(begun.error());
            files.emplace(*std::move(begun));
        }
        return writeFiles(
            moved, below.mid(1),
            [&](const QString &name, const QByteArray &bytes) { return files->write(name, bytes); }, report);
    });
    if (!done)
        return std::unexpected(done.error());
    if (files) {
        if (const auto finished = files->finish(); !finished)
            return std::unexpected(finished.error());
        report.produced.append(filesPath);
    }
    if (const auto written = writeNewFile(request.path, text); !written)
        return std::unexpected(written.error());
    report.produced.prepend(request.path);
    return report;
}

} // namespace

MovedText movedText(const ExportedPost &post, const QString &folder) { return TextMover(post, folder).run(); }

Result<ExportReport> exportMarkdown(LibraryAccess &library, const ExportRequest &request, const Progress &progress)
{
    return isMarkdown(request.path) ? exportFile(library, request, progress) : exportFolder(library, request, progress);
}

} // namespace galley::model
