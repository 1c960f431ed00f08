// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/htmlexport.h"

#include "model/export/exportplace.h"
#include "model/export/postpage.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray escaped(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

/// What can be told of the posts without reading their texts.
struct Contents
{
    QString title;
    QString language;
    QString description;
    QList<QPair<QString, QString>> entries; ///< Id and title of each.
};

Result<Contents> contentsOf(LibraryAccess &library, const ExportRequest &request)
{
    Contents contents;
    for (const PostId &id : request.posts) {
        const Result<Post> post = library.with([&](Library &open) { return open.findPost(id); });
        if (!post)
            return std::unexpected(post.error());
        if (contents.entries.isEmpty()) {
            contents.title = request.title.isEmpty() ? post->fields.title : request.title;
            contents.language = post->fields.language;
            contents.description = post->fields.description;
        }
        contents.entries.append({u"post-%1"_s.arg(contents.entries.size() + 1), post->fields.title});
    }
    return contents;
}

QByteArray headHtml(const Contents &contents, const QByteArray &style)
{
    QByteArray html = "<!DOCTYPE html>\n<html";
    if (!contents.language.isEmpty())
        html += " lang=\"" + escaped(contents.language) + '"';
    html += ">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"generator\" content=\"Galley\">\n<title>" +
            escaped(contents.title) + "</title>\n";
    if (!contents.description.isEmpty() && contents.entries.size() == 1)
        html += "<meta name=\"description\" content=\"" + escaped(contents.description) + "\">\n";
    if (!style.isEmpty())
        html += "<style>\n" + style + "</style>\n";
    return html + "</head>\n<body>\n<main>\n";
}

QByteArray navigationHtml(const Contents &contents)
{
    if (contents.entries.size() < 2)
        return {};
    QByteArray html = "<nav>\n<ol>\n";
    for (const auto &[id, title] : contents.entries)
        html += "<li><a href=\"#" + id.toUtf8() + "\">" + escaped(title) + "</a></li>\n";
    return html + "</ol>\n</nav>\n";
}

} // namespace

QByteArray articleHtml(const ExportedPost &post, const QByteArray &body, const QString &id)
{
    const PostFields &fields = post.post.fields;
    QByteArray html = "<article id=\"" + escaped(id) + '"';
    if (!fields.language.isEmpty())
        html += " lang=\"" + escaped(fields.language) + '"';
    html += ">\n<header>\n<h1>" + escaped(fields.title) + "</h1>\n";
    if (fields.date.isValid()) {
        const QLocale locale = fields.language.isEmpty() ? QLocale() : QLocale(fields.language);
        html += "<p><time datetime=\"" + fields.date.toString(Qt::ISODate).toUtf8() + "\">" +
                escaped(locale.toString(fields.date.date(), QLocale::LongFormat)) + "</time></p>\n";
    }
    return html + "</header>\n" + body + "</article>\n";
}

Result<ExportReport> writeHtml(LibraryAccess &library, const ExportRequest &request, QIODevice &device,
                               WebImages webImages, const Progress &progress)
{
    const Result<Contents> contents = contentsOf(library, request);
    if (!contents)
        return std::unexpected(contents.error());
    const auto write = [&](const QByteArray &html) -> Result<> {
        if (device.write(html) == html.size())
            return {};
        return std::unexpected(writeError(request.path, device.errorString()));
    };
    if (const auto begun = write(headHtml(*contents, request.style) + navigationHtml(*contents)); !begun)
        return std::unexpected(begun.error());
    ExportReport report;
    PostPages pages;
    const auto done = eachPost(library, request, progress, [&](const ExportedPost &post) -> Result<> {
        const auto body = pages.body(
            post, webImages,
            [&report](const PostFile &file) {
                ++report.files;
                return dataAddress(file);
            },
            report.missing);
        if (!body)
            return std::unexpected(body.error());
        ++report.posts;
        return write(articleHtml(post, *body, u"post-%1"_s.arg(report.posts)));
    });
    if (!done)
        return std::unexpected(done.error());
    if (const auto ended = write("</main>\n</body>\n</html>\n"); !ended)
        return std::unexpected(ended.error());
    return report;
}

Result<ExportReport> exportHtml(LibraryAccess &library, const ExportRequest &request, const Progress &progress)
{
    if (const auto isNew = checkNewFile(request.path); !isNew)
        return std::unexpected(isNew.error());
    QSaveFile file(request.path);
    if (!QDir().mkpath(QFileInfo(request.path).path()) || !file.open(QIODevice::WriteOnly))
        return std::unexpected(writeError(request.path, file.errorString()));
    Result<ExportReport> report = writeHtml(library, request, file, WebImages::Kept, progress);
    if (report && !file.commit())
        return std::unexpected(writeError(request.path, file.errorString()));
    if (report)
        report->produced = {request.path};
    return report;
}

} // namespace galley::model
