// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/sitekind.h"

namespace galley::model {

/// What Jekyll and Hexo have in common: drafts lie in folders “_drafts” or say `published: false`; tags and categories
/// may be one, under a key in the singular.
class DraftsFolderKind : public SiteKind
{
public:
    PostFields fields(const QString &path, const QByteArray &source) const override;
    Result<QByteArray> withField(const QByteArray &source, const QString &field, const QVariant &value) const override;

protected:
    QString keyIn(const FrontMatter &frontMatter, const QString &field) const override;
    QString keyOf(const QString &field) const override;
};

/// Whether a folder of that name is on the way to the file.
bool isWithin(const QString &path, const QString &folderName);

} // namespace galley::model
