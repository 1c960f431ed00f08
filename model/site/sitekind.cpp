// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/sitekind.h"

#include "model/post/slug.h"
#include "model/site/heading.h"
#include "model/site/newpost.h"
#include "model/site/paths.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList withoutEmpty(const QStringList &items)
{
    QStringList kept;
    for (const QString &item : items) {
        if (const QString text = item.trimmed(); !text.isEmpty() && !kept.contains(text))
            kept.append(text);
    }
    return kept;
}

bool isEmptyText(const QVariant &value)
{
    return !value.isValid() || (value.metaType() == QMetaType::fromType<QString>() && value.toString().isEmpty());
}

/// A value of a key that is not a list, written in the way of its type.
Result<QByteArray> withValue(const FrontMatter &frontMatter, const QString &key, const QVariant &value)
{
    switch (value.metaType().id()) {
    case QMetaType::Bool:
        if (frontMatter.flag(key) == value.toBool())
            return frontMatter.source();
        return frontMatter.withFlag(key, value.toBool());
    case QMetaType::QDateTime:
        if (frontMatter.date(key) == value.toDateTime())
            return frontMatter.source();
        return frontMatter.withDate(key, value.toDateTime());
    default:
        if (frontMatter.contains(key) && frontMatter.text(key) == value.toString())
            return frontMatter.source();
        return frontMatter.withText(key, value.toString());
    }
}

} // namespace

PostFields SiteKind::fields(const QString &path, const QByteArray &source) const
{
    const PathParts parts = partsOfPath(path);
    PostFields fields;
    fields.title = parts.title();
    fields.slug = parts.stem;
    if (parts.date.isValid())
        fields.date = parts.date.startOfDay(Qt::UTC);

    const Result<FrontMatter> frontMatter = FrontMatter::parse(source);
    if (!frontMatter)
        return fields;
    const auto textOf = [&](const QString &field) { return frontMatter->text(keyIn(*frontMatter, field)).trimmed(); };
    const auto listOf = [&](const QString &field) {
        const QString key = keyIn(*frontMatter, field);
        const bool isList = frontMatter->value(key).metaType() == QMetaType::fromType<QVariantList>();
        return withoutEmpty(isList ? frontMatter->list(key) : listFromText(frontMatter->text(key)));
    };

    if (const QString title = textOf(u"title"_s); !title.isEmpty())
        fields.title = title;
    else if (const auto heading = firstHeading(frontMatter->body()); heading && !heading->text.isEmpty())
        fields.title = heading->text;
    if (const QString slug = textOf(u"slug"_s); !slug.isEmpty())
        fields.slug = slug;
    else if (path.isEmpty())
        fields.slug = slugFromTitle(fields.title); // No file yet: what it will be called.
    if (const QDateTime date = frontMatter->date(keyIn(*frontMatter, u"date"_s)); date.isValid())
        fields.date = date;
    fields.tags = listOf(u"tags"_s);
    fields.categories = listOf(u"categories"_s);
    fields.description = textOf(u"description"_s);
    fields.draft = frontMatter->flag(keyIn(*frontMatter, u"draft"_s)).value_or(false);
    return fields;
}

Result<QByteArray> SiteKind::withField(const QByteArray &source, const QString &field, const QVariant &value) const
{
    Result<FrontMatter> frontMatter = FrontMatter::parse(source);
    if (!frontMatter)
        return std::unexpected(frontMatter.error());
    const bool isList = value.canConvert<QStringList>() && value.metaType() != QMetaType::fromType<QString>();
    const QString key = keyIn(*frontMatter, field);
    const bool takesOut = isEmptyText(value) && !(field == "title"_L1 && frontMatter->contains(key));
    const bool saysNothing =
        takesOut || (isList && value.toStringList().isEmpty()) || (field == "draft"_L1 && !value.toBool());
    if (saysNothing && !frontMatter->contains(key))
        return source;
    if (takesOut)
        return frontMatter->without(key);

    if (frontMatter->kind() == FrontMatterKind::None) {
        frontMatter = FrontMatter::parse(FrontMatter::withEmptyBlock(usualFrontMatter(), source));
        if (!frontMatter)
            return std::unexpected(frontMatter.error());
    }
    if (!isList)
        return withValue(*frontMatter, key, value);

    // A list that stands as one text stays one, as long as its items can be told apart in it.
    const QStringList items = value.toStringList();
    const QVariant now = frontMatter->value(key);
    const bool isText = now.metaType() == QMetaType::fromType<QString>() && !now.toString().isEmpty();
    if ((isText ? listFromText(now.toString()) : frontMatter->list(key)) == items && frontMatter->contains(key))
        return source;
    if (isText && !items.isEmpty() && listFromText(textFromList(items)) == items)
        return frontMatter->withText(key, textFromList(items));
    return frontMatter->withList(key, items);
}

QByteArray SiteKind::sourceOfNewPost(const NewPost &post, const FrontMatterStyle &style) const
{
    const FrontMatterKind kind = style.kind == FrontMatterKind::None ? usualFrontMatter() : style.kind;
    for (const QByteArray &sample : {style.sample, samplePost(kind), SiteKind::samplePost(kind)}) {
        const Result<FrontMatter> frontMatter = FrontMatter::parse(sample);
        if (!frontMatter || frontMatter->kind() != kind)
            continue;
        const auto key = [&](const QString &field) { return keyIn(*frontMatter, field); };
        const NewPostKeys keys{key(u"title"_s),       key(u"date"_s),
                               key(u"slug"_s),        key(u"tags"_s),
                               key(u"description"_s), keyOf(u"draft"_s) == "draft"_L1 ? key(u"draft"_s) : QString()};
        if (const Result<QByteArray> source = sourceLike(sample, post, keys))
            return *source;
    }
    return sourceWithHeading(post);
}

QString SiteKind::keyOf(const QString &field) const { return field; }

QString SiteKind::keyIn(const FrontMatter &, const QString &field) const { return keyOf(field); }

QStringList SiteKind::listFromText(const QString &text) const { return withoutEmpty(text.split(u',')); }

QString SiteKind::textFromList(const QStringList &items) const { return items.join(u", "_s); }

QByteArray SiteKind::samplePost(FrontMatterKind kind) const
{
    switch (kind) {
    case FrontMatterKind::Toml:
        return "+++\ntitle = \"Title\"\ndate = 2024-01-02T15:04:05+01:00\ntags = [\"tag\"]\n+++\n";
    case FrontMatterKind::Json:
        return "{\n  \"title\": \"Title\",\n  \"date\": \"2024-01-02T15:04:05+01:00\",\n  \"tags\": [\"tag\"]\n}\n";
    case FrontMatterKind::Yaml:
    case FrontMatterKind::None:
        break;
    }
    return "---\ntitle: Title\ndate: 2024-01-02T15:04:05+01:00\ntags:\n  - tag\n---\n";
}

FrontMatterKind SiteKind::usualFrontMatter() const { return FrontMatterKind::Yaml; }

} // namespace galley::model
