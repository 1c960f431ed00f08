// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/slug.h"
#include "model/site/configuration/configuration.h"
#include "model/site/configuration/scriptvalues.h"
#include "model/site/kinds.h"
#include "model/site/paths/layout.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList scriptNames{u"eleventy.config.js"_s, u"eleventy.config.mjs"_s, u"eleventy.config.cjs"_s,
                              u"eleventy.config.ts"_s, u".eleventy.js"_s};

/// The folder that Eleventy reads; empty for the site folder itself.
QString inputFolder(const QDir &siteFolder)
{
    return pathWithin(textInScript(readScript(siteFolder, scriptNames), u"input"_s)).value_or(QString());
}

/// A folder of the site that is copied as it is, and the address it is copied to ("" for the root).
struct CopiedFolder
{
    QString folder;
    QString address;
};

/// A folder by its own name goes where it lies below the input folder; one with another name goes there.
QList<CopiedFolder> copiedFolders(const QDir &siteFolder)
{
    static const QRegularExpression call(u"addPassthroughCopy\\s*\\(\\s*([^)]*)\\)"_s);
    static const QRegularExpression quoted(u"[\"']([^\"'*\\n]+)[\"']"_s);
    const QString input = inputFolder(siteFolder);
    QList<CopiedFolder> copied;
    for (auto calls = call.globalMatch(readScript(siteFolder, scriptNames)); calls.hasNext();) {
        const QString arguments = calls.next().captured(1);
        QStringList paths;
        for (auto words = quoted.globalMatch(arguments); words.hasNext();)
            paths.append(pathWithin(words.next().captured(1)).value_or(QString()));
        if (paths.isEmpty() || paths.first().isEmpty() || !QFileInfo(siteFolder.filePath(paths.first())).isDir())
            continue;
        const bool isBelowInput = !input.isEmpty() && paths.first().startsWith(input + u'/');
        const QString own = isBelowInput ? paths.first().mid(input.size() + 1) : paths.first();
        copied.append({paths.first(), arguments.startsWith(u'{') ? paths.value(1) : own});
    }
    return copied;
}

/// The copied folder that images go to: one that is named for them, else one that becomes the root.
std::optional<CopiedFolder> imageFolder(const QDir &siteFolder)
{
    static const QRegularExpression named(u"(^|/)(img|imgs|images|media|pictures|photos|uploads)$"_s);
    const QList<CopiedFolder> copied = copiedFolders(siteFolder);
    const auto forImages =
        std::ranges::find_if(copied, [](const CopiedFolder &folder) { return named.match(folder.folder).hasMatch(); });
    if (forImages != copied.cend())
        return *forImages;
    const auto root = std::ranges::find_if(copied, [](const CopiedFolder &folder) { return folder.address.isEmpty(); });
    if (root == copied.cend())
        return std::nullopt;
    return CopiedFolder{root->folder + u"/img"_s, u"img"_s};
}

class EleventyKind : public SiteKind
{
    QString id() const override { return u"eleventy"_s; }
    QString name() const override { return u"Eleventy"_s; }

    bool recognises(const QDir &siteFolder) const override
    {
        return std::ranges::any_of(scriptNames, [&](const QString &name) { return siteFolder.exists(name); }) ||
               needsPackage(siteFolder, u"@11ty/eleventy"_s);
    }

    /// Whatever lies in a folder: at the root there are pages, and files about the repository.
    bool isPost(const QString &path) const override
    {
        static const QStringList inner{u"_includes"_s, u"_layouts"_s, u"_data"_s, u"_site"_s, u"public"_s};
        const QStringList folders = path.split(u'/').sliced(0, path.count(u'/'));
        const bool isPage = std::ranges::any_of(folders, [](const QString &name) { return inner.contains(name); });
        return !folders.isEmpty() && isMarkdown(path) && !isBesideTheSite(path) && !isPage;
    }
    QStringList contentFolders(const QDir &siteFolder) const override { return {inputFolder(siteFolder)}; }

    QString pathOfNewPost(const QDir &siteFolder, const NewPost &post, const QStringList &neighbours) const override
    {
        const QString input = inputFolder(siteFolder);
        const QString above = input.isEmpty() ? QString() : input + u'/';
        const QStringList names{u"posts"_s, u"blog"_s, u"post"_s, u"articles"_s};
        const auto there =
            std::ranges::find_if(names, [&](const QString &name) { return siteFolder.exists(above + name); });
        const QString folder = above + (there == names.cend() ? names.first() : *there);
        QStringList posts = neighbours;
        posts.removeIf([&](const QString &path) { return !path.startsWith(folder + u'/'); });
        const QString path = pathInLayout(commonLayout(posts.isEmpty() ? neighbours : posts), post);
        return path.isEmpty() ? u"%1/%2.md"_s.arg(folder, safeSlug(post)) : path;
    }

    /// It knows the key only where the site's own configuration teaches it.
    bool isDraftKeyUnknown(const QDir &siteFolder) const override
    {
        return !readScript(siteFolder, scriptNames).contains("draft"_L1);
    }

    LanguageMark languageOfPath(const QString &path) const override { return languageInFolder(path, {}, 2); }
    bool isPage(const QString &, const PostFields &fields) const override
    {
        return !fields.date.isValid() && fields.tags.isEmpty() && !fields.draft;
    }

    QString permalink(const QDir &siteFolder, const QString &path, const PostFields &fields) const override
    {
        const QString pattern = patternOfFolder(siteFolder, path);
        return pattern.isEmpty() ? addressOfFile(siteFolder, path)
                                 : addressByPattern(siteFolder, path, fields, pattern);
    }

    /// What the template says in words that every site has; what needs the site's own filters is only for Eleventy.
    QString addressByPattern(const QDir &siteFolder, const QString &path, const PostFields &fields,
                             const QString &pattern) const override
    {
        static const QRegularExpression words(u"\\{\\{-?\\s*([^}]*?)\\s*-?\\}\\}"_s);
        static const QRegularExpression slug(u"^(?:page\\.)?title\\s*\\|\\s*slug(?:ify)?$"_s);
        QString filled;
        qsizetype done = 0;
        for (auto matches = words.globalMatch(pattern); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString word = match.captured(1);
            filled += pattern.mid(done, match.capturedStart() - done);
            if (word == "page.fileSlug"_L1)
                filled += addressOfPath(partsOfPath(path).stem);
            else if (word == "page.filePathStem"_L1)
                filled += addressOfPath(stemPath(siteFolder, path));
            else if (word == "slug"_L1)
                filled += addressOfPath(fields.slug);
            else if (slug.match(word).hasMatch())
                filled += addressOfPath(slugFromTitle(fields.title));
            else
                return addressOfFile(siteFolder, path);
            done = match.capturedEnd();
        }
        filled = u'/' + filled + pattern.mid(done);
        if (filled.endsWith("/index.html"_L1))
            filled.chop(10);
        static const QRegularExpression slashes(u"/{2,}"_s);
        return filled.contains(u"{%"_s) ? addressOfFile(siteFolder, path) : filled.replace(slashes, u"/"_s);
    }

    /// The template that the data file of the post's folder, or of one above it, gives to all in it.
    static QString patternOfFolder(const QDir &siteFolder, const QString &path)
    {
        for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty(); folder = folder.section(u'/', 0, -2)) {
            const QString data = folder + u'/' + folder.section(u'/', -1);
            const std::optional<QVariantMap> values =
                readConfiguration(siteFolder, {data + u".11tydata.json"_s, data + u".json"_s});
            QString pattern = values ? values->value(u"permalink"_s).toString() : QString();
            if (pattern.isEmpty())
                pattern = textInScript(readScript(siteFolder, {data + u".11tydata.js"_s, data + u".11tydata.mjs"_s,
                                                               data + u".11tydata.cjs"_s}),
                                       u"permalink"_s);
            if (!pattern.isEmpty())
                return pattern;
        }
        return {};
    }

    /// “/blog/hello”: the file below the input folder, without a date and an index.
    static QString stemPath(const QDir &siteFolder, const QString &path)
    {
        const PathParts parts = partsOfPath(path);
        const QString input = inputFolder(siteFolder);
        const bool isBelowInput = !input.isEmpty() && (parts.folder + u'/').startsWith(input + u'/');
        const QString folder = isBelowInput ? parts.folder.mid(input.size() + 1) : parts.folder;
        return u'/' + (folder.isEmpty() ? QString() : folder + u'/') + parts.stem;
    }
    /// Where no permalink says otherwise, a date in the file's name stays.
    static QString addressOfFile(const QDir &siteFolder, const QString &path)
    {
        QStringList names = stemPath(siteFolder, path).split(u'/', Qt::SkipEmptyParts);
        const PathParts parts = partsOfPath(path);
        names.last() = parts.isBundle ? path.section(u'/', -2, -2) : path.section(u'/', -1).section(u'.', 0, -2);
        const bool isTwice = names.size() > 1 && names.last() == names.at(names.size() - 2); // blog/blog.md is /blog/
        return addressOfPath(u'/' + (isTwice ? names.first(names.size() - 1) : names).join(u'/') + u'/');
    }

    // Without a folder that is copied, an image lies beside its post, where Eleventy's image plugin takes it from.
    QString mediaPath(const QDir &siteFolder, const QString &postPath, const QString &fileName) const override
    {
        const std::optional<CopiedFolder> images = imageFolder(siteFolder);
        if (!images)
            return postPath.left(postPath.lastIndexOf(u'/') + 1) + safeFileName(fileName);
        return MediaFolder{images->folder, {}}.path(postPath, fileName);
    }
    QString mediaAddress(const QDir &siteFolder, const QString &postPath, const QString &fileName) const override
    {
        const std::optional<CopiedFolder> images = imageFolder(siteFolder);
        if (!images)
            return addressOfPath(u"./"_s + safeFileName(fileName));
        const QString below = MediaFolder{images->folder, {}}.path(postPath, fileName).mid(images->folder.size());
        return addressOfPath(u'/' + images->address + below);
    }
    QString mediaPathFromAddress(const QDir &siteFolder, const QString &postPath, const QString &address) const override
    {
        const QString path = pathOfAddress(address).value_or(QString());
        if (!path.startsWith(u'/'))
            return pathBesidePost(postPath, address);
        const QString wanted = pathWithin(path).value_or(QString());
        for (const CopiedFolder &copied : copiedFolders(siteFolder)) {
            const QString start = copied.address.isEmpty() ? QString() : copied.address + u'/';
            const QString file = copied.folder + u'/' + wanted.mid(start.size());
            if (wanted.startsWith(start) && QFileInfo(siteFolder.filePath(file)).isFile())
                return file;
        }
        return wanted;
    }

    QString keyOfAddress() const override { return u"permalink"_s; }
    /// One text is one tag.
    QStringList listFromText(const QString &text) const override
    {
        return text.isEmpty() ? QStringList() : QStringList{text};
    }
    QString textFromList(const QStringList &items) const override { return items.value(0); }
    QByteArray samplePost(FrontMatterKind) const override
    {
        return "---\ntitle: Title\ndescription: Words\ndate: 2024-01-02\ntags:\n  - tag\n---\n";
    }
};

} // namespace

const SiteKind &eleventyKind()
{
    static const EleventyKind kind;
    return kind;
}

} // namespace galley::model
