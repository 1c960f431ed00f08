// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QString>

#include <optional>

namespace galley::model {

/// The right of this process to a library folder, as long as it lives. The kernel takes it back when the process dies,
/// however it dies.
class OwnerLock
{
public:
    /// Makes the folder if need be. Nothing when another process owns it; an error when the folder cannot be made or
    /// written.
    static Result<std::optional<OwnerLock>> tryTake(const QString &folder);

    OwnerLock(OwnerLock &&other) noexcept;
    OwnerLock &operator=(OwnerLock &&other) noexcept;
    ~OwnerLock();

    QString folder() const { return m_folder; }

    /// What to tell when another process has the folder; names its process number.
    static Error ownedElsewhere(const QString &folder);
    /// What to tell when that process can be reached but does not answer.
    static Error ownerIsSilent(const QString &folder);

private:
    OwnerLock(const QString &folder, int descriptor);

    QString m_folder;
    int m_descriptor = -1;
};

} // namespace galley::model
