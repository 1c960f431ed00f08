// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/move/bundling.h"

#include "model/library/media/addresses.h"
#include "model/post/textlinks.h"
#include "model/site/check/siteaddresses.h"
#include "model/site/configuration/configuration.h"
#include "model/site/move/references.h"
#include "model/site/paths/paths.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace galley::model {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Bundling", text); }

constexpr qint64 largestTextBytes = 2 << 20;

bool isBeside(const SiteKind &kind, const QDir &siteFolder, const QString &postPath)
{
    const QString address = kind.mediaAddress(siteFolder, postPath, u"a.png"_s);
    return address == "a.png"_L1 || address == "./a.png"_L1;
}

/// The index of a folder of the post's name: where the post would be a bundle.
QString indexFor(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return path.first(dot) + u"/index"_s + path.sliced(dot);
}

/// Who names which image. An address that cannot be followed counts for all images of its name.
class ImageUses
{
public:
    void add(const SiteAddresses &addresses, qsizetype post, const QByteArray &source)
    {
        for (const WrittenAddress &address : addressesIn(source)) {
            const QString path = addresses.imageFile(post, QString::fromUtf8(address.text));
            if (path.isEmpty())
                m_byName.insert(fileKey(address.text), post);
            else if (!m_byPath.contains(path, post))
                m_byPath.insert(path, post);
            ++m_times[{post, path}];
        }
    }
    void addOther(const QByteArray &text)
    {
        for (const WrittenAddress &address : addressesIn(text))
            m_byName.insert(fileKey(address.text), -1);
    }
    bool isOwn(const QString &path, qsizetype post) const
    {
        return m_byPath.values(path) == QList<qsizetype>{post} && !m_byName.contains(keyOf(path));
    }
    int times(const QString &path, qsizetype post) const { return m_times.value({post, path}); }

private:
    static QByteArray keyOf(const QString &path) { return fileKey(addressOfPath(path).toUtf8()); }

    QMultiHash<QString, qsizetype> m_byPath;
    QMultiHash<QByteArray, qsizetype> m_byName;
    QHash<QPair<qsizetype, QString>, int> m_times;
};

class Bundler
{
public:
    Bundler(const Site &site, const QList<CheckedPost> &posts, const std::function<bool(const QString &)> &isKept)
        : m_posts(posts)
        , m_isKept(isKept)
        , m_addresses(site, posts)
        , m_kind(m_addresses.kind())
        , m_folder(m_addresses.folder())
        , m_names(m_kind, m_folder, posts)
    {
    }

    void readUses(const Progress &progress)
    {
        for (qsizetype post = 0; post < m_posts.size(); ++post)
            m_uses.add(m_addresses, post, m_posts.at(post).source);
        readOtherFiles(progress);
    }

    void bundle(qsizetype post)
    {
        const CheckedPost &own = m_posts.at(post);
        if (own.path.isEmpty() || !m_isKept(own.path))
            return; // What was never published keeps its images in the library.
        const QString path = placeFor(own);
        QSet<QString> taken;
        const QList<SiteMend> edits = editsFor(post, path, taken);
        if (edits.isEmpty())
            return;
        if (const QString why = path == own.path ? QString() : objection(post, path, taken); !why.isEmpty()) {
            m_result.left.append({post, why});
            return;
        }
        m_result.texts.insert(post, mended(own.source, edits));
        if (path != own.path)
            m_result.moves.append({post, path, {}});
    }

    /// Links that name a moved file name it where it is now.
    void followNames()
    {
        for (const MovedPost &move : std::as_const(m_result.moves))
            m_moved.insert(move.index, move.path);
        for (qsizetype post = 0; post < m_posts.size() && !m_moved.isEmpty(); ++post) {
            const QByteArray source = m_result.texts.value(post, m_posts.at(post).source);
            if (const QByteArray text = followed(post, source); text != m_posts.at(post).source)
                m_result.texts.insert(post, text);
        }
    }
    Bundling result() && { return std::move(m_result); }

private:
    void readOtherFiles(const Progress &progress)
    {
        QSet<QString> own;
        for (const CheckedPost &post : m_posts)
            own.insert(post.path);
        QStringList folders{QString()};
        while (!folders.isEmpty() && (!progress || progress({tr("Looking through the site"), 0, 0}))) {
            const QString below = folders.takeLast();
            const QDir folder(m_folder.filePath(below));
            for (const QFileInfo &entry : folder.entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot)) {
                const QString path = below.isEmpty() ? entry.fileName() : below + u'/' + entry.fileName();
                if (entry.isSymLink() || own.contains(path) || isBesideTheSite(path + u"/x.md"_s))
                    continue;
                if (entry.isDir())
                    folders.append(path);
                else if (QFile file(entry.filePath()); mayNameFiles(path) && entry.size() <= largestTextBytes &&
                                                       m_isKept(path) && file.open(QIODevice::ReadOnly))
                    m_uses.addOther(file.readAll());
            }
        }
    }

    /// Where the post has its images beside it: here, in a folder of its own; its present path where neither can be.
    QString placeFor(const CheckedPost &post) const
    {
        if (isBeside(m_kind, m_folder, post.path) || partsOfPath(post.path).isBundle)
            return post.path;
        const QString index = indexFor(post.path);
        const QString address = m_kind.addressOf(m_folder, index, post.source);
        const bool isSame = address == m_kind.addressOf(m_folder, post.path, post.source);
        return m_kind.isPost(index) && isBeside(m_kind, m_folder, index) && isSame && !address.endsWith(".html"_L1)
                   ? index
                   : post.path;
    }

    QList<SiteMend> editsFor(qsizetype index, const QString &path, QSet<QString> &taken)
    {
        const CheckedPost &post = m_posts.at(index);
        const qsizetype body = m_kind.bodyOffset(post.source);
        const QByteArrayView text = QByteArrayView(post.source).sliced(body);
        QMap<QString, QList<SiteMend>> edits; // By file.
        for (const TextLink &link : linksIn(text)) {
            const QString address = QString::fromUtf8(link.address(text));
            const QString file = link.isImage() ? m_addresses.imageFile(index, address) : QString();
            if (!file.isEmpty())
                edits[file].append({{}, body + link.begin, link.length, {}});
        }
        QHash<QString, QString> names; // Within the new folder, without case.
        QList<SiteMend> all;
        for (auto file = edits.begin(); file != edits.end(); ++file) {
            const QString name = file.key().section(u'/', -1);
            const QString place = m_kind.mediaPath(m_folder, path, name);
            if (place == file.key() || !isBeside(m_kind, m_folder, path))
                continue;
            if (const QString why =
                    objectionTo(index, file.key(), place, int(file->size()), names.contains(name.toLower()));
                !why.isEmpty()) {
                m_result.left.append({index, why});
                continue;
            }
            names.insert(name.toLower(), file.key());
            taken.insert(file.key());
            for (SiteMend edit : std::as_const(*file)) {
                edit.with = m_kind.mediaAddress(m_folder, path, name).toUtf8();
                all.append(edit);
            }
        }
        return all;
    }

    QString objectionTo(qsizetype post, const QString &file, const QString &place, int shown, bool isNameTaken) const
    {
        if (!m_isKept(file))
            return tr("“%1” is not in the repository.").arg(file);
        if (!m_uses.isOwn(file, post))
            return tr("“%1” is used elsewhere too.").arg(file);
        if (m_uses.times(file, post) != shown)
            return tr("“%1” is named in the front matter or in a tag of the generator.").arg(file);
        if (isNameTaken || QFileInfo::exists(m_folder.filePath(place)))
            return tr("There is already another file at “%1”.").arg(place);
        return {};
    }

    /// Why a post cannot become a folder.
    QString objection(qsizetype index, const QString &path, const QSet<QString> &taken) const
    {
        const CheckedPost &post = m_posts.at(index);
        const QString folder = path.section(u'/', 0, -2);
        if (QFileInfo::exists(m_folder.filePath(folder)))
            return tr("There is already a folder “%1”.").arg(folder);
        const QString plain = m_kind.languageOfPath(post.path).path;
        for (const CheckedPost &other : m_posts) {
            if (other.path != post.path && !other.path.isEmpty() && m_kind.languageOfPath(other.path).path == plain)
                return tr("It has other languages: move them by hand.");
        }
        const QDir beside(m_folder.filePath(post.path.section(u'/', 0, -2)));
        for (const WrittenAddress &written : addressesIn(post.source)) {
            const std::optional<QString> address = pathOfAddress(QString::fromUtf8(written.text));
            if (!address || address->startsWith(u'/') || !QFileInfo::exists(beside.filePath(*address)))
                continue;
            if (!taken.contains(pathWithin(m_folder.relativeFilePath(beside.filePath(*address))).value_or(QString())))
                return tr("It names “%1”, which lies beside it.").arg(*address);
        }
        return {};
    }

    QByteArray followed(qsizetype index, const QByteArray &source)
    {
        const qsizetype body = m_kind.bodyOffset(source);
        const QByteArrayView text = QByteArrayView(source).sliced(body);
        QList<SiteMend> edits;
        const auto follow = [&](qsizetype begin, const QString &written, qsizetype target) {
            const qsizetype end = written.contains(u'#') ? written.indexOf(u'#') : written.size();
            const QString name = m_posts.value(target).path.section(u'/', -1);
            if (!m_moved.contains(target) || name.isEmpty() || !(u'/' + written.first(end)).endsWith(u'/' + name))
                return;
            const QString now = indexFor(name);
            edits.append({{},
                          body + begin + written.first(end - name.size()).toUtf8().size(),
                          name.toUtf8().size(),
                          now.toUtf8()});
        };
        const QList<PostReference> references = referencesIn(text);
        for (const PostReference &reference : references)
            follow(reference.begin, reference.target(text), m_names.find(index, reference.target(text)));
        for (const TextLink &link : linksIn(text)) {
            const bool isKnown = std::ranges::any_of(references, [&](const PostReference &reference) {
                return reference.begin >= link.begin && reference.begin < link.begin + link.length;
            });
            const QString address = QString::fromUtf8(link.address(text));
            const SiteAddresses::Found found = isKnown ? SiteAddresses::Found() : m_addresses.find(index, address);
            if (found.target == SiteAddresses::Target::Post)
                follow(link.begin, address, found.post);
        }
        return edits.isEmpty() ? source : mended(source, edits);
    }

    const QList<CheckedPost> &m_posts;
    const std::function<bool(const QString &)> &m_isKept;
    SiteAddresses m_addresses;
    const SiteKind &m_kind;
    const QDir &m_folder;
    PostNames m_names;
    ImageUses m_uses;
    Bundling m_result;
    QHash<qsizetype, QString> m_moved;
};

} // namespace

bool hasBundles(const SiteKind &kind, const QDir &siteFolder)
{
    NewPost example;
    example.title = u"A"_s;
    example.slug = u"a"_s;
    example.date = QDateTime::currentDateTime();
    const QString path = kind.pathOfNewPost(siteFolder, example, {});
    return isBeside(kind, siteFolder, path) || isBeside(kind, siteFolder, indexFor(path));
}

Result<Bundling> bundled(const Site &site, const QList<CheckedPost> &posts,
                         const std::function<bool(const QString &)> &isKept, const Progress &progress)
{
    const ConfigurationScope readOnce;
    Bundler bundler(site, posts, isKept);
    bundler.readUses(progress);
    for (qsizetype post = 0; post < posts.size(); ++post) {
        if (progress && !progress({tr("Looking for images"), post, posts.size()}))
            return std::unexpected(Error{tr("Looking at the site was stopped."), tr("Nothing was changed."), {}});
        bundler.bundle(post);
    }
    bundler.followNames();
    return std::move(bundler).result();
}

} // namespace galley::model
