// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/postreader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace galley::model {

/// All that the library derives from a post's text and path but the words of its search index. Depends on nothing
/// else, so that it can be worked out on any thread.
struct DerivedText
{
    PostFields fields;
    int words = 0;
    QString excerpt;
    QString titleKey;  ///< The title folded, to sort by.
    QStringList files; ///< The keys of the files that the text speaks of (see fileKey), sorted, each once.
};

DerivedText derivedText(const PostReader &reader, const QString &siteKind, const QString &path,
                        const QByteArray &source);

} // namespace galley::model
