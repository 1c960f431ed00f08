// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/history/thinner.h"

using namespace std::chrono_literals;

namespace galley::app {

using namespace model;

namespace {

constexpr auto breath = 100ms; ///< Between two pieces of 20 ms.

} // namespace

Thinner::Thinner(LibraryThread &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &Thinner::start);
    m_next.setSingleShot(true);
    m_next.setInterval(breath);
    connect(&m_next, &QTimer::timeout, this, [this] { thinOn(m_place); });
}

void Thinner::start()
{
    m_hourly.start();
    thinOn({});
}

void Thinner::thinOn(const ThinningPlace &place)
{
    m_library.then(
        this,
        [place](Library &library) {
            return thinVersions(library, place, QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone());
        },
        [this](const Result<ThinningPlace> &reached) {
            // What could not be thinned stays; the next hour tries again.
            if (!reached || reached->isDone) {
                Q_EMIT finished();
                return;
            }
            m_place = *reached;
            m_next.start();
        });
}

} // namespace galley::app
