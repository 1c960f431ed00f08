// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/groups.h"
#include "app/serve/sitetextsjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SiteTextsCommand", text); }

Result<SiteTexts> readTexts(model::Library &library, const QCommandLineParser &parser, const CommandContext &context)
{
    const Result<model::Site> site = findSite(library, parser.positionalArguments().constFirst(), context);
    if (!site)
        return std::unexpected(site.error());
    const Result<QByteArray> stamp = model::siteStamp(library, site->id);
    if (!stamp)
        return std::unexpected(stamp.error());
    SiteTexts texts{*site, *stamp, std::nullopt};
    if (parser.value(u"unless"_s).toLatin1() == *stamp)
        return texts;
    const Result<QList<model::SiteText>> found =
        model::siteTexts(library, site->id, parser.value(u"since"_s).toLongLong());
    if (!found)
        return std::unexpected(found.error());
    texts.texts = *found;
    return texts;
}

Result<Answer> runSiteTexts(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<SiteTexts> texts =
        context.library->with([&](model::Library &library) { return readTexts(library, parser, context); });
    if (!texts)
        return std::unexpected(texts.error());
    const QJsonObject json = toJson(*texts);
    return Answer{QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n', json};
}

} // namespace

Command siteTextsCommand()
{
    return {u"site texts"_s,
            u"SITE"_s,
            tr("Prints the texts of a site as they stand now, drafts among them, for programs that show them."),
            {valueOption(u"since"_s, u"MS"_s,
                         tr("only the sources changed at this time or later (milliseconds since 1970)")),
             valueOption(u"unless"_s, u"STAMP"_s, tr("no texts if the site's stamp is still this one"))},
            runSiteTexts,
            1,
            1};
}

} // namespace galley::app
