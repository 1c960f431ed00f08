// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QString>
#include <QXmlStreamReader>

#include <functional>

namespace galley::model {

/// The name of an element without its prefix: exports are found with any, and with none declared.
QString bareName(const QXmlStreamReader &xml);

/// Reads to the end of the element that the reader stands in, giving `take` each element directly in it. `take` reads
/// that element to its end, or leaves it to be skipped by giving false.
void forEachElement(QXmlStreamReader &xml, const std::function<bool(const QString &name)> &take);

/// The text of the element with that of elements in it.
QString elementText(QXmlStreamReader &xml);

/// HTML of one line, a title say, as plain text.
QString plainLine(const QString &html);

/// Plain text as HTML, a paragraph for each that blank lines part.
QString htmlOfPlain(const QString &text);

/// Of what a reader says is wrong with an export. `lastTitle` is that of the last post that was good; `items`, how many
/// there were.
Error brokenError(const QXmlStreamReader &xml, qsizetype items, const QString &lastTitle);
/// That the export has entities of its own: they are never followed.
Error entityError();

} // namespace galley::model
