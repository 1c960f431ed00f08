// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QList>
#include <QString>

namespace galley::app {

/// One thing that Galley needs on this machine, and how it stands with it.
struct Diagnosed
{
    enum class Outcome { Good, Missing, Bad };

    QString id;      ///< "renderer"
    QString name;    ///< In the author's words.
    Outcome outcome; ///< Missing: Galley works without it, but not as well.
    QString found;   ///< A version, a path, a list: never text of the author.
    QString mend{};  ///< What to do; not empty unless it is good.
};

/// Looks at this machine: programs and libraries, dictionaries, renderer, preview, git, keychain, display. Changes
/// nothing. Takes up to a few seconds; not on the GUI thread.
QList<Diagnosed> diagnose();

} // namespace galley::app
