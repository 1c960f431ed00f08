// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/siteinfo.h"
#include "app/commands/bulkanswers.h"
#include "app/commands/groups.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SiteInfoCommand", text); }

/// As --json says it, from the commonest on.
QList<std::pair<QString, int>> styles(const SiteInfo &info)
{
    static const QList<std::pair<FrontMatterKind, QString>> names{{FrontMatterKind::Yaml, u"yaml"_s},
                                                                  {FrontMatterKind::Toml, u"toml"_s},
                                                                  {FrontMatterKind::Json, u"json"_s},
                                                                  {FrontMatterKind::Headers, u"headers"_s},
                                                                  {FrontMatterKind::None, u"none"_s}};
    QList<std::pair<QString, int>> styles;
    for (const auto &[kind, name] : names) {
        if (const int posts = info.frontMatter.value(kind); posts > 0)
            styles.append({name, posts});
    }
    std::ranges::stable_sort(styles, std::greater(), &std::pair<QString, int>::second);
    return styles;
}

QString sentenceFor(RedirectWay way)
{
    switch (way) {
    case RedirectWay::Key:
        return tr("in the front matter of the post");
    case RedirectWay::Rules:
        return tr("as a line in the file _redirects");
    case RedirectWay::None:
        break;
    }
    return tr("nowhere: its generator knows none");
}

QString folderName(const QString &folder) { return folder.isEmpty() ? u"."_s : folder; }

QJsonObject toJson(const SiteInfo &info)
{
    QJsonObject frontMatter;
    for (const auto &[style, posts] : styles(info))
        frontMatter.insert(style, posts);
    QJsonArray folders;
    for (const QString &folder : info.contentFolders)
        folders.append(folderName(folder));
    QJsonArray skipped;
    for (const SkippedFile &file : info.skipped)
        skipped.append(QJsonObject{{u"path"_s, file.path}, {u"reason"_s, file.reason}});
    return {{u"id"_s, info.site.id},
            {u"name"_s, info.site.name},
            {u"folder"_s, info.site.folder},
            {u"kind"_s, info.site.kind},
            {u"contentFolders"_s, folders},
            {u"frontMatter"_s, styles(info).value(0).first},
            {u"frontMatterCounts"_s, frontMatter},
            {u"posts"_s, info.posts},
            {u"drafts"_s, info.drafts},
            {u"pages"_s, info.pages},
            {u"languages"_s, QJsonArray::fromStringList(info.languages)},
            {u"newPostPath"_s, info.newPostPath},
            {u"postAddress"_s, info.postAddress},
            {u"mediaPath"_s, info.mediaPath},
            {u"mediaAddress"_s, info.mediaAddress},
            {u"showsFuturePosts"_s, info.showsFuturePosts},
            {u"redirects"_s, wordFor(info.redirects)},
            {u"shortcodes"_s, QJsonArray::fromStringList(info.shortcodes)},
            {u"skipped"_s, skipped}};
}

QString toText(const SiteInfo &info)
{
    QString text;
    const auto line = [&](const QString &name, const QString &value) { text += name + u'\t' + value + u'\n'; };
    QStringList folders;
    for (const QString &folder : info.contentFolders)
        folders.append(folderName(folder));
    QStringList written;
    for (const auto &[style, posts] : styles(info))
        written.append(u"%1 (%2)"_s.arg(style).arg(posts));
    line(tr("Site"), info.site.name);
    line(tr("Kind"), info.kindName);
    line(tr("Folder"), info.site.folder);
    line(tr("Posts in"), folders.join(u", "_s));
    line(tr("Posts"), tr("%1, of which drafts %2, pages %3").arg(info.posts).arg(info.drafts).arg(info.pages));
    line(tr("Front matter"), written.join(u", "_s));
    if (!info.languages.isEmpty())
        line(tr("Languages"), info.languages.join(u", "_s));
    line(tr("A new post"), u"%1 → %2"_s.arg(info.newPostPath, info.postAddress));
    line(tr("Its images"), u"%1 → %2"_s.arg(info.mediaPath, info.mediaAddress));
    line(tr("Posts of a future date"), info.showsFuturePosts ? tr("are shown at once") : tr("wait for their day"));
    line(tr("Redirects"), sentenceFor(info.redirects));
    if (!info.shortcodes.isEmpty())
        line(tr("Shortcodes"), info.shortcodes.join(u", "_s));
    for (const SkippedFile &file : info.skipped)
        line(tr("Left out"), u"%1: %2"_s.arg(file.path, file.reason));
    return text;
}

Result<Answer> runSiteInfo(const QCommandLineParser &parser, CommandContext &context)
{
    const QString name = parser.positionalArguments().constFirst();
    const Result<Site> site = context.library->with([&](Library &library) { return findSite(library, name, context); });
    const Result<SiteInfo> info = site ? siteInfo(*site) : std::unexpected(site.error());
    if (!info)
        return std::unexpected(info.error());
    return Answer{toText(*info).toUtf8(), toJson(*info)};
}

} // namespace

Command siteInfoCommand()
{
    return {u"site info"_s,
            u"SITE"_s,
            tr("Tells what Galley makes of a site: kind, folders, posts, what was left out."),
            {},
            runSiteInfo,
            1,
            1};
}

} // namespace galley::app
