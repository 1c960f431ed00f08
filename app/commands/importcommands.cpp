// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/posts.h"
#include "app/commands/groups.h"
#include "model/import/importers.h"
#include "model/import/run/importrun.h"
#include "model/import/run/uploads.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ImportCommands", text); }

/// What there is to look at in one post, a line each.
QString wordsFor(const ItemReport &item)
{
    QStringList lines;
    for (const TextDifference &difference : item.differences)
        lines.append(difference.after.isEmpty()    ? tr("gone: %1").arg(difference.before)
                     : difference.before.isEmpty() ? tr("new: %1").arg(difference.after)
                                                   : tr("“%1” is now “%2”").arg(difference.before, difference.after));
    for (const QString &address : item.missing)
        lines.append(tr("the file is missing: %1").arg(address));
    if (!item.keptHtml.isEmpty())
        lines.append(tr("stays as HTML: %1").arg(item.keptHtml.join(u", "_s)));
    if (!item.codes.isEmpty())
        lines.append(tr("shortcodes stay in the text: %1").arg(item.codes.join(u", "_s)));
    lines += item.notes;
    QString text = item.title.isEmpty() ? item.sourceId : item.title;
    for (const QString &line : std::as_const(lines))
        text += u"\n  "_s + line;
    return text + u'\n';
}

QString wordsFor(const ImportReport &report)
{
    QString text =
        (report.isDry ? tr("From “%1” %2 posts would come in, and %3 are here already; %4 items are left out.")
                      : tr("From “%1” %2 posts came in, and %3 were here already; %4 items are left out."))
            .arg(report.name)
            .arg(report.count(ItemFate::Added))
            .arg(report.count(ItemFate::Known) + report.count(ItemFate::InTrash))
            .arg(report.count(ItemFate::LeftOut));
    text += u'\n';
    if (!report.problem.isEmpty())
        text += report.problem + u'\n';
    if (report.toLookAt() > 0)
        text += tr("To look at:") + u'\n';
    for (const ItemReport &item : report.items) {
        if (item.wantsALook())
            text += wordsFor(item);
    }
    return text;
}

Result<QHash<QString, QString>> fieldKeysFrom(const QStringList &spellings)
{
    QHash<QString, QString> keys;
    for (const QString &spelling : spellings) {
        const QString field = spelling.section(u'=', 0, 0).trimmed();
        const QString key = spelling.contains(u'=') ? spelling.section(u'=', 1).trimmed() : field;
        if (field.isEmpty() || key.isEmpty()) {
            return std::unexpected(
                Error{tr("“%1” names no field.").arg(spelling), tr("Write it as FIELD=KEY, as in subtitle=lead."), {}});
        }
        keys.insert(field, key);
    }
    return keys;
}

QString sourceIn(const QCommandLineParser &parser, const CommandContext &context)
{
    return context.folder.absoluteFilePath(parser.positionalArguments().constFirst());
}

Result<Answer> runImport(const QCommandLineParser &parser, CommandContext &context, const Importer &importer)
{
    const QString file = sourceIn(parser, context);
    const QString name = parser.value(u"site"_s);
    if (name.isEmpty())
        return std::unexpected(Error{tr("Into which site are the posts to go?"), tr("Name it with --site NAME."), {}});
    ImportRequest request;
    const auto site = context.library->with([&](Library &library) { return findSite(library, name, context); });
    if (!site)
        return std::unexpected(site.error());
    request.site = *site;
    request.style = context.library->with(
        [&](Library &library) { return learnStyle(siteKind(site->kind), recentSources(library, site->id)); });
    const auto keys = fieldKeysFrom(parser.values(u"field"_s));
    if (!keys)
        return std::unexpected(keys.error());
    request.fieldKeys = *keys;
    std::optional<Uploads> uploads;
    const bool isFolder = QFileInfo(file).isDir(); // Its media are in it.
    if (parser.isSet(u"media"_s) || isFolder) {
        const QString media = parser.value(u"media"_s);
        Result<Uploads> opened = Uploads::open(media.isEmpty() ? file : context.folder.absoluteFilePath(media));
        if (!opened)
            return std::unexpected(opened.error());
        uploads = *std::move(opened);
        request.findFile = [&uploads](const QString &address) { return uploads->find(address); };
    }
    request.open = [file, open = importer.open](SourceDetail detail) { return open(file, detail); };
    request.isDry = parser.isSet(u"dry-run"_s);
    request.keepsGood = parser.isSet(u"keep-good"_s);
    request.takesTrash = parser.isSet(u"with-trash"_s);
    const Result<ImportReport> report = model::runImport(*context.library, request);
    if (!report)
        return std::unexpected(report.error());
    return Answer{wordsFor(*report).toUtf8(), model::toJson(*report)};
}

Command importCommand(const QString &name, const QString &words, const QString &help,
                      const std::function<Result<Importer>(const QString &path)> &choose)
{
    return {
        name,
        words,
        help,
        {valueOption(u"site"_s, u"SITE"_s, tr("The site that they go into.")),
         valueOption(u"media"_s, u"DIR|ZIP"_s, tr("The blog's files: a folder such as wp-content/uploads, or a ZIP.")),
         valueOption(u"field"_s, u"FIELD=KEY"_s, tr("Keep a custom field as a key of the front matter.")),
         {u"dry-run"_s, tr("Only tell what would come in.")},
         {u"keep-good"_s, tr("Of a damaged export take what comes before the damage.")},
         {u"with-trash"_s, tr("Take what is in the blog's trash too.")}},
        [choose](const QCommandLineParser &parser, CommandContext &context) -> Result<Answer> {
            const Result<Importer> importer = choose(sourceIn(parser, context));
            if (!importer)
                return std::unexpected(importer.error());
            return runImport(parser, context, *importer);
        },
        1,
        1};
}

} // namespace

QList<Command> importCommands()
{
    QList<Command> commands{importCommand(u"import"_s, u"FILE|DIR"_s,
                                          tr("Brings posts into a site from whatever export the file or folder holds."),
                                          importerFor)};
    for (const Importer &importer : importers())
        commands.append(importCommand(u"import "_s + importer.id, importer.arguments, importer.summary,
                                      [importer](const QString &) { return importer; }));
    return commands;
}

} // namespace galley::app
