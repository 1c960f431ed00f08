// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/press.h"

#include "publish/press/fingerprint.h"
#include "publish/press/knownposts.h"
#include "publish/press/pagetext.h"
#include "publish/press/publishedpost.h"
#include "publish/press/site/pagemaker.h"
#include "publish/press/siteposts.h"
#include "publish/press/tagaddresses.h"
#include "publish/press/theme.h"

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the author put there goes before what we make.
void addFiles(PageOutput &output, const PressInput &input)
{
    const QMap<QString, QByteArray> &variants = input.images->variantFiles();
    for (auto file = variants.cbegin(); file != variants.cend(); ++file)
        output.addFile(u'/' + file.key(), digestOf(file.value()), [&file] { return file.value(); });
    for (auto file = input.staticFiles.cbegin(); file != input.staticFiles.cend(); ++file) {
        output.addFile(u'/' + file.key(), digestOf(file.value()),
                       [&file] { return fileForReaders(file.key(), file.value()); });
    }
}

} // namespace

Press::Press(PressSettings settings)
    : m_settings(std::move(settings))
{
}

bool Press::isPage(const QString &path) { return path.startsWith("content/pages/"_L1) && isSource(path); }

bool Press::isSource(const QString &path)
{
    return (path.startsWith("content/posts/"_L1) || path.startsWith("content/pages/"_L1)) && path.endsWith(".md"_L1);
}

Result<QMap<QString, QByteArray>> Press::build(const QList<PressPost> &posts, const Progress &progress) const
{
    return build(PressInput{posts, {}, nullptr}, progress);
}

Result<QMap<QString, QByteArray>> Press::build(const PressInput &input, const Progress &progress) const
{
    PageMap pages;
    if (const Result<> built = build(input, pages, progress); !built)
        return std::unexpected(built.error());
    return pages.pages();
}

Result<> Press::build(const PressInput &given, PageSink &sink, const Progress &progress) const
{
    RenderedPosts ownRendered;
    SiteImages ownImages;
    KnownPosts ownKnown;
    PressInput input = given;
    input.rendered = given.rendered ? given.rendered : &ownRendered;
    input.images = given.images ? given.images : &ownImages;
    KnownPosts &known = given.known ? *given.known : ownKnown;
    input.images->begin(input.staticFiles);

    PageOutput output(sink, fingerprintOf(m_settings));
    SitePosts posts(input, known);
    const Result<> prepared = posts.prepare(progress);
    if (prepared) {
        addFiles(output, input);
        PageMaker(m_settings, posts, output).make();
    }
    input.rendered->dropUnused();
    known.dropUnused();
    if (!prepared)
        return prepared;
    return output.error() ? Result<>(std::unexpected(*output.error())) : Result<>();
}

Press::Frame Press::frame(const model::PostFields &fields) const
{
    static const QByteArray place = "<!--galley:blocks-->"; // Cannot come from a title or tag: there < is escaped.
    PublishedPost post;
    post.fields = fields;
    post.fields.title = cleanText(fields.title);
    post.fields.date = withKnownZone(fields.date);
    post.updated = post.fields.date;
    post.permalink = u"/"_s;
    // Within the preview, links of the frame lead to the site as it is on the web.
    const QByteArray root = m_settings.url.toUtf8() + '/';
    Theme theme(m_settings);
    theme.setStyleInside(true);
    Page page;
    page.root = root;
    page.title = post.fields.title;
    page.description = cleanText(fields.description);
    page.post = &post;
    page.content = theme.article(post, tagSlugs(fields.tags), place, root, 1);
    const QByteArray html = theme.page(page);
    const qsizetype at = html.indexOf(place);
    return {html.first(at), html.sliced(at + place.size())};
}

} // namespace galley::publish
