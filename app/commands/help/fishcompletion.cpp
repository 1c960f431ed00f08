// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/help/filling.h"
#include "app/commands/help/formats.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

const char *const head = R"fish(# Completion of galley for fish, made by “galley help --format fish”.

# The words after galley, without the options that every command knows.
function __galley_words
    set -l words (commandline -opc)
    set -l skip 0
    for word in $words[2..]
        if test $skip -eq 1
            set skip 0
        else if test "$word" = --library
            set skip 1
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end

# Whether what is typed is the command, words and all.
function __galley_at
    set -l words (__galley_words)
    set -l name (string split ' ' -- $argv[1])
    test (count $words) -ge (count $name); or return 1
    test "$words[1..$(count $name)]" = "$argv[1]"; or return 1
    # “tags” is not meant where “tags add” is.
    if test (count $words) -gt (count $name)
        not contains -- "$argv[1] $words[2]" $__galley_commands
    end
end

# Whether the words so far are just these.
function __galley_after
    test "$(__galley_words)" = "$argv[1]"
end

function __galley_run
    set -l words (commandline -opc)
    set -l at (contains -i -- --library $words)
    set -l library
    if test -n "$at"; and test (count $words) -gt $at
        set library --library $words[(math $at + 1)]
    end
    command galley $library $argv 2>/dev/null </dev/null
end

function __galley_sites
    __galley_run site list | string replace -r '\t.*' ''
end

function __galley_posts
    __galley_run list --limit 200 | string replace -r ' +' '\t'
end

function __galley_tags
    __galley_run tags | string replace -r '^ *\d+  ' ''
end

complete -c galley -f
complete -c galley -n '__galley_after ""' -F
)fish";

QString quoted(QString text) { return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\''; }

/// The options of fish's `complete` that offer what a place takes.
QString offersFor(const QList<Filling> &fillings)
{
    using enum Filling::Names;
    static const QHash<Filling::Names, QString> calls{{Folders, u"(__fish_complete_directories)"_s},
                                                      {Sites, u"(__galley_sites)"_s},
                                                      {Posts, u"(__galley_posts)"_s},
                                                      {Tags, u"(__galley_tags)"_s},
                                                      {Commands, u"$__galley_commands"_s}};
    QStringList offers;
    bool hasFiles = false;
    for (const Filling &filling : fillings) {
        offers += filling.choices;
        if (calls.contains(filling.names))
            offers.append(calls[filling.names]);
        hasFiles = hasFiles || filling.names == Files;
    }
    offers.removeDuplicates();
    return (hasFiles ? u" -F"_s : QString()) + (offers.isEmpty() ? QString() : u" -a "_s + quoted(offers.join(u' ')));
}

QString optionLine(const QCommandLineOption &option, const QString &condition)
{
    const QString name = option.names().constFirst();
    QString text = u"complete -c galley"_s + (condition.isEmpty() ? QString() : u" -n "_s + quoted(condition)) +
                   (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
    if (!option.valueName().isEmpty())
        text += u" -r"_s + offersFor({fillingOf(option.valueName())});
    return text + u" -d "_s + quoted(option.description()) + u'\n';
}

/// The words of all commands, one after the other: “site” alone is offered once.
QString commandLines(const QList<Command> &commands)
{
    QString text;
    QStringList offered;
    for (const Command &command : commands) {
        const QString first = command.name.section(u' ', 0, 0);
        const QString second = command.name.section(u' ', 1);
        const QString line = u"complete -c galley -n %1 -a %2 -d %3\n"_s;
        if (second.isEmpty())
            text += line.arg(quoted(u"__galley_after \"\""_s), first, quoted(command.summary));
        else
            text += line.arg(quoted(u"__galley_after "_s + first), second, quoted(command.summary));
        const bool isOwn = std::ranges::find(commands, first, &Command::name) != commands.end();
        if (!isOwn && !offered.contains(first)) {
            text += u"complete -c galley -n %1 -a %2\n"_s.arg(quoted(u"__galley_after \"\""_s), first);
            offered.append(first);
        }
    }
    return text;
}

} // namespace

QByteArray fishCompletion(const QList<Command> &commands)
{
    QStringList names;
    for (const Command &command : commands)
        names.append(quoted(command.name));
    QString text = u"set -g __galley_commands %1\n\n"_s.arg(names.join(u' ')) + commandLines(commands);
    for (const QCommandLineOption &option : commonOptions())
        text += optionLine(option, {});
    for (const Command &command : commands) {
        const QString condition = u"__galley_at "_s + quoted(command.name);
        for (const QCommandLineOption &option : command.options)
            text += optionLine(option, condition);
        if (const QString offers = offersFor(argumentsOf(command)); !offers.isEmpty())
            text += u"complete -c galley -n %1%2\n"_s.arg(quoted(condition), offers);
    }
    return head + text.toUtf8();
}

} // namespace galley::app
