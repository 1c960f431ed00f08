// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/images/siteimages.h"

#include "model/media/imagemetadata.h"
#include "model/post/digest.h"

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasEnding(const QString &path, const QStringList &endings)
{
    return endings.contains(path.section(u'.', -1).toLower());
}

bool isImage(const QString &path)
{
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"svg"_s, u"bmp"_s};
    return hasEnding(path, endings);
}

} // namespace

SiteImages::SiteImages(EarlierFile earlier)
    : m_earlier(std::move(earlier))
{
}

void SiteImages::begin(const QMap<QString, QByteArray> &files)
{
    m_files = &files;
    m_used.clear();
}

SiteImages::Known SiteImages::look(const QString &path, const QByteArray &bytes) const
{
    Known known;
    const ImageFacts facts = imageFacts(path.section(u'/', -1), bytes);
    known.image = {facts.size, {}, facts.problem};
    for (const ImageVariant &variant : variantsOf(path, bytes, facts)) {
        QByteArray file = m_earlier ? m_earlier(variant.path) : QByteArray();
        if (file.isEmpty()) {
            const Result<QByteArray> made = variantBytes(bytes, facts, variant.widthPx);
            if (!made)
                return {{{}, {}, u"“%1”: %2"_s.arg(path.section(u'/', -1), made.error().message)}, {}};
            file = *made;
        }
        known.image.variants.append(variant);
        known.files.insert(variant.path, file);
    }
    return known;
}

std::optional<PageImage> SiteImages::find(const QString &path)
{
    const auto file = m_files ? m_files->constFind(path) : QMap<QString, QByteArray>::const_iterator();
    if (!m_files || file == m_files->constEnd() || !isImage(path))
        return std::nullopt;
    const QByteArray key = model::sha256(path.toUtf8() + '\0' + *file);
    auto known = m_known.constFind(key);
    if (known == m_known.constEnd())
        known = m_known.insert(key, look(path, *file));
    m_used.insert(known->files);
    return known->image;
}

QByteArray fileForReaders(const QString &path, const QByteArray &bytes)
{
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s};
    // What cannot be read is no image that would name a place to anybody else.
    return hasEnding(path, endings) ? model::withoutPlace(bytes).value_or(bytes) : bytes;
}

} // namespace galley::publish
