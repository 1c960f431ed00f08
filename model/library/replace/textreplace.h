// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/frontmatterkind.h"
#include "model/post/textquery.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley::model {

/// One place of a post where something is put for what was found, and the line around it to show.
struct Replacement
{
    qsizetype begin = 0; ///< In bytes of the file.
    qsizetype end = 0;
    QByteArray with;
    int line = 0; ///< Of the file, from 1.
    bool isInFrontMatter = false;
    QString before; ///< Of its line, as much as tells.
    QString found;
    QString after;

    bool operator==(const Replacement &) const = default;
};

bool isUtf8(const QByteArray &source);

/// All places in the body and in the values of the front matter, in their order; keys, signs and comments of the front
/// matter are never touched. Errors: the text is not UTF-8; an expression takes too long.
Result<QList<Replacement>> findReplacements(const QByteArray &source, const TextFinder &finder, const QString &with,
                                            Headers headers = Headers::None);

/// The file with these places replaced, each other byte as it was. Errors: the front matter would say something else
/// than the new values.
Result<QByteArray> withReplacements(const QByteArray &source, const QList<Replacement> &replacements,
                                    Headers headers = Headers::None);

} // namespace galley::model
