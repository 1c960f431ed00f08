// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/wordpress/wxritem.h"

#include "model/import/wordpress/wxrparts.h"

#include <QCoreApplication>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr qsizetype mostComments = 20'000;
constexpr qsizetype mostFields = 2'000;

/// What WordPress keeps beside posts for itself.
const QStringList &innerTypes()
{
    static const QStringList types{
        u"nav_menu_item"_s,    u"revision"_s,         u"custom_css"_s,    u"customize_changeset"_s,
        u"oembed_cache"_s,     u"user_request"_s,     u"wp_block"_s,      u"wp_template"_s,
        u"wp_template_part"_s, u"wp_global_styles"_s, u"wp_navigation"_s, u"wp_font_family"_s,
        u"wp_font_face"_s,     u"feedback"_s,         u"jp_mem_plan"_s,   u"scheduled-action"_s,
        u"acf-field"_s,        u"acf-field-group"_s};
    return types;
}

ItemKind kindOfType(const QString &type)
{
    if (type == "attachment"_L1)
        return ItemKind::Medium;
    if (type == "page"_L1)
        return ItemKind::Page;
    return innerTypes().contains(type) ? ItemKind::Other : ItemKind::Post;
}

SourceState stateOf(const QString &status, const QString &password)
{
    if (status == "trash"_L1)
        return SourceState::Trashed;
    if (status == "private"_L1)
        return SourceState::Private;
    if (status == "draft"_L1 || status == "pending"_L1 || status == "auto-draft"_L1)
        return SourceState::Draft;
    if (!password.isEmpty())
        return SourceState::Protected;
    return status == "future"_L1 ? SourceState::Scheduled : SourceState::Published;
}

/// Everything that is only understood once all of the item is read.
struct RawItem
{
    QString local, utc, published, changedLocal, changedUtc;
    QString status, password, guid, summary, creator;
    qsizetype leftComments = 0;
};

void takeCategory(QXmlStreamReader &xml, const WxrChannel &channel, SourceItem &item)
{
    const QString domain = xml.attributes().value("domain"_L1).toString();
    const QString slug = xml.attributes().value("nicename"_L1).toString();
    const QString name = plainLine(elementText(xml)).trimmed();
    if (name.isEmpty())
        return;
    if (domain == "post_tag"_L1 || domain == "tag"_L1) {
        if (!item.tags.contains(name))
            item.tags.append(name);
    } else if (domain.isEmpty() || domain == "category"_L1) {
        const CategoryPath path = channel.pathOf(slug, name);
        const bool isKnown = std::ranges::any_of(
            item.categories, [&](const CategoryPath &other) { return other.constLast() == path.constLast(); });
        if (!isKnown)
            item.categories.append(path);
    } else {
        item.fields.append(
            {domain, domain == "post_format"_L1 && slug.startsWith("post-format-"_L1) ? slug.sliced(12) : name});
    }
}

bool takePlain(QXmlStreamReader &xml, const QString &name, SourceItem &item, RawItem &raw)
{
    const auto take = [&](QString &text) {
        if (text.isEmpty())
            text = elementText(xml);
        else
            elementText(xml);
        return true;
    };
    if (name == "post_id"_L1)
        return take(item.id);
    if (name == "post_type"_L1)
        return take(item.type);
    if (name == "post_name"_L1)
        return take(item.slug);
    if (name == "post_parent"_L1)
        return take(item.parent);
    if (name == "post_date"_L1)
        return take(raw.local);
    if (name == "post_date_gmt"_L1)
        return take(raw.utc);
    if (name == "post_modified"_L1)
        return take(raw.changedLocal);
    if (name == "post_modified_gmt"_L1)
        return take(raw.changedUtc);
    if (name == "status"_L1)
        return take(raw.status);
    if (name == "post_password"_L1)
        return take(raw.password);
    if (name == "attachment_url"_L1)
        return take(item.fileAddress);
    if (name == "creator"_L1)
        return take(raw.creator);
    if (name == "guid"_L1)
        return take(raw.guid);
    if (name == "pubDate"_L1)
        return take(raw.published);
    return false;
}

bool takeElement(QXmlStreamReader &xml, const WxrChannel &channel, const QString &name, SourceItem &item, RawItem &raw)
{
    const bool hasPrefix = xml.qualifiedName().contains(u':');
    if (name == "title"_L1 && !hasPrefix) {
        item.title = plainLine(elementText(xml));
    } else if (name == "link"_L1 && !hasPrefix) {
        item.address = elementText(xml).trimmed();
    } else if (name == "encoded"_L1 && xml.qualifiedName().startsWith("excerpt:"_L1)) {
        item.excerpt = plainLine(elementText(xml)).simplified();
    } else if (name == "encoded"_L1) {
        item.body = elementText(xml).toUtf8();
    } else if (name == "description"_L1 && !hasPrefix) {
        raw.summary = elementText(xml);
    } else if (name == "is_sticky"_L1) {
        item.isSticky = elementText(xml).trimmed() == "1"_L1;
    } else if (name == "category"_L1) {
        takeCategory(xml, channel, item);
    } else if (name == "postmeta"_L1) {
        const SourceField field = readField(xml);
        if (item.fields.size() < mostFields)
            item.fields.append(field);
    } else if (name == "comment"_L1) {
        const SourceComment comment = readComment(xml);
        if (item.comments.size() < mostComments && comment.type != "spam"_L1 && comment.type != "trash"_L1)
            item.comments.append(comment);
        else
            ++raw.leftComments;
    } else {
        return takePlain(xml, name, item, raw);
    }
    return true;
}

/// An earlier name of the post: its address with that in place of the last part.
QString addressWithSlug(const QString &address, const QString &slug)
{
    const QString bare = address.endsWith(u'/') ? address.chopped(1) : address;
    const qsizetype slash = bare.lastIndexOf(u'/');
    return slash < 8 || address.contains(u'?') ? QString() : bare.first(slash + 1) + slug + u'/';
}

void settleFields(SourceItem &item)
{
    for (const SourceField &field : std::as_const(item.fields)) {
        if (field.key == "_thumbnail_id"_L1)
            item.cover = field.value.trimmed();
        else if (field.key == "_wp_old_slug"_L1 && !field.value.isEmpty())
            item.otherAddresses.append(addressWithSlug(item.address, field.value));
    }
    item.otherAddresses.removeAll(QString());
}

void settle(SourceItem &item, const RawItem &raw, const WxrChannel &channel)
{
    item.id = item.id.trimmed();
    item.type = item.type.trimmed().isEmpty() ? u"post"_s : item.type.trimmed();
    item.kind = kindOfType(item.type);
    item.slug = QUrl::fromPercentEncoding(item.slug.trimmed().toUtf8());
    item.parent = item.parent.trimmed() == "0"_L1 ? QString() : item.parent.trimmed();
    item.fileAddress = item.fileAddress.trimmed();
    item.form = BodyForm::WordPress;
    if (item.body.isEmpty() && item.kind != ItemKind::Medium)
        item.body = raw.summary.toUtf8(); // A feed that is no export has its texts there.
    const QString creator = raw.creator.trimmed();
    if (!creator.isEmpty())
        item.authors = {channel.authors.value(creator, creator)};
    item.state = stateOf(raw.status.trimmed(), raw.password);
    item.date = wordpressDate(raw.local, raw.utc);
    if (!item.date.isValid())
        item.date = QDateTime::fromString(raw.published.trimmed(), Qt::RFC2822Date);
    if (item.date.isValid() && item.date.date().year() < 1)
        item.date = {};
    item.changed = wordpressDate(raw.changedLocal, raw.changedUtc);
    const bool saysNoDate = raw.local.isEmpty() || raw.local.startsWith("0000-00-00"_L1);
    if (!item.date.isValid() && !saysNoDate)
        item.notes.append(tr("The date “%1” cannot be read.").arg(raw.local.left(60)));
    const QString guid = raw.guid.trimmed();
    if (guid.startsWith("http"_L1) && guid != item.address)
        item.otherAddresses.append(guid);
    if (item.id.isEmpty())
        item.id = !guid.isEmpty() ? guid : (item.address.isEmpty() ? item.title + raw.local : item.address);
    if (item.body.size() >= longestImportedText)
        item.notes.append(tr("The text is longer than %1 MB; it was cut there.").arg(longestImportedText / 1'000'000));
    if (raw.leftComments > 0)
        item.notes.append(tr("%1 comments marked as spam or in the trash were left out.").arg(raw.leftComments));
    settleFields(item);
}

} // namespace

CategoryPath WxrChannel::pathOf(const QString &slug, const QString &name) const
{
    constexpr int deepest = 10; // Parents can go round in a circle.
    CategoryPath path{name};
    QString parent = categories.value(slug).parent;
    while (!parent.isEmpty() && path.size() < deepest) {
        const auto found = categories.constFind(parent);
        if (found == categories.cend() || path.contains(found->name))
            break;
        path.prepend(found->name);
        parent = found->parent;
    }
    return path;
}

SourceItem readWxrItem(QXmlStreamReader &xml, const WxrChannel &channel)
{
    SourceItem item;
    RawItem raw;
    forEachElement(xml, [&](const QString &name) { return takeElement(xml, channel, name, item, raw); });
    settle(item, raw, channel);
    return item;
}

} // namespace galley::model
