// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/help/filling.h"
#include "app/commands/help/formats.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

const char *const head = R"zsh(#compdef galley
# Completion of galley for zsh, made by “galley help --format zsh”.

_galley_sites()
{
    local -a names
    names=(${${(f)"$(_call_program sites galley $library site list 2>/dev/null)"}%%$'\t'*})
    _wanted sites expl site compadd -a names
}

_galley_posts()
{
    local -a lines ids
    lines=(${(f)"$(_call_program posts galley $library list --limit 200 2>/dev/null)"})
    ids=(${lines%% *})
    _wanted posts expl post compadd -l -d lines -a ids
}

_galley_tags()
{
    local -a names
    names=(${${(f)"$(_call_program tags galley $library tags 2>/dev/null)"}##[[:space:]]#[0-9]#[[:space:]]#})
    _wanted tags expl tag compadd -a names
}
)zsh";

const char *const foot = R"zsh(
_galley()
{
    setopt localoptions extendedglob
    local curcontext=$curcontext state line command
    local -a library names
    local -A opt_args
    integer at=${words[(I)--library]}
    ((at && at + 1 < CURRENT)) && library=(--library ${(Q)~words[at+1]})

    # Options that every command knows may stand before it.
    integer first=2
    while ((first < CURRENT)) && [[ $words[first] == -* ]]; do
        [[ $words[first] == --library ]] && ((first++))
        ((first++))
    done
    if ((first >= CURRENT)); then
        names=(${(u)_galley_commands%%[ :]*})
        [[ $words[CURRENT-1] == --library ]] && first=2 || {
            [[ $words[CURRENT] == -* ]] || { _wanted commands expl command compadd -a names }
        }
        _arguments -S $_galley_common '*:file:_files'
        return
    fi
    command=$words[first]
    if ((CURRENT == first + 1)); then
        names=(${${(M)_galley_commands:#$command *}#$command })
        ((${#names})) && _describe -t commands command names
    elif [[ -n ${(M)_galley_commands:#$command $words[first+1]:*} ]]; then
        command+=" $words[first+1]"
        ((first++))
    fi
    words=("$command" "${(@)words[first+1,-1]}")
    ((CURRENT -= first - 1))
    _galley_arguments $command
}

_galley "$@"
)zsh";

/// Text inside single quotes, in which colons and brackets would mean something to _arguments and _describe.
QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u':', u"\\:"_s).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
    return text.replace(u'\'', u"'\\''"_s);
}

QString actionFor(const Filling &filling)
{
    using enum Filling::Names;
    static const QHash<Filling::Names, QString> actions{{Files, u"_files"_s},        {Folders, u"_files -/"_s},
                                                        {Sites, u"_galley_sites"_s}, {Posts, u"_galley_posts"_s},
                                                        {Tags, u"_galley_tags"_s},   {Commands, u"_galley_names"_s}};
    if (!filling.choices.isEmpty())
        return u'(' + filling.choices.join(u' ') + u')';
    return actions.value(filling.names, u" "_s);
}

QString optionSpec(const QCommandLineOption &option)
{
    QString text = u"'*%1[%2]"_s.arg(spelling(option).section(u' ', 0, 0), quoted(option.description()));
    if (!option.valueName().isEmpty())
        text += u":%1:%2"_s.arg(quoted(option.valueName()), actionFor(fillingOf(option.valueName())));
    return text + u'\'';
}

QString argumentSpecs(const Command &command)
{
    QString text;
    int place = 0;
    for (const Filling &filling : argumentsOf(command)) {
        const QString where = filling.repeats ? u"*"_s : QString::number(++place);
        text += u" '%1:%2:%3'"_s.arg(where, quoted(filling.word), actionFor(filling));
    }
    return text;
}

} // namespace

QByteArray zshCompletion(const QList<Command> &commands)
{
    QString text = QString::fromUtf8(head) + u"\n_galley_commands=(\n"_s;
    for (const Command &command : commands)
        text += u"    '%1:%2'\n"_s.arg(command.name, quoted(command.summary));
    text += u")\n\n_galley_names()\n{\n    _describe -t commands command _galley_commands\n}\n\n_galley_common=(\n"_s;
    for (const QCommandLineOption &option : commonOptions())
        text += u"    %1\n"_s.arg(optionSpec(option));
    text += u")\n\n_galley_arguments()\n{\n    case $1 in\n"_s;
    for (const Command &command : commands) {
        text += u"        '%1')\n            _arguments -S $_galley_common"_s.arg(command.name);
        for (const QCommandLineOption &option : command.options)
            text += u" \\\n                "_s + optionSpec(option);
        const QString arguments = argumentSpecs(command);
        text += (arguments.isEmpty() ? QString() : u" \\\n               "_s + arguments) + u"\n            ;;\n"_s;
    }
    text += u"        *) return 1 ;;\n    esac\n}\n"_s;
    return text.toUtf8() + foot;
}

} // namespace galley::app
