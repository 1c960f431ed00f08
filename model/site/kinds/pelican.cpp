// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/slug.h"
#include "model/site/configuration/scriptvalues.h"
#include "model/site/kinds.h"
#include "model/site/paths/layout.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString settingsName = u"pelicanconf.py"_s;

QString setting(const QDir &siteFolder, const QString &name, const QString &otherwise)
{
    const QString value = textInScript(readScript(siteFolder, {settingsName}), name);
    return value.isEmpty() ? otherwise : value;
}

QString contentFolder(const QDir &siteFolder)
{
    const QString folder = pathWithin(setting(siteFolder, u"PATH"_s, u"content"_s)).value_or(QString());
    return folder.isEmpty() ? u"content"_s : folder;
}

/// "{date:%Y}" and the like, as Python would write them.
QString partOfDate(const QString &format, const QDateTime &date)
{
    static const QHash<QChar, QString> words{{u'Y', u"yyyy"_s}, {u'y', u"yy"_s},   {u'm', u"MM"_s},  {u'd', u"dd"_s},
                                             {u'b', u"MMM"_s},  {u'B', u"MMMM"_s}, {u'H', u"HH"_s},  {u'M', u"mm"_s},
                                             {u'S', u"ss"_s},   {u'a', u"ddd"_s},  {u'A', u"dddd"_s}};
    QString filled;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format.at(i) != u'%' || i + 1 == format.size())
            filled += format.at(i);
        else if (format.at(++i) == u'j')
            filled += QString::number(date.date().dayOfYear()).rightJustified(3, u'0');
        else if (format.at(i) == u'-' && i + 1 < format.size())
            filled += QString::number(QLocale::c().toString(date, words.value(format.at(++i))).toInt());
        else
            filled += QLocale::c().toString(date, words.value(format.at(i)));
    }
    return filled;
}

class PelicanKind : public SiteKind
{
    QString id() const override { return u"pelican"_s; }
    QString name() const override { return u"Pelican"_s; }

    Headers headers() const override { return Headers::Lines; }

    bool recognises(const QDir &siteFolder) const override { return siteFolder.exists(settingsName); }

    /// Undated pages lie in “pages”.
    bool isPost(const QString &path) const override
    {
        return path.contains(u'/') && isMarkdown(path) && !isBesideTheSite(path) &&
               path.section(u'/', 1, 1) != "pages"_L1;
    }
    bool isPostIn(const QString &contentFolder, const QString &path) const override
    {
        return isMarkdown(path) && !isBesideTheSite(path) && !path.startsWith(contentFolder + u"/pages/"_s);
    }
    /// All of the content, or the folders of articles in it.
    QStringList contentFolders(const QDir &siteFolder) const override
    {
        const QString content = contentFolder(siteFolder);
        QStringList folders;
        for (const QString &name : textsInScript(readScript(siteFolder, {settingsName}), u"ARTICLE_PATHS"_s)) {
            if (const std::optional<QString> path = pathWithin(content + u'/' + name))
                folders.append(*path);
        }
        return folders.isEmpty() ? QStringList{content} : folders;
    }

    /// Texts with the same slug are the languages of one.
    QString translationOf(const FrontMatter &frontMatter, const PostFields &fields) const override
    {
        const QString slug = frontMatter.text(keyIn(frontMatter, u"slug"_s)).trimmed();
        return u"slug:"_s + (slug.isEmpty() ? slugFromTitle(fields.title) : slug);
    }

    PostFields fields(const QString &path, const QByteArray &source) const override
    {
        PostFields fields = SiteKind::fields(path, source);
        const Result<FrontMatter> frontMatter = parse(source);
        if (!frontMatter)
            return fields;
        fields.draft = isDraft(*frontMatter);
        if (frontMatter->text(keyIn(*frontMatter, u"slug"_s)).trimmed().isEmpty())
            fields.slug = slugFromTitle(fields.title);
        // Without a category of its own a post has that of its folder.
        const QString folder = partsOfPath(path).folder.section(u'/', 1);
        if (fields.categories.isEmpty() && !folder.isEmpty())
            fields.categories = QStringList{folder.section(u'/', -1)};
        return fields;
    }

    Result<QByteArray> withField(const QByteArray &source, const QString &field, const QVariant &value) const override
    {
        if (field != "draft"_L1)
            return SiteKind::withField(source, field, value);
        const Result<FrontMatter> frontMatter = parse(source);
        if (!frontMatter)
            return std::unexpected(frontMatter.error());
        if (isDraft(*frontMatter) == value.toBool())
            return source;
        return SiteKind::withField(source, keyIn(*frontMatter, u"status"_s),
                                   value.toBool() ? u"draft"_s : u"published"_s);
    }

    QString pathOfNewPost(const QDir &siteFolder, const NewPost &post, const QStringList &neighbours) const override
    {
        const QString path = pathInLayout(commonLayout(neighbours), post);
        return path.isEmpty() ? u"%1/%2.md"_s.arg(contentFolder(siteFolder), safeSlug(post)) : path;
    }

    bool isDraftKeyUnknown(const QDir &) const override { return true; } // It says `Status: draft`.

    QString permalink(const QDir &siteFolder, const QString &path, const PostFields &fields) const override
    {
        static const QRegularExpression word(u"\\{(\\w+)(?::([^}]*))?\\}"_s);
        const QString main = setting(siteFolder, u"DEFAULT_LANG"_s, u"en"_s);
        const bool isForeign = !fields.language.isEmpty() && fields.language != main;
        const QString pattern = isForeign ? setting(siteFolder, u"ARTICLE_LANG_URL"_s, u"{slug}-{lang}.html"_s)
                                          : setting(siteFolder, u"ARTICLE_URL"_s, u"{slug}.html"_s);
        QString filled = u"/"_s;
        qsizetype done = 0;
        for (auto words = word.globalMatch(pattern); words.hasNext();) {
            const QRegularExpressionMatch match = words.next();
            filled += pattern.mid(done, match.capturedStart() - done);
            if (match.captured(1) == "slug"_L1)
                filled += addressOfPath(slugForAddress(siteFolder, path, fields));
            else if (match.captured(1) == "lang"_L1)
                filled += addressOfPath(isForeign ? fields.language : main);
            else if (match.captured(1) == "category"_L1)
                filled += addressOfPath(
                    slugFromTitle(fields.categories.value(0, setting(siteFolder, u"DEFAULT_CATEGORY"_s, u"misc"_s))));
            else if (match.captured(1) == "author"_L1)
                filled += addressOfPath(slugFromTitle(setting(siteFolder, u"AUTHOR"_s, {})));
            else if (match.captured(1) == "date"_L1 && fields.date.isValid())
                filled += partOfDate(match.captured(2), fields.date);
            done = match.capturedEnd();
        }
        filled += pattern.mid(done);
        static const QRegularExpression slashes(u"/{2,}"_s);
        return filled.replace(slashes, u"/"_s);
    }

    /// By the title, unless the site takes it from the file's name.
    static QString slugForAddress(const QDir &siteFolder, const QString &path, const PostFields &fields)
    {
        const bool isByTitle = fields.slug == slugFromTitle(fields.title);
        if (path.isEmpty() || !isByTitle)
            return fields.slug;
        const QString script = readScript(siteFolder, {settingsName});
        if (script.contains("(?P<slug>"_L1))
            return partsOfPath(path).stem;
        const bool isByName = textInScript(script, u"SLUGIFY_SOURCE"_s) == "basename"_L1;
        return isByName ? slugFromTitle(path.section(u'/', -1).section(u'.', 0, -2)) : fields.slug;
    }

    QString linkTo(const QDir &siteFolder, const QString &, const QString &path, const QByteArray &) const override
    {
        const QString content = contentFolder(siteFolder);
        return u"{filename}/"_s + (path.startsWith(content + u'/') ? path.sliced(content.size() + 1) : path);
    }

    QString mediaPath(const QDir &siteFolder, const QString &postPath, const QString &fileName) const override
    {
        return mediaOf(siteFolder).path(postPath, fileName);
    }
    /// Pelican puts the real address in the place of {static}, wherever the site lies.
    QString mediaAddress(const QDir &siteFolder, const QString &postPath, const QString &fileName) const override
    {
        return u"{static}"_s + mediaOf(siteFolder).address(postPath, fileName);
    }
    QString mediaPathFromAddress(const QDir &siteFolder, const QString &postPath, const QString &address) const override
    {
        static const QRegularExpression mark(u"^(?:\\{|%7B|\\|)(?:static|attach|filename)(?:\\}|%7D|\\|)"_s);
        return mediaOf(siteFolder).pathFromAddress(postPath, QString(address).remove(mark));
    }

    QString keyOf(const QString &field) const override
    {
        static const QHash<QString, QString> keys{
            {u"categories"_s, u"category"_s}, {u"description"_s, u"summary"_s}, {u"draft"_s, u"status"_s}};
        return keys.value(field, field);
    }
    /// Pelican reads its keys in any case.
    QString keyIn(const FrontMatter &frontMatter, const QString &field) const override
    {
        return keyInAnyCase(frontMatter, keyOf(field));
    }

    QString keyOfAddress() const override { return u"url"_s; }
    /// Of fenced blocks Pelican reads YAML alone.
    QByteArray sourceOfNewPost(const NewPost &post, const FrontMatterStyle &style) const override
    {
        const bool isRead = style.kind != FrontMatterKind::Toml && style.kind != FrontMatterKind::Json;
        const FrontMatterStyle usual{FrontMatterKind::Headers, {}};
        return SiteKind::sourceOfNewPost(post, isRead && !style.sample.isEmpty() ? style : usual);
    }
    QByteArray samplePost(FrontMatterKind kind) const override
    {
        if (kind == FrontMatterKind::Headers)
            return "Title: Title\nDate: 2024-01-02 15:04\nSlug: slug\nTags: tag\n\n";
        return "---\nTitle: Title\nDate: 2024-01-02 15:04\nSlug: slug\nTags: tag\n---\n";
    }

    bool isDraft(const FrontMatter &frontMatter) const
    {
        const QString status = frontMatter.text(keyIn(frontMatter, u"status"_s)).trimmed();
        return status.compare("draft"_L1, Qt::CaseInsensitive) == 0;
    }

    static MediaFolder mediaOf(const QDir &siteFolder)
    {
        const QString content = contentFolder(siteFolder);
        return {content + u"/images"_s, content};
    }
};

} // namespace

const SiteKind &pelicanKind()
{
    static const PelicanKind kind;
    return kind;
}

} // namespace galley::model
