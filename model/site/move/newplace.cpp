// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/move/newplace.h"

#include "model/post/slug.h"
#include "model/site/paths/paths.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("NewPlace", text); }

/// Where in a path the slug stands.
struct SlugPlace
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

SlugPlace slugPlace(const QString &path)
{
    static const QRegularExpression language(u"\\.[a-z]{2}(-[A-Za-z]{2,4})?$"_s);
    const PathParts parts = partsOfPath(path);
    const qsizetype lastSlash = path.lastIndexOf(u'/');
    const qsizetype nameEnd = parts.isBundle ? lastSlash : path.size();
    const qsizetype nameBegin = nameEnd == 0 ? 0 : path.lastIndexOf(u'/', nameEnd - 1) + 1;
    QString stem = parts.stem;
    if (const qsizetype suffix = parts.isBundle ? -1 : stem.indexOf(language); suffix > 0)
        stem.truncate(suffix);
    const qsizetype begin = path.lastIndexOf(parts.stem, nameEnd - parts.stem.size());
    return {qMax(begin, nameBegin), stem.size()};
}

/// The last part of an address, "hello" of "/2024/hello/" and "/hello.html".
QString withLastPart(const QString &address, const QString &slug, const QStringList &known)
{
    static const QRegularExpression last(u"^(.*?)([^/]+?)(\\.html?)?(/?)$"_s);
    const QRegularExpressionMatch match = last.match(address);
    if (!match.hasMatch() || !known.contains(match.captured(2)))
        return address;
    return match.captured(1) + slug + match.captured(3) + match.captured(4);
}

Error notByItself()
{
    return {tr("The address of this post does not come from a slug."),
            tr("Change it in the front matter, or in the site's configuration."),
            {}};
}

} // namespace

QString slugInPath(const QString &path)
{
    const SlugPlace place = slugPlace(path);
    return path.sliced(place.begin, place.length);
}

QString pathWithSlug(const QString &path, const QString &slug)
{
    const SlugPlace place = slugPlace(path);
    return QString(path).replace(place.begin, place.length, slug);
}

Result<RenamedPost> withSlug(const SiteKind &kind, const QDir &siteFolder, const QString &path,
                             const QByteArray &source, const QString &slug)
{
    if (!isSafeSlug(slug)) {
        return std::unexpected(
            Error{tr("“%1” cannot be part of an address.").arg(slug), tr("Use letters, digits and hyphens."), {}});
    }
    const Result<FrontMatter> frontMatter = kind.parse(source);
    if (!frontMatter)
        return std::unexpected(frontMatter.error());
    RenamedPost renamed{path, source};
    const QString old = kind.fields(path, source).slug;
    const QString inPath = path.isEmpty() ? QString() : slugInPath(path);
    // A file that the author named otherwise keeps its name, as long as its address has a slug of its own.
    const bool isNamedSo = !path.isEmpty() && (inPath == old || partsOfPath(path).stem == old);
    if (isNamedSo)
        renamed.path = pathWithSlug(path, slug);

    const auto set = [&](const QString &key, const QString &value) -> Result<> {
        const Result<QByteArray> edited = kind.withField(renamed.source, key, value);
        if (!edited)
            return std::unexpected(edited.error());
        renamed.source = *edited;
        return {};
    };
    const QString written = frontMatter->text(kind.keyFor(*frontMatter, u"slug"_s)).trimmed();
    if (!written.isEmpty()) {
        const QString wanted = written.first(written.lastIndexOf(u'/', -2) + 1) + slug; // It may be a whole address.
        if (const Result<> done = set(u"slug"_s, wanted); !done)
            return std::unexpected(done.error());
    }
    for (const QString &key : {kind.keyOfAddress(), u"save_as"_s}) { // Pelican's name of the file for that address.
        const QString own = key.isEmpty() ? QString() : frontMatter->text(key).trimmed();
        const QString wanted = withLastPart(own, slug, {old, inPath});
        if (const Result<> done = wanted == own ? Result<>() : set(key, wanted); !done)
            return std::unexpected(done.error());
    }
    if (kind.fields(renamed.path, renamed.source).slug != slug) {
        if (const Result<> done = set(u"slug"_s, slug); !done)
            return std::unexpected(done.error());
    }
    const auto isSameAddress = [&] {
        return kind.addressOf(siteFolder, renamed.path, renamed.source) == kind.addressOf(siteFolder, path, source);
    };
    if (!path.isEmpty() && old != slug && isSameAddress()) {
        // Some sites make the address of the title, as long as no slug is said; others take no notice of such a key.
        if (const Result<> done = set(u"slug"_s, slug); !done)
            return std::unexpected(done.error());
        for (const QString &place : {renamed.path, path, pathWithSlug(path, slug)}) {
            renamed.path = place;
            if (!isSameAddress())
                break;
        }
        if (isSameAddress())
            return std::unexpected(notByItself());
    }
    if (kind.fields(renamed.path, renamed.source).slug != slug)
        return std::unexpected(notByItself());
    return renamed;
}

std::optional<MediaMove> mediaMove(const SiteKind &kind, const QDir &siteFolder, const QString &fromPath,
                                   const QString &toPath)
{
    const auto folderOf = [](const QString &path) { return path.left(path.lastIndexOf(u'/')); };
    if (fromPath.isEmpty() || fromPath == toPath)
        return std::nullopt;
    if (partsOfPath(fromPath).isBundle && partsOfPath(toPath).isBundle)
        return MediaMove{folderOf(fromPath), folderOf(toPath), true};
    const QString any = u"a.png"_s;
    const MediaMove move{folderOf(kind.mediaPath(siteFolder, fromPath, any)),
                         folderOf(kind.mediaPath(siteFolder, toPath, any)),
                         kind.mediaAddress(siteFolder, fromPath, any) == any};
    return move.from == move.to ? std::nullopt : std::optional(move);
}

} // namespace galley::model
