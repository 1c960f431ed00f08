// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/check/siteaddresses.h"

#include "model/page/references.h"
#include "model/site/configuration/siteaddress.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutEnding(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    QString plain = dot > path.lastIndexOf(u'/') + 1 ? path.first(dot) : path;
    if (plain.endsWith("/index"_L1) || plain.endsWith("/_index"_L1))
        plain.truncate(plain.lastIndexOf(u'/'));
    return plain;
}

bool isImageName(const QString &path)
{
    static const QStringList endings{u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s, u"webp"_s, u"svg"_s, u"avif"_s};
    return endings.contains(path.section(u'.', -1).toLower());
}

/// Resolves "." and ".." as a browser does: above the root is the root.
QString cleaned(const QString &path)
{
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == ".."_L1) {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (part != "."_L1) {
            parts.append(part);
        }
    }
    return parts.join(u'/');
}

} // namespace

QString comparableAddress(const QString &path)
{
    QString address = u'/' + cleaned(QUrl::fromPercentEncoding(path.toUtf8()));
    for (const QLatin1String end : {"/index.html"_L1, "/index.htm"_L1, ".html"_L1, ".htm"_L1}) {
        if (address.endsWith(end)) {
            address.chop(end.size());
            break;
        }
    }
    return address.isEmpty() ? u"/"_s : address;
}

SiteAddresses::SiteAddresses(const Site &site, const QList<CheckedPost> &posts)
    : m_kind(siteKind(site.kind))
    , m_folder(site.folder)
    , m_checked(posts)
{
    const QUrl own(siteAddress(m_folder));
    m_ownHost = own.host();
    m_root = own.path().chopped(own.path().endsWith(u'/') ? 1 : 0);
    m_addresses.reserve(posts.size());
    for (qsizetype post = 0; post < posts.size(); ++post) {
        const CheckedPost &checked = posts.at(post);
        const QString address = comparableAddress(wholeAddressOf(checked));
        m_addresses.append(address);
        m_posts.insert(address, post);
        m_byLast.insert(address.section(u'/', -1), post);
        for (qsizetype slash = address.indexOf(u'/', 1); slash > 0; slash = address.indexOf(u'/', slash + 1))
            m_above.insert(address.first(slash));
        if (!checked.path.isEmpty())
            m_byPath.insert(withoutEnding(checked.path), post);
    }
    readFiles();
    const auto isHook = [](const QString &file) { return file.contains("/_markup/render-link."_L1); };
    if (m_kind.id() == "hugo"_L1 && std::any_of(m_files.cbegin(), m_files.cend(), isHook))
        m_ownLinks = OwnLinks::ByHook;
    else if (m_kind.id() == "eleventy"_L1)
        m_ownLinks = OwnLinks::FromInput;
}

/// Only where the head may say an address of its own it is read once more.
QString SiteAddresses::wholeAddressOf(const CheckedPost &post) const
{
    const QByteArray key = m_kind.keyOfAddress().toUtf8();
    const bool maySayIt =
        !key.isEmpty() && post.source.first(m_kind.bodyOffset(post.source)).toLower().contains(key.toLower());
    return maySayIt ? m_kind.addressOf(m_folder, post.path, post.source)
                    : m_kind.permalink(m_folder, post.path, post.fields);
}

void SiteAddresses::readFiles()
{
    QStringList folders{QString()};
    while (!folders.isEmpty()) {
        const QString below = folders.takeLast();
        const auto entries = QDir(m_folder.filePath(below))
                                 .entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (const QFileInfo &entry : entries) {
            const QString path = below.isEmpty() ? entry.fileName() : below + u'/' + entry.fileName();
            if (entry.isDir()) {
                if (!isBesideTheSite(path + u"/x.md"_s))
                    folders.append(path);
                continue;
            }
            m_files.insert(path);
            if (isImageName(path))
                m_images.insert(entry.fileName().toLower(), path);
            // Which folder is served as the root is the generator's business: any end of the path may be the address.
            const QString page = comparableAddress(withoutEnding(path));
            const QString file = comparableAddress(path);
            for (qsizetype slash = 0; slash >= 0; slash = page.indexOf(u'/', slash + 1))
                m_pages.insert(page.sliced(slash));
            for (qsizetype slash = 0; slash >= 0; slash = file.indexOf(u'/', slash + 1))
                m_pages.insert(file.sliced(slash));
        }
    }
}

bool SiteAddresses::isFile(const QString &path) const { return m_files.contains(path); }

/// Pages of lists, feeds and the like, which no file of the site stands for.
bool SiteAddresses::isMadeByGenerator(const QString &address) const
{
    static const QSet<QString> lists{u"tags"_s,   u"tag"_s,     u"categories"_s, u"category"_s, u"page"_s,
                                     u"series"_s, u"authors"_s, u"author"_s,     u"archive"_s,  u"archives"_s,
                                     u"feed"_s,   u"feeds"_s,   u"topics"_s,     u"topic"_s};
    const QStringList parts = address.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return true; // The front page.
    for (const QString &part : parts) {
        if (lists.contains(part.toLower()))
            return true;
    }
    static const QStringList feeds{u"xml"_s, u"json"_s, u"rss"_s, u"atom"_s};
    if (feeds.contains(parts.last().section(u'.', -1)))
        return true;
    return m_above.contains(address); // A year, a section: what lies above posts is a list.
}

SiteAddresses::Found SiteAddresses::findBeside(const QString &path) const
{
    const bool isNamedAsPage = isMarkdownOrMdx(path) || path.endsWith(".html"_L1);
    const QString name = isNamedAsPage ? withoutEnding(path) : path; // Never a.svg beside a.md.
    if (const auto post = m_byPath.constFind(name); post != m_byPath.cend())
        return {Target::Post, *post, {}};
    if (isFile(path))
        return {Target::File, -1, path};
    return {};
}

/// By the file beside the post, as some generators and editors take it; or below the page's address, which ends in a
/// '/' for some and in ".html" for others, as browsers do.
SiteAddresses::Found SiteAddresses::findRelative(qsizetype from, const QString &path) const
{
    const Found beside = findBeside(cleaned(m_checked.at(from).path.section(u'/', 0, -2) + u'/' + path));
    if (beside.target == Target::File || (beside.target == Target::Post && isMarkdownOrMdx(path)))
        return beside;
    Found file;
    const QString address = addressOf(from);
    for (const QString &base : {address, address.section(u'/', 0, -2)}) {
        const Found found = findPath(from, u'/' + cleaned(base + u'/' + path));
        if (found.target == Target::Post)
            return found;
        file = found.target == Target::Nowhere ? file : found;
    }
    if (beside.target == Target::Post)
        return beside;
    if (file.target == Target::Nowhere && m_ownLinks != OwnLinks::None)
        return findByOwnLinks(path);
    return file;
}

/// As the site's own code for links takes them.
SiteAddresses::Found SiteAddresses::findByOwnLinks(const QString &path) const
{
    if (m_ownLinks == OwnLinks::ByHook && !path.contains(u'/') && !path.contains(u'.'))
        return {Target::Elsewhere, -1, {}}; // A word of its own, such as one that leads to a glossary.
    for (const QString &folder : m_kind.contentFolders(m_folder)) {
        if (const Found found = findBeside(cleaned(folder + u'/' + path)); found.target != Target::Nowhere)
            return found;
    }
    const auto post = m_posts.constFind(comparableAddress(path));
    return m_ownLinks == OwnLinks::ByHook && post != m_posts.cend() ? Found{Target::Post, *post, {}} : Found{};
}

SiteAddresses::Found SiteAddresses::findPath(qsizetype from, const QString &path) const
{
    const CheckedPost &post = m_checked.at(from);
    const bool isFromRoot = path.startsWith(u'/');
    QString rooted = path;
    if (isFromRoot && !m_root.isEmpty() && (path == m_root || path.startsWith(m_root + u'/')))
        rooted = path.sliced(m_root.size());
    if (!isFromRoot)
        return findRelative(from, path);
    const QString address = comparableAddress(rooted);
    if (const auto found = m_posts.constFind(address); found != m_posts.cend())
        return {Target::Post, *found, {}};
    if (const auto found = m_posts.constFind(address.toLower());
        m_ownLinks == OwnLinks::ByHook && found != m_posts.cend())
        return {Target::Post, *found, {}}; // Hugo finds pages in any case.
    if (const QString file = m_kind.mediaPathFromAddress(m_folder, post.path, rooted); !file.isEmpty() && isFile(file))
        return {Target::File, -1, file};
    if (const Found beside = findBeside(cleaned(rooted)); beside.target != Target::Nowhere)
        return beside;
    if (m_pages.contains(address) || isMadeByGenerator(address))
        return {Target::File, -1, {}};
    return {};
}

SiteAddresses::Found SiteAddresses::find(qsizetype from, const QString &address) const
{
    if (!address.startsWith(u'/'))
        return findAnew(from, address);
    const auto known = m_found.constFind(address); // From the root it leads to the same from everywhere.
    return known == m_found.cend() ? *m_found.insert(address, findAnew(from, address)) : *known;
}

SiteAddresses::Found SiteAddresses::findAnew(qsizetype from, const QString &address) const
{
    if (address.contains("{{"_L1) || address.contains("{%"_L1) || address.contains("${"_L1))
        return {Target::Elsewhere, -1, {}}; // Worked out by the generator: it stops where the target is missing.
    const QUrl url(address);
    if (!url.isValid())
        return {Target::Elsewhere, -1, {}};
    if (!url.scheme().isEmpty() || !url.host().isEmpty()) {
        const bool isOwn = !m_ownHost.isEmpty() && url.host() == m_ownHost && url.scheme().startsWith("http"_L1);
        return isOwn ? findPath(from, url.path().isEmpty() ? u"/"_s : url.path()) : Found{Target::Elsewhere, -1, {}};
    }
    if (address.startsWith(u'@') || address.startsWith(u'~')) // Zola's own references are found below; "~/" is none.
        return address.startsWith("@/"_L1) && addressOfReference(m_kind, m_folder, address.sliced(2)).isEmpty()
                   ? Found{}
                   : Found{Target::Elsewhere, -1, {}};
    if (url.path().isEmpty())
        return {Target::Post, from, {}};
    return findPath(from, QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).toUtf8()));
}

std::optional<QString> SiteAddresses::likelyAddress(qsizetype from, const QString &address) const
{
    static const QRegularExpression host(
        u"^(www\\.[a-z0-9-]+|[a-z0-9-]+(\\.[a-z0-9-]+)*)\\.(com|org|net|io|dev|edu|gov)(/|$)"_s);
    if (host.match(address).hasMatch())
        return u"https://"_s + address;
    const QString path = QUrl(address).path();
    if (isMarkdownOrMdx(path)) { // To a file: as seen from this one.
        const auto post = m_byPath.constFind(withoutEnding(cleaned(path)));
        if (post == m_byPath.cend())
            return std::nullopt;
        const QDir own(u'/' + m_checked.at(from).path.section(u'/', 0, -2));
        return own.relativeFilePath(u'/' + m_checked.at(*post).path);
    }
    const QString last = comparableAddress(path).section(u'/', -1);
    const QList<qsizetype> posts = last.isEmpty() ? QList<qsizetype>() : m_byLast.values(last);
    if (posts.size() != 1)
        return std::nullopt;
    const CheckedPost &post = m_checked.at(posts.constFirst());
    return m_root + m_kind.addressOf(m_folder, post.path, post.source);
}

QString SiteAddresses::imageFile(qsizetype post, const QString &address) const
{
    const Found found = find(post, address);
    return found.target == Target::File ? found.path : QString();
}

std::optional<QString> SiteAddresses::likelyImage(const QString &address) const
{
    const QStringList paths = m_images.values(QUrl(address).fileName().toLower());
    const bool isOfPost = paths.size() == 1 && m_byPath.contains(paths.constFirst().section(u'/', 0, -2));
    return paths.size() == 1 && !isOfPost ? std::optional(paths.constFirst()) : std::nullopt;
}

} // namespace galley::model
