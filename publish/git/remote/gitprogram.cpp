// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/gitprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>
#include <unistd.h>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int betweenLooksMs = 50;
constexpr int graceMs = 300;                // For git to clean up after itself, before it is killed.
constexpr qsizetype longestWords = 200'000; // A remote that talks for ever must not fill the memory.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::GitProgram)
};

QString gitFile()
{
    // Looked for once; an absolute path, so that no folder of a site can bring its own "git".
    static const QString found = QStandardPaths::findExecutable(u"git"_s);
    return found;
}

QProcessEnvironment environmentFor(const GitCall &call)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"GIT_DIR"_s, u"GIT_WORK_TREE"_s, u"GIT_INDEX_FILE"_s, u"GIT_COMMON_DIR"_s,
                             u"GIT_OBJECT_DIRECTORY"_s, u"GIT_NAMESPACE"_s, u"GIT_ALTERNATE_OBJECT_DIRECTORIES"_s,
                             u"GIT_PREFIX"_s, u"GIT_TRACE"_s, u"GIT_TRACE_CURL"_s, u"GIT_TRACE_PACKET"_s}) {
        environment.remove(name); // Set when Galley was started from a hook or a shell at work on another repository,
                                  // or writes into what we read.
    }
    environment.insert(u"LC_ALL"_s, u"C"_s); // We read its words.
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_ASKPASS"_s, QString()); // Set and empty: no window of anyone asks.
    environment.insert(u"SSH_ASKPASS"_s, QString());
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"never"_s);
    environment.insert(u"GCM_INTERACTIVE"_s, u"never"_s);
    environment.insert(u"GIT_EDITOR"_s, u":"_s);
    for (const auto &[name, value] : call.environment) {
        value.isNull() ? environment.remove(name) : environment.insert(name, value);
    }
    return environment;
}

void endGroup(QProcess &process)
{
    const auto group = pid_t(process.processId());
    if (group > 0) {
        kill(-group, SIGTERM);
        if (!process.waitForFinished(graceMs)) {
            kill(-group, SIGKILL);
            process.waitForFinished();
        }
        kill(-group, SIGKILL); // Whoever of the group outlived git itself.
    }
}

/// "Writing objects:  33% (1/3), 2 KiB" as a report.
ProgressReport reportOf(const QString &what, const QString &words)
{
    static const QRegularExpression counted(u"(\\d+)% \\((\\d+)/(\\d+)\\)"_s);
    ProgressReport report{what, 0, 0};
    QRegularExpressionMatchIterator matches = counted.globalMatch(words);
    while (matches.hasNext()) {
        const auto match = matches.next();
        report.done = match.captured(2).toLongLong();
        report.total = match.captured(3).toLongLong();
    }
    return report;
}

/// Progress is told by overwriting a line; only what would stay on the screen is kept.
QString lastingWords(const QByteArray &raw)
{
    QStringList lasting;
    const QList<QByteArray> lines = raw.split('\n');
    for (QByteArray line : lines) {
        while (line.endsWith('\r')) {
            line.chop(1);
        }
        lasting << QString::fromUtf8(line.mid(line.lastIndexOf('\r') + 1)).remove(u"\x1b[K"_s).trimmed();
    }
    lasting.removeAll(QString());
    return withoutSecrets(lasting.join(u'\n'));
}

Error missing()
{
    return {Text::tr("The program “git” is not installed."),
            Text::tr("Install it (on Debian: sudo apt install git), then try again."),
            {}};
}

} // namespace

QString withoutSecrets(const QString &text)
{
    static const QRegularExpression credentials(u"([A-Za-z][A-Za-z0-9+.-]*://)[^/\\s'\"]*@"_s);
    return QString(text).replace(credentials, u"\\1"_s);
}

Result<GitAnswer> runGit(const GitCall &call, const Progress &progress)
{
    if (gitFile().isEmpty()) {
        return std::unexpected(missing());
    }
    QProcess process;
    process.setProgram(gitFile());
    process.setArguments(QStringList{u"-c"_s, u"protocol.ext.allow=never"_s, u"-c"_s, u"core.fsmonitor=false"_s} +
                         call.arguments);
    process.setWorkingDirectory(call.folder);
    process.setProcessEnvironment(environmentFor(call));
    process.setChildProcessModifier([] { setsid(); }); // A group of its own, and no terminal to ask on.
    process.start();
    if (!process.waitForStarted()) {
        return std::unexpected(Error{Text::tr("Cannot start the program “git”."),
                                     Text::tr("Check that the site's folder is there and that git runs."),
                                     process.errorString()});
    }
    process.write(call.input);
    process.closeWriteChannel();

    GitAnswer answer;
    QByteArray errors;
    QElapsedTimer silence;
    silence.start();
    for (bool isDone = false; !isDone;) {
        isDone = process.waitForFinished(betweenLooksMs) || process.state() == QProcess::NotRunning;
        const QByteArray output = process.readAllStandardOutput();
        const QByteArray more = process.readAllStandardError();
        answer.output += output;
        errors = (errors + more).right(longestWords);
        if (!output.isEmpty() || !more.isEmpty()) {
            silence.restart();
        }
        const bool goesOn = isDone || !progress || progress(reportOf(call.what, QString::fromUtf8(errors.right(400))));
        if (!goesOn) {
            endGroup(process);
            return std::unexpected(Error{Text::tr("It was cancelled."),
                                         Text::tr("Start it again when you like: nothing was lost."),
                                         lastingWords(errors)});
        }
        if (!isDone && silence.hasExpired(call.longestSilence.count())) {
            endGroup(process);
            return std::unexpected(
                Error{Text::tr("The other side did not answer for %1 seconds.").arg(call.longestSilence.count() / 1000),
                      Text::tr("Check the connection, then try again: nothing was lost."), lastingWords(errors)});
        }
    }
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.words = lastingWords(errors);
    return answer;
}

} // namespace galley::publish
