// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "publish/git/remote/gitprogram.h"

#include <QList>
#include <QString>

#include <optional>

namespace galley::publish {

/// One step of the way to a remote.
struct CheckedStep
{
    enum class Outcome {
        Good,
        Bad,
        Untried ///< The way ended before it.
    };
    QString id;   ///< For programs: "name", "hostkey".
    QString name; ///< What is looked at: “The server is found under its name”.
    Outcome outcome = Outcome::Untried;
    std::optional<Error> error{}; ///< What is wrong, and what mends it.

    bool operator==(const CheckedStep &) const = default;
};

struct CheckRequest
{
    QString folder; ///< Of the site.
    QString remote; ///< Empty: the one that the branch follows.
    bool isTrusted = false;
    Asking asking = Asking::Yes;
    QString lastRefusal; ///< What the last real push was told: hooks, protected branches and quotas show only then.
};

/// Goes the whole way to a remote without changing anything there or here, and names the step that fails. Blocks.
QList<CheckedStep> checkConnection(const CheckRequest &request, const Progress &progress = {});

} // namespace galley::publish
