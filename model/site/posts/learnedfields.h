// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/sitekind.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley::model {

/// What a field of the front matter holds. Choice: a text of which the site has few. Image: the address of one.
enum class FieldType { Text, Date, Number, Flag, List, Choice, Image, Other };

/// A field as a site's posts use it.
struct LearnedField
{
    QString key;
    FieldType type = FieldType::Text;
    int posts = 0;        ///< How many have it.
    QStringList values{}; ///< Texts that occur, the commonest first; not of dates, numbers and flags.

    bool operator==(const LearnedField &) const = default;
};

/// The fields of these posts, in the order in which most of them have them. A post that cannot be read has none.
QList<LearnedField> learnFields(const SiteKind &kind, const QList<QByteArray> &sources);

/// What one post's field holds.
FieldType fieldType(const FrontMatter &frontMatter, const QString &key);

} // namespace galley::model
