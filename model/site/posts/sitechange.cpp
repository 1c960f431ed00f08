// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/posts/sitechange.h"

#include "model/post/slug.h"

#include <QCoreApplication>
#include <QHash>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList fieldNames{u"title"_s,      u"date"_s,  u"slug"_s,       u"tags"_s,
                             u"categories"_s, u"draft"_s, u"description"_s};

QString tr(const char *text) { return QCoreApplication::translate("SiteChange", text); }

QVariant valueOf(const PostFields &fields, const QString &field)
{
    const QVariantMap values{{u"title"_s, fields.title},
                             {u"slug"_s, fields.slug},
                             {u"date"_s, fields.date.isValid() ? QVariant(fields.date) : QVariant()},
                             {u"tags"_s, fields.tags},
                             {u"categories"_s, fields.categories},
                             {u"description"_s, fields.description},
                             {u"draft"_s, fields.draft}};
    return values.value(field);
}

/// A source that is edited step by step; after a first error nothing more is done.
class Rewriting
{
public:
    Rewriting(const QByteArray &source, const SiteKind &to)
        : m_source(source)
        , m_to(to)
    {
    }

    void setField(const QString &field, const QVariant &value)
    {
        apply([&](const FrontMatter &now) { return m_to.withField(now.source(), field, value); });
    }
    void copyKey(const QString &key, const FrontMatter &from)
    {
        apply([&](const FrontMatter &now) { return now.withValueOf(key, from, key); });
    }
    void takeOut(const QString &key)
    {
        apply([&](const FrontMatter &now) { return now.without(key); });
    }
    const Result<QByteArray> &source() const { return m_source; }

private:
    template<typename Edit>
    void apply(Edit edit)
    {
        if (!m_source)
            return;
        const Result<FrontMatter> now = m_to.parse(*m_source);
        m_source = now ? edit(*now) : std::unexpected(now.error());
    }

    Result<QByteArray> m_source;
    const SiteKind &m_to;
};

/// Which of our fields the front matter has under a key, by that key.
QHash<QString, QString> fieldsByKey(const FrontMatter &frontMatter, const SiteKind &kind)
{
    QHash<QString, QString> fields;
    for (const QString &field : fieldNames) {
        if (const QString key = kind.keyFor(frontMatter, field); frontMatter.contains(key))
            fields.insert(key, field);
    }
    return fields;
}

/// The same block; only keys that the other kind spells otherwise are written anew.
Result<QByteArray> withOtherKeys(const FrontMatter &before, const PostFields &fields, const SiteKind &from,
                                 const SiteKind &to)
{
    Rewriting text(before.source(), to);
    const QHash<QString, QString> known = fieldsByKey(before, from);
    for (const QString &field : fieldNames) {
        const QString key = known.key(field);
        if (key.isEmpty() || key == to.keyFor(before, field))
            continue;
        text.takeOut(key);
        text.setField(field, valueOf(fields, field));
    }
    return text.source();
}

/// A block of the other format with all that the old one says, in its order.
Result<QByteArray> inFormat(const FrontMatter &before, const PostFields &fields, const SiteKind &from,
                            const SiteKind &to, FrontMatterKind format)
{
    QByteArray body = before.body();
    Rewriting text(FrontMatter::withEmptyBlock(format, body), to);
    const QHash<QString, QString> known = fieldsByKey(before, from);
    QStringList tables; // In TOML what follows a table is part of it: maps come last.
    for (const QString &key : before.keys()) {
        if (const QString field = known.value(key); !field.isEmpty())
            text.setField(field, valueOf(fields, field));
        else if (before.value(key).metaType() == QMetaType::fromType<QVariantMap>())
            tables.append(key);
        else
            text.copyKey(key, before);
    }
    for (const QString &field : fieldNames) {
        if (known.key(field).contains(u'.'))
            text.setField(field, valueOf(fields, field));
    }
    for (const QString &table : std::as_const(tables)) {
        for (const QString &child : before.value(table).toMap().keys()) {
            if (const QString key = table + u'.' + child; !known.contains(key))
                text.copyKey(key, before);
        }
    }
    return text.source();
}

/// What the old path said, or the old kind took for granted, stands in the text from now on.
Result<QByteArray> withWhatThePathSaid(const QByteArray &source, const PostFields &fields, const SiteKind &to)
{
    Rewriting text(source, to);
    const PostFields now = to.fields({}, source);
    if (!fields.title.isEmpty() && now.title != fields.title)
        text.setField(u"title"_s, fields.title);
    if (fields.date.isValid() && !now.date.isValid())
        text.setField(u"date"_s, fields.date);
    if (now.draft != fields.draft)
        text.setField(u"draft"_s, fields.draft);
    if (!fields.slug.isEmpty() && isSafeSlug(fields.slug) && slugFromTitle(fields.title) != fields.slug)
        text.setField(u"slug"_s, fields.slug);
    return text.source();
}

/// Nothing that the old site showed may get lost on the way.
Result<> checkSame(const PostFields &before, const PostFields &after)
{
    QString lost;
    if (before.title != after.title)
        lost = tr("the title");
    else if (before.tags != after.tags)
        lost = tr("the tags");
    else if (before.date.isValid() && before.date.date() != after.date.date())
        lost = tr("the date");
    else if (before.draft != after.draft)
        lost = tr("whether it is a draft");
    if (lost.isEmpty())
        return {};
    return std::unexpected(
        Error{tr("The front matter cannot be rewritten for the other site: %1 would be lost.").arg(lost),
              tr("Change that by hand, then move the post again."),
              {}});
}

} // namespace

Result<QByteArray> sourceForSite(const QByteArray &source, const QString &path, const SiteKind &from,
                                 const SiteKind &to, FrontMatterKind format)
{
    const Result<FrontMatter> before = from.parse(source);
    if (!before)
        return std::unexpected(before.error());
    const Result<FrontMatter> there = to.parse(source);
    const bool isReadThere = there && there->kind() == before->kind() && there->keys() == before->keys();
    const PostFields fields = from.fields(path, source);
    Result<QByteArray> changed = source;
    if (before->kind() == FrontMatterKind::None)
        changed = FrontMatter::withEmptyBlock(format, source);
    else if (before->kind() == format && isReadThere)
        changed = withOtherKeys(*before, fields, from, to);
    else
        changed = inFormat(*before, fields, from, to, format);
    if (changed)
        changed = withWhatThePathSaid(*changed, fields, to);
    if (!changed)
        return changed;
    if (const Result<> same = checkSame(fields, to.fields({}, *changed)); !same)
        return std::unexpected(same.error());
    return changed;
}

} // namespace galley::model
