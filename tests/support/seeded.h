// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>

/// Random numbers of a test, other ones each time. The seed is printed; with it in GALLEY_SEED the test repeats itself.
inline QRandomGenerator seededRandom()
{
    const quint32 seed = qEnvironmentVariableIsSet("GALLEY_SEED") ? quint32(qEnvironmentVariableIntValue("GALLEY_SEED"))
                                                                  : QRandomGenerator::global()->generate() % 1'000'000;
    qInfo("GALLEY_SEED=%u", seed);
    return QRandomGenerator(seed);
}
