// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/epubexport.h"

#include "model/export/archive/zipwriter.h"
#include "model/export/htmlexport.h"
#include "model/export/postpage.h"
#include "model/page/xhtml.h"
#include "model/site/configuration/siteaddress.h"
#include "model/site/languages/sitelanguage.h"

#include <QDir>
#include <QMimeDatabase>
#include <QUrl>
#include <QUuid>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray escaped(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

/// The pictures that every reading system shows.
bool isForBooks(const QString &type)
{
    static const QStringList types{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/svg+xml"_s,
                                   u"image/webp"_s};
    return types.contains(type);
}

QString languageOf(const ExportedPost &post)
{
    const QString own = post.post.fields.language;
    const QString language = own.isEmpty() ? languageOfSite(QDir(post.site.folder)) : own;
    return language.isEmpty() ? u"und"_s : QString(language).replace(u'_', u'-');
}

QByteArray pageXml(const QString &title, const QString &language, const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n"
           "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"" +
           escaped(language) + "\" xml:lang=\"" + escaped(language) + "\">\n<head>\n<title>" + escaped(title) +
           "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body>\n" + body +
           "\n</body>\n</html>\n";
}

class Book
{
public:
    Book(const ExportRequest &request, ZipWriter &zip)
        : m_request(request)
        , m_zip(zip)
    {
    }

    Result<> begin()
    {
        if (auto added = m_zip.add(u"mimetype"_s, "application/epub+zip", Packing::Stored); !added)
            return added;
        if (auto added = m_zip.add(
                u"META-INF/container.xml"_s,
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n<rootfiles>\n"
                "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>\n"
                "</rootfiles>\n</container>\n");
            !added)
            return added;
        return addFile(u"style.css"_s, "text/css", m_request.style);
    }

    Result<> addPost(const ExportedPost &post)
    {
        const int number = ++m_report.posts;
        if (m_title.isEmpty()) {
            m_title = m_request.title.isEmpty() ? post.post.fields.title : m_request.title;
            m_language = languageOf(post);
            m_publisher = post.site.name;
        }
        Result<> images;
        const auto body = m_pages.body(
            post, WebImages::LeftOut,
            [&](const PostFile &file) {
                const Result<QString> name = images ? imageName(file) : QString();
                if (!name)
                    images = std::unexpected(name.error());
                return name.value_or(QString());
            },
            m_report.missing);
        if (!body || !images)
            return std::unexpected(body ? images.error() : body.error());
        const QUrl site(siteAddress(QDir(post.site.folder)));
        const QByteArray article =
            xhtmlOf(articleHtml(post, *body, u"post"_s), [&site](const QString &address) -> QString {
                const QUrl url(address);
                if (address.startsWith(u'#') || !url.scheme().isEmpty())
                    return address;
                return site.isEmpty() ? QString() : site.resolved(url).toString(QUrl::FullyEncoded);
            });
        const QString name = u"post-%1.xhtml"_s.arg(number);
        QByteArray properties;
        if (article.contains("<math"))
            properties += "mathml ";
        if (article.contains("<svg"))
            properties += "svg ";
        m_spine += "<itemref idref=\"item-" + QByteArray::number(m_items + 1) + "\"/>\n";
        m_navigation += "<li><a href=\"" + name.toUtf8() + "\">" + escaped(post.post.fields.title) + "</a></li>\n";
        return addFile(name, "application/xhtml+xml", pageXml(post.post.fields.title, languageOf(post), article),
                       properties.trimmed());
    }

    Result<ExportReport> finish()
    {
        const QByteArray navigation = "<nav epub:type=\"toc\" id=\"toc\">\n<h1>" + escaped(m_title) + "</h1>\n<ol>\n" +
                                      m_navigation + "</ol>\n</nav>";
        if (auto added =
                addFile(u"nav.xhtml"_s, "application/xhtml+xml", pageXml(m_title, m_language, navigation), "nav");
            !added)
            return std::unexpected(added.error());
        if (auto added = m_zip.add(u"EPUB/package.opf"_s, package()); !added)
            return std::unexpected(added.error());
        if (auto finished = m_zip.finish(); !finished)
            return std::unexpected(finished.error());
        m_report.produced = {m_request.path};
        return m_report;
    }

private:
    Result<> addFile(const QString &name, const QByteArray &type, const QByteArray &bytes,
                     const QByteArray &properties = {})
    {
        m_manifest += "<item id=\"item-" + QByteArray::number(++m_items) + "\" href=\"" + escaped(name) +
                      "\" media-type=\"" + type + '"' +
                      (properties.isEmpty() ? QByteArray() : " properties=\"" + properties + '"') + "/>\n";
        return m_zip.add(u"EPUB/"_s + name, bytes);
    }

    /// Empty: not of a kind for books.
    Result<QString> imageName(const PostFile &file)
    {
        const auto bytes = file.read();
        if (!bytes)
            return std::unexpected(bytes.error());
        const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(file.name, *bytes);
        if (!isForBooks(type.name()))
            return QString();
        const QString name = u"images/%1.%2"_s.arg(++m_report.files).arg(type.preferredSuffix());
        const auto added = addFile(name, type.name().toLatin1(), *bytes);
        return added ? Result<QString>(name) : std::unexpected(added.error());
    }

    QByteArray package() const
    {
        // The same posts are the same book, however often it is made.
        const QUuid id = QUuid::createUuidV5(QUuid(), m_request.posts.join(u' '));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
               "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\">\n"
               "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier id=\"id\">urn:uuid:" +
               id.toByteArray(QUuid::WithoutBraces) + "</dc:identifier>\n<dc:title>" + escaped(m_title) +
               "</dc:title>\n<dc:language>" + escaped(m_language) + "</dc:language>\n<dc:publisher>" +
               escaped(m_publisher) + "</dc:publisher>\n<meta property=\"dcterms:modified\">" +
               QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toUtf8() +
               "</meta>\n</metadata>\n<manifest>\n" + m_manifest + "</manifest>\n<spine>\n" + m_spine +
               "</spine>\n</package>\n";
    }

    const ExportRequest &m_request;
    ZipWriter &m_zip;
    PostPages m_pages;
    ExportReport m_report;
    QString m_title;
    QString m_language;
    QString m_publisher;
    int m_items = 0;
    QByteArray m_manifest;
    QByteArray m_spine;
    QByteArray m_navigation;
};

} // namespace

Result<ExportReport> exportEpub(LibraryAccess &library, const ExportRequest &request, const Progress &progress)
{
    Result<ZipWriter> zip = ZipWriter::begin(request.path);
    if (!zip)
        return std::unexpected(zip.error());
    Book book(request, *zip);
    if (auto begun = book.begin(); !begun)
        return std::unexpected(begun.error());
    const auto done =
        eachPost(library, request, progress, [&](const ExportedPost &post) { return book.addPost(post); });
    return done ? book.finish() : std::unexpected(done.error());
}

} // namespace galley::model
