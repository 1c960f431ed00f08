// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley::publish {

struct PublishPlan;

/// A key or password that would be published: whoever reads the repository has it from then on.
struct FoundSecret
{
    QString path; ///< Relative to the repository's root.
    int line = 0; ///< From 1; 0: the file as a whole.
    QString kind; ///< For the author: “access token of GitHub”.
    QString hint; ///< So much of it that the author finds it, and no reader could use it: “ghp_4f…”.

    bool operator==(const FoundSecret &) const = default;
};

/// What looks like a secret in one file, by the name of the file and by the forms that the keys of known services
/// have. Made-up keys of instructions (EXAMPLE, xxxx, 1234567890) are none. Any thread.
QList<FoundSecret> findSecrets(const QString &path, const QByteArray &bytes);

/// The same for all files of a plan, but for what the repository has already and for pages, which are made of the
/// posts.
QList<FoundSecret> secretsOf(const PublishPlan &plan);

/// Why nothing is committed, and how it may be all the same.
Error secretsError(const QList<FoundSecret> &secrets);

} // namespace galley::publish
