// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/themes/themefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

/// In a static library nobody but us asks for the resource.
static void loadThemes() { Q_INIT_RESOURCE(themes); }

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostBytes = 4'000'000; ///< Of a file of a theme: fonts and pictures belong into static/.

QString resourcePath(const QString &path)
{
    static const bool loaded = (loadThemes(), true);
    Q_UNUSED(loaded)
    return u":/galley/themes/"_s + path;
}

void addFolder(ThemeFiles &files, const QString &folder)
{
    for (const QString &name : QDir(resourcePath(folder)).entryList(QDir::Files, QDir::Name))
        files.insert(name, builtInThemeFile(folder + u'/' + name));
}

Error unreadable(const QString &path)
{
    return {QCoreApplication::translate("Theme", "“%1” cannot be read.").arg(path),
            QCoreApplication::translate("Theme", "Check that it is yours and smaller than 4 MB."),
            {}};
}

} // namespace

QByteArray builtInThemeFile(const QString &path)
{
    QFile file(resourcePath(path));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // Built in.
    return file.readAll();
}

const QStringList &builtInThemes()
{
    static const QStringList all{u"broadsheet"_s, u"plain"_s, u"notebook"_s};
    return all;
}

ThemeFiles builtInTheme(const QString &name)
{
    ThemeFiles files;
    addFolder(files, u"shared"_s);
    addFolder(files, name);
    return files;
}

FindTheme themesIn(const QString &siteFolder)
{
    return [siteFolder](const QString &name) -> Result<std::optional<ThemeFiles>> {
        const QDir folder(siteFolder + u'/' + QLatin1String(themesFolder) + u'/' + name);
        if (!folder.exists())
            return std::nullopt;
        ThemeFiles files;
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            if (info.size() > mostBytes || !file.open(QIODevice::ReadOnly))
                return std::unexpected(unreadable(info.filePath()));
            files.insert(info.fileName(), file.readAll());
        }
        return files;
    };
}

} // namespace galley::publish
