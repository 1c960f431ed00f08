// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/servers/child.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <csignal>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley {

Child::Child() = default;

Child::~Child() { end(); }

void Child::start(const QString &program, const QStringList &arguments)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setChildProcessModifier([] { setsid(); }); // So that what it starts ends with it.
    m_process->start(u"timeout"_s, QStringList{u"--foreground"_s, u"300"_s, program} + arguments);
    if (!m_process->waitForStarted())
        qFatal("“%s” does not start.", qPrintable(program));
}

void Child::end()
{
    if (!m_process)
        return;
    const auto group = pid_t(m_process->processId());
    if (group > 0) {
        kill(-group, SIGTERM);
        if (!m_process->waitForFinished(2000))
            kill(-group, SIGKILL);
        m_process->waitForFinished(2000);
        kill(-group, SIGKILL);
    }
    m_process.reset();
}

bool Child::isRunning() const { return m_process && m_process->state() == QProcess::Running; }

QByteArray Child::words() const
{
    if (!m_process)
        return {};
    m_process->waitForReadyRead(0);
    return m_process->peek(100'000);
}

QByteArray Child::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')),
               process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

int freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("There is no free port.");
    return probe.serverPort();
}

void awaitPort(int port, const Child &child)
{
    const QDeadlineTimer deadline(30'000);
    while (!deadline.hasExpired()) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(port));
        if (socket.waitForConnected(1000))
            return;
        if (!child.isRunning())
            break;
        QThread::msleep(20); // Nothing tells when another program begins to listen.
    }
    qFatal("Nobody listens on port %d: %s", port, child.words().constData());
}

} // namespace galley
