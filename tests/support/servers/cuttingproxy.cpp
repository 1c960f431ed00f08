// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/servers/cuttingproxy.h"

#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace galley {

namespace {

constexpr int lookMs = 50;

sockaddr_in local(int port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool sendAll(int to, const char *bytes, ssize_t size)
{
    for (ssize_t sent = 0; sent < size;) {
        const ssize_t now = send(to, bytes + sent, size_t(size - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

} // namespace

CuttingProxy::CuttingProxy(int serverPort)
    : m_serverPort(serverPort)
    , m_listening(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = local(0);
    socklen_t size = sizeof address;
    if (bind(m_listening, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(m_listening, 16) != 0 ||
        getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        std::perror("proxy");
        std::abort();
    }
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { accept(); });
}

CuttingProxy::~CuttingProxy()
{
    m_ends = true;
    m_thread.join();
    while (m_open > 0)
        usleep(1000); // Its connections end by themselves in a moment.
    close(m_listening);
}

void CuttingProxy::setLimit(long long bytes, Then then)
{
    m_limit = bytes;
    m_then = then;
    m_passed = 0;
    m_isSilent = false;
}

void CuttingProxy::accept()
{
    while (!m_ends) {
        pollfd waiting{m_listening, POLLIN, 0};
        if (poll(&waiting, 1, lookMs) <= 0)
            continue;
        const int client = accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        ++m_open;
        std::thread([this, client] {
            pass(client);
            close(client);
            --m_open;
        }).detach();
    }
}

void CuttingProxy::pass(int client)
{
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = local(m_serverPort);
    long long sent = 0;
    bool isSilent = false;
    char piece[1024];
    bool goesOn = connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    while (goesOn && !m_ends) {
        pollfd waiting[2] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
        if (poll(waiting, 2, lookMs) <= 0)
            continue;
        if (isSilent) {
            char one;
            goesOn = recv(client, &one, 1, MSG_PEEK | MSG_DONTWAIT) != 0; // Until the client hangs up.
            usleep(lookMs * 1000);
            continue;
        }
        if (waiting[0].revents != 0) {
            const long long limit = m_limit;
            ssize_t size = recv(client, piece, sizeof piece, 0);
            if (size <= 0)
                break;
            if (limit >= 0 && sent + size > limit) {
                isSilent = m_then == Then::Silence;
                m_isSilent = m_isSilent || isSilent;
                goesOn = isSilent;
                continue;
            }
            sent += size;
            m_passed += size;
            goesOn = sendAll(server, piece, size);
        }
        if (goesOn && waiting[1].revents != 0) {
            const ssize_t size = recv(server, piece, sizeof piece, 0);
            goesOn = size > 0 && sendAll(client, piece, size);
        }
    }
    close(server);
}

} // namespace galley
