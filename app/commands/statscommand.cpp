// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/groups.h"
#include "model/page/readability.h"
#include "model/renderer/rendererclient.h"
#include "model/site/languages/postlanguage.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

using model::TextCounts;

QString tr(const char *text) { return QCoreApplication::translate("StatsCommand", text); }

struct Counted
{
    QString id;
    QByteArray body;
    QString language;
    int target = 0;
};

Result<Counted> readPost(model::Library &library, const QString &id)
{
    const Result<model::Post> post = library.post(id);
    if (!post)
        return std::unexpected(post.error());
    const Result<model::Site> site = library.site(post->siteId);
    if (!site)
        return std::unexpected(site.error());
    const Result<QByteArray> target = library.recall(u"target/"_s + post->id);
    return Counted{post->id, post->source.mid(model::siteKind(site->kind).bodyOffset(post->source)),
                   model::languageOfPost(post->source, *site), target.value_or(QByteArray()).toInt()};
}

QJsonObject toJson(const Counted &post, const TextCounts &counts)
{
    QJsonObject json{{u"id"_s, post.id},
                     {u"words"_s, counts.words},
                     {u"characters"_s, counts.characters},
                     {u"charactersWithoutSpaces"_s, counts.charactersWithoutSpaces},
                     {u"sentences"_s, counts.sentences},
                     {u"paragraphs"_s, counts.paragraphs},
                     {u"readingSeconds"_s, model::readingSeconds(counts)},
                     {u"language"_s, post.language}};
    const std::optional<double> ease = model::readingEase(counts, post.language);
    json.insert(u"readingEase"_s, ease ? QJsonValue(qRound(*ease * 10) / 10.0) : QJsonValue());
    json.insert(u"target"_s, post.target > 0 ? QJsonValue(post.target) : QJsonValue());
    return json;
}

QByteArray toText(const Counted &post, const TextCounts &counts)
{
    QString text;
    const auto add = [&text](const QString &name, const QString &value) {
        text += name.leftJustified(28) + value + u'\n';
    };
    add(tr("Words"), QString::number(counts.words));
    add(tr("Characters"), QString::number(counts.characters));
    add(tr("Characters without spaces"), QString::number(counts.charactersWithoutSpaces));
    add(tr("Sentences"), QString::number(counts.sentences));
    add(tr("Paragraphs"), QString::number(counts.paragraphs));
    add(tr("Reading time in minutes"), QString::number(model::readingSeconds(counts) / 60.0, 'f', 1));
    const std::optional<double> ease = model::readingEase(counts, post.language);
    add(tr("Reading ease"), ease ? QString::number(qRound(*ease)) : tr("not for this language"));
    if (post.target > 0)
        add(tr("Target in words"), QString::number(post.target));
    return text.toUtf8();
}

Result<Answer> runStats(const QCommandLineParser &parser, CommandContext &context)
{
    const QString id = parser.positionalArguments().constFirst();
    const Result<Counted> post =
        context.library->with([&id](model::Library &library) { return readPost(library, id); });
    if (!post)
        return std::unexpected(post.error());
    model::RendererClient renderer;
    const Result<model::RenderedText> text = renderer.renderNow(post->body);
    if (!text)
        return std::unexpected(text.error());
    return Answer{toText(*post, text->counts), toJson(*post, text->counts)};
}

} // namespace

Command statsCommand()
{
    return {u"stats"_s,
            u"ID"_s,
            QCoreApplication::translate("StatsCommand",
                                        "Counts the words, sentences and characters of a post, without markup."),
            {},
            runStats,
            1,
            1};
}

} // namespace galley::app
