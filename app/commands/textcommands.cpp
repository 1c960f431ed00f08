// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/history.h"
#include "app/actions/posts.h"
#include "app/actions/setfields.h"
#include "app/commands/groups.h"
#include "app/commands/postjson.h"
#include "model/page/bodyhtml.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TextCommands", text); }

Result<Answer> answerFor(Library &library, const Result<Post> &post, const QByteArray &text)
{
    if (!post)
        return std::unexpected(post.error());
    const Result<QJsonObject> object = PostsInSites(library).toJson(*post);
    if (!object)
        return std::unexpected(object.error());
    return Answer{text, *object};
}

Result<Answer> runShow(const QCommandLineParser &parser, CommandContext &context)
{
    const QString format = parser.value(u"format"_s);
    if (!QStringList{u"source"_s, u"html"_s, u"json"_s}.contains(format)) {
        return std::unexpected(
            Error{tr("There is no format “%1”.").arg(format), tr("The formats are source, html and json."), {}});
    }
    const QString prefix = parser.positionalArguments().constFirst();
    QByteArray source;
    Site site;
    Result<Answer> answer = context.library->with([&](Library &library) {
        const Result<Post> post = library.findPost(prefix);
        if (post) {
            source = post->source;
            site = library.site(post->siteId).value_or(Site());
        }
        return answerFor(library, post, source);
    });
    if (!answer)
        return answer;
    if (parser.isSet(u"version"_s)) {
        const PostId id = answer->json.toObject().value(u"id"_s).toString();
        const Result<PastText> past = findPast(*context.library, id, parser.value(u"version"_s));
        const Result<QByteArray> earlier =
            past ? pastSource(*context.library, id, *past) : std::unexpected(past.error());
        if (!earlier)
            return std::unexpected(earlier.error());
        source = *earlier;
        answer->text = source;
    }
    QJsonObject json = answer->json.toObject();
    if (format == "html"_L1) {
        RendererClient renderer;
        const Result<QByteArray> html = bodyHtml(renderer, source.mid(siteKind(site.kind).bodyOffset(source)));
        if (!html)
            return std::unexpected(html.error());
        answer->text = *html;
        json.insert(u"html"_s, QString::fromUtf8(*html));
    } else if (format == "json"_L1) {
        answer->text = QJsonDocument(json).toJson();
    }
    json.insert(u"source"_s, QString::fromUtf8(source));
    answer->json = json;
    return answer;
}

Result<Answer> runSet(const QCommandLineParser &parser, CommandContext &context)
{
    const QStringList words = parser.positionalArguments();
    return context.library->with([&words](Library &library) -> Result<Answer> {
        const Result<Post> post = library.findPost(words.constFirst());
        if (!post)
            return std::unexpected(post.error());
        QList<FieldChange> changes;
        for (const QString &change : words.mid(1)) {
            const Result<FieldChange> read = fieldChangeFrom(change);
            if (!read)
                return std::unexpected(read.error());
            changes.append(*read);
        }
        return answerFor(library, setFields(library, post->id, changes), {});
    });
}

Result<Answer> runWrite(const QCommandLineParser &parser, CommandContext &context)
{
    if (!parser.isSet(u"body-file"_s)) {
        return std::unexpected(Error{tr("There is no text to write."),
                                     tr("Name it with --body-file FILE, or pipe it in with --body-file -."),
                                     {}});
    }
    const Result<QByteArray> body = readArgument(parser.value(u"body-file"_s), context);
    if (!body)
        return std::unexpected(body.error());
    const QString prefix = parser.positionalArguments().constFirst();
    return context.library->with([&](Library &library) -> Result<Answer> {
        const Result<Post> post = library.findPost(prefix);
        if (!post)
            return std::unexpected(post.error());
        return answerFor(library, writeBody(library, post->id, *body), {});
    });
}

} // namespace

QList<Command> textCommands()
{
    return {{u"show"_s,
             u"ID"_s,
             tr("Prints a post."),
             {QCommandLineOption(u"format"_s, tr("the form of it"), u"source|html|json"_s, u"source"_s),
              valueOption(u"version"_s, u"VERSION"_s, tr("an earlier text: the number of a version, or a commit"))},
             runShow,
             1,
             1},
            {u"set"_s,
             u"ID KEY=VALUE|KEY+=ITEM|KEY-=ITEM..."_s,
             tr("Changes metadata: title, slug, date, tags, description, draft, any key; KEY= takes it away."),
             {},
             runSet,
             2},
            {u"write"_s,
             u"ID"_s,
             tr("Gives a post a new text."),
             {valueOption(u"body-file"_s, u"FILE"_s, tr("the text, from a file or, with “-”, standard input"))},
             runWrite,
             1,
             1}};
}

} // namespace galley::app
