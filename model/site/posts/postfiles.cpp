// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/posts/postfiles.h"

#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::model {

namespace {

constexpr qint64 largestPostBytes = 16 << 20; // Nobody writes such a post; it is data with a Markdown name.

QString tr(const char *text) { return QCoreApplication::translate("PostFiles", text); }

/// Why the file cannot be a post that Galley edits; empty when it can.
QString readPost(const QString &fileName, QByteArray &source)
{
    QFile file(fileName);
    if (file.size() > largestPostBytes)
        return tr("It is larger than 16 MB.");
    if (!file.open(QIODevice::ReadOnly))
        return tr("It cannot be read: %1.").arg(file.errorString());
    source = file.readAll();
    if (!source.isValidUtf8())
        return tr("Its text is not UTF-8.");
    if (source.startsWith("version https://git-lfs.github.com/spec/"))
        return tr("It is kept in Git LFS and was not fetched: run “git lfs pull”, then open the site again.");
    return {};
}

} // namespace

Result<FoundPosts> findPosts(const Site &site, const Progress &progress)
{
    const QDir folder(site.folder);
    const ContentFiles files = contentFilesOf(siteKind(site.kind), folder, site.contentFolders);
    const QStringList &paths = files.posts;
    FoundPosts found{.posts = {}, .skipped = files.skipped};
    for (const QString &path : paths) {
        PostFile post{path, {}};
        const QString problem = readPost(folder.filePath(path), post.source);
        if (problem.isEmpty())
            found.posts.append(post);
        else
            found.skipped.append({path, problem});
        if (progress && !progress({tr("Reading posts"), found.posts.size(), paths.size()})) {
            return std::unexpected(
                Error{tr("Opening the site was stopped."), tr("Open it again whenever you like."), {}});
        }
    }
    return found;
}

} // namespace galley::model
