// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/help/filling.h"
#include "app/commands/help/formats.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ManualPage", text); }

/// Plain text as roff reads it.
QString roff(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\\')
            escaped += u"\\e"_s;
        else if (c == u'-')
            escaped += u"\\-"_s;
        else if (c == u'\'')
            escaped += u"\\(aq"_s;
        else if (c.unicode() > 126)
            escaped += u"\\[u%1]"_s.arg(QString::number(c.unicode(), 16).toUpper(), 4, u'0');
        else
            escaped += c;
    }
    return escaped.startsWith(u'.') ? u"\\&"_s + escaped : escaped;
}

/// Words that stand for others are set in italics, words to be typed in bold, and brackets in neither.
QString typeset(const QString &syntax)
{
    static const QRegularExpression word(u"-{0,2}[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]|-{0,2}[A-Za-z]"_s);
    QString text;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : word.globalMatch(syntax)) {
        text += roff(syntax.mid(done, match.capturedStart() - done));
        const QString found = match.captured();
        text += (found.front().isUpper() ? u"\\fI%1\\fR"_s : u"\\fB%1\\fR"_s).arg(roff(found));
        done = match.capturedEnd();
    }
    return text + roff(syntax.mid(done));
}

/// A bracketed option must not be torn apart at the end of a line.
QString bracketed(const QCommandLineOption &option)
{
    return u"["_s + typeset(spelling(option)).replace(u' ', u"\\ "_s) + u']';
}

bool isInArguments(const QCommandLineOption &option, const Command &command)
{
    return command.arguments.split(QRegularExpression(u"[ |\\[\\]]"_s)).contains(u"--"_s + option.names().constFirst());
}

QString headOf(const Command &command)
{
    QStringList words{typeset(u"galley "_s + command.name)};
    for (const QString &word : command.arguments.split(u' ', Qt::SkipEmptyParts))
        words.append(typeset(word));
    for (const QCommandLineOption &option : command.options) {
        if (!isInArguments(option, command))
            words.append(bracketed(option));
    }
    return u".TP\n"_s + words.join(u' ') + u'\n';
}

QString optionsOf(const Command &command)
{
    if (command.options.isEmpty())
        return {};
    QString text = u".RS\n"_s;
    for (const QCommandLineOption &option : command.options)
        text += u".TP\n%1\n%2\n"_s.arg(typeset(spelling(option)), roff(option.description()));
    return text + u".RE\n"_s;
}

QString entry(const Command &command, const QString &prose)
{
    return headOf(command) + (prose.isEmpty() ? roff(command.summary) + u'\n' : prose) + optionsOf(command);
}

/// Goes through the page by hand and puts the commands in.
class Joining
{
public:
    explicit Joining(const QList<Command> &commands)
        : m_left(commands)
    {
    }

    Result<QByteArray> join(const QString &page)
    {
        static const QString marker = u".\\\" @command "_s;
        static const QString others = u".\\\" @others"_s;
        for (const QString &line : page.split(u'\n')) {
            const bool isMarker = line.startsWith(marker);
            if (isMarker || line == others || line.startsWith(".S"_L1))
                endCommand();
            if (isMarker && !beginCommand(line.mid(marker.size()).trimmed())) {
                return std::unexpected(Error{tr("The page says twice, or for no command, “%1”.").arg(line),
                                             tr("Take that line out of the page."),
                                             {}});
            }
            if (line == others)
                m_text += m_others;
            else if (!isMarker)
                (m_command ? m_prose : m_text) += line + u'\n';
        }
        endCommand();
        m_text.chop(1); // split() made a line of what follows the last line end.
        QString rest;
        for (const Command &command : m_left)
            rest += entry(command, {});
        return m_text.replace(m_others, rest).toUtf8();
    }

private:
    bool beginCommand(const QString &name)
    {
        const auto found = std::ranges::find(m_left, name, &Command::name);
        if (found == m_left.end())
            return false;
        m_command = *found;
        m_left.erase(found);
        return true;
    }
    void endCommand()
    {
        if (m_command)
            m_text += entry(*m_command, m_prose);
        m_command.reset();
        m_prose.clear();
    }

    const QString m_others = u"\x1f"_s; // Stands in no page.
    QList<Command> m_left;
    std::optional<Command> m_command;
    QString m_prose;
    QString m_text;
};

} // namespace

Result<QByteArray> manualPage(const QList<Command> &commands, const QByteArray &page)
{
    return Joining(commands).join(QString::fromUtf8(page));
}

} // namespace galley::app
