// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/siteposts.h"

#include "publish/press/pagetext.h"
#include "publish/press/parts/html/readerhtml.h"
#include "publish/press/site/pageoutput.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Press", text); }

Error stopped() { return {tr("The pages were not made, as you wished."), tr("Publish again when you are ready."), {}}; }

} // namespace

SitePosts::SitePosts(const PressInput &input, KnownPosts &known)
    : m_input(input)
    , m_known(known)
{
}

Result<QByteArray> SitePosts::sourceOf(const PressPost &post) const
{
    if (post.source.isEmpty() && m_input.readSource)
        return m_input.readSource(post.path);
    return post.source;
}

Result<PublishedPost> SitePosts::read(const PressPost &post)
{
    const QByteArray id = digestOf(post.path, post.id.isEmpty() ? post.source : post.id);
    if (const PublishedPost *known = m_known.find(id)) {
        PublishedPost made = *known;
        made.id = id;
        return made;
    }
    const Result<QByteArray> source = sourceOf(post);
    if (!source)
        return std::unexpected(source.error());
    Result<PublishedPost> made = readPost(post.path, *source);
    if (!made)
        return made;
    made->id = id;
    m_known.insert(id, *made);
    return made;
}

Result<> SitePosts::prepare(const Progress &progress)
{
    for (const PressPost &post : m_input.posts) {
        m_sources.insert(post.path, &post);
        Result<PublishedPost> made = read(post);
        if (!made)
            return std::unexpected(made.error());
        const bool isDue =
            !m_input.now.isValid() || !made->fields.date.isValid() || withKnownZone(made->fields.date) <= m_input.now;
        if (!made->fields.draft && isDue)
            m_posts.append(*std::move(made));
    }
    if (const Result<> sorted = sortPosts(m_posts); !sorted)
        return sorted;
    m_postCount = std::ranges::count_if(m_posts, [](const PublishedPost &post) { return !Press::isPage(post.path); });
    for (const PublishedPost &post : std::as_const(m_posts))
        m_permalinks.insert(post.path, post.permalink);
    qint64 done = 0;
    for (PublishedPost &post : m_posts) {
        if (progress && !progress({tr("Making the pages"), done++, m_posts.size()}))
            return std::unexpected(stopped());
        if (const Result<> noted = note(post); !noted)
            return noted;
    }
    return {};
}

std::optional<PageImage> SitePosts::image(const QByteArray &address, const PublishedPost &post)
{
    const std::optional<QByteArray> found = resolvedAddress(address, post.path, m_permalinks);
    return found ? m_input.images->find(QUrl::fromPercentEncoding(*found)) : std::nullopt;
}

/// What the post depends on beside its own text: where its addresses lead, and what its images are.
Result<> SitePosts::note(PublishedPost &post)
{
    if (!post.addresses) {
        if (const Result<> rendered = render(post); !rendered)
            return rendered;
    }
    QByteArray meanings;
    for (const QByteArray &address : std::as_const(*post.addresses)) {
        meanings += digestOf(resolvedAddress(address, post.path, m_permalinks).value_or(QByteArray()));
        if (const std::optional<PageImage> found = image(address, post)) {
            meanings += digestOf(found->size, found->problem);
            for (const ImageVariant &variant : found->variants)
                meanings += digestOf(variant.path, variant.widthPx);
        }
    }
    post.digest = model::sha256(post.id + meanings);
    return {};
}

Result<> SitePosts::render(PublishedPost &post)
{
    if (post.html)
        return {};
    if (post.body.isNull()) { // Known, but not read in this build.
        const Result<QByteArray> source = sourceOf(*m_sources.value(post.path));
        const Result<PublishedPost> made = source ? readPost(post.path, *source) : std::unexpected(source.error());
        if (!made)
            return std::unexpected(made.error());
        post.body = made->body;
    }
    const Result<RenderedBody> body = m_input.rendered->render(post.body);
    if (!body)
        return std::unexpected(inPost(post.path, body.error()));
    QByteArrayList addresses;
    const auto find = [&](const QByteArray &address) {
        addresses.append(address);
        return image(address, post);
    };
    const auto place = [&](const QByteArray &address) {
        addresses.append(address);
        return resolvedAddress(address, post.path, m_permalinks);
    };
    const auto fragment = [&](const QByteArray &html) { return Fragment(readerHtml(html, find), place); };
    if (!body->excerpt.isEmpty())
        post.excerpt = fragment(body->excerpt);
    addresses.clear(); // The whole post names all of them.
    post.html = fragment(body->html);
    post.body.clear();
    if (post.addresses != addresses) {
        post.addresses = addresses;
        m_known.insert(post.id, post);
    }
    return {};
}

Result<> SitePosts::render(const QList<qsizetype> &places)
{
    for (const qsizetype place : places) {
        if (const Result<> rendered = render(m_posts[place]); !rendered)
            return rendered;
    }
    return {};
}

} // namespace galley::publish
