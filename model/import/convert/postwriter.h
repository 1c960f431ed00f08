// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/convert/convertedtext.h"

namespace galley::model {

struct WritingRules
{
    const SiteKind *kind = nullptr;
    QDir siteFolder;
    FrontMatterStyle style;
    QHash<QString, QString> fieldKeys; ///< The author's choice: custom fields that become keys of the front matter.
};

struct WrittenPost
{
    QByteArray source;
    QString address;       ///< Where readers will find it, below the site's own address.
    QStringList redirects; ///< Earlier addresses that nothing in the post can lead on from.
    QStringList notes;
};

/// The post's text with the front matter that posts of the site have. Errors: the front matter cannot be written.
Result<WrittenPost> writtenPost(const SourceItem &item, const QString &slug, const QString &path,
                                const ConvertedText &text, const WritingRules &rules);

/// Just enough of the post to tell its address.
QByteArray headOf(const SourceItem &item, const QString &slug, const QString &path, const WritingRules &rules);

} // namespace galley::model
