// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/setfields.h"

#include "app/actions/posts.h"
#include "model/library/history/history.h"
#include "model/post/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SetFields", text); }

QStringList itemsFrom(const QString &spelling)
{
    QStringList items;
    for (const QString &item : spelling.split(u',', Qt::SkipEmptyParts))
        items.append(item.trimmed());
    return items;
}

Result<bool> flagFrom(const FieldChange &change)
{
    if (change.value == "true"_L1 || change.value == "false"_L1)
        return change.value == "true"_L1;
    return std::unexpected(Error{
        tr("“%1” is either true or false.").arg(change.field), tr("Write %1=true or %1=false.").arg(change.field), {}});
}

Result<QDateTime> dateFrom(const FieldChange &change)
{
    const QDateTime date = dateFromText(change.value);
    if (date.isValid())
        return date;
    return std::unexpected(Error{
        tr("“%1” is no date.").arg(change.value), tr("Write it as 2026-11-22 or 2026-11-22T14:30:00+01:00."), {}});
}

/// What a key that Galley knows nothing of is to hold: as what stands there now; else as it looks.
QVariant valueLike(const QVariant &now, const QString &spelling)
{
    if (now.metaType() == QMetaType::fromType<QVariantList>())
        return itemsFrom(spelling);
    if (now.isValid())
        return spelling;
    static const QRegularExpression number(u"^-?(0|[1-9]\\d{0,14})$"_s);
    static const QRegularExpression date(u"^\\d{4}-\\d{2}-\\d{2}([T ]|$)"_s);
    if (spelling == "true"_L1 || spelling == "false"_L1)
        return spelling == "true"_L1;
    if (number.match(spelling).hasMatch())
        return spelling.toLongLong();
    const QDateTime when = date.match(spelling).hasMatch() ? dateFromText(spelling) : QDateTime();
    return when.isValid() ? QVariant(when) : QVariant(spelling);
}

/// The value that a field's spelling means; none when the field is to go.
Result<QVariant> valueOf(const FrontMatter &frontMatter, const FieldChange &change)
{
    if (change.value.isEmpty())
        return QVariant();
    if (change.field == "tags"_L1 || change.field == "categories"_L1)
        return QVariant(itemsFrom(change.value));
    if (change.field == "draft"_L1) {
        const Result<bool> flag = flagFrom(change);
        return flag ? Result<QVariant>(*flag) : std::unexpected(flag.error());
    }
    if (change.field == "date"_L1) {
        const Result<QDateTime> date = dateFrom(change);
        return date ? Result<QVariant>(*date) : std::unexpected(date.error());
    }
    static const QStringList texts{u"title"_s, u"slug"_s, u"description"_s};
    if (texts.contains(change.field))
        return QVariant(change.value);
    return valueLike(frontMatter.value(change.field), change.value);
}

Result<> checkList(const FrontMatter &frontMatter, const FieldChange &change)
{
    static const QStringList single{u"title"_s, u"slug"_s, u"date"_s, u"draft"_s, u"description"_s};
    const QVariant now = frontMatter.value(change.field);
    const bool isSingle = now.isValid() && now.metaType() != QMetaType::fromType<QVariantList>() &&
                          now.metaType() != QMetaType::fromType<QString>();
    if (!single.contains(change.field) && !isSingle)
        return {};
    return std::unexpected(Error{tr("“%1” is no list that items could be added to or taken from.").arg(change.field),
                                 tr("Give it a new value with %1=VALUE.").arg(change.field),
                                 {}});
}

/// One item more, or less, of a list; what is there already, or is not there, changes nothing.
Result<QByteArray> withItem(const SiteKind &kind, const QByteArray &source, const FrontMatter &frontMatter,
                            const FieldChange &change)
{
    if (const Result<> list = checkList(frontMatter, change); !list)
        return std::unexpected(list.error());
    const bool isAdded = change.way == FieldChange::Way::Add;
    const bool areTags = change.field == "tags"_L1;
    if (areTags || change.field == "categories"_L1) {
        const PostFields fields = kind.fields({}, source);
        QStringList items = areTags ? fields.tags : fields.categories;
        if (items.contains(change.value) == isAdded)
            return source;
        if (isAdded)
            items.append(change.value);
        else
            items.removeAll(change.value);
        return kind.withField(source, change.field, items);
    }
    if (frontMatter.kind() == FrontMatterKind::None)
        return isAdded ? kind.withField(source, change.field, QStringList{change.value}) : Result<QByteArray>(source);
    return isAdded ? frontMatter.withItem(change.field, change.value)
                   : frontMatter.withoutItem(change.field, change.value);
}

Result<QByteArray> withChange(const SiteKind &kind, const QByteArray &source, const FieldChange &change)
{
    const Result<FrontMatter> frontMatter = kind.parse(source);
    if (!frontMatter)
        return std::unexpected(frontMatter.error());
    if (change.way != FieldChange::Way::Set)
        return withItem(kind, source, *frontMatter, change);
    const Result<QVariant> value = valueOf(*frontMatter, change);
    return value ? kind.withField(source, change.field, *value) : std::unexpected(value.error());
}

Result<> checkChange(Library &library, const Post &post, const FieldChange &change)
{
    if (change.way != FieldChange::Way::Set)
        return {};
    if (change.field == "title"_L1 && change.value.trimmed().isEmpty())
        return std::unexpected(Error{tr("A post needs a title."), tr("Give it one; it can be changed later."), {}});
    if (change.field == "slug"_L1 && !change.value.isEmpty())
        return checkSlug(library, post.siteId, change.value, post.id);
    return {};
}

} // namespace

Result<FieldChange> fieldChangeFrom(const QString &spelling)
{
    FieldChange change;
    const qsizetype equals = spelling.indexOf(u'=');
    change.field = spelling.first(qMax<qsizetype>(0, equals));
    change.value = spelling.sliced(equals + 1);
    if (change.field.endsWith(u'+') || change.field.endsWith(u'-')) {
        change.way = change.field.endsWith(u'+') ? FieldChange::Way::Add : FieldChange::Way::Remove;
        change.field.chop(1);
        change.value = change.value.trimmed();
    }
    change.field = change.field.trimmed();
    if (equals < 0 || change.field.isEmpty()) {
        return std::unexpected(Error{
            tr("“%1” names no value.").arg(spelling), tr("Write it as KEY=VALUE, as in title=\"A new title\"."), {}});
    }
    if (change.way != FieldChange::Way::Set && change.value.isEmpty()) {
        return std::unexpected(
            Error{tr("“%1” names no item.").arg(spelling), tr("Write it as in tags+=travel or tags-=travel."), {}});
    }
    return change;
}

Result<QByteArray> withChanges(const SiteKind &kind, const QByteArray &source, const QList<FieldChange> &changes)
{
    Result<QByteArray> changed = source;
    for (const FieldChange &change : changes) {
        if (changed)
            changed = withChange(kind, *changed, change);
    }
    return changed;
}

Result<Post> setFields(Library &library, const PostId &id, const QList<FieldChange> &changes)
{
    const Result<Post> post = library.post(id);
    if (!post)
        return post;
    const Result<Site> site = library.site(post->siteId);
    if (!site)
        return std::unexpected(site.error());
    for (const FieldChange &change : changes) {
        if (const Result<> allowed = checkChange(library, *post, change); !allowed)
            return std::unexpected(allowed.error());
    }
    const SiteKind &kind = siteKind(site->kind);
    Result<QByteArray> source = withChanges(kind, post->source, changes);
    // What says again what is published stands as it stands there, to the byte.
    const auto published = library.published(id);
    if (source && published && *published) {
        for (const FieldChange &change : changes)
            source = kind.spelledAs((*published)->source, post->path, *source, change.field);
    }
    return source ? saveAndKeep(library, id, *source) : std::unexpected(source.error());
}

} // namespace galley::app
