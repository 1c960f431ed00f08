// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/step/conflict.h"

#include "model/library/history/history.h"
#include "model/library/instep/instep.h"
#include "model/library/typing/outsidetext.h"
#include "model/post/digest.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Conflict", text); }

Result<ConflictTexts> textsOf(Library &library, const PostId &id)
{
    const Result<ConflictTexts> waiting = conflictTexts(library, id);
    if (waiting)
        return waiting;
    const Result<qint64> number = latestOutsideVersion(library, id);
    if (!number)
        return std::unexpected(waiting.error());
    const Result<QByteArray> outside = library.versionSource(id, *number);
    if (!outside)
        return std::unexpected(outside.error());
    return ConflictTexts{{}, *outside};
}

bool isUtf8(const QByteArray &source)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = decoder(source);
    return !decoder.hasError();
}

} // namespace

Result<Conflict> conflictOf(Library &library, const PostId &id)
{
    const Result<Post> post = library.post(id);
    if (!post)
        return std::unexpected(post.error());
    const Result<Site> site = library.site(post->siteId);
    if (!site)
        return std::unexpected(site.error());
    const Result<ConflictTexts> texts = textsOf(library, id);
    if (!texts)
        return std::unexpected(texts.error());
    return Conflict{
        id, post->fields.title, post->path, {texts->base, post->source, texts->there}, siteKind(site->kind).headers()};
}

Result<Post> settleConflict(Library &library, const Conflict &conflict, const QByteArray &source)
{
    if (!isUtf8(source)) {
        return std::unexpected(Error{tr("This text is not UTF-8."), tr("Save it as UTF-8, then give it again."), {}});
    }
    const bool isOfFile = conflictTexts(library, conflict.id).has_value();
    if (!isOfFile) {
        const Result<Restored> restored = restoreText(library, conflict.id, source);
        return restored ? Result<Post>(restored->post) : std::unexpected(restored.error());
    }
    PostStep step{.id = conflict.id, .hash = sha256(conflict.texts.here)};
    step.source = source;
    step.seen = conflict.texts.there;
    step.endsConflict = true;
    const Result<QList<PostId>> left = takeSteps(library, {step});
    if (!left)
        return std::unexpected(left.error());
    if (!left->isEmpty()) {
        return std::unexpected(Error{tr("The post was changed while you compared its texts."),
                                     tr("Compare them once more; nothing is lost."),
                                     {}});
    }
    return library.post(conflict.id);
}

} // namespace galley::app
