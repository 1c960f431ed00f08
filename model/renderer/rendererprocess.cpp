// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/rendererprocess.h"

#include "model/renderer/protocol.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int endingMs = 1000; ///< A killed process ends at once; this only bounds a kernel in trouble.

} // namespace

RendererProcess::RendererProcess(const RendererLimits &limits, const QString &name, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_name(name)
{
}

RendererProcess::~RendererProcess() { end(); }

QString RendererProcess::program(const QString &name)
{
    const QDir beside(QCoreApplication::applicationDirPath());
    const QString usual = beside.filePath(name);
    const QString ofBuild = QDir::cleanPath(beside.filePath(u"../bin/"_s + name));
    return !QFileInfo::exists(usual) && QFileInfo::exists(ofBuild) ? ofBuild : usual;
}

Result<> RendererProcess::start()
{
    if (m_process) {
        return {};
    }
    const QString path = program(m_name);
    if (!QFileInfo(path).isExecutable()) {
        return std::unexpected(Error{tr("Cannot find the program “%1”, which belongs to the preview.").arg(path),
                                     tr("Install Galley anew: %1 belongs beside galley.").arg(m_name),
                                     {}});
    }
    m_input.clear();
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &RendererProcess::readMessages);
    connect(m_process, &QProcess::finished, this, &RendererProcess::reportDeath);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            reportDeath();
        }
    });
    m_process->start(path, {QString::number(m_limits.memoryBytes)}, QIODevice::ReadWrite);
    return {};
}

void RendererProcess::send(const QByteArray &message)
{
    if (!m_process) {
        return;
    }
    const quint32 length = qToLittleEndian(quint32(message.size()));
    m_process->write(reinterpret_cast<const char *>(&length), sizeof length);
    m_process->write(message);
}

void RendererProcess::readMessages()
{
    m_input += m_process->readAllStandardOutput();
    while (m_process && m_input.size() >= qsizetype(sizeof(quint32))) {
        const quint32 length = qFromLittleEndian<quint32>(m_input.constData());
        if (length > protocol::longestFrameBytes) {
            reportDeath(); // Whatever this is, it is no renderer any more.
            return;
        }
        const qsizetype whole = qsizetype(sizeof length) + length;
        if (m_input.size() < whole) {
            m_input.reserve(whole);
            return;
        }
        const QByteArray message = m_input.mid(sizeof length, length);
        m_input.remove(0, whole);
        ++m_messages;
        Q_EMIT received(message);
    }
}

bool RendererProcess::waitForMessage(QDeadlineTimer deadline)
{
    const quint64 before = m_messages;
    while (m_process && m_messages == before) {
        const qint64 left = deadline.remainingTimeNSecs();
        if (left == 0) {
            return false;
        }
        const int leftMs = left < 0 ? -1 : int(std::clamp<qint64>(left / 1'000'000, 1, 1'000'000));
        if (!m_process->waitForReadyRead(leftMs) && m_process && m_process->state() == QProcess::NotRunning) {
            reportDeath(); // Does nothing where `finished` did it.
        }
    }
    return m_messages != before;
}

void RendererProcess::reportDeath()
{
    if (m_process) {
        end();
        Q_EMIT died();
    }
}

void RendererProcess::end()
{
    if (!m_process) {
        return;
    }
    QProcess *const ending = std::exchange(m_process, nullptr);
    ending->disconnect(this);
    ending->kill();
    ending->waitForFinished(endingMs);
    ending->deleteLater(); // It may be the one whose signal is being handled.
}

} // namespace galley::model
