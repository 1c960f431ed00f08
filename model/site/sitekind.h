// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/frontmatter.h"
#include "model/post/post.h"
#include "model/result.h"
#include "model/site/languages/languagemark.h"

#include <QDir>
#include <QList>
#include <QString>

namespace galley::model {

/// What a site writes at the head of its posts, learned from the posts it has.
struct FrontMatterStyle
{
    FrontMatterKind kind = FrontMatterKind::Yaml;
    QByteArray
        sample; ///< The source of a recent post to write alike (order of keys, quotes, date spelling); may be empty.
};

/// What a new post starts with.
struct NewPost
{
    QString title;
    QString slug;   ///< Already free and safe.
    QDateTime date; ///< With the author's zone.
    QStringList tags;
    QString description;
    QByteArray body;
};

/// How a post shows one of its images.
struct ShownImage
{
    QString fileName;
    QString alt{};   ///< What it shows, for readers who cannot see it.
    QString title{}; ///< Shown when the mouse rests on it.
};

/// The rules of one kind of site (generator). Stateless: each kind is one instance that lives as long as the program;
/// all functions may be called from any thread.
class SiteKind
{
public:
    virtual ~SiteKind() = default;

    virtual QString id() const = 0;   ///< "hugo"; kept in libraries, never changes.
    virtual QString name() const = 0; ///< “Hugo”, for the author.

    /// Which metadata this generator reads besides what stands between the usual fences.
    virtual Headers headers() const { return Headers::None; }
    /// A post's front matter in the forms that this generator takes.
    Result<FrontMatter> parse(const QByteArray &source) const { return FrontMatter::parse(source, headers()); }
    qsizetype bodyOffset(const QByteArray &source) const { return FrontMatter::bodyOffset(source, headers()); }

    /// Whether the files of `siteFolder` say that it is a site of this kind.
    virtual bool recognises(const QDir &siteFolder) const = 0;

    /// Whether the file at `path` (relative to the site folder, '/' separated) is a post.
    virtual bool isPost(const QString &path) const = 0;
    /// The same for a file below one of the content folders, which the configuration may have named.
    virtual bool isPostIn(const QString &contentFolder, const QString &path) const;
    /// Whether a post among these is undated by its place and lasting: a page such as “About”.
    virtual bool isPage(const QString &path, const PostFields &fields) const;
    /// Whether a folder that holds an index is one post, so that the other texts in it are parts of that.
    virtual bool isBundleWhole() const;
    /// The folders that hold posts, relative to the site folder, read from the site's configuration; never an empty
    /// list. An empty name is the site folder itself.
    virtual QStringList contentFolders(const QDir &siteFolder) const = 0;

    /// The language that a post's path names, where this kind reads one from it.
    virtual LanguageMark languageOfPath(const QString &path) const;

    /// Title, date, slug … of a post, from its text and, where the kind says so, from its path. Unreadable front matter
    /// yields what the path alone tells.
    virtual PostFields fields(const QString &path, const QByteArray &source) const;

    /// The source with one field changed in place ("title", "date", "slug", "tags", "categories", "description",
    /// "draft", or any key of the front matter as it is written there). `tags` and the like take a QStringList, "date"
    /// a QDateTime, "draft" a bool; no value, or an empty text for anything but the title, takes the key out. A value
    /// that is there already changes no byte.
    virtual Result<QByteArray> withField(const QByteArray &source, const QString &field, const QVariant &value) const;

    /// `source`, in which one field, if it says what it said in `earlier`, stands as it stood there: a change that was
    /// taken back leaves the identical file, though the text alone could not tell how the value was spelled.
    QByteArray spelledAs(const QByteArray &earlier, const QString &path, const QByteArray &source,
                         const QString &field) const;

    /// The key under which this post has, or would have, one of our fields.
    QString keyFor(const FrontMatter &frontMatter, const QString &field) const { return keyIn(frontMatter, field); }

    /// The file of a new post, relative to the site folder.
    /// `neighbours`: the paths of the site's latest posts, whose folders and names it follows.
    virtual QString pathOfNewPost(const QDir &siteFolder, const NewPost &post, const QStringList &neighbours) const = 0;
    /// Its text, with front matter alike that of the style's sample: the same keys in the same order and spelling.
    virtual QByteArray sourceOfNewPost(const NewPost &post, const FrontMatterStyle &style) const;

    /// The address of a post below the site's own: "/2026/11/hello/", where the front matter does not give it one of
    /// its own (see addressOf).
    virtual QString permalink(const QDir &siteFolder, const QString &path, const PostFields &fields) const = 0;
    /// The same with the post's text at hand, which may say the whole address itself ("url", "permalink").
    virtual QString addressOf(const QDir &siteFolder, const QString &path, const QByteArray &source) const;

    /// What the post at `fromPath` writes to link to another one of the site: the form that the generator checks and
    /// keeps right where it has one, else the address.
    virtual QString linkTo(const QDir &siteFolder, const QString &fromPath, const QString &path,
                           const QByteArray &source) const;

    /// Where a media file of this post goes (relative to the site folder), and how the post writes its address.
    virtual QString mediaPath(const QDir &siteFolder, const QString &postPath, const QString &fileName) const = 0;
    virtual QString mediaAddress(const QDir &siteFolder, const QString &postPath, const QString &fileName) const = 0;
    /// The file (relative to the site folder) that an address written in the post means; empty if it is not one of the
    /// site's own.
    virtual QString mediaPathFromAddress(const QDir &siteFolder, const QString &postPath,
                                         const QString &address) const = 0;
    /// What the post's text says to show an image; Markdown where the kind has nothing of its own.
    virtual QString imageMarkup(const QDir &siteFolder, const QString &postPath, const ShownImage &image) const;
    /// Where a post lies, or will lie once it is published, as far as that can be told now.
    QString expectedPath(const QDir &siteFolder, const QString &path, const PostFields &fields,
                         const QStringList &neighbours) const;

    /// The shortcodes, tags or components that this generator brings along, by name.
    virtual QStringList ownTags() const;
    /// Where a site keeps those of its own making: a file there is one, called by its name. Empty: nowhere.
    virtual QString tagsFolder() const;
    /// The key under which a post can say its whole address; empty where this kind has none.
    virtual QString keyOfAddress() const;
    /// The key under which a post lists its earlier addresses, below the site's own, so that readers are led on; empty
    /// where this kind, or this site, knows none.
    virtual QString keyOfRedirects(const QDir &siteFolder) const;

    /// Whether a build shows posts whose date lies ahead, by this generator's habit and the site's configuration.
    virtual bool showsFuturePosts(const QDir &siteFolder) const;
    /// Whether `draft: true` means nothing to this generator, so that the post is published all the same.
    virtual bool isDraftKeyUnknown(const QDir &siteFolder) const;

protected:
    /// The key of the front matter that reads like `key` in any case; `key` itself if there is none.
    static QString keyInAnyCase(const FrontMatter &frontMatter, const QString &key);

    /// The front matter key for one of our fields; the default is the field's own name.
    virtual QString keyOf(const QString &field) const;
    /// The key that holds one of our fields in this very post, which may spell it otherwise than keyOf (Hugo: “Title”).
    virtual QString keyIn(const FrontMatter &frontMatter, const QString &field) const;
    /// What makes texts the languages of one post, from their front matter; empty: their paths do.
    virtual QString translationOf(const FrontMatter &frontMatter, const PostFields &fields) const;
    /// The address that a post gives as a pattern or template of this kind; by default that is for the generator alone,
    /// and the site's own pattern is told.
    virtual QString addressByPattern(const QDir &siteFolder, const QString &path, const PostFields &fields,
                                     const QString &pattern) const;
    /// The items of a list that is written as one text; the default parts them at commas.
    virtual QStringList listFromText(const QString &text) const;
    virtual QString textFromList(const QStringList &items) const;
    /// A post of the kind's own style, for a site that has none to learn from.
    virtual QByteArray samplePost(FrontMatterKind kind) const;
    /// The kind of front matter that this generator's authors use most.
    virtual FrontMatterKind usualFrontMatter() const;

private:
    QByteArray withoutEmptyBlock(const QByteArray &source, const QByteArray &earlier) const;
    Result<QByteArray> withItems(const FrontMatter &frontMatter, const QString &key, const QStringList &items) const;

    friend FrontMatterStyle learnStyle(const SiteKind &kind, const QList<QByteArray> &sources);
};

/// All kinds, most telling first, so that the first that recognises a folder is the right one.
const QList<const SiteKind *> &siteKinds();
/// The kind with that id; the plain one for an id of a newer Galley.
const SiteKind &siteKind(const QString &id);
/// The kind that recognises the folder; plain Markdown when no other does.
const SiteKind &detectSiteKind(const QDir &siteFolder);

/// The folder of the site in `folder`: that itself, or, where no kind recognises it, the only one below it (two levels
/// at most) that one does.
QString siteFolderIn(const QDir &folder);

/// The files of all posts of a site, sorted, relative to its folder; in the folders `chosen`, if there are any, else in
/// those of its kind. Symbolic links and hidden folders are not followed. (See contentFilesOf for what was left out.)
QStringList postPaths(const SiteKind &kind, const QDir &siteFolder, const QStringList &chosen = {});

/// The style to write new posts in: that of the newest readable post among `sources`, or the kind's own default.
FrontMatterStyle learnStyle(const SiteKind &kind, const QList<QByteArray> &sources);

} // namespace galley::model
