// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/help/filling.h"
#include "app/commands/help/formats.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

/// The part that is the same whatever the commands are. Names out of the library are data: they are compared and
/// quoted, never expanded by the shell.
const char *const script = R"bash(
# _galley_offer NAME...: offers those that go on from what is typed.
_galley_offer()
{
    local typed=$cur name quote=
    case $cur in
        [\"\']*) quote=${cur:0:1} typed=${cur:1} ;;
        *) typed=${cur//\\/} ;;
    esac
    for name in "$@"; do
        [[ -n $name && $name == "$typed"* ]] || continue
        [[ -n $quote ]] || printf -v name %q "$name"
        COMPREPLY+=("$name")
    done
}

# _galley_fill WHAT: offers what can stand in a place, told as the tables above do.
_galley_fill()
{
    local what=${1%+} names=() line
    if [[ $what == *=* ]]; then
        IFS='|' read -r -a names <<<"${what#*=}"
        _galley_offer "${names[@]}"
        names=()
    fi
    case ${what%%=*} in
        files | folders)
            local action=-f
            [[ $what == files* ]] || action=-d
            compopt -o filenames 2>/dev/null
            while IFS= read -r line; do
                COMPREPLY+=("$line")
            done < <(compgen "$action" -- "$cur")
            return
            ;;
        commands) mapfile -t names < <(printf '%s\n' "${_galley_commands[@]}") ;;
        sites) mapfile -t names < <(galley "${library[@]}" site list 2>/dev/null </dev/null | cut -f 1) ;;
        posts) mapfile -t names < <(galley "${library[@]}" list --limit 200 2>/dev/null </dev/null | cut -d ' ' -f 1) ;;
        tags) mapfile -t names < <(galley "${library[@]}" tags 2>/dev/null </dev/null | sed 's/^ *[0-9]*  //') ;;
    esac
    _galley_offer "${names[@]}"
}

_galley()
{
    local cur=${COMP_WORDS[COMP_CWORD]} command= beginning= options= arguments= awaited= word option i count=0
    local library=()
    COMPREPLY=()
    [[ $cur != = ]] || cur=
    _galley_takes ''
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        [[ $word != = ]] || continue
        if [[ -n $awaited ]]; then
            if [[ $awaited == --library:* ]]; then
                word=${word//[\\\"\']/}
                library=(--library "${word/#\~/$HOME}")
            fi
            awaited=
        elif [[ $word == -* ]]; then
            for option in $options $_galley_common; do
                [[ $option != "$word":* ]] || awaited=$option
            done
        elif ((count == 0)) && [[ -z $command || -n $beginning ]] && _galley_begins "${beginning:+$beginning }$word"; then
            beginning="${beginning:+$beginning }$word"
            if _galley_takes "$beginning"; then
                command=$beginning
            fi
        else
            beginning=
            count=$((count + 1))
        fi
    done

    if [[ -n $awaited ]]; then
        _galley_fill "${awaited#*:}"
    elif [[ $cur == -* ]]; then
        for option in $options $_galley_common; do
            _galley_offer "${option%%:*}"
        done
    else
        if ((count == 0)) && [[ -z $command || -n $beginning ]]; then
            local known
            for known in "${_galley_commands[@]}"; do
                [[ -z $beginning || $known == "$beginning "* ]] || continue
                known=${known#"${beginning:+$beginning }"}
                [[ " ${COMPREPLY[*]} " == *" ${known%% *} "* ]] || _galley_offer "${known%% *}"
            done
        fi
        if [[ -n $command ]]; then
            local places=($arguments)
            if ((count >= ${#places[@]} && ${#places[@]} > 0)) && [[ ${places[-1]} == *+ ]]; then
                count=$((${#places[@]} - 1))
            fi
            ((count >= ${#places[@]})) || _galley_fill "${places[count]}"
        elif [[ -z $beginning ]] && ((count == 0)); then
            _galley_fill files
        fi
    fi
}

complete -F _galley galley
)bash";

QString codeFor(const Filling &filling)
{
    using enum Filling::Names;
    static const QHash<Filling::Names, QString> codes{{Files, u"files"_s}, {Folders, u"folders"_s},
                                                      {Sites, u"sites"_s}, {Posts, u"posts"_s},
                                                      {Tags, u"tags"_s},   {Commands, u"commands"_s}};
    const QString choices = filling.choices.isEmpty() ? QString() : u'=' + filling.choices.join(u'|');
    return codes.value(filling.names, u"-"_s) + choices + (filling.repeats ? u"+"_s : QString());
}

QString codesFor(const QList<QCommandLineOption> &options)
{
    QStringList codes;
    for (const QCommandLineOption &option : options) {
        const QString value = option.valueName();
        codes.append(spelling(option).section(u' ', 0, 0) +
                     (value.isEmpty() ? QString() : u':' + codeFor(fillingOf(value))));
    }
    return codes.join(u' ');
}

} // namespace

QByteArray bashCompletion(const QList<Command> &commands)
{
    QString text = u"# Completion of galley for bash, made by “galley help --format bash”.\n\n_galley_commands=(\n"_s;
    for (const Command &command : commands)
        text += u"    '%1'\n"_s.arg(command.name);
    text += u")\n_galley_common='%1'\n\n"_s.arg(codesFor(commonOptions()));
    text += u"# _galley_takes COMMAND: the options with what their values are, and the arguments; + may stand again.\n"
            "_galley_takes()\n{\n    case $1 in\n"_s;
    for (const Command &command : commands) {
        QStringList arguments;
        for (const Filling &filling : argumentsOf(command))
            arguments.append(codeFor(filling));
        text += u"        '%1') options='%2' arguments='%3' ;;\n"_s.arg(command.name, codesFor(command.options),
                                                                        arguments.join(u' '));
    }
    text += u"        *) return 1 ;;\n    esac\n}\n\n"
            "# _galley_begins WORDS: whether a command begins so.\n"
            "_galley_begins()\n{\n    local known\n    for known in \"${_galley_commands[@]}\"; do\n"
            "        [[ $known != \"$1\" && $known != \"$1 \"* ]] || return 0\n    done\n    return 1\n}\n"_s;
    return text.toUtf8() + script;
}

} // namespace galley::app
