// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/checksite.h"
#include "app/actions/sites.h"
#include "app/commands/bulkanswers.h"
#include "app/commands/groups.h"
#include "model/library/library.h"
#include "publish/plan/publisher.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SiteCommands", text); }

QJsonObject toJson(const Site &site)
{
    return {{u"id"_s, site.id}, {u"name"_s, site.name}, {u"folder"_s, site.folder}, {u"kind"_s, site.kind}};
}

Result<QList<Link>> linksFrom(const QStringList &spellings)
{
    QList<Link> links;
    for (const QString &spelling : spellings) {
        const Link link{spelling.section(u'=', 0, 0).trimmed(), spelling.section(u'=', 1).trimmed()};
        if (link.name.isEmpty() || link.url.isEmpty()) {
            return std::unexpected(Error{tr("“%1” is no link.").arg(spelling),
                                         tr("Write it as NAME=URL, as in GitHub=https://github.com/you."),
                                         {}});
        }
        links.append(link);
    }
    return links;
}

Result<Answer> runSiteNew(const QCommandLineParser &parser, CommandContext &context)
{
    const QString kind = parser.value(u"kind"_s);
    if (kind != "press"_L1) {
        return std::unexpected(Error{tr("Galley cannot make a site of the kind “%1”.").arg(kind),
                                     tr("Make it with its own program, then open it with “galley site open”."),
                                     {}});
    }
    const Result<QList<Link>> links = linksFrom(parser.values(u"link"_s));
    if (!links)
        return std::unexpected(links.error());
    NewSiteRequest request;
    request.folder = context.folder.absoluteFilePath(parser.positionalArguments().constFirst());
    request.title = parser.value(u"title"_s);
    request.url = parser.value(u"url"_s);
    request.remote = parser.value(u"remote"_s);
    request.links = *links;
    const Result<NewSite> made = newSite(*context.library, request);
    if (!made)
        return std::unexpected(made.error());

    QJsonObject json = toJson(made->site);
    json.insert(u"commit"_s, made->commit);
    json.insert(u"pushed"_s, made->pushed);
    QString text = tr("Made the site “%1” in %2.").arg(made->site.name, made->site.folder) + u'\n';
    if (!made->notPushed.message.isEmpty()) {
        context.say(made->notPushed.message + u'\n' + made->notPushed.hint);
        json.insert(u"notPushed"_s, made->notPushed.message);
    }
    return Answer{text.toUtf8(), json, true};
}

Result<Answer> runSiteOpen(const QCommandLineParser &parser, CommandContext &context)
{
    const QString folder = context.folder.absoluteFilePath(parser.positionalArguments().constFirst());
    const Result<OpenedSite> opened = openSite(*context.library, folder, parser.value(u"name"_s));
    if (!opened)
        return std::unexpected(opened.error());
    QJsonObject json = toJson(opened->site);
    json.insert(u"posts"_s, opened->posts);
    QJsonArray skipped;
    QString text =
        tr("Opened “%1” (%2): %3 posts.").arg(opened->site.name, opened->site.kind).arg(opened->posts) + u'\n';
    for (const SkippedFile &file : opened->skipped) {
        skipped.append(QJsonObject{{u"path"_s, file.path}, {u"reason"_s, file.reason}});
        text += tr("Left out %1: %2").arg(file.path, file.reason) + u'\n';
    }
    json.insert(u"skipped"_s, skipped);
    return Answer{text.toUtf8(), json, true};
}

Result<Answer> runSiteList(const QCommandLineParser &, CommandContext &context)
{
    const Result<QList<Site>> sites = context.library->with([](Library &library) { return library.sites(); });
    if (!sites)
        return std::unexpected(sites.error());
    Answer answer;
    QJsonArray json;
    for (const Site &site : *sites) {
        json.append(toJson(site));
        answer.text += u"%1\t%2\t%3\n"_s.arg(site.name, site.kind, site.folder).toUtf8();
    }
    answer.json = json;
    return answer;
}

Result<Answer> runSiteTrust(const QCommandLineParser &parser, CommandContext &context)
{
    const QString name = parser.positionalArguments().constFirst();
    const Result<Site> site = context.library->with([&](Library &library) { return findSite(library, name, context); });
    if (!site)
        return std::unexpected(site.error());
    if (const Result<> trusted = publish::Publisher(*context.library).trust(*site); !trusted)
        return std::unexpected(trusted.error());
    return Answer{tr("Publishing “%1” may run its hooks and filters now.").arg(site->name).toUtf8() + '\n',
                  toJson(*site), true};
}

QJsonObject toJson(const SiteFinding &finding)
{
    QJsonObject json{{u"fault"_s, toString(finding.fault)},
                     {u"id"_s, finding.post},
                     {u"path"_s, finding.path},
                     {u"line"_s, finding.line},
                     {u"place"_s, finding.place},
                     {u"reason"_s, finding.reason}};
    if (finding.mend)
        json.insert(u"mend"_s, finding.mend->words);
    return json;
}

Answer answerFor(const QList<SiteFinding> &findings, const Site &site)
{
    Answer answer;
    QJsonArray json;
    for (const SiteFinding &finding : findings) {
        const QString name = finding.path.isEmpty() ? finding.post : finding.path;
        answer.text += u"%1:%2: %3: "_s.arg(name).arg(finding.line).arg(toString(finding.fault)).toUtf8();
        answer.text += (finding.place.isEmpty() ? QString() : finding.place + u": "_s).toUtf8();
        answer.text += (finding.reason + (finding.mend ? u" → "_s + finding.mend->words : QString())).toUtf8() + '\n';
        json.append(toJson(finding));
    }
    if (findings.isEmpty())
        answer.text = tr("Nothing was found in the posts of “%1”.").arg(site.name).toUtf8() + '\n';
    answer.json = json;
    answer.isGood = findings.isEmpty();
    return answer;
}

Result<Answer> runSiteCheck(const QCommandLineParser &parser, CommandContext &context)
{
    const QString name = parser.positionalArguments().constFirst();
    const Result<Site> site = context.library->with([&](Library &library) { return findSite(library, name, context); });
    if (!site)
        return std::unexpected(site.error());
    const auto findings = checkPostsOf(*context.library, *site);
    if (!findings)
        return std::unexpected(findings.error());
    if (parser.isSet(u"mend"_s))
        return app::answerFor(mendFindings(*context.library, *findings));
    return answerFor(*findings, *site);
}

} // namespace

QList<Command> siteCommands()
{
    const QList<QCommandLineOption> newOptions{
        valueOption(u"title"_s, u"TITLE"_s, tr("what stands at the head of every page")),
        QCommandLineOption(u"kind"_s, tr("kind of site"), u"press"_s, u"press"_s),
        valueOption(u"url"_s, u"URL"_s, tr("where readers will find it")),
        valueOption(u"remote"_s, u"URL"_s, tr("address of the git remote")),
        valueOption(u"link"_s, u"NAME=URL"_s, tr("a link in the masthead; may stand several times"))};
    return {{u"site new"_s, u"DIR --title TITLE"_s, tr("Makes a blog: folder, repository, settings, pages."),
             newOptions, runSiteNew, 1, 1},
            {u"site open"_s,
             u"DIR"_s,
             tr("Takes a site that is there into the library; changes nothing in it."),
             {valueOption(u"name"_s, u"NAME"_s, tr("what to call it"))},
             runSiteOpen,
             1,
             1},
            {u"site list"_s, {}, tr("Lists the sites of the library."), {}, runSiteList, 0, 0},
            {u"site check"_s,
             u"SITE"_s,
             tr("Looks for broken links, missing images, dates that disagree and the like in a site's posts."),
             {QCommandLineOption(u"mend"_s, tr("mend what can be mended, as one step"))},
             runSiteCheck,
             1,
             1},
            {u"site trust"_s,
             u"SITE"_s,
             tr("Lets publishing run the hooks and filters that a site's repository names."),
             {},
             runSiteTrust,
             1,
             1}};
}

} // namespace galley::app
