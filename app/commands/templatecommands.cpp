// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/groups.h"
#include "model/library/templates/posttemplates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TemplateCommands", text); }

QJsonObject toJson(const PostTemplate &post)
{
    return {{u"name"_s, post.name}, {u"text"_s, QString::fromUtf8(post.source)}, {u"default"_s, post.isDefault}};
}

/// Runs `work` with the library and the site that --site names.
template<typename Work>
Result<Answer> withSite(const QCommandLineParser &parser, CommandContext &context, const Work &work)
{
    return context.library->with([&](Library &library) -> Result<Answer> {
        const Result<Site> site = findSite(library, parser.value(u"site"_s), context);
        return site ? work(library, *site) : std::unexpected(site.error());
    });
}

Result<Answer> runList(const QCommandLineParser &parser, CommandContext &context)
{
    return withSite(parser, context, [](Library &library, const Site &site) -> Result<Answer> {
        const auto posts = postTemplates(library, site.id);
        if (!posts)
            return std::unexpected(posts.error());
        Answer answer;
        QJsonArray json;
        for (const PostTemplate &post : *posts) {
            answer.text += (post.isDefault ? tr("%1 (every new post)").arg(post.name) : post.name).toUtf8() + '\n';
            json.append(toJson(post));
        }
        answer.json = json;
        return answer;
    });
}

Result<Answer> runShow(const QCommandLineParser &parser, CommandContext &context)
{
    const QString name = parser.positionalArguments().constFirst();
    return withSite(parser, context, [&name](Library &library, const Site &site) -> Result<Answer> {
        const auto post = postTemplate(library, site.id, name);
        if (!post)
            return std::unexpected(post.error());
        return Answer{.text = post->source, .json = toJson(*post)};
    });
}

Result<Answer> runSave(const QCommandLineParser &parser, CommandContext &context)
{
    const QStringList arguments = parser.positionalArguments();
    const Result<QByteArray> source = readArgument(arguments.at(1), context);
    if (!source)
        return std::unexpected(source.error());
    const PostTemplate post{arguments.at(0), *source};
    return withSite(parser, context, [&post](Library &library, const Site &site) -> Result<Answer> {
        if (const Result<> saved = savePostTemplate(library, site.id, post); !saved)
            return std::unexpected(saved.error());
        return Answer{.text = tr("The template “%1” is kept.").arg(post.name).toUtf8() + '\n',
                      .json = toJson(post),
                      .isNotice = true};
    });
}

Result<Answer> runRemove(const QCommandLineParser &parser, CommandContext &context)
{
    const QString name = parser.positionalArguments().constFirst();
    return withSite(parser, context, [&name](Library &library, const Site &site) -> Result<Answer> {
        if (const Result<> removed = removePostTemplate(library, site.id, name); !removed)
            return std::unexpected(removed.error());
        return Answer{.text = tr("The template “%1” is gone.").arg(name).toUtf8() + '\n',
                      .json = QJsonObject{{u"name"_s, name}},
                      .isNotice = true};
    });
}

Result<Answer> runDefault(const QCommandLineParser &parser, CommandContext &context)
{
    const QString name = parser.positionalArguments().constFirst();
    return withSite(parser, context, [&name](Library &library, const Site &site) -> Result<Answer> {
        if (const Result<> chosen = setDefaultTemplate(library, site.id, name); !chosen)
            return std::unexpected(chosen.error());
        const QString words = name.isEmpty() ? tr("New posts begin empty.") : tr("New posts begin as “%1”.").arg(name);
        return Answer{.text = words.toUtf8() + '\n', .json = QJsonObject{{u"default"_s, name}}, .isNotice = true};
    });
}

} // namespace

QList<Command> templateCommands()
{
    const QList<QCommandLineOption> site{valueOption(u"site"_s, u"SITE"_s, tr("name or folder of a site"))};
    return {
        {u"template list"_s, u"--site SITE"_s, tr("Lists what new posts of a site can begin with."), site, runList, 0,
         0},
        {u"template show"_s, u"--site SITE NAME"_s, tr("Prints a template."), site, runShow, 1, 1},
        {u"template save"_s, u"--site SITE NAME FILE"_s, tr("Keeps a whole post as a template."), site, runSave, 2, 2},
        {u"template default"_s, u"--site SITE NAME"_s, tr("Every new post begins as this template; “” as none."), site,
         runDefault, 1, 1},
        {u"template remove"_s, u"--site SITE NAME"_s, tr("Removes a template."), site, runRemove, 1, 1}};
}

} // namespace galley::app
