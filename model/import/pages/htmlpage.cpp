// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/pages/htmlpage.h"

#include "model/import/html/htmlnodes.h"
#include "model/import/pages/pagetext.h"
#include "model/import/textencoding.h"
#include "model/import/xml/xmlparts.h"
#include "model/page/htmltree.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr int deepest = 1'000;

/// As its first bytes say it, else as its head does.
QByteArray inUtf8(const QByteArray &bytes)
{
    if (!encodingOfBom(bytes).isEmpty())
        return toUtf8(bytes);
    static const QRegularExpression charset(uR"(<(?:meta|\?xml)[^>]*(?:charset|encoding)\s*=\s*["']?([\w-]+))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match =
        charset.match(QString::fromLatin1(bytes.first(qMin<qsizetype>(bytes.size(), 4'096))));
    const QByteArray name = match.captured(1).toLatin1();
    const bool isWide = name.startsWith("utf-16") || name.startsWith("UTF-16"); // It could not have been read.
    return TextDecoder(isWide ? QByteArray() : name).decode(bytes, TextDecoder::Part::Last);
}

QDateTime dateFrom(const QString &text)
{
    QString written = text.trimmed();
    QDateTime date = QDateTime::fromString(written, Qt::ISODate);
    if (!date.isValid())
        date = QDateTime::fromString(written, Qt::RFC2822Date);
    if (!date.isValid() && written.size() > 10) // "2012-10-22 20:00", as many programs write it.
        date = QDateTime::fromString(written.left(19).replace(10, 1, u"T"_s), Qt::ISODate);
    if (!date.isValid() || date.date().year() < 1)
        return {};
    if (date.timeSpec() == Qt::LocalTime) // Without a zone: it is nobody's.
        date.setTimeSpec(Qt::UTC);
    return date;
}

/// What stands in the page's head, and on its elements.
class Reader
{
public:
    explicit Reader(SourceItem &item)
        : m_item(item)
    {
    }

    void read(const GumboNode *node, int depth = 0)
    {
        if (html::elementOf(node))
            take(node);
        for (const GumboNode *child : html::childrenOf(node)) {
            if (depth < deepest)
                read(child, depth + 1);
        }
    }

    QString graphTitle;
    QString pageTitle;

private:
    void take(const GumboNode *node)
    {
        switch (html::elementOf(node)->tag) {
        case GUMBO_TAG_HTML:
            m_item.language = html::attribute(node, "lang");
            break;
        case GUMBO_TAG_TITLE:
            if (pageTitle.isEmpty())
                pageTitle = html::textIn(node, 1'000).simplified();
            break;
        case GUMBO_TAG_META:
            takeMeta(node);
            break;
        case GUMBO_TAG_LINK:
            if (html::attribute(node, "rel") == "canonical"_L1)
                setAddress(html::attribute(node, "href"));
            break;
        case GUMBO_TAG_TIME:
            if (html::hasClass(node, "dt-published") || html::hasAttribute(node, "pubdate"))
                m_item.date = dateFrom(html::attribute(node, "datetime"));
            break;
        default:
            takeMarked(node);
        }
    }

    void takeMeta(const GumboNode *node)
    {
        QString name =
            html::attribute(node, "name") + html::attribute(node, "property") + html::attribute(node, "itemprop");
        name = name.toLower();
        const QString value = html::attribute(node, "content").trimmed();
        static const QStringList dates{
            u"article:published_time"_s, u"date"_s,    u"dc.date"_s,     u"dcterms.created"_s,
            u"datepublished"_s,          u"created"_s, u"publish-date"_s};
        static const QStringList changes{u"article:modified_time"_s, u"modified"_s, u"dcterms.modified"_s,
                                         u"datemodified"_s};
        if (value.isEmpty())
            return;
        if (dates.contains(name))
            takeDate(value, m_item.date);
        else if (changes.contains(name))
            takeDate(value, m_item.changed);
        else if (name == "og:title"_L1)
            graphTitle = value;
        else if (name == "description"_L1 || name == "summary"_L1)
            m_item.excerpt = value.simplified();
        else if (name == "author"_L1 || name == "dc.creator"_L1)
            addAuthor(value);
        else if (name == "keywords"_L1 || name == "tags"_L1 || name == "article:tag"_L1)
            addTags(value);
        else if (name == "category"_L1 || name == "article:section"_L1)
            m_item.categories = {CategoryPath{value}};
        else if (name == "status"_L1 && value.compare("draft"_L1, Qt::CaseInsensitive) == 0)
            m_item.state = SourceState::Draft;
        else if (name == "slug"_L1)
            m_item.slug = value;
    }

    /// Elements with the marks of h-entry.
    void takeMarked(const GumboNode *node)
    {
        if (html::hasClass(node, "p-author"))
            addAuthor(html::textIn(node, 1'000).simplified());
        else if (html::hasClass(node, "p-canonical"))
            setAddress(html::attribute(node, "href"));
        else if (html::hasClass(node, "p-summary") && m_item.excerpt.isEmpty())
            m_item.excerpt = html::textIn(node, 2'000).simplified();
        else if (html::hasClass(node, "p-name") && graphTitle.isEmpty())
            graphTitle = html::textIn(node, 1'000).simplified();
    }

    void takeDate(const QString &text, QDateTime &date)
    {
        if (!date.isValid())
            date = dateFrom(text);
        if (!date.isValid() && !text.startsWith("0000"_L1))
            m_item.notes.append(tr("The date “%1” cannot be read.").arg(text.left(60)));
    }

    void addAuthor(const QString &name)
    {
        if (!name.isEmpty() && !m_item.authors.contains(name))
            m_item.authors.append(name);
    }

    void addTags(const QString &names)
    {
        for (const QString &name : names.split(u',')) {
            if (const QString tag = name.simplified(); !tag.isEmpty() && !m_item.tags.contains(tag))
                m_item.tags.append(tag);
        }
    }

    void setAddress(const QString &address)
    {
        if (address.startsWith("http"_L1))
            m_item.address = address;
    }

    SourceItem &m_item;
};

} // namespace

SourceItem readHtmlPage(const QByteArray &bytes)
{
    SourceItem item;
    item.type = u"post"_s;
    item.form = BodyForm::Html;
    const QByteArray source = inUtf8(bytes);
    const HtmlTree tree(source, HtmlTree::Extent::Page);
    if (!tree.root()) { // The conversion takes its words, and says so.
        item.body = source;
        return item;
    }
    Reader reader(item);
    reader.read(tree.root());
    const PageText text = pageText(source, tree.root());
    item.body = text.html.trimmed();
    item.title = !text.title.isEmpty()          ? text.title
                 : !reader.graphTitle.isEmpty() ? reader.graphTitle
                                                : reader.pageTitle;
    if (text.leftFrameOut)
        item.notes.append(tr("The head, menu and foot of its page were left out."));
    return item;
}

} // namespace galley::model
