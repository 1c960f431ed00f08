// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

/// Ends a test for which something is not installed: by a skip, but where packaging/test has installed all that tests
/// need it is a failure.
#define GALLEY_NOT_INSTALLED(sentence)                                                                                 \
    do {                                                                                                               \
        if (qEnvironmentVariableIsSet("GALLEY_ALL_INSTALLED"))                                                         \
            QFAIL(sentence);                                                                                           \
        QSKIP(sentence);                                                                                               \
    } while (false)
