// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/signin/terminalasker.h"

#include "app/publishing/signin/keychain.h"
#include "app/publishing/signin/questionwords.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace galley::app {

using namespace publish;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int betweenLooksMs = 100;

/// The terminal itself, whatever standard input and output are.
class Terminal
{
public:
    Terminal()
        : m_file(open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
    }
    ~Terminal()
    {
        if (m_file >= 0)
            close(m_file);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool isThere() const { return m_file >= 0 && isatty(m_file) == 1; }

    void say(const QString &text) const
    {
        const QByteArray bytes = text.toLocal8Bit();
        [[maybe_unused]] const ssize_t written = write(m_file, bytes.constData(), size_t(bytes.size()));
    }

    enum class Echo { Off, On };
    /// A line; none when `wanted` says no or the terminal is gone.
    std::optional<QByteArray> readLine(Echo echo, const Progress &wanted) const
    {
        termios before = {};
        tcgetattr(m_file, &before);
        termios quiet = before;
        if (echo == Echo::Off)
            quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(m_file, TCSAFLUSH, &quiet);
        const auto line = readPlainly(wanted);
        tcsetattr(m_file, TCSAFLUSH, &before);
        if (echo == Echo::Off)
            say(u"\n"_s);
        return line;
    }

private:
    std::optional<QByteArray> readPlainly(const Progress &wanted) const
    {
        QByteArray line;
        while (!wanted || wanted({})) {
            pollfd waiting{m_file, POLLIN, 0};
            if (poll(&waiting, 1, betweenLooksMs) <= 0)
                continue;
            char letter = 0;
            if (read(m_file, &letter, 1) != 1)
                return std::nullopt;
            if (letter == '\n')
                return line;
            line += letter;
        }
        return std::nullopt;
    }

    int m_file;
};

class TerminalAsker : public Asker
{
public:
    std::optional<Reply> ask(const Question &question, const Progress &wanted) override
    {
        const Terminal terminal;
        if (!terminal.isThere())
            return std::nullopt;
        const QuestionWords words = wordsOf(question);
        terminal.say(words.title + u'\n' + words.explanation + (words.explanation.isEmpty() ? QString() : u"\n"_s));
        if (question.kind == Question::Kind::HostKey) {
            terminal.say(tr("Type “yes” to connect: "));
            const auto line = terminal.readLine(Terminal::Echo::On, wanted);
            return line && line->trimmed().toLower() == "yes" ? std::optional(Reply()) : std::nullopt;
        }
        Reply reply;
        if (question.kind == Question::Kind::UserName) {
            terminal.say(words.userLabel + u": "_s);
            const auto user = terminal.readLine(Terminal::Echo::On, wanted);
            if (!user || user->trimmed().isEmpty())
                return std::nullopt;
            reply.user = QString::fromLocal8Bit(user->trimmed());
        }
        terminal.say(words.secretLabel + u": "_s);
        const auto secret = terminal.readLine(Terminal::Echo::Off, wanted);
        if (!secret || secret->isEmpty())
            return std::nullopt;
        reply.secret = *secret;
        return reply;
    }

    std::optional<Reply> kept(const QString &subject) override { return readKeychain(subject); }
    void keep(const QString &subject, const Reply &reply) override { writeKeychain(subject, reply); }
    void forget(const QString &subject) override { eraseKeychain(subject); }

private:
    Q_DECLARE_TR_FUNCTIONS(galley::app::TerminalAsker)
};

} // namespace

std::shared_ptr<Asker> terminalAsker() { return std::make_shared<TerminalAsker>(); }

} // namespace galley::app
