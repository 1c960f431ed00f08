// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <thread>

namespace galley {

/// A bad line to a server on 127.0.0.1: passes so many bytes of what the client sends, then cuts the connection or
/// falls silent.
class CuttingProxy
{
public:
    enum class Then { Cut, Silence };

    explicit CuttingProxy(int serverPort);
    ~CuttingProxy();

    int port() const { return m_port; }
    void setLimit(long long bytes, Then then);    ///< Of each connection, from now on; below 0: none.
    long long passed() const { return m_passed; } ///< From clients, over all connections since setLimit().
    bool isSilent() const { return m_isSilent; }

private:
    void accept();
    void pass(int client);

    int m_serverPort;
    int m_listening;
    int m_port = 0;
    std::atomic<bool> m_ends = false;
    std::atomic<bool> m_isSilent = false;
    std::atomic<long long> m_limit = -1;
    std::atomic<Then> m_then = Then::Cut;
    std::atomic<long long> m_passed = 0;
    std::atomic<int> m_open = 0;
    std::thread m_thread;
};

} // namespace galley
