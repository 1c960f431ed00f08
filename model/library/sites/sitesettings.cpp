// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/sites/sitesettings.h"

#include "model/site/paths/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SiteSettings", text); }

Result<QString> contentFolder(const Site &site, const QString &folder)
{
    const std::optional<QString> path = pathWithin(folder);
    const QFileInfo there(path ? site.folder + u'/' + *path : QString());
    const bool isWithin = path && (there.canonicalFilePath() + u'/').startsWith(site.folder + u'/');
    if (!path || !there.isDir() || !isWithin) {
        return std::unexpected(Error{tr("“%1” is no folder of the site “%2”.").arg(folder, site.name),
                                     tr("Name a folder below %1, such as “content/blog”.").arg(site.folder),
                                     {}});
    }
    return *path;
}

} // namespace

QByteArray siteSettings(const Site &site)
{
    QJsonObject settings;
    if (!site.contentFolders.isEmpty())
        settings.insert("content"_L1, QJsonArray::fromStringList(site.contentFolders));
    if (site.fileNames == FileNames::Follow)
        settings.insert("fileNames"_L1, u"follow"_s);
    return settings.isEmpty() ? QByteArray() : QJsonDocument(settings).toJson(QJsonDocument::Compact);
}

void takeSiteSettings(Site &site, const QByteArray &settings)
{
    const QJsonObject values = QJsonDocument::fromJson(settings).object();
    for (const QJsonValue &folder : values["content"_L1].toArray())
        site.contentFolders.append(folder.toString());
    site.fileNames = values["fileNames"_L1].toString() == "follow"_L1 ? FileNames::Follow : FileNames::Stay;
}

Result<> keepSiteSettings(Library &library, const Site &site)
{
    Site kept = site;
    kept.contentFolders.clear();
    for (const QString &folder : site.contentFolders) {
        const Result<QString> path = contentFolder(site, folder);
        if (!path)
            return std::unexpected(path.error());
        kept.contentFolders.append(*path);
    }
    kept.contentFolders.removeDuplicates();
    return library.remember(u"site/%1/settings"_s.arg(site.id), siteSettings(kept));
}

} // namespace galley::model
