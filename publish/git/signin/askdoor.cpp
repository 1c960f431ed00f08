// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/signin/askdoor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestQuestion = 16'384;
constexpr int helperMs = 2'000; ///< The helper says all it has to say at once.

QString helperFile()
{
    const QDir beside(QCoreApplication::applicationDirPath());
    for (const QString &path : {beside.filePath(u"galley-askpass"_s), beside.filePath(u"../bin/galley-askpass"_s)}) {
        if (QFileInfo(path).isExecutable())
            return QDir::cleanPath(path);
    }
    return {};
}

QString folderTemplate()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); // In memory, where there is.
    return (own.isEmpty() ? QDir::tempPath() : own) + u"/galley-ask-XXXXXX"_s;
}

bool isReady(int socket, int waitMs)
{
    pollfd waiting{socket, POLLIN, 0};
    return poll(&waiting, 1, waitMs) > 0;
}

QByteArray readAll(int socket)
{
    QByteArray all;
    char piece[1024];
    while (all.size() < longestQuestion && isReady(socket, helperMs)) {
        const ssize_t size = read(socket, piece, sizeof piece);
        if (size <= 0)
            break;
        all.append(piece, size);
    }
    return all;
}

} // namespace

AskDoor::AskDoor(SignIn &signIn)
    : m_signIn(signIn)
    , m_folder(folderTemplate())
    , m_path(m_folder.filePath(u"ask"_s))
{
    sockaddr_un name = {};
    name.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(m_path);
    if (!SignIn::hasAsker() || helperFile().isEmpty() || !m_folder.isValid() ||
        path.size() >= qsizetype(sizeof name.sun_path))
        return;
    memcpy(name.sun_path, path.constData(), size_t(path.size()));
    FileHandle listening(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (listening && bind(listening.get(), reinterpret_cast<const sockaddr *>(&name), sizeof name) == 0 &&
        listen(listening.get(), 4) == 0) {
        m_listening = std::move(listening);
    }
}

QList<std::pair<QString, QString>> AskDoor::environment() const
{
    const QString helper = helperFile();
    return {{u"GIT_ASKPASS"_s, helper},
            {u"SSH_ASKPASS"_s, helper},
            {u"SSH_ASKPASS_REQUIRE"_s, u"force"_s},
            {u"GALLEY_ASK_SOCKET"_s, m_path}};
}

/// git was started in a session of its own; what it starts belongs to that.
bool AskDoor::isOfRun(int socket, qint64 run) const
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == getuid() &&
           getsid(peer.pid) == pid_t(run);
}

bool AskDoor::serve(qint64 run, const Progress &wanted)
{
    if (m_touched && isReady(m_touched.get(), 0))
        m_touched = FileHandle(); // Its end: the button was pressed, or the run is over.
    if (!m_listening || !isReady(m_listening.get(), 0))
        return bool(m_touched);
    FileHandle caller(accept4(m_listening.get(), nullptr, nullptr, SOCK_CLOEXEC));
    if (!caller || !isOfRun(caller.get(), run))
        return false;
    const QByteArray said = readAll(caller.get());
    const qsizetype end = said.indexOf('\0');
    const QString hint = QString::fromUtf8(said.left(end));
    const QString words = QString::fromUtf8(said.mid(end + 1));
    if (hint == "none"_L1) {
        if (wanted)
            wanted({QCoreApplication::translate("AskDoor", "Touch your security key"), 0, 0});
        m_touched = std::move(caller);
        return true;
    }
    const auto answer = m_signIn.answer(words, hint, wanted);
    QByteArray reply = answer ? '+' + *answer : "-"_ba;
    [[maybe_unused]] const ssize_t sent = send(caller.get(), reply.constData(), size_t(reply.size()), MSG_NOSIGNAL);
    reply.fill('\0');
    return true;
}

} // namespace galley::publish
