// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/others/ghostsource.h"

#include "model/import/others/listsource.h"
#include "model/import/xml/xmlparts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

/// Ids are numbers in old exports and texts in new ones.
QString textOf(const QJsonValue &value) { return value.toVariant().toString(); }

QDateTime momentOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
    QDateTime moment = QDateTime::fromString(value.toString().replace(u' ', u'T'), Qt::ISODate);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(QTimeZone::utc());
    return moment;
}

class GhostExport
{
public:
    explicit GhostExport(const QJsonObject &data)
        : m_data(data)
    {
        for (const QJsonValue &tag : data["tags"_L1].toArray())
            m_tags.insert(textOf(tag["id"_L1]), tag["name"_L1].toString());
        for (const QJsonValue &user : data["users"_L1].toArray())
            m_users.insert(textOf(user["id"_L1]), user["name"_L1].toString());
        m_tagsOf = related(u"posts_tags"_s, u"tag_id"_s, m_tags);
        m_authorsOf = related(u"posts_authors"_s, u"author_id"_s, m_users);
    }

    QList<SourceItem> items() const
    {
        QList<SourceItem> items;
        for (const QJsonValue &post : m_data["posts"_L1].toArray())
            items.append(itemOf(post.toObject()));
        return items;
    }

    QString setting(QLatin1StringView key) const
    {
        for (const QJsonValue &setting : m_data["settings"_L1].toArray()) {
            if (setting["key"_L1].toString() == key)
                return setting["value"_L1].toString();
        }
        return {};
    }

private:
    QHash<QString, QStringList> related(const QString &table, const QString &key,
                                        const QHash<QString, QString> &names) const
    {
        QList<QJsonValue> rows;
        for (const QJsonValue &row : m_data[table].toArray())
            rows.append(row);
        std::ranges::stable_sort(rows, {}, [](const QJsonValue &row) { return row["sort_order"_L1].toInt(); });
        QHash<QString, QStringList> found;
        for (const QJsonValue &row : std::as_const(rows)) {
            if (const QString name = names.value(textOf(row[key])); !name.isEmpty())
                found[textOf(row["post_id"_L1])].append(name);
        }
        return found;
    }

    SourceItem itemOf(const QJsonObject &post) const
    {
        SourceItem item;
        item.id = textOf(post["id"_L1]);
        const bool isPage = post["type"_L1].toString() == "page"_L1 || post["page"_L1].toVariant().toBool();
        item.kind = isPage ? ItemKind::Page : ItemKind::Post;
        item.type = isPage ? u"page"_s : u"post"_s;
        item.title = post["title"_L1].toString();
        item.slug = post["slug"_L1].toString();
        item.excerpt = post["custom_excerpt"_L1].toString(post["meta_description"_L1].toString());
        item.changed = momentOf(post["updated_at"_L1]);
        item.date = momentOf(post["published_at"_L1]);
        if (!item.date.isValid())
            item.date = momentOf(post["created_at"_L1]);
        item.language = post["locale"_L1].toString();
        item.address = item.slug.isEmpty() ? QString() : u'/' + item.slug + u'/';
        item.isSticky = post["featured"_L1].toVariant().toBool();
        item.cover = withoutPlace(post["feature_image"_L1].toString());
        item.authors = m_authorsOf.value(item.id);
        if (const QString author = m_users.value(textOf(post["author_id"_L1])); item.authors.isEmpty())
            item.authors = author.isEmpty() ? QStringList() : QStringList{author};
        for (const QString &tag : m_tagsOf.value(item.id)) {
            if (!tag.startsWith(u'#')) // Those are Ghost's own, which readers do not see.
                item.tags.append(tag);
        }
        readState(post, item);
        readBody(post, item);
        return item;
    }

    static void readState(const QJsonObject &post, SourceItem &item)
    {
        const QString status = post["status"_L1].toString();
        const QString visibility = post["visibility"_L1].toString(u"public"_s);
        item.state = status == "draft"_L1       ? SourceState::Draft
                     : status == "scheduled"_L1 ? SourceState::Scheduled
                                                : SourceState::Published;
        if (visibility != "public"_L1) {
            item.state = SourceState::Private;
            item.notes.append(tr("It was for some readers alone (%1); it comes as a draft.").arg(visibility));
        }
        if (status == "sent"_L1)
            item.notes.append(tr("It was sent by mail and never shown on the site."));
    }

    static void readBody(const QJsonObject &post, SourceItem &item)
    {
        item.form = BodyForm::Html;
        item.body = withoutPlace(post["html"_L1].toString()).toUtf8();
        if (!item.body.isEmpty())
            return;
        const QString plain = post["plaintext"_L1].toString();
        item.body = htmlOfPlain(plain).toUtf8();
        const bool hasOther = !post["lexical"_L1].toString().isEmpty() || !post["mobiledoc"_L1].toString().isEmpty();
        if (hasOther && !plain.isEmpty())
            item.notes.append(tr("The export holds its text without form; look at it on the old site."));
        else if (hasOther)
            item.notes.append(tr("The export holds its text in Ghost's own form alone, which was not read."));
    }

    /// What Ghost writes in place of the site's address.
    static QString withoutPlace(QString text) { return text.remove(u"__GHOST_URL__"_s); }

    QJsonObject m_data;
    QHash<QString, QString> m_tags;
    QHash<QString, QString> m_users;
    QHash<QString, QStringList> m_tagsOf;
    QHash<QString, QStringList> m_authorsOf;
};

} // namespace

Result<std::unique_ptr<ImportSource>> openGhost(const QString &fileName)
{
    const Result<QByteArray> bytes = readExport(fileName);
    if (!bytes)
        return std::unexpected(bytes.error());
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(*bytes, &problem).object();
    const QJsonValue database = root.contains("db"_L1) ? root["db"_L1][0] : QJsonValue(root);
    const QJsonObject data = database["data"_L1].toObject();
    const QString name = QFileInfo(fileName).fileName();
    if (!data["posts"_L1].isArray()) {
        return std::unexpected(Error{tr("“%1” is no export of Ghost.").arg(name),
                                     tr("Export it anew under Settings > Advanced > Import/Export in Ghost."),
                                     problem.error == QJsonParseError::NoError
                                         ? QString()
                                         : tr("%1, at byte %2").arg(problem.errorString()).arg(problem.offset)});
    }
    const GhostExport ghost(data);
    SourceAbout about;
    about.name = ghost.setting("title"_L1).isEmpty() ? name : ghost.setting("title"_L1);
    about.key = u"ghost:"_s + about.name;
    about.exported = momentOf(database["meta"_L1]["exported_on"_L1]);
    return std::make_unique<ListSource>(about, ghost.items());
}

} // namespace galley::model
