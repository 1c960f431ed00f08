// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commandline.h"

#include "app/actions/address.h"
#include "app/commands/help/filling.h"
#include "app/settings/log.h"
#include "app/version.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

/// The command that the first one or two words name.
std::optional<Command> takeCommand(QStringList &words)
{
    const QList<Command> all = commands();
    for (int length = qMin(2, int(words.size())); length > 0; --length) {
        const QString name = words.first(length).join(u' ');
        for (const Command &command : all) {
            if (command.name == name) {
                words.remove(0, length);
                return command;
            }
        }
    }
    return std::nullopt;
}

bool looksLikeFile(const QString &word, const QDir &folder)
{
    return isAddress(word) || word.endsWith(u".md"_s) || word.endsWith(u".markdown"_s) ||
           QFileInfo(folder, word).isFile();
}

/// Takes the options that every command knows out of `words`.
void takeGlobalOptions(QStringList &words, CommandLine &line, const QDir &folder)
{
    for (qsizetype i = 0; i < words.size();) {
        const QString word = words.at(i);
        if (word == "--"_L1)
            return;
        if (word == "--json"_L1) {
            line.json = true;
        } else if (word == "--quiet"_L1) {
            line.quiet = true;
        } else if (word == "--help"_L1 || word == "-h"_L1) {
            line.help = true;
        } else if (word == "--version"_L1 && i == 0) { // After a command it is that command's.
            line.version = true;
        } else if (word == "--library"_L1 || word.startsWith("--library="_L1)) {
            const bool joined = word.contains(u'=');
            const QString value = joined ? word.section(u'=', 1) : words.value(i + 1);
            if (!joined && (value.isEmpty() || value.startsWith("--"_L1)) && words.first() == "export"_L1) {
                ++i; // The command's own: the library is what it exports.
                continue;
            }
            if (value.isEmpty()) {
                line.problem = tr("“--library” needs a folder.");
                return;
            }
            line.libraryFolder = QDir::cleanPath(folder.absoluteFilePath(value));
            if (!joined)
                words.removeAt(i + 1);
        } else {
            ++i;
            continue;
        }
        words.removeAt(i);
    }
}

QString optionLine(const QCommandLineOption &option, int width)
{
    return u"  %1  %2\n"_s.arg(spelling(option).leftJustified(width), option.description());
}

} // namespace

CommandLine parseCommandLine(const QStringList &words, const QDir &folder)
{
    CommandLine line;
    line.libraryFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/galley"_s;
    line.words = words;
    takeGlobalOptions(line.words, line, folder);
    if (!line.problem.isEmpty())
        return line;
    line.command = takeCommand(line.words);
    if (line.command || line.help || line.version || line.words.isEmpty())
        return line;
    const QString first = line.words.first();
    if (first.startsWith(u'-'))
        line.problem = tr("There is no option “%1”.").arg(first);
    else if (!looksLikeFile(first, folder))
        line.problem = tr("There is no command “%1”.").arg(first);
    return line;
}

QString helpText(const std::optional<Command> &command)
{
    if (command) {
        QString options;
        for (const QCommandLineOption &option : command->options)
            options += optionLine(option, 20);
        return tr("Usage: galley %1 %2\n\n%3\n").arg(command->name, command->arguments, command->summary) +
               (options.isEmpty() ? QString() : u'\n' + options) +
               tr("\nWith every command: --library DIR, --json, --quiet, --help.\n");
    }
    QString text = tr("Galley %1: write a post, see it as a page, publish it as a git commit.\n\n"
                      "Usage: galley [FILE.md]          opens the window\n"
                      "       galley COMMAND [WORDS]    does one thing without a window\n\n")
                       .arg(QString::fromLatin1(version));
    for (const Command &each : commands())
        text += u"  %1  %2\n"_s.arg((each.name + u' ' + each.arguments).leftJustified(34), each.summary);
    text += tr("\nWith every command:\n");
    for (const QCommandLineOption &option : commonOptions())
        text += optionLine(option, 14);
    return text + u"  --version       %1\n"_s.arg(tr("the version of Galley"));
}

CommandOutcome outcomeOf(const Error &error, bool json)
{
    CommandOutcome outcome;
    outcome.exitCode = NotDone;
    logError(error);
    if (json) {
        const QJsonObject object{
            {u"error"_s,
             QJsonObject{{u"message"_s, error.message}, {u"hint"_s, error.hint}, {u"detail"_s, error.detail}}}};
        outcome.output = QJsonDocument(object).toJson();
    }
    outcome.errors = u"%1\n%2\n"_s.arg(error.message, error.hint).toUtf8();
    return outcome;
}

CommandOutcome runCommand(const CommandLine &line, CommandContext &context)
{
    const Command &command = *line.command;
    const auto wrong = [&command](const QString &problem) {
        return CommandOutcome{WrongUsage, {}, u"%1\n\n%2"_s.arg(problem, helpText(command)).toUtf8()};
    };

    QCommandLineParser parser;
    parser.addOptions(command.options);
    if (!parser.parse(QStringList{u"galley"_s} + line.words))
        return wrong(parser.errorText());
    const auto count = parser.positionalArguments().size();
    if (count < command.leastArguments)
        return wrong(tr("“%1” needs more words: %2.").arg(command.name, command.arguments));
    if (command.mostArguments >= 0 && count > command.mostArguments)
        return wrong(tr("“%1” takes no more words than: %2.").arg(command.name, command.arguments));

    const Result<Answer> answer = command.run(parser, context);
    if (!answer)
        return outcomeOf(answer.error(), line.json);
    CommandOutcome outcome;
    outcome.exitCode = answer->isGood ? Done : NotDone;
    if (line.json) {
        const QJsonDocument document =
            answer->json.isArray() ? QJsonDocument(answer->json.toArray()) : QJsonDocument(answer->json.toObject());
        outcome.output = document.toJson();
    } else if (!(line.quiet && answer->isNotice)) {
        outcome.output = answer->text;
    }
    return outcome;
}

} // namespace galley::app
