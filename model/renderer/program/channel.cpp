// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/channel.h"

#include "model/renderer/protocol.h"

#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace galley::model {

Channel::Channel()
{
    const int output = ::fcntl(1, F_DUPFD_CLOEXEC, 3);
    if (output >= 0 && ::dup2(2, 1) >= 0) {
        m_output = output;
    }
}

bool Channel::readExactly(char *to, qint64 count)
{
    while (count > 0) {
        const ssize_t got = ::read(m_input, to, size_t(count));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return false;
        }
        to += got;
        count -= got;
    }
    return true;
}

std::optional<QByteArray> Channel::receive()
{
    quint32 length = 0;
    if (!readExactly(reinterpret_cast<char *>(&length), sizeof length)) {
        return {};
    }
    length = qFromLittleEndian(length);
    if (length > protocol::longestFrameBytes) {
        return {};
    }
    QByteArray message(int(length), Qt::Uninitialized);
    if (!readExactly(message.data(), message.size())) {
        return {};
    }
    return message;
}

bool Channel::send(const QByteArray &message)
{
    QByteArray frame;
    frame.reserve(int(sizeof(quint32)) + int(message.size()));
    const quint32 length = qToLittleEndian(quint32(message.size()));
    frame.append(reinterpret_cast<const char *>(&length), int(sizeof length));
    frame.append(message);

    const char *from = frame.constData();
    qint64 left = frame.size();
    while (left > 0) {
        const ssize_t written = ::write(m_output, from, size_t(left));
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        from += written;
        left -= written;
    }
    return true;
}

} // namespace galley::model
