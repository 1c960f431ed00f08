// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/groups.h"
#include "app/commands/pressfolder.h"
#include "publish/press/press.h"
#include "publish/press/themes/themechoice.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ThemeCommands", text); }

QString settingsFileOf(const QString &site) { return site + u'/' + QLatin1String(Press::settingsFile); }

Result<QByteArray> settingsOf(const QString &site)
{
    QFile file(settingsFileOf(site));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return std::unexpected(Error{tr("“%1” cannot be read.").arg(file.fileName()),
                                 tr("Check its name and that you may read it."), file.errorString()});
}

/// The site that the word at `place` names, otherwise the present folder.
Result<QString> siteAt(int place, const QCommandLineParser &parser, const CommandContext &context)
{
    return pressFolder(parser.positionalArguments().value(place, u"."_s), context);
}

Result<Answer> runList(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<QString> site = siteAt(0, parser, context);
    if (!site)
        return std::unexpected(site.error());
    const Result<QByteArray> toml = settingsOf(*site);
    const Result<PressSettings> settings =
        toml ? PressSettings::parse(*toml, themesIn(*site)) : std::unexpected(toml.error());
    if (!settings)
        return std::unexpected(settings.error());
    const Result<QList<AvailableTheme>> themes = availableThemes(*site);
    if (!themes)
        return std::unexpected(themes.error());
    Answer answer;
    QJsonArray list;
    for (const AvailableTheme &theme : *themes) {
        const bool isUsed = theme.name == settings->theme;
        answer.text += u"%1 %2  %3%4\n"_s
                           .arg(isUsed ? u"*"_s : u" "_s, theme.name.leftJustified(12), theme.description,
                                theme.isOwn ? u" "_s + tr("(the site's own)") : QString())
                           .toUtf8();
        list.append(QJsonObject{{u"name"_s, theme.name},
                                {u"title"_s, theme.title},
                                {u"description"_s, theme.description},
                                {u"own"_s, theme.isOwn},
                                {u"used"_s, isUsed}});
    }
    answer.json = list;
    return answer;
}

Result<Answer> runCopy(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<QString> site = siteAt(1, parser, context);
    const Result<QString> folder =
        site ? copyTheme(parser.positionalArguments().constFirst(), *site) : std::unexpected(site.error());
    if (!folder)
        return std::unexpected(folder.error());
    Answer answer;
    answer.isNotice = true;
    answer.text = tr("The theme is in “%1” now: change it there.").arg(*folder).toUtf8() + '\n';
    answer.json = QJsonObject{{u"folder"_s, *folder}};
    return answer;
}

Result<Answer> runUse(const QCommandLineParser &parser, CommandContext &context)
{
    const QString name = parser.positionalArguments().constFirst();
    const Result<QString> site = siteAt(1, parser, context);
    const Result<QByteArray> now = site ? settingsOf(*site) : std::unexpected(site.error());
    const Result<QByteArray> wanted = now ? withTheme(*now, name, themesIn(*site)) : std::unexpected(now.error());
    if (!wanted)
        return std::unexpected(wanted.error());
    QSaveFile file(settingsFileOf(*site));
    if (*wanted != *now && (!file.open(QIODevice::WriteOnly) || file.write(*wanted) < 0 || !file.commit())) {
        return std::unexpected(Error{tr("“%1” cannot be written.").arg(file.fileName()),
                                     tr("Check that it is yours and that the disk is not full."), file.errorString()});
    }
    Answer answer;
    answer.isNotice = true;
    answer.text = tr("The site has the theme “%1” now. Look at it: galley serve. Its pages follow once galley.toml is "
                     "committed.")
                      .arg(name)
                      .toUtf8() +
                  '\n';
    answer.json = QJsonObject{{u"theme"_s, name}};
    return answer;
}

} // namespace

QList<Command> themeCommands()
{
    return {{u"theme list"_s,
             u"[SITE]"_s,
             tr("Lists the themes that a Press site can have; a star stands before the one it has."),
             {},
             runList,
             0,
             1,
             false},
            {u"theme copy"_s,
             u"NAME [SITE]"_s,
             tr("Copies a theme into the site's folder, to be changed there."),
             {},
             runCopy,
             1,
             2,
             false},
            {u"theme use"_s, u"NAME [SITE]"_s, tr("Gives a Press site another theme."), {}, runUse, 1, 2, false}};
}

} // namespace galley::app
