// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/site/syncwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SyncWords", text); }

QString said(const QList<SyncedPost> &posts, const QString &one, const QString &several)
{
    if (posts.isEmpty())
        return {};
    const SyncedPost &first = posts.constFirst();
    const QString name = first.title.isEmpty() ? first.path : first.title;
    return posts.size() == 1 ? one.arg(name) : several.arg(QLocale().toString(posts.size()));
}

} // namespace

QString wordsOf(const SyncReport &report)
{
    QStringList sentences{
        said(report.conflicts,
             tr("“%1” was changed here and in the site, in the same place. Your text stays until you choose."),
             tr("%1 posts were changed here and in the site, in the same places. Your texts stay until you choose.")),
        said(report.merged, tr("“%1” was changed here and in the site: it holds both changes now."),
             tr("%1 posts were changed here and in the site: they hold both changes now.")),
        said(report.kept,
             tr("The file of “%1” was deleted in the site. You had changed the post, so it stays here as a draft."),
             tr("The files of %1 posts were deleted in the site. You had changed them, so they stay here as drafts.")),
        said(report.deleted, tr("The file of “%1” was deleted in the site. The post is in the trash."),
             tr("The files of %1 posts were deleted in the site. The posts are in the trash.")),
        said(report.outside, tr("“%1” lies outside the folders of posts. It is in the trash."),
             tr("%1 posts lie outside the folders of posts. They are in the trash.")),
        said(report.renamed, tr("“%1” was moved in the site."), tr("%1 posts were moved in the site.")),
        said(report.back, tr("“%1” is in the site again."), tr("%1 posts are in the site again.")),
        said(report.added, tr("“%1” is new in the site."), tr("%1 posts are new in the site.")),
        said(report.taken, tr("“%1” was changed in the site, and here with it."),
             tr("%1 posts were changed in the site, and here with it."))};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace galley::app
