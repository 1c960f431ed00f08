// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/check/sitecheck.h"
#include "model/site/sitekind.h"

#include <QByteArrayView>
#include <QDir>
#include <QHash>
#include <QList>
#include <QMultiHash>
#include <QString>

namespace galley::model {

/// Where a text names another post in its generator's own words: {{< relref "a.md" >}}, {% post_url a %}, @/a.md,
/// {filename}a.md.
struct PostReference
{
    qsizetype begin = 0; ///< Of the name, in bytes of the text; without quotes and anchor.
    qsizetype length = 0;

    QString target(QByteArrayView text) const { return QString::fromUtf8(text.sliced(begin, length)); }
};

/// All of a body, in its order; in code too, where generators fill them in all the same.
QList<PostReference> referencesIn(QByteArrayView body);

/// Finds the posts that references name, as the generators do: from the content folder, beside the post, or by the
/// name alone where only one post has it.
class PostNames
{
public:
    PostNames(const SiteKind &kind, const QDir &siteFolder, const QList<CheckedPost> &posts);

    /// -1: no post, or one of several.
    qsizetype find(qsizetype from, const QString &target) const;

private:
    qsizetype findExactly(qsizetype from, const QString &name) const;

    const QList<CheckedPost> &m_posts;
    QStringList m_folders;
    QHash<QString, qsizetype> m_byPath;      ///< Without ending.
    QMultiHash<QString, qsizetype> m_byName; ///< By the last part of it.
};

/// A post's path without ending; of a bundle the folder.
QString bareName(const QString &path);

} // namespace galley::model
