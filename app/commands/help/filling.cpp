// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/help/filling.h"

#include "app/commands/groups.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

Filling::Names namesFor(const QString &word)
{
    using enum Filling::Names;
    static const QHash<QString, Filling::Names> known{
        {u"FILE"_s, Files}, {u"ZIP"_s, Files}, {u"FILE.md"_s, Files}, {u"DIR"_s, Folders}, {u"SITE"_s, Sites},
        {u"ID"_s, Posts},   {u"TAG"_s, Tags},  {u"OLD"_s, Tags},      {u"NEW"_s, Tags},    {u"COMMAND"_s, Commands}};
    return known.value(word, None);
}

bool isChoice(const QString &part)
{
    const auto isPlain = [](QChar c) { return c.isLower() || c.isDigit() || c == u'-'; };
    return part.size() > 1 && part.front().isLower() && std::ranges::all_of(part, isPlain);
}

} // namespace

Filling fillingOf(const QString &word)
{
    Filling filling{word};
    QString plain = word;
    plain.remove(u'[').remove(u']');
    filling.repeats = plain.contains("..."_L1);
    plain.remove(u"..."_s);
    for (const QString &part : plain.split(u'|')) {
        if (isChoice(part))
            filling.choices.append(part);
        else if (const Filling::Names names = namesFor(part); names != Filling::Names::None)
            filling.names = names;
    }
    return filling;
}

QList<Filling> argumentsOf(const Command &command)
{
    QList<Filling> arguments;
    bool isValue = false;
    for (const QString &word : command.arguments.split(u' ', Qt::SkipEmptyParts)) {
        const bool isOption = word.startsWith("--"_L1) || word.startsWith("[--"_L1);
        if (!isOption && !isValue)
            arguments.append(fillingOf(word));
        isValue = isOption || word.contains("|--"_L1);
    }
    return arguments;
}

QList<QCommandLineOption> commonOptions()
{
    return {
        valueOption(u"library"_s, u"DIR"_s, tr("the folder of the library (otherwise the one in your data folder)")),
        QCommandLineOption(u"json"_s, tr("one JSON document on standard output")),
        QCommandLineOption(u"quiet"_s, tr("nothing on standard output but what was asked for")),
        QCommandLineOption(u"help"_s, tr("what the command does and takes"))};
}

QString spelling(const QCommandLineOption &option)
{
    const QString name = option.names().constFirst();
    const QString dashes = name.size() == 1 ? u"-"_s : u"--"_s;
    return dashes + name + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
}

} // namespace galley::app
