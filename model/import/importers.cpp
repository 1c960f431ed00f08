// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/importers.h"

#include "model/import/archive/filetree.h"
#include "model/import/others/atomsource.h"
#include "model/import/others/foldersource.h"
#include "model/import/others/ghostsource.h"
#include "model/import/others/movabletypesource.h"
#include "model/import/pages/pagesource.h"
#include "model/import/pages/substacksource.h"
#include "model/import/textencoding.h"
#include "model/import/wordpress/wxrsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr qint64 headBytes = 65'536;

bool startsAs(const ImportSample &sample, QByteArrayView start)
{
    return sample.head.trimmed().first(qMin(sample.head.trimmed().size(), start.size())).toLower() == start;
}

bool holdsName(const ImportSample &sample, const QString &name)
{
    return std::ranges::any_of(sample.names, [&](const QString &path) { return path.section(u'/', -1) == name; });
}

qsizetype countOf(const ImportSample &sample, const QStringList &endings)
{
    return std::ranges::count_if(sample.names, [&](const QString &path) {
        return std::ranges::any_of(endings,
                                   [&](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
    });
}

bool isXml(const ImportSample &sample)
{
    return startsAs(sample, "<?xml") || startsAs(sample, "<rss") || startsAs(sample, "<feed");
}

bool isWordPress(const ImportSample &sample) { return isXml(sample) && sample.head.contains("<rss"); }

bool isAtom(const ImportSample &sample) { return isXml(sample) && sample.head.contains("<feed"); }

bool isBlogger(const ImportSample &sample)
{
    return isAtom(sample) &&
           (sample.head.contains("blogger.com") || sample.head.contains("schemas.google.com/blogger"));
}

bool isGhost(const ImportSample &sample)
{
    return startsAs(sample, "{") &&
           (sample.head.contains("\"db\"") || sample.head.contains("\"posts\"") || sample.head.contains("\"data\""));
}

bool isMedium(const ImportSample &sample)
{
    return std::ranges::any_of(sample.names, [](const QString &path) {
        const QString name = path.section(u'/', -1);
        return (u'/' + path).section(u'/', -2, -2) == "posts"_L1 && name.endsWith(".html"_L1) && (name.contains(u'_'));
    });
}

bool isHtml(const ImportSample &sample)
{
    if (!sample.names.isEmpty()) {
        const qsizetype pages = countOf(sample, {u".html"_s, u".htm"_s, u".xhtml"_s});
        return pages > 0 && pages >= countOf(sample, {u".md"_s, u".markdown"_s});
    }
    return startsAs(sample, "<!doctype html") || startsAs(sample, "<html") ||
           sample.path.endsWith(".html"_L1, Qt::CaseInsensitive) ||
           sample.path.endsWith(".htm"_L1, Qt::CaseInsensitive);
}

Result<ImportSample> sampleOf(const QString &path)
{
    const QFileInfo info(path);
    ImportSample sample{path, info.isDir(), {}, {}};
    QFile file(path);
    if (!sample.isFolder) {
        if (!file.open(QIODevice::ReadOnly)) {
            return std::unexpected(Error{tr("The file “%1” cannot be read.").arg(path),
                                         tr("Check its name and that you may read it."), file.errorString()});
        }
        const QByteArray head = file.read(headBytes);
        sample.head = toUtf8(head);
        if (!head.startsWith("PK\x03\x04"))
            return sample;
    }
    const Result<FileTree> files = FileTree::open(path, {});
    if (!files)
        return std::unexpected(files.error());
    sample.names = files->paths();
    return sample;
}

template<auto Open>
Result<std::unique_ptr<ImportSource>> atOnce(const QString &path, SourceDetail)
{
    return Open(path);
}

} // namespace

QList<Importer> importers()
{
    return {
        {u"wordpress"_s, u"WordPress"_s, u"FILE"_s, tr("Brings the posts of a WordPress export into a site."), openWxr,
         isWordPress},
        {u"ghost"_s, u"Ghost"_s, u"FILE"_s, tr("Brings the posts of a Ghost export (JSON) into a site."),
         atOnce<openGhost>, isGhost},
        {u"blogger"_s, u"Blogger"_s, u"FILE"_s, tr("Brings the posts of a Blogger backup (Atom) into a site."),
         atOnce<openBlogger>, isBlogger},
        {u"atom"_s, u"Atom"_s, u"FILE"_s, tr("Brings the posts of an Atom feed into a site."), atOnce<openAtom>,
         isAtom},
        {u"movabletype"_s, u"Movable Type"_s, u"FILE"_s,
         tr("Brings the posts of a Movable Type or TypePad export (text) into a site."), atOnce<openMovableType>,
         [](const ImportSample &sample) { return isMovableType(sample.head); }},
        {u"substack"_s, u"Substack"_s, u"ZIP|DIR"_s, tr("Brings the posts of a Substack archive into a site."),
         atOnce<openSubstack>, [](const ImportSample &sample) { return holdsName(sample, u"posts.csv"_s); }},
        {u"medium"_s, u"Medium"_s, u"ZIP|DIR"_s, tr("Brings the posts of a Medium archive into a site."),
         atOnce<openMedium>, isMedium},
        {u"html"_s, u"HTML"_s, u"FILE|DIR|ZIP"_s, tr("Brings pages of HTML into a site."), atOnce<openHtml>, isHtml},
        {u"folder"_s, tr("Markdown folder"), u"DIR"_s,
         tr("Brings a folder of Markdown files (Obsidian, Bear, iA Writer) into a site."), atOnce<openFolder>,
         [](const ImportSample &sample) { return sample.isFolder; }},
    };
}

Result<Importer> importerFor(const QString &path)
{
    const Result<ImportSample> sample = sampleOf(path);
    if (!sample)
        return std::unexpected(sample.error());
    for (const Importer &importer : importers()) {
        if (importer.recognises(*sample))
            return importer;
    }
    return std::unexpected(Error{tr("“%1” is no export that Galley knows.").arg(QFileInfo(path).fileName()),
                                 tr("Name its kind, as in: galley import html FILE. See galley help import."),
                                 {}});
}

} // namespace galley::model
