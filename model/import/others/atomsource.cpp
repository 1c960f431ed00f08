// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/others/atomsource.h"

#include "model/import/others/listsource.h"
#include "model/import/xml/cleanxml.h"
#include "model/import/xml/xmlmarkup.h"
#include "model/import/xml/xmlparts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QUrl>
#include <QXmlStreamReader>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr qsizetype longestText = 100'000'000;

enum class Dialect {
    Atom,    ///< Every entry is a post, unless it says otherwise.
    Blogger, ///< Entries say what they are; there are settings and templates among them.
};

/// An entry of the feed, whatever it is.
struct Entry
{
    SourceItem item;
    QString kind;     ///< "post", "page", "comment", or a setting of the blog.
    QString status;   ///< Of Takeout: "LIVE", "DRAFT" …
    QString answered; ///< A comment's post.
    QString author;
    QString authorAddress;
    QString summary; ///< As HTML.
};

class AtomFeed
{
public:
    AtomFeed(QIODevice &file, Dialect dialect)
        : m_dialect(dialect)
    {
        m_xml.setDevice(&file);
        m_xml.setNamespaceProcessing(false); // Not all programs declare what they use.
    }

    /// What came before a damage can be had all the same.
    Result<> read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD && !m_xml.entityDeclarations().isEmpty())
                return std::unexpected(entityError());
            if (token == QXmlStreamReader::StartElement)
                readElement();
        }
        if (m_xml.hasError())
            return std::unexpected(brokenError(m_xml, m_entries.size(), m_lastTitle));
        return {};
    }

    bool isFeed() const { return m_isFeed; }
    const SourceAbout &about() const { return m_about; }

    QList<SourceItem> items() const
    {
        QList<SourceItem> items;
        QHash<QString, qsizetype> places;
        for (const Entry &entry : m_entries) {
            if (entry.kind == "comment"_L1)
                continue;
            places.insert(entry.item.id, items.size());
            items.append(entry.item);
        }
        for (const Entry &entry : m_entries) {
            const auto place = places.constFind(entry.answered);
            if (entry.kind != "comment"_L1 || place == places.cend())
                continue;
            items[*place].comments.append({entry.item.id,
                                           {},
                                           entry.author,
                                           entry.authorAddress,
                                           entry.item.date,
                                           QString::fromUtf8(entry.item.body),
                                           {},
                                           entry.status != "SPAM_COMMENT"_L1});
        }
        return items;
    }

private:
    void readElement()
    {
        const QString name = bareName(m_xml);
        if (name == "feed"_L1) {
            m_isFeed = true;
        } else if (name == "entry"_L1) {
            readEntry();
        } else if (name == "id"_L1 && m_about.key.isEmpty()) {
            m_about.key = (m_dialect == Dialect::Blogger ? u"blogger:"_s : u"atom:"_s) +
                          m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (name == "title"_L1 && m_about.name.isEmpty()) {
            m_about.name = m_xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        } else if (name == "link"_L1 && m_xml.attributes().value("rel"_L1) == "alternate"_L1) {
            if (const QString host = QUrl(m_xml.attributes().value("href"_L1).toString()).host(); !host.isEmpty())
                m_about.hosts.append(host);
        }
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements); }

    QDateTime date(SourceItem &item)
    {
        const QString written = text().trimmed();
        const QDateTime time = QDateTime::fromString(written, Qt::ISODate);
        if (time.isValid() && time.date().year() > 0)
            return time;
        if (!written.isEmpty() && !written.startsWith("0000"_L1))
            item.notes.append(tr("The date “%1” cannot be read.").arg(written.left(60)));
        return {};
    }

    static QString titleFrom(const QString &text, const QXmlStreamAttributes &attributes)
    {
        const bool isHtml = attributes.value("type"_L1).endsWith("html"_L1);
        return (isHtml ? plainLine(text) : text).simplified();
    }

    /// A text as HTML, whichever way it is written.
    QString markup(const QXmlStreamAttributes &attributes)
    {
        const QString type = attributes.value("type"_L1).toString();
        if (type == "xhtml"_L1)
            return elementMarkup(m_xml);
        if (type.isEmpty() || type == "text"_L1 || type == "text/plain"_L1)
            return htmlOfPlain(text());
        return text();
    }

    void readEntry()
    {
        Entry entry;
        entry.item.form = BodyForm::Html;
        while (m_xml.readNextStartElement())
            readPart(entry);
        if (entry.kind.isEmpty() && m_dialect == Dialect::Atom)
            entry.kind = entry.answered.isEmpty() ? u"post"_s : u"comment"_s;
        const bool isText = entry.kind == "post"_L1 || entry.kind == "page"_L1 || entry.kind == "comment"_L1;
        if (!isText || m_xml.hasError())
            return; // Settings and templates of the blog.
        SourceItem &item = entry.item;
        if (item.body.isEmpty())
            item.body = entry.summary.toUtf8();
        else
            item.excerpt = plainLine(entry.summary).simplified();
        item.kind = entry.kind == "page"_L1 ? ItemKind::Page : ItemKind::Post;
        item.type = entry.kind;
        if (entry.status == "DRAFT"_L1)
            item.state = SourceState::Draft;
        else if (entry.status == "SCHEDULED"_L1)
            item.state = SourceState::Scheduled;
        else if (entry.status == "SOFT_TRASHED"_L1)
            item.state = SourceState::Trashed;
        if (!entry.author.isEmpty())
            item.authors = QStringList{entry.author};
        const QString file = QUrl(item.address).path().section(u'/', -1);
        item.slug = file.endsWith(u".html"_s) ? file.chopped(5) : file;
        if (!item.date.isValid())
            item.date = item.changed; // Feeds need not say more.
        if (item.id.isEmpty())
            item.id = item.address.isEmpty() ? item.title : item.address;
        m_lastTitle = item.title;
        m_entries.append(entry);
    }

    void readPart(Entry &entry)
    {
        const QString name = bareName(m_xml);
        const QXmlStreamAttributes attributes = m_xml.attributes();
        SourceItem &item = entry.item;
        if (name == "id"_L1)
            item.id = text();
        else if (name == "title"_L1)
            item.title = titleFrom(text(), attributes);
        else if (name == "content"_L1)
            item.body = markup(attributes).toUtf8();
        else if (name == "summary"_L1)
            entry.summary = markup(attributes);
        else if (name == "published"_L1 || name == "issued"_L1)
            item.date = date(item);
        else if (name == "updated"_L1 || name == "modified"_L1)
            item.changed = date(item);
        else if (name == "author"_L1)
            readAuthor(entry);
        else if (name == "control"_L1)
            entry.status = text().contains(u"yes"_s) ? u"DRAFT"_s : entry.status;
        else if (name == "type"_L1)
            entry.kind = text().toLower();
        else if (name == "status"_L1)
            entry.status = text();
        else if (name == "filename"_L1)
            item.address = text();
        else if (name == "parent"_L1)
            entry.answered = text();
        else
            readByAttributes(name, attributes, entry);
    }

    void readByAttributes(const QString &name, const QXmlStreamAttributes &attributes, Entry &entry)
    {
        const QString term = attributes.value("term"_L1).toString();
        if (name == "category"_L1 && term.contains(u"/kind#"_s))
            entry.kind = term.section(u'#', -1);
        else if (name == "category"_L1 && !term.isEmpty() && !entry.item.tags.contains(term))
            entry.item.tags.append(term);
        else if (name == "link"_L1 && attributes.value("rel"_L1) == "alternate"_L1)
            entry.item.address = attributes.value("href"_L1).toString();
        else if (name == "in-reply-to"_L1)
            entry.answered = attributes.value("ref"_L1).toString();
        m_xml.skipCurrentElement();
    }

    void readAuthor(Entry &entry)
    {
        while (m_xml.readNextStartElement()) {
            if (bareName(m_xml) == "name"_L1)
                entry.author = text().simplified();
            else if (bareName(m_xml) == "uri"_L1)
                entry.authorAddress = text();
            else
                m_xml.skipCurrentElement();
        }
    }

    Dialect m_dialect;
    QXmlStreamReader m_xml;
    SourceAbout m_about;
    QString m_lastTitle;
    QList<Entry> m_entries;
    bool m_isFeed = false;
};

Result<std::unique_ptr<ImportSource>> openFeed(const QString &fileName, Dialect dialect, const Error &isNone)
{
    CleanXml file(fileName, longestText);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{tr("The file “%1” cannot be read.").arg(fileName),
                                     tr("Check its name and that you may read it."), file.errorString()});
    }
    AtomFeed feed(file, dialect);
    const Result<> read = feed.read();
    if (read && !feed.isFeed())
        return std::unexpected(isNone);
    if (!read && feed.items().isEmpty())
        return std::unexpected(read.error());
    return std::make_unique<ListSource>(feed.about(), feed.items(), read ? std::nullopt : std::optional(read.error()));
}

} // namespace

Result<std::unique_ptr<ImportSource>> openBlogger(const QString &fileName)
{
    return openFeed(fileName, Dialect::Blogger,
                    {tr("“%1” is no backup of Blogger.").arg(QFileInfo(fileName).fileName()),
                     tr("Make one under Settings > Manage blog > Back up content in Blogger."),
                     {}});
}

Result<std::unique_ptr<ImportSource>> openAtom(const QString &fileName)
{
    return openFeed(fileName, Dialect::Atom,
                    {tr("“%1” is no Atom feed.").arg(QFileInfo(fileName).fileName()),
                     tr("Save the blog's feed with its whole posts, and bring in that file."),
                     {}});
}

} // namespace galley::model
