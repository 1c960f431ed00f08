// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "model/library/history/thinning.h"

#include <QObject>
#include <QTimer>

namespace galley::app {

/// Thins the versions of the library while the window is open: some minutes after the start and each hour from then on,
/// in pieces between which typing is journaled.
class Thinner : public QObject
{
    Q_OBJECT

public:
    explicit Thinner(LibraryThread &library, QObject *parent = nullptr);

    void start(); ///< Goes through the whole library once, and again each hour. Only once the library is open.

Q_SIGNALS:
    void finished(); ///< One way through the library is done.

private:
    void thinOn(const model::ThinningPlace &place);

    LibraryThread &m_library;
    QTimer m_hourly;
    QTimer m_next; ///< Lets what waits for the library go first.
    model::ThinningPlace m_place;
};

} // namespace galley::app
