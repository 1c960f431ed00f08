// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// galley-math: makes formulas into HTML by KaTeX, in a process that can be ended. See ../mathprotocol.h.

#include "model/page/math/mathprotocol.h"
#include "model/page/math/program/katex.h"
#include "model/renderer/program/channel.h"
#include "model/renderer/program/confinement.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace galley::model;

int main(int argc, char **argv)
{
    constexpr qint64 defaultMemoryBytes = qint64(512) << 20;
    constexpr int processorSecondsPerFormula = 10;
    confine(argc > 1 ? QByteArray(argv[1]).toLongLong() : defaultMemoryBytes);
    const QCoreApplication application(argc, argv);

    QLoggingCategory::setFilterRules(QStringLiteral("qt.qml.compiler=false")); // It finds fault with KaTeX's style.

    Channel channel;
    Katex katex;
    while (const std::optional<QByteArray> request = channel.receive()) {
        allowProcessorTime(processorSecondsPerFormula);
        math::Request formula;
        if (!protocol::unpack(*request, formula) || !channel.send(protocol::pack(katex.make(formula)))) {
            return 1;
        }
    }
    return 0;
}
