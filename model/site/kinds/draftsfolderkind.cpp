// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/kinds/draftsfolderkind.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isHidden(const Result<FrontMatter> &frontMatter)
{
    return frontMatter && frontMatter->flag(u"published"_s) == false;
}

} // namespace

bool isWithin(const QString &path, const QString &folderName)
{
    return path.startsWith(folderName + u'/') || path.contains(u'/' + folderName + u'/');
}

PostFields DraftsFolderKind::fields(const QString &path, const QByteArray &source) const
{
    PostFields fields = SiteKind::fields(path, source);
    fields.draft = isHidden(parse(source)) || isWithin(path, u"_drafts"_s);
    return fields;
}

Result<QByteArray> DraftsFolderKind::withField(const QByteArray &source, const QString &field,
                                               const QVariant &value) const
{
    if (field != "draft"_L1)
        return SiteKind::withField(source, field, value);
    return isHidden(parse(source)) == value.toBool() ? source
                                                     : SiteKind::withField(source, u"published"_s, !value.toBool());
}

QString DraftsFolderKind::keyIn(const FrontMatter &frontMatter, const QString &field) const
{
    if (field == "tags"_L1 && !frontMatter.contains(field) && frontMatter.contains(u"tag"_s))
        return u"tag"_s;
    if (field == "categories"_L1 && !frontMatter.contains(field) && frontMatter.contains(u"category"_s))
        return u"category"_s;
    return SiteKind::keyIn(frontMatter, field);
}

QString DraftsFolderKind::keyOf(const QString &field) const { return field == "draft"_L1 ? u"published"_s : field; }

} // namespace galley::model
