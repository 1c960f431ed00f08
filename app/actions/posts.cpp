// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/posts.h"

#include "editor/text/snippets/snippet.h"
#include "model/library/history/history.h"
#include "model/library/sites/slugs.h"
#include "model/library/templates/posttemplates.h"
#include "model/post/slug.h"
#include "model/site/configuration/configuration.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Posts", text); }

Result<> checkUtf8(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = decoder(text);
    if (!decoder.hasError())
        return {};
    return std::unexpected(Error{tr("The text is not UTF-8, so it would not arrive as it is written."),
                                 tr("Save it as UTF-8, then bring it in again."),
                                 {}});
}

Result<QString> slugFor(Library &library, const SiteId &site, const NewPostRequest &request)
{
    if (!request.slug.isEmpty()) {
        if (const Result<> free = checkSlug(library, site, request.slug); !free)
            return std::unexpected(free.error());
        return request.slug;
    }
    Result<> asked;
    const QString slug = freeSlug(slugFromTitle(request.title), [&](const QString &candidate) {
        const Result<bool> taken = library.isSlugTaken(site, candidate);
        if (!taken)
            asked = std::unexpected(taken.error());
        return taken.value_or(false);
    });
    if (!asked)
        return std::unexpected(asked.error());
    return slug;
}

/// What the source in the site's own style does not say yet: another slug than the title gives, a date that the author
/// chose where others have theirs in the file's name only.
Result<QByteArray> withWishes(const SiteKind &kind, const QByteArray &source, const NewPostRequest &request,
                              const QString &slug)
{
    Result<QByteArray> result = source;
    if (!request.title.trimmed().isEmpty() && kind.fields({}, source).slug != slug)
        result = kind.withField(source, u"slug"_s, slug);
    if (result && request.date.isValid() && !kind.fields({}, *result).date.isValid())
        result = kind.withField(*result, u"date"_s, request.date);
    return result;
}

/// The template that the author named, or the site's default when nothing is said.
Result<std::optional<PostTemplate>> templateFor(Library &library, const SiteId &site, const NewPostRequest &request)
{
    if (!request.templateName)
        return defaultTemplate(library, site);
    if (request.templateName->isEmpty())
        return std::nullopt;
    return postTemplate(library, site, *request.templateName);
}

/// A post that begins as a template of its site does, its words filled in, and what the author said in place.
Result<QByteArray> fromTemplate(const PostTemplate &form, const Site &site, const NewPostRequest &request,
                                const NewPost &post)
{
    const SiteKind &kind = siteKind(site.kind);
    const editor::SnippetValues values{.now = post.date, .title = post.title, .selection = {}, .clipboard = {}};
    Result<QByteArray> source = editor::withWords(QString::fromUtf8(form.source), values).toUtf8();
    const auto set = [&](const QString &field, const QVariant &value) {
        if (source)
            source = kind.withField(*source, field, value);
    };
    if (!post.title.isEmpty())
        set(u"title"_s, post.title);
    if (request.date.isValid() || kind.fields({}, *source).date.isValid())
        set(u"date"_s, post.date);
    if (!request.tags.isEmpty())
        set(u"tags"_s, request.tags);
    if (!request.slug.isEmpty())
        set(u"slug"_s, request.slug);
    if (source && !request.body.isEmpty())
        source = source->first(FrontMatter::bodyOffset(*source)) + request.body;
    return source;
}

/// Whether a post with that slug would be found where another one is: the same slug in another folder, language or year
/// is no matter.
Result<bool> wouldShareAddress(Library &library, const PostId &id, const QString &slug)
{
    const Result<Post> post = library.post(id);
    const Result<Site> site = post ? library.site(post->siteId) : std::unexpected(post.error());
    if (!site)
        return std::unexpected(site.error());
    const auto others = postsWithSlug(library, post->siteId, slug);
    if (!others)
        return std::unexpected(others.error());
    const ConfigurationScope readOnce;
    const auto address = [&](const QString &path, const PostFields &fields) {
        const QDir folder(site->folder);
        const SiteKind &kind = siteKind(site->kind);
        return kind.permalink(folder, kind.expectedPath(folder, path, fields, {}), fields);
    };
    PostFields fields = post->fields;
    fields.slug = slug;
    const QString own = others->isEmpty() ? QString() : address(post->path, fields);
    return std::ranges::any_of(*others, [&](const PostSummary &other) {
        return other.id != id && other.fields.language == fields.language && address(other.path, other.fields) == own;
    });
}

} // namespace

Result<> checkSlug(Library &library, const SiteId &site, const QString &slug, const PostId &except)
{
    if (!isSafeSlug(slug)) {
        return std::unexpected(
            Error{tr("“%1” cannot be part of an address.").arg(slug), tr("Use letters, digits and hyphens."), {}});
    }
    const Result<bool> taken =
        except.isEmpty() ? library.isSlugTaken(site, slug) : wouldShareAddress(library, except, slug);
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken) {
        return std::unexpected(Error{
            tr("Another post of this site already has the slug “%1”.").arg(slug), tr("Choose another slug."), {}});
    }
    return {};
}

QList<QByteArray> recentSources(Library &library, const SiteId &site)
{
    constexpr int enough = 5;
    QList<QByteArray> sources;
    const Result<QList<PostSummary>> posts = library.posts({.site = site, .limit = 50});
    if (!posts)
        return sources; // Then the kind's own style will do.
    for (const PostSummary &summary : *posts) {
        if (sources.size() == enough)
            break;
        if (summary.path.isEmpty())
            continue;
        if (const Result<Post> post = library.post(summary.id))
            sources.append(post->source);
    }
    return sources;
}

Result<Post> newDraft(Library &library, const NewPostRequest &request)
{
    if (const Result<> readable = checkUtf8(request.body); !readable)
        return std::unexpected(readable.error());
    const Result<Site> site = library.site(request.site);
    if (!site)
        return std::unexpected(site.error());
    const Result<QString> slug = slugFor(library, site->id, request);
    if (!slug)
        return std::unexpected(slug.error());

    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime date = request.date.isValid() ? request.date : now.toOffsetFromUtc(now.offsetFromUtc());
    const SiteKind &kind = siteKind(site->kind);
    const NewPost post{request.title.trimmed(), *slug, date, request.tags, {}, request.body};
    const auto form = templateFor(library, site->id, request);
    if (!form)
        return std::unexpected(form.error());
    if (*form) {
        const Result<QByteArray> source = fromTemplate(**form, *site, request, post);
        return source ? library.createPost(site->id, *source) : std::unexpected(source.error());
    }
    const FrontMatterStyle style = learnStyle(kind, recentSources(library, site->id));
    const Result<QByteArray> source = withWishes(kind, kind.sourceOfNewPost(post, style), request, *slug);
    if (!source)
        return std::unexpected(source.error());
    return library.createPost(site->id, *source);
}

Result<Post> newPost(Library &library, const NewPostRequest &request)
{
    if (request.title.trimmed().isEmpty() && request.templateName.value_or(QString()).isEmpty())
        return std::unexpected(Error{tr("A post needs a title."), tr("Give it one; it can be changed later."), {}});
    return newDraft(library, request);
}

Result<Post> writeBody(Library &library, const PostId &id, const QByteArray &body)
{
    if (const Result<> readable = checkUtf8(body); !readable)
        return std::unexpected(readable.error());
    const Result<Post> post = library.post(id);
    if (!post)
        return post;
    const Result<Site> site = library.site(post->siteId);
    if (!site)
        return std::unexpected(site.error());
    return saveAndKeep(library, id, post->source.first(siteKind(site->kind).bodyOffset(post->source)) + body);
}

} // namespace galley::app
