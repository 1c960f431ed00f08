// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/wxrexport.h"

#include "model/export/exportplace.h"
#include "model/export/postpage.h"
#include "model/post/slug.h"
#include "model/site/configuration/siteaddress.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"
#include "model/site/sitekind.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QSaveFile>
#include <QXmlStreamWriter>

#include <optional>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString author = u"author"_s; ///< WordPress asks whom the posts are to belong to.

/// Without the characters that XML cannot hold.
QString forXml(QString text)
{
    return text.removeIf([](QChar sign) {
        return (sign < u' ' && sign != u'\t' && sign != u'\n' && sign != u'\r') || sign >= QChar(0xfffe);
    });
}

/// What stands in the channel before the posts.
struct Channel
{
    QString title;
    QString address;
    QString language;
    QMap<QString, QString> categories; ///< Names by their nicenames.
    QMap<QString, QString> tags;
};

Result<Channel> channelOf(LibraryAccess &library, const ExportRequest &request)
{
    Channel channel;
    for (const PostId &id : request.posts) {
        const auto post = library.with([&](Library &open) { return open.findPost(id); });
        if (!post)
            return std::unexpected(post.error());
        const auto site = library.with([&](Library &open) { return open.site(post->siteId); });
        if (!site)
            return std::unexpected(site.error());
        if (channel.title.isEmpty()) {
            channel.title = request.title.isEmpty() ? site->name : request.title;
            channel.address = siteAddress(QDir(site->folder));
        }
        for (const QString &name : post->fields.categories)
            channel.categories.insert(slugFromTitle(name), name);
        for (const QString &name : post->fields.tags)
            channel.tags.insert(slugFromTitle(name), name);
    }
    while (channel.address.endsWith(u'/'))
        channel.address.chop(1);
    return channel;
}

QString statusOf(const Post &post)
{
    switch (post.state) {
    case PostState::Trash:
        return u"trash"_s;
    case PostState::Scheduled:
        return u"future"_s;
    case PostState::Draft:
        return u"draft"_s;
    default:
        return post.fields.draft ? u"draft"_s : u"publish"_s;
    }
}

class WxrWriter
{
public:
    explicit WxrWriter(QIODevice &device)
        : m_xml(&device)
    {
        m_xml.setAutoFormatting(true);
    }

    void begin(const Channel &channel)
    {
        m_channel = channel;
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"rss"_s);
        m_xml.writeAttribute(u"version"_s, u"2.0"_s);
        for (const auto &[prefix, address] : {std::pair(u"excerpt"_s, u"http://wordpress.org/export/1.2/excerpt/"_s),
                                              std::pair(u"content"_s, u"http://purl.org/rss/1.0/modules/content/"_s),
                                              std::pair(u"dc"_s, u"http://purl.org/dc/elements/1.1/"_s),
                                              std::pair(u"wp"_s, u"http://wordpress.org/export/1.2/"_s)})
            m_xml.writeAttribute(u"xmlns:"_s + prefix, address);
        m_xml.writeStartElement(u"channel"_s);
        text(u"title"_s, channel.title);
        text(u"link"_s, channel.address);
        text(u"description"_s, {});
        text(u"pubDate"_s, QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date));
        text(u"wp:wxr_version"_s, u"1.2"_s);
        text(u"wp:base_site_url"_s, channel.address);
        text(u"wp:base_blog_url"_s, channel.address);
        m_xml.writeStartElement(u"wp:author"_s);
        text(u"wp:author_id"_s, u"1"_s);
        cdata(u"wp:author_login"_s, author);
        cdata(u"wp:author_display_name"_s, author);
        m_xml.writeEndElement();
        writeTerms(u"wp:category"_s, u"wp:category_nicename"_s, u"wp:cat_name"_s, channel.categories);
        writeTerms(u"wp:tag"_s, u"wp:tag_slug"_s, u"wp:tag_name"_s, channel.tags);
    }

    void writeItem(const ExportedPost &exported, const QByteArray &body, int number)
    {
        const Post &post = exported.post;
        const SiteKind &kind = siteKind(exported.site.kind);
        const QString link = m_channel.address + kind.addressOf(QDir(exported.site.folder), post.path, post.source);
        const QDateTime date = post.fields.date.isValid() ? post.fields.date : post.changed;
        m_xml.writeStartElement(u"item"_s);
        cdata(u"title"_s, post.fields.title.toHtmlEscaped()); // WordPress keeps titles and names as HTML.
        text(u"link"_s, link);
        text(u"pubDate"_s, date.toUTC().toString(Qt::RFC2822Date));
        cdata(u"dc:creator"_s, author);
        m_xml.writeStartElement(u"guid"_s);
        m_xml.writeAttribute(u"isPermaLink"_s, u"false"_s);
        m_xml.writeCharacters(u"galley:"_s + post.id);
        m_xml.writeEndElement();
        text(u"description"_s, {});
        cdata(u"content:encoded"_s, QString::fromUtf8(body));
        cdata(u"excerpt:encoded"_s, post.fields.description.toHtmlEscaped());
        text(u"wp:post_id"_s, QString::number(number));
        writeTimes(u"wp:post_date"_s, date);
        writeTimes(u"wp:post_modified"_s, post.changed);
        cdata(u"wp:comment_status"_s, u"closed"_s);
        cdata(u"wp:ping_status"_s, u"closed"_s);
        cdata(u"wp:post_name"_s, post.fields.slug);
        cdata(u"wp:status"_s, statusOf(post));
        text(u"wp:post_parent"_s, u"0"_s);
        text(u"wp:menu_order"_s, u"0"_s);
        cdata(u"wp:post_type"_s, kind.isPage(post.path, post.fields) ? u"page"_s : u"post"_s);
        cdata(u"wp:post_password"_s, {});
        text(u"wp:is_sticky"_s, u"0"_s);
        writeLabels(u"category"_s, post.fields.categories);
        writeLabels(u"post_tag"_s, post.fields.tags);
        m_xml.writeEndElement();
    }

    bool end()
    {
        m_xml.writeEndDocument();
        return !m_xml.hasError();
    }

private:
    void text(const QString &name, const QString &value) { m_xml.writeTextElement(name, forXml(value)); }
    void cdata(const QString &name, const QString &value)
    {
        m_xml.writeStartElement(name);
        m_xml.writeCDATA(forXml(value));
        m_xml.writeEndElement();
    }
    /// By the clock of the time's own zone, and in UTC.
    void writeTimes(const QString &name, const QDateTime &time)
    {
        const QString form = u"yyyy-MM-dd HH:mm:ss"_s;
        cdata(name, time.toString(form));
        cdata(name + u"_gmt"_s, time.toUTC().toString(form));
    }
    void writeTerms(const QString &element, const QString &nicename, const QString &name,
                    const QMap<QString, QString> &terms)
    {
        for (auto term = terms.begin(); term != terms.end(); ++term) {
            m_xml.writeStartElement(element);
            text(u"wp:term_id"_s, QString::number(++m_terms));
            cdata(nicename, term.key());
            if (element == "wp:category"_L1)
                cdata(u"wp:category_parent"_s, {});
            cdata(name, term.value().toHtmlEscaped());
            m_xml.writeEndElement();
        }
    }
    void writeLabels(const QString &domain, const QStringList &names)
    {
        for (const QString &name : names) {
            m_xml.writeStartElement(u"category"_s);
            m_xml.writeAttribute(u"domain"_s, domain);
            m_xml.writeAttribute(u"nicename"_s, slugFromTitle(name));
            m_xml.writeCDATA(forXml(name.toHtmlEscaped()));
            m_xml.writeEndElement();
        }
    }

    QXmlStreamWriter m_xml;
    Channel m_channel;
    int m_terms = 0;
};

/// The folder beside, made with the first file.
class FilesBeside
{
public:
    explicit FilesBeside(const QString &path)
        : m_path(path)
    {
    }

    Result<> write(const QString &name, const PostFile &file)
    {
        if (!m_folder) {
            Result<FolderInMaking> begun = FolderInMaking::begin(m_path);
            if (!begun)
                return std::unexpected(begun.error());
            m_folder.emplace(*std::move(begun));
        }
        const auto bytes = file.read();
        return bytes ? m_folder->write(name, *bytes) : std::unexpected(bytes.error());
    }
    Result<> finish() { return m_folder ? m_folder->finish() : Result<>(); }
    bool isMade() const { return m_folder.has_value(); }

private:
    QString m_path;
    std::optional<FolderInMaking> m_folder;
};

} // namespace

Result<ExportReport> exportWxr(LibraryAccess &library, const ExportRequest &request, const Progress &progress)
{
    if (const auto isNew = checkNewFile(request.path); !isNew)
        return std::unexpected(isNew.error());
    const Result<Channel> channel = channelOf(library, request);
    if (!channel)
        return std::unexpected(channel.error());
    const QFileInfo place(request.path);
    QSaveFile file(request.path);
    if (!QDir().mkpath(place.path()) || !file.open(QIODevice::WriteOnly))
        return std::unexpected(writeError(request.path, file.errorString()));
    const QString filesPath = place.path() + u'/' + place.completeBaseName() + u"-files"_s;
    FilesBeside files(filesPath);
    WxrWriter writer(file);
    writer.begin(*channel);
    ExportReport report;
    PostPages pages;
    FreeNames folders;
    const auto done = eachPost(library, request, progress, [&](const ExportedPost &post) -> Result<> {
        const QString folder = folders.take(exportName(post.post));
        FreeNames names;
        Result<> written;
        const auto body = pages.body(
            post, WebImages::Kept,
            [&](const PostFile &found) {
                const QString name = folder + u'/' + names.take(safeFileName(found.name));
                if (written)
                    written = files.write(name, found);
                ++report.files;
                return u"/wp-content/uploads/"_s + addressOfPath(name);
            },
            report.missing);
        if (!body || !written)
            return std::unexpected(body ? written.error() : body.error());
        writer.writeItem(post, *body, ++report.posts);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    if (!writer.end())
        return std::unexpected(writeError(request.path, file.errorString()));
    if (const auto finished = files.finish(); !finished)
        return std::unexpected(finished.error());
    if (!file.commit())
        return std::unexpected(writeError(request.path, file.errorString()));
    report.produced = {request.path};
    if (files.isMade())
        report.produced.append(filesPath);
    return report;
}

} // namespace galley::model
