// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/sitekind.h"

#include "model/post/slug.h"
#include "model/site/languages/postlanguage.h"
#include "model/site/paths/paths.h"
#include "model/site/posts/heading.h"
#include "model/site/posts/newpost.h"

#include <QRegularExpression>

#include <algorithm>

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

/// One of our fields by its name; no value for any other key.
QVariant valueOf(const PostFields &fields, const QString &field)
{
    const QVariantMap values{{u"title"_s, fields.title},
                             {u"slug"_s, fields.slug},
                             {u"date"_s, fields.date},
                             {u"tags"_s, fields.tags},
                             {u"categories"_s, fields.categories},
                             {u"description"_s, fields.description},
                             {u"draft"_s, fields.draft}};
    return values.value(field);
}

bool hasPairedBrackets(const QString &text)
{
    int open = 0;
    for (const QChar character : text) {
        open += character == u'[' ? 1 : (character == u']' ? -1 : 0);
        if (open < 0)
            return false;
    }
    return open == 0;
}

/// Whether a post without the key says just the same.
bool saysNothing(const QString &field, const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QStringList>())
        return value.toStringList().isEmpty();
    return !value.isValid() || value.toString().isEmpty() || (field == "draft"_L1 && !value.toBool());
}

} // namespace

bool SiteKind::isPostIn(const QString &, const QString &path) const { return isPost(path); }

bool SiteKind::isPage(const QString &, const PostFields &) const { return false; }

bool SiteKind::isBundleWhole() const { return false; }

LanguageMark SiteKind::languageOfPath(const QString &path) const { return {{}, path}; }

PostFields SiteKind::fields(const QString &path, const QByteArray &source) const
{
    const LanguageMark mark = languageOfPath(path);
    const PathParts parts = partsOfPath(mark.path);
    PostFields fields;
    fields.language = mark.language;
    fields.translation = path.isEmpty() ? QString() : u"path:"_s + mark.path;
    fields.title = parts.title();
    fields.slug = parts.stem;
    if (parts.date.isValid())
        fields.date = parts.date.startOfDay(Qt::UTC);

    const Result<FrontMatter> frontMatter = parse(source);
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
    if (const QString language = languageIn(*frontMatter); !language.isEmpty())
        fields.language = language;
    if (const QString key = translationOf(*frontMatter, fields); !key.isEmpty())
        fields.translation = key;
    return fields;
}

Result<QByteArray> SiteKind::withField(const QByteArray &source, const QString &field, const QVariant &value) const
{
    Result<FrontMatter> frontMatter = parse(source);
    if (!frontMatter)
        return std::unexpected(frontMatter.error());
    const QString key = keyIn(*frontMatter, field);
    if (value.isValid() && valueOf(fields(QString(), source), field) == value)
        return source;
    if (saysNothing(field, value) && !frontMatter->contains(key))
        return source;
    const bool isNoText = value.metaType() == QMetaType::fromType<QString>() && value.toString().isEmpty();
    if (!value.isValid() || (isNoText && field != "title"_L1))
        return frontMatter->without(key);

    if (frontMatter->kind() == FrontMatterKind::None) {
        frontMatter = parse(FrontMatter::withEmptyBlock(usualFrontMatter(), source));
        if (!frontMatter)
            return std::unexpected(frontMatter.error());
    }
    switch (value.metaType().id()) {
    case QMetaType::Bool:
        return frontMatter->withFlag(key, value.toBool());
    case QMetaType::LongLong:
        return frontMatter->withNumber(key, value.toLongLong());
    case QMetaType::QDateTime:
        return frontMatter->withDate(key, value.toDateTime());
    case QMetaType::QStringList:
    case QMetaType::QVariantList:
        return withItems(*frontMatter, key, value.toStringList());
    default:
        return frontMatter->withText(key, value.toString());
    }
}

QByteArray SiteKind::spelledAs(const QByteArray &earlier, const QString &path, const QByteArray &source,
                               const QString &field) const
{
    const Result<FrontMatter> then = parse(earlier);
    const Result<FrontMatter> now = parse(source);
    if (!then || !now || source == earlier)
        return source;
    const QString key = keyIn(*then, field);
    const QVariant meant = valueOf(fields(path, earlier), field);
    const bool isMeant = meant.isValid() && valueOf(fields(path, source), field) == meant;
    const QString keyNow = keyIn(*now, field);
    if (isMeant && now->contains(keyNow) && !then->contains(key)) {
        const Result<QByteArray> bare = now->without(keyNow);
        if (bare && valueOf(fields(path, *bare), field) == meant)
            return withoutEmptyBlock(*bare, earlier);
    }
    if (!then->contains(key) || !now->contains(key))
        return withoutEmptyBlock(source, earlier);
    const bool areWords = listFromText(u"a b"_s).size() > 1;
    const bool areParted = listFromText(u"a,b"_s).size() > 1;
    const TextList parted = areWords ? TextList::Words : (areParted ? TextList::Commas : TextList::None);
    const QByteArray respelled = now->withSpellingOf(*then, key, parted);
    const Result<FrontMatter> spelled = parse(respelled);
    if (!isMeant || (spelled->value(key) == then->value(key) && spelled->text(key) == then->text(key)))
        return respelled;
    // It means the same, but says it otherwise: spaces around a title, one tag twice, an hour of one digit.
    const Result<QByteArray> copied = now->withValueOf(key, *then, key);
    return copied ? parse(*copied)->withSpellingOf(*then, key, parted) : respelled;
}

/// The block that was made for a value that is gone again goes too.
QByteArray SiteKind::withoutEmptyBlock(const QByteArray &source, const QByteArray &earlier) const
{
    const Result<FrontMatter> now = parse(source);
    const Result<FrontMatter> then = parse(earlier);
    const bool isMade = now && then && now->keys().isEmpty() && then->kind() == FrontMatterKind::None;
    const auto bodyOf = [](const FrontMatter &post) { // Without a byte order mark, which stands before any block.
        const QByteArray body = post.body();
        return body.startsWith("\xEF\xBB\xBF") ? body.sliced(3) : body;
    };
    return isMade && bodyOf(*now) == bodyOf(*then) ? earlier : source;
}

/// A list that stands as one text stays one, as long as its items can be told apart in it.
Result<QByteArray> SiteKind::withItems(const FrontMatter &frontMatter, const QString &key,
                                       const QStringList &items) const
{
    const QVariant now = frontMatter.value(key);
    const bool isText = now.metaType() == QMetaType::fromType<QString>() && !now.toString().isEmpty();
    if (isText && !items.isEmpty() && listFromText(textFromList(items)) == items)
        return frontMatter.withText(key, textFromList(items));
    return frontMatter.withList(key, items);
}

QByteArray SiteKind::sourceOfNewPost(const NewPost &post, const FrontMatterStyle &style) const
{
    const FrontMatterKind kind = style.kind == FrontMatterKind::None ? usualFrontMatter() : style.kind;
    for (const QByteArray &sample : {style.sample, samplePost(kind), SiteKind::samplePost(kind)}) {
        const Result<FrontMatter> frontMatter = parse(sample);
        if (!frontMatter || frontMatter->kind() != kind)
            continue;
        const auto key = [&](const QString &field) { return keyIn(*frontMatter, field); };
        const NewPostKeys keys{key(u"title"_s),       key(u"date"_s),
                               key(u"slug"_s),        key(u"tags"_s),
                               key(u"description"_s), keyOf(u"draft"_s) == "draft"_L1 ? key(u"draft"_s) : QString()};
        if (const Result<QByteArray> source = sourceLike(sample, post, keys, headers()))
            return *source;
    }
    return sourceWithHeading(post);
}

QString SiteKind::addressOf(const QDir &siteFolder, const QString &path, const QByteArray &source) const
{
    const QString key = keyOfAddress();
    const Result<FrontMatter> frontMatter = parse(source);
    const QString own = key.isEmpty() || !frontMatter ? QString() : frontMatter->text(key).trimmed();
    static const QRegularExpression computed(u"[:{}]"_s); // A pattern or a template: only the generator knows.
    if (own.isEmpty())
        return permalink(siteFolder, path, fields(path, source));
    if (own.contains(computed))
        return addressByPattern(siteFolder, path, fields(path, source), own);
    return own.startsWith(u'/') ? own : u'/' + own;
}

QString SiteKind::addressByPattern(const QDir &siteFolder, const QString &path, const PostFields &fields,
                                   const QString &) const
{
    return permalink(siteFolder, path, fields);
}

QString SiteKind::linkTo(const QDir &siteFolder, const QString &, const QString &path, const QByteArray &source) const
{
    return addressOf(siteFolder, path, source);
}

bool SiteKind::showsFuturePosts(const QDir &) const { return true; }

bool SiteKind::isDraftKeyUnknown(const QDir &) const { return false; }

QString SiteKind::imageMarkup(const QDir &siteFolder, const QString &postPath, const ShownImage &image) const
{
    QString alt = image.alt.simplified();
    alt.replace(u'\\', u"\\\\"_s);
    if (!hasPairedBrackets(alt)) // Pairs may stand as they are, and some generators show what protects them.
        alt.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
    QString title = image.title.simplified();
    if (!title.isEmpty())
        title = u" \"%1\""_s.arg(title.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s));
    return u"![%1](%2%3)"_s.arg(alt, mediaAddress(siteFolder, postPath, image.fileName), title);
}

QString SiteKind::expectedPath(const QDir &siteFolder, const QString &path, const PostFields &fields,
                               const QStringList &neighbours) const
{
    if (!path.isEmpty())
        return path;
    // A text without a date is dated by the day it is published.
    const QDateTime date = fields.date.isValid() ? fields.date : QDateTime::currentDateTime();
    return pathOfNewPost(siteFolder, {fields.title, fields.slug, date, fields.tags, fields.description, {}},
                         neighbours);
}

QString SiteKind::translationOf(const FrontMatter &frontMatter, const PostFields &) const
{
    const QString key = frontMatter.text(keyInAnyCase(frontMatter, u"translationKey"_s)).trimmed();
    return key.isEmpty() ? QString() : u"key:"_s + key;
}

QStringList SiteKind::ownTags() const { return {}; }

QString SiteKind::tagsFolder() const { return {}; }

QString SiteKind::keyOfAddress() const { return {}; }

QString SiteKind::keyOfRedirects(const QDir &) const { return {}; }

QString SiteKind::keyInAnyCase(const FrontMatter &frontMatter, const QString &key)
{
    const QStringList keys = frontMatter.keys();
    if (keys.contains(key))
        return key;
    const auto found =
        std::ranges::find_if(keys, [&](const QString &other) { return other.compare(key, Qt::CaseInsensitive) == 0; });
    return found == keys.cend() ? key : *found;
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
    case FrontMatterKind::Headers:
    case FrontMatterKind::None:
        break;
    }
    return "---\ntitle: Title\ndate: 2024-01-02T15:04:05+01:00\ntags:\n  - tag\n---\n";
}

FrontMatterKind SiteKind::usualFrontMatter() const { return FrontMatterKind::Yaml; }

} // namespace galley::model
