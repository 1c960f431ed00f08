// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commandline.h"
#include "app/commands/groups.h"
#include "app/commands/help/formats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("HelpCommand", text); }

QJsonArray toJson(const QList<Command> &commands)
{
    QJsonArray array;
    for (const Command &command : commands) {
        QJsonArray options;
        for (const QCommandLineOption &option : command.options) {
            options.append(QJsonObject{{u"name"_s, option.names().constFirst()},
                                       {u"value"_s, option.valueName()},
                                       {u"help"_s, option.description()}});
        }
        array.append(QJsonObject{{u"name"_s, command.name},
                                 {u"arguments"_s, command.arguments},
                                 {u"summary"_s, command.summary},
                                 {u"options"_s, options}});
    }
    return array;
}

Result<QByteArray> manual(const QCommandLineParser &parser, const CommandContext &context)
{
    const Result<QByteArray> page = readArgument(parser.value(u"page"_s), context);
    return page ? manualPage(commands(), *page) : page;
}

Result<QByteArray> inFormat(const QString &format, const QCommandLineParser &parser, const CommandContext &context)
{
    if (format == "man"_L1)
        return manual(parser, context);
    if (format == "bash"_L1)
        return bashCompletion(commands());
    if (format == "zsh"_L1)
        return zshCompletion(commands());
    if (format == "fish"_L1)
        return fishCompletion(commands());
    return std::unexpected(Error{tr("There is no form of help called “%1”.").arg(format),
                                 tr("The forms are text, man, bash, zsh and fish."),
                                 {}});
}

Result<Answer> runHelp(const QCommandLineParser &parser, CommandContext &context)
{
    if (const QString format = parser.value(u"format"_s); format != "text"_L1) {
        const Result<QByteArray> text = inFormat(format, parser, context);
        return text ? Result<Answer>(Answer{*text, toJson(commands())}) : std::unexpected(text.error());
    }
    const QString name = parser.positionalArguments().join(u' ');
    if (name.isEmpty())
        return Answer{helpText({}).toUtf8(), toJson(commands())};
    const QList<Command> all = commands();
    const auto found = std::ranges::find(all, name, &Command::name);
    if (found != all.end())
        return Answer{helpText(*found).toUtf8(), toJson({*found})};
    return std::unexpected(
        Error{tr("There is no command “%1”.").arg(name), tr("“galley help” lists all of them."), {}});
}

} // namespace

Command helpCommand()
{
    return {u"help"_s,
            u"[COMMAND]"_s,
            tr("Prints how to use Galley or one of its commands, or what a shell completes."),
            {QCommandLineOption(u"format"_s, tr("text, a manual page, or the completion of a shell"),
                                u"text|man|bash|zsh|fish"_s, u"text"_s),
             valueOption(u"page"_s, u"FILE"_s, tr("the prose that the manual page is made around"))},
            runHelp,
            0,
            2,
            false};
}

} // namespace galley::app
