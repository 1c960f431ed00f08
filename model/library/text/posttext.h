// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace galley::model {

/// Words in a body, as an author counts them: what stands between spaces and holds a letter or digit. Each character of
/// a script that is written without spaces counts as one.
int countWords(QByteArrayView body);

/// The first words of a body as plain text, for lists; at most `length` characters.
QString firstWords(QByteArrayView body, qsizetype length = 160);

} // namespace galley::model
