// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/gitprogram.h"

#include "publish/git/remote/gitprogress.h"
#include "publish/git/signin/askdoor.h"

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

Error cancelled(const QString &words)
{
    return {Text::tr("It was cancelled."), Text::tr("Start it again when you like: nothing was lost."), words};
}

constexpr auto silenceMark = "No answer for "_L1; // At the head of the detail.

Error silent(std::chrono::milliseconds longest, const QString &words)
{
    const QString seconds = QString::number(longest.count() / 1000);
    return {Text::tr("The other side did not answer for %1 seconds.").arg(seconds),
            Text::tr("Check the connection, then try again: nothing was lost."),
            silenceMark + seconds + u" s\n"_s + words};
}

/// git at work, and whoever it asks.
class GitRun
{
public:
    GitRun(const GitCall &call, const Progress &progress)
        : m_call(call)
        , m_progress(progress)
        , m_signIn(call.address, call.proxy)
    {
        if (call.asking == Asking::Yes)
            m_door.emplace(m_signIn);
    }

    Result<GitAnswer> run()
    {
        if (const auto started = start(); !started)
            return std::unexpected(started.error());
        QElapsedTimer silence;
        silence.start();
        for (bool isDone = false; !isDone;) {
            isDone = m_process.waitForFinished(betweenLooksMs) || m_process.state() == QProcess::NotRunning;
            if (read())
                silence.restart();
            if (m_door && m_door->serve(m_process.processId(), m_progress))
                silence.restart(); // The other side waits for us, not we for it.
            if (!isDone && m_progress && !m_progress(progressIn(m_call.what, m_errors.right(400))))
                return std::unexpected(ended(cancelled(lastingWords(m_errors))));
            if (!isDone && silence.hasExpired(m_call.longestSilence.count()))
                return std::unexpected(ended(silent(m_call.longestSilence, lastingWords(m_errors))));
        }
        m_answer.exitCode = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
        m_answer.words = lastingWords(m_errors);
        m_answer.wasAsked = m_signIn.wasAsked();
        m_answer.wasDeclined = m_signIn.wasDeclined();
        if (m_answer.exitCode == 0)
            m_signIn.succeeded();
        return m_answer;
    }

private:
    Result<> start()
    {
        GitCall call = m_call;
        if (m_door && m_door->isOpen())
            call.environment += m_door->environment();
        m_process.setProgram(gitFile());
        m_process.setArguments(QStringList{u"-c"_s, u"protocol.ext.allow=never"_s, u"-c"_s, u"core.fsmonitor=false"_s} +
                               call.arguments);
        m_process.setWorkingDirectory(call.folder);
        m_process.setProcessEnvironment(environmentFor(call));
        m_process.setChildProcessModifier([] { setsid(); }); // A group of its own, and no terminal to ask on.
        m_process.start();
        if (!m_process.waitForStarted()) {
            return std::unexpected(Error{Text::tr("Cannot start the program “git”."),
                                         Text::tr("Check that the site's folder is there and that git runs."),
                                         m_process.errorString()});
        }
        m_process.write(call.input);
        m_process.closeWriteChannel();
        return {};
    }

    /// True when it said anything.
    bool read()
    {
        const QByteArray output = m_process.readAllStandardOutput();
        const QByteArray more = m_process.readAllStandardError();
        m_answer.output += output;
        m_errors = (m_errors + more).right(longestWords);
        return !output.isEmpty() || !more.isEmpty();
    }

    Error ended(const Error &why)
    {
        endGroup(m_process);
        return why;
    }

    const GitCall &m_call;
    const Progress &m_progress;
    SignIn m_signIn;
    std::optional<AskDoor> m_door;
    QProcess m_process;
    GitAnswer m_answer;
    QByteArray m_errors;
};

} // namespace

QString withoutSecrets(const QString &text)
{
    static const QRegularExpression credentials(u"([A-Za-z][A-Za-z0-9+.-]*://)[^/\\s'\"]*@"_s);
    return QString(text).replace(credentials, u"\\1"_s);
}

bool isCancelled(const Error &error) { return error.message == cancelled({}).message; }

bool isSilence(const Error &error) { return error.detail.startsWith(silenceMark); }

Result<GitAnswer> runGit(const GitCall &call, const Progress &progress)
{
    if (gitFile().isEmpty())
        return std::unexpected(missing());
    return GitRun(call, progress).run();
}

} // namespace galley::publish
