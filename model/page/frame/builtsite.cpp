// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/frame/builtsite.h"

#include "model/page/excerpt.h"
#include "model/page/frame/contentplace.h"
#include "model/site/configuration/configuration.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFileBytes = 8 << 20;
constexpr int mostFilesSeen = 20'000;
constexpr int mostPagesRead = 300;

struct Output
{
    QString kind;
    QString folder;
    QStringList configurations;
    QString key;
};

const QList<Output> &outputs()
{
    static const QList<Output> rows{
        {u"hugo"_s,
         u"public"_s,
         {u"hugo.toml"_s, u"hugo.yaml"_s, u"hugo.yml"_s, u"config.toml"_s, u"config.yaml"_s,
          u"config/_default/hugo.toml"_s, u"config/_default/config.toml"_s},
         u"publishDir"_s},
        {u"jekyll"_s, u"_site"_s, {u"_config.yml"_s}, u"destination"_s},
        {u"zola"_s, u"public"_s, {u"config.toml"_s, u"zola.toml"_s}, u"output_dir"_s},
        {u"hexo"_s, u"public"_s, {u"_config.yml"_s}, u"public_dir"_s},
        {u"eleventy"_s, u"_site"_s, {}, {}},
        {u"pelican"_s, u"output"_s, {}, {}},
        {u"astro"_s, u"dist"_s, {}, {}},
        {u"docusaurus"_s, u"build"_s, {}, {}},
    };
    return rows;
}

/// Folders that other set-ups build into; each only if it holds a front page.
const QStringList &usualFolders()
{
    static const QStringList names{u"public"_s, u"_site"_s, u"dist"_s, u"output"_s,
                                   u"build"_s,  u"docs"_s,  u"www"_s,  u"site"_s};
    return names;
}

QString existingOutput(const QString &siteFolder, const QString &name)
{
    const QString inside = QFileInfo(siteFolder).canonicalFilePath() + u'/';
    const QString folder = QFileInfo(siteFolder + u'/' + name).canonicalFilePath();
    const bool isBelow = !name.isEmpty() && folder.startsWith(inside);
    return isBelow && QFileInfo(folder + u"/index.html"_s).isFile() ? folder : QString();
}

QString outputOf(const Site &site)
{
    QStringList names;
    for (const Output &output : outputs()) {
        if (output.kind == site.kind) {
            const QVariantMap values =
                readConfiguration(QDir(site.folder), output.configurations).value_or(QVariantMap());
            names = {valueInAnyCase(values, output.key).toString(), output.folder};
        }
    }
    for (const QString &name : names + usualFolders()) {
        if (const QString folder = existingOutput(site.folder, name); !folder.isEmpty())
            return folder;
    }
    return {};
}

} // namespace

BuiltSite::BuiltSite(const Site &site)
    : m_folder(site.kind == u"press"_s ? QString() : outputOf(site))
{
}

bool BuiltSite::has(const QString &file) const
{
    const QFileInfo info(m_folder + u'/' + file);
    return !m_folder.isEmpty() && !file.isEmpty() && info.isFile() &&
           info.canonicalFilePath().startsWith(m_folder + u'/');
}

QByteArray BuiltSite::read(const QString &file) const
{
    QFile source(m_folder + u'/' + file);
    if (!has(file) || source.size() > largestFileBytes || !source.open(QIODevice::ReadOnly))
        return {};
    return source.readAll();
}

QString BuiltSite::fileAt(const QString &address, const QString &from) const
{
    const QUrl url(address);
    if (!url.isValid() || (!url.scheme().isEmpty() && url.scheme() != u"http"_s && url.scheme() != u"https"_s))
        return {};
    QString path = url.path(QUrl::FullyDecoded);
    const bool isRelative = url.host().isEmpty() && !path.startsWith(u'/');
    if (isRelative)
        path = QDir::cleanPath(u'/' + from.section(u'/', 0, -2) + u'/' + path);
    path = QDir::cleanPath(path).sliced(path.startsWith(u'/') ? 1 : 0);
    // A site that lives below a path of its host names it in its addresses; its folder does not have it.
    for (int strip = 0; strip < 3 && !path.isEmpty(); ++strip) {
        if (!path.startsWith(".."_L1) && has(path))
            return path;
        if (isRelative)
            break;
        path = path.section(u'/', 1);
    }
    return {};
}

QString BuiltSite::pageAt(const QString &address) const
{
    QString path = address.section(u'#', 0, 0).section(u'?', 0, 0);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const QString &suffix : {u"/index.html"_s, u".html"_s, u""_s}) {
        const bool isPage = (path + suffix).endsWith(".html"_L1);
        if (isPage && !path.isEmpty() && !path.contains(".."_L1) && has(path + suffix))
            return path + suffix;
    }
    return {};
}

QString BuiltSite::pageWith(const QString &words, const QString &slug) const
{
    if (words.isEmpty() || m_folder.isEmpty())
        return {};
    QStringList likely;
    QStringList others;
    QDirIterator files(m_folder, {u"*.html"_s}, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (int seen = 0; files.hasNext() && seen < mostFilesSeen; ++seen) {
        const QString file = files.next().sliced(m_folder.size() + 1);
        (!slug.isEmpty() && file.contains(slug) ? likely : others).append(file);
    }
    likely += others;
    for (const QString &file : likely.first(std::min<qsizetype>(likely.size(), mostPagesRead))) {
        if (lettersOf(plainText(read(file))).contains(words))
            return file;
    }
    return {};
}

} // namespace galley::model
