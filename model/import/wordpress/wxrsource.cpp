// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/wordpress/wxrsource.h"

#include "model/import/wordpress/wxritem.h"
#include "model/import/xml/cleanxml.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

/// Long enough for all but texts.
constexpr qsizetype longestInHeads = 4'000;

/// Entities of HTML, which exports have without saying so; any other stays as it is written.
class HtmlEntities : public QXmlStreamEntityResolver
{
    QString resolveUndeclaredEntity(const QString &name) override { return plainLine(u'&' + name + u';'); }
};

class WxrSource : public ImportSource
{
public:
    WxrSource(const QString &fileName, SourceDetail detail)
        : m_fileName(fileName)
        , m_file(fileName, detail == SourceDetail::Heads ? longestInHeads : longestImportedText)
    {
    }

    Result<> open()
    {
        if (!m_file.open(QIODevice::ReadOnly)) {
            return std::unexpected(Error{tr("The file “%1” cannot be read.").arg(m_fileName),
                                         tr("Check its name and that you may read it."), m_file.errorString()});
        }
        m_xml.setDevice(&m_file); // First: it puts all else back.
        m_xml.setNamespaceProcessing(false);
        m_xml.setEntityResolver(&m_entities);
        return {};
    }

    Result<bool> next(SourceItem &item) override
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD && !m_xml.entityDeclarations().isEmpty())
                return std::unexpected(entityError());
            if (token != QXmlStreamReader::StartElement)
                continue;
            const QString name = bareName(m_xml);
            if (name == "item"_L1) {
                item = readWxrItem(m_xml, m_channel);
                if (m_xml.hasError())
                    break;
                ++m_items;
                m_lastTitle = item.title;
                return true;
            }
            readChannel(name);
        }
        if (m_xml.hasError())
            return std::unexpected(brokenError(m_xml, m_items, m_lastTitle));
        if (m_isChannelSeen)
            return false;
        return std::unexpected(Error{tr("“%1” is no export of WordPress.").arg(QFileInfo(m_fileName).fileName()),
                                     tr("Export it anew with Tools > Export in WordPress, and choose “All content”."),
                                     {}});
    }

    SourceAbout about() const override
    {
        SourceAbout about;
        const QUrl address(m_channel.blogAddress.isEmpty() ? m_channel.link : m_channel.blogAddress);
        about.name = m_channel.title.isEmpty() ? QFileInfo(m_fileName).fileName() : m_channel.title;
        about.key = u"wordpress:"_s + (address.host().isEmpty() ? about.name : address.host() + address.path());
        about.exported = m_channel.exported;
        for (const QString &text : {m_channel.blogAddress, m_channel.link}) {
            if (const QUrl url(text); !url.host().isEmpty() && !about.hosts.contains(url.host()))
                about.hosts.append(url.host());
        }
        return about;
    }
    qint64 doneBytes() const override { return m_file.doneBytes(); }
    qint64 totalBytes() const override { return m_file.totalBytes(); }

private:
    /// What stands around the items.
    void readChannel(const QString &name)
    {
        const bool hasPrefix = m_xml.qualifiedName().contains(u':');
        if (name == "channel"_L1 || name == "rss"_L1)
            m_isChannelSeen = true;
        else if (name == "title"_L1 && !hasPrefix && m_channel.title.isEmpty())
            m_channel.title = plainLine(elementText(m_xml));
        else if (name == "link"_L1 && !hasPrefix && m_channel.link.isEmpty())
            m_channel.link = elementText(m_xml).trimmed();
        else if (name == "base_blog_url"_L1)
            m_channel.blogAddress = elementText(m_xml).trimmed();
        else if (name == "pubDate"_L1)
            m_channel.exported = QDateTime::fromString(elementText(m_xml).trimmed(), Qt::RFC2822Date);
        else if (name == "author"_L1)
            readAuthor();
        else if (name == "category"_L1 || name == "term"_L1)
            readTerm();
    }

    void readAuthor()
    {
        QString login;
        QString shown;
        forEachElement(m_xml, [&](const QString &name) {
            if (name == "author_login"_L1)
                login = elementText(m_xml).trimmed();
            else if (name == "author_display_name"_L1)
                shown = plainLine(elementText(m_xml));
            else
                return false;
            return true;
        });
        if (!login.isEmpty() && !shown.isEmpty())
            m_channel.authors.insert(login, shown);
    }

    void readTerm()
    {
        QString slug;
        QString taxonomy = u"category"_s;
        WxrChannel::Term term;
        forEachElement(m_xml, [&](const QString &name) {
            if (name == "category_nicename"_L1 || name == "term_slug"_L1)
                slug = elementText(m_xml).trimmed();
            else if (name == "cat_name"_L1 || name == "term_name"_L1)
                term.name = plainLine(elementText(m_xml));
            else if (name == "category_parent"_L1 || name == "term_parent"_L1)
                term.parent = elementText(m_xml).trimmed();
            else if (name == "term_taxonomy"_L1)
                taxonomy = elementText(m_xml).trimmed();
            else
                return false;
            return true;
        });
        if (taxonomy == "category"_L1 && !slug.isEmpty() && !term.name.isEmpty())
            m_channel.categories.insert(slug, term);
    }

    QString m_fileName;
    CleanXml m_file;
    HtmlEntities m_entities;
    QXmlStreamReader m_xml;
    WxrChannel m_channel;
    bool m_isChannelSeen = false;
    qsizetype m_items = 0;
    QString m_lastTitle;
};

} // namespace

Result<std::unique_ptr<ImportSource>> openWxr(const QString &fileName, SourceDetail detail)
{
    auto source = std::make_unique<WxrSource>(fileName, detail);
    if (const Result<> opened = source->open(); !opened)
        return std::unexpected(opened.error());
    return source;
}

} // namespace galley::model
