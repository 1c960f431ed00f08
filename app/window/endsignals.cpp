// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/endsignals.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace galley::app {

namespace {

constexpr std::array endingSignals{SIGTERM, SIGHUP, SIGINT};

// In a signal handler little more than write() is allowed; the other end is read where Qt may be used.
std::array<int, 2> pipeEnds{-1, -1};

void tellPipe(int)
{
    const char byte = 1;
    std::ignore = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // Then they end the program as ever; at most a second of typing is at stake.
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        std::ignore = ::read(pipeEnds[0], bytes.data(), bytes.size());
        Q_EMIT endRequested();
    });
    for (const int number : endingSignals) {
        struct sigaction action = {};
        action.sa_handler = tellPipe;
        action.sa_flags = SA_RESTART;
        sigaction(number, &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    for (const int number : endingSignals)
        std::signal(number, SIG_DFL);
    delete m_notifier;
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

} // namespace galley::app
