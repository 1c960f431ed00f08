// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

namespace galley::publish {

/// The form that the keys of one service have.
struct SecretFormat
{
    const char *kind;        ///< For the author; translated where it is shown.
    QByteArray start;        ///< What each of them begins with.
    QRegularExpression form; ///< The whole; what varies from key to key is the first group.
    int leastVariety;        ///< How many different characters the varying part has at least, if it is a real one.
};

const QList<SecretFormat> &secretFormats();

/// What a file is by its name alone: “private key” for id_rsa; null for all that may be published.
const char *secretByName(const QString &fileName);

} // namespace galley::publish
