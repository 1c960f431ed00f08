// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/convert/postwriter.h"

#include "model/site/move/redirects.h"

#include <QCoreApplication>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

/// Edits one after the other; after the first that cannot be done the rest change nothing.
class Head
{
public:
    Head(const SiteKind &kind, const QByteArray &source)
        : m_kind(kind)
        , m_source(source)
    {
    }

    void set(const QString &field, const QVariant &value)
    {
        if (m_source)
            m_source = m_kind.withField(*m_source, field, value);
    }
    const Result<QByteArray> &source() const { return m_source; }
    void setSource(const Result<QByteArray> &source) { m_source = source; }

private:
    const SiteKind &m_kind;
    Result<QByteArray> m_source;
};

/// A category's parents stand before it: their archives list the post too.
QStringList categoriesOf(const SourceItem &item)
{
    QStringList names;
    for (const CategoryPath &path : item.categories) {
        for (const QString &name : path) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

QString keyOfChange(const SiteKind &kind)
{
    static const QHash<QString, QString> keys{{u"jekyll"_s, u"last_modified_at"_s},
                                              {u"hexo"_s, u"updated"_s},
                                              {u"zola"_s, u"updated"_s},
                                              {u"pelican"_s, u"modified"_s},
                                              {u"astro"_s, u"updatedDate"_s}};
    return keys.value(kind.id(), u"lastmod"_s);
}

QString pathOfOldAddress(const QString &address)
{
    const QUrl url(address);
    const QString path = url.path();
    return url.hasQuery() || path.isEmpty() || path == "/"_L1 ? QString() : path;
}

void setStanding(Head &head, const SourceItem &item)
{
    switch (item.state) {
    case SourceState::Published:
    case SourceState::Scheduled:
        break;
    case SourceState::Private:
    case SourceState::Protected:
        head.set(u"visibility"_s, toString(item.state)); // A password stays out of what is published.
        [[fallthrough]];
    case SourceState::Draft:
    case SourceState::Trashed:
        head.set(u"draft"_s, true);
        break;
    }
}

void setRedirects(Head &head, WrittenPost &written, const SourceItem &item, const WritingRules &rules)
{
    const RedirectWay way = redirectWay(*rules.kind, rules.siteFolder);
    for (const QString &address : QStringList{item.address} + item.otherAddresses) {
        const QString from = pathOfOldAddress(address);
        const QString to = written.address;
        const QString bare = from.endsWith(u'/') ? from.chopped(1) : from;
        const bool isSame = bare == (to.endsWith(u'/') ? to.chopped(1) : to);
        if (from.isEmpty() || isSame)
            continue;
        if (way == RedirectWay::Key && head.source())
            head.setSource(withRedirectKey(*rules.kind, rules.siteFolder, *head.source(), from, to));
        else if (!written.redirects.contains(from))
            written.redirects.append(from);
    }
}

QByteArray headSource(const SourceItem &item, const QString &slug, const QString &path, const WritingRules &rules)
{
    NewPost post{item.title, slug, item.date, item.tags, item.excerpt, {}};
    const QByteArray source = rules.kind->sourceOfNewPost(post, rules.style);
    Head head(*rules.kind, source);
    const PostFields fields = rules.kind->fields(path, source);
    if (item.date.isValid() && fields.date != item.date)
        head.set(u"date"_s, item.date);
    if (fields.slug != slug)
        head.set(u"slug"_s, slug);
    return head.source().value_or(source);
}

} // namespace

QByteArray headOf(const SourceItem &item, const QString &slug, const QString &path, const WritingRules &rules)
{
    return headSource(item, slug, path, rules);
}

Result<WrittenPost> writtenPost(const SourceItem &item, const QString &slug, const QString &path,
                                const ConvertedText &text, const WritingRules &rules)
{
    WrittenPost written;
    Head head(*rules.kind, headSource(item, slug, path, rules));
    if (!item.categories.isEmpty())
        head.set(u"categories"_s, categoriesOf(item));
    if (!item.excerpt.isEmpty())
        head.set(u"description"_s, item.excerpt);
    if (item.authors.size() == 1)
        head.set(u"author"_s, item.authors.constFirst());
    else if (!item.authors.isEmpty())
        head.set(u"authors"_s, item.authors);
    if (item.changed.isValid() && item.changed > item.date)
        head.set(keyOfChange(*rules.kind), item.changed);
    if (!text.cover.isEmpty())
        head.set(u"cover"_s, text.cover);
    if (item.isSticky)
        head.set(u"sticky"_s, true);
    setStanding(head, item);
    for (const SourceField &field : item.fields) {
        if (const QString key = rules.fieldKeys.value(field.key); !key.isEmpty())
            head.set(key, field.value);
    }
    if (!head.source())
        return std::unexpected(head.source().error());
    written.address = rules.kind->addressOf(rules.siteFolder, path, *head.source());
    setRedirects(head, written, item, rules);
    if (!head.source())
        return std::unexpected(head.source().error());
    if (rules.kind->isDraftKeyUnknown(rules.siteFolder) && item.state != SourceState::Published)
        written.notes.append(
            tr("This site publishes whatever lies in it, drafts too; publish this post when it is ready."));
    QByteArray body = text.markdown;
    if (head.source()->contains("\r\n"))
        body.replace("\n", "\r\n");
    written.source = *head.source() + body;
    return written;
}

} // namespace galley::model
