// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/templates/posttemplates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 1'000'000;

QString tr(const char *text) { return QCoreApplication::translate("PostTemplates", text); }

QString keyFor(const SiteId &site) { return u"templates/"_s + site; }

bool isNamed(const PostTemplate &post, const QString &name)
{
    return post.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
}

Result<> check(const PostTemplate &post)
{
    if (post.name.simplified().isEmpty())
        return std::unexpected(Error{tr("A template needs a name to be found again."), tr("Type a name for it."), {}});
    if (post.source.size() > mostBytes)
        return std::unexpected(Error{tr("“%1” is too long for a template.").arg(post.name),
                                     tr("Leave in it only what every new post begins with."),
                                     {}});
    if (!post.source.isValidUtf8())
        return std::unexpected(
            Error{tr("“%1” is not written in UTF-8.").arg(post.name), tr("Save it as UTF-8, then try again."), {}});
    return {};
}

} // namespace

Result<QList<PostTemplate>> postTemplates(Library &library, const SiteId &site)
{
    const Result<QByteArray> json = library.recall(keyFor(site));
    if (!json)
        return std::unexpected(json.error());
    QList<PostTemplate> posts;
    for (const QJsonValue value : QJsonDocument::fromJson(*json).array()) {
        const QJsonObject object = value.toObject();
        posts.append({object.value(u"name"_s).toString(), object.value(u"text"_s).toString().toUtf8(),
                      object.value(u"default"_s).toBool()});
    }
    return posts;
}

Result<PostTemplate> postTemplate(Library &library, const SiteId &site, const QString &name)
{
    const auto posts = postTemplates(library, site);
    if (!posts)
        return std::unexpected(posts.error());
    QStringList names;
    for (const PostTemplate &post : *posts) {
        if (isNamed(post, name))
            return post;
        names += post.name;
    }
    const QString hint = names.isEmpty() ? tr("Keep one first: galley template save NAME FILE.")
                                         : tr("This site has: %1.").arg(names.join(u", "_s));
    return std::unexpected(Error{tr("There is no template “%1”.").arg(name), hint, {}});
}

Result<> setPostTemplates(Library &library, const SiteId &site, QList<PostTemplate> posts)
{
    bool hasDefault = false;
    for (PostTemplate &post : posts)
        post.isDefault = post.isDefault && !std::exchange(hasDefault, true);
    std::ranges::stable_sort(posts, [](const PostTemplate &left, const PostTemplate &right) {
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    QJsonArray array;
    for (const PostTemplate &post : posts) {
        if (const Result<> good = check(post); !good)
            return good;
        QJsonObject json{{u"name"_s, post.name.simplified()}, {u"text"_s, QString::fromUtf8(post.source)}};
        if (post.isDefault)
            json.insert(u"default"_s, true);
        array.append(json);
    }
    return library.remember(keyFor(site), QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<> savePostTemplate(Library &library, const SiteId &site, const PostTemplate &post)
{
    auto posts = postTemplates(library, site);
    if (!posts)
        return std::unexpected(posts.error());
    PostTemplate kept = post;
    posts->removeIf([&kept](const PostTemplate &other) {
        const bool isReplaced = isNamed(other, kept.name);
        kept.isDefault = kept.isDefault || (isReplaced && other.isDefault);
        return isReplaced;
    });
    posts->prepend(kept); // Of two defaults the newer one is meant.
    return setPostTemplates(library, site, *posts);
}

Result<std::optional<PostTemplate>> defaultTemplate(Library &library, const SiteId &site)
{
    const auto posts = postTemplates(library, site);
    if (!posts)
        return std::unexpected(posts.error());
    const auto found = std::ranges::find_if(*posts, &PostTemplate::isDefault);
    return found == posts->end() ? std::nullopt : std::optional(*found);
}

Result<> setDefaultTemplate(Library &library, const SiteId &site, const QString &name)
{
    auto posts = postTemplates(library, site);
    if (!posts)
        return std::unexpected(posts.error());
    if (!name.isEmpty()) {
        if (const auto there = postTemplate(library, site, name); !there)
            return std::unexpected(there.error());
    }
    for (PostTemplate &post : *posts)
        post.isDefault = !name.isEmpty() && isNamed(post, name);
    return setPostTemplates(library, site, *posts);
}

Result<> removePostTemplate(Library &library, const SiteId &site, const QString &name)
{
    const auto there = postTemplate(library, site, name);
    if (!there)
        return std::unexpected(there.error());
    auto posts = postTemplates(library, site);
    if (!posts)
        return std::unexpected(posts.error());
    posts->removeIf([&name](const PostTemplate &other) { return isNamed(other, name); });
    return setPostTemplates(library, site, *posts);
}

} // namespace galley::model
