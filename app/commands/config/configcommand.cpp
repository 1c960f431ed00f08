// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/groups.h"
#include "app/settings/settinglist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ConfigCommand", text); }

QJsonObject toJson(const Setting &setting, const QString &key)
{
    return {{u"key"_s, key},
            {u"value"_s, valueOf(setting, key)},
            {u"chosen"_s, isChosen(key)},
            {u"range"_s, rangeOf(setting)},
            {u"help"_s, setting.help}};
}

Answer allOfThem()
{
    Answer answer;
    QJsonArray json;
    for (const Setting &setting : settingList()) {
        const QString value = setting.key.endsWith(u'*') ? QString() : valueOf(setting, setting.key);
        answer.text +=
            u"%1 %2 %3\n"_s.arg(setting.key.leftJustified(26), value.leftJustified(10), setting.help).toUtf8();
        json.append(toJson(setting, setting.key));
    }
    answer.json = json;
    return answer;
}

Result<Answer> runConfig(const QCommandLineParser &parser, CommandContext &)
{
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return allOfThem();
    const QString key = words.first();
    const Result<Setting> setting = findSetting(key);
    if (!setting)
        return std::unexpected(setting.error());
    const bool isFamily = key.endsWith(u'*');
    if (isFamily && (words.size() > 1 || parser.isSet(u"reset"_s))) {
        return std::unexpected(
            Error{tr("“%1” stands for many settings.").arg(key), tr("Name one of them in the place of the *."), {}});
    }
    if (parser.isSet(u"reset"_s)) {
        chooseUsual(key);
    } else if (words.size() > 1) {
        if (const Result<> chosen = choose(*setting, key, words.at(1)); !chosen)
            return std::unexpected(chosen.error());
    }
    const bool isNotice = words.size() > 1 || parser.isSet(u"reset"_s);
    return Answer{valueOf(*setting, key).toUtf8() + '\n', toJson(*setting, key), isNotice};
}

} // namespace

Command configCommand()
{
    return {u"config"_s,
            u"[KEY] [VALUE]"_s,
            tr("Lists the settings, tells one, or sets it; a window that is open takes it up at its next start."),
            {QCommandLineOption(u"reset"_s, tr("as it was before anybody chose"))},
            runConfig,
            0,
            2,
            false};
}

} // namespace galley::app
