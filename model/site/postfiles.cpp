// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/postfiles.h"

#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace galley::model {

namespace {

constexpr qint64 largestPostBytes = 16 << 20; // Nobody writes such a post; it is data with a Markdown name.

QString tr(const char *text)
{
    return QCoreApplication::translate("PostFiles", text);
}

/// Folders that programs fill: nothing in them was written by the author.
bool isProgramFolder(const QString &path)
{
    static const QSet<QString> names{u".git"_s, u"node_modules"_s, u"vendor"_s, u".bundle"_s, u".jekyll-cache"_s};
    const QStringList parts = path.split(u'/');
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) { return names.contains(part); });
}

/// Why the file cannot be a post that Galley edits; empty when it can.
QString readPost(const QString &fileName, QByteArray &source)
{
    QFile file(fileName);
    if (file.size() > largestPostBytes)
        return tr("It is larger than 16 MB.");
    if (!file.open(QIODevice::ReadOnly))
        return tr("It cannot be read: %1.").arg(file.errorString());
    source = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = decoder(source);
    if (decoder.hasError())
        return tr("Its text is not UTF-8.");
    return {};
}

} // namespace

Result<FoundPosts> findPosts(const Site &site, const Progress &progress)
{
    const SiteKind &kind = siteKind(site.kind);
    const QDir folder(site.folder);
    const QString inside = QFileInfo(site.folder).canonicalFilePath() + u'/';
    FoundPosts found;
    QSet<QString> seen; // A content folder may lie within another.
    for (const QString &content : kind.contentFolders(folder)) {
        QDirIterator files(folder.filePath(content), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = folder.relativeFilePath(QDir::cleanPath(files.next()));
            if (isProgramFolder(path) || seen.contains(path) || !kind.isPost(path))
                continue;
            seen.insert(path);
            if (!files.fileInfo().canonicalFilePath().startsWith(inside)) {
                found.skipped.append({path, tr("It is a link that leaves the site's folder.")});
                continue;
            }
            PostFile post{path, {}};
            const QString problem = readPost(files.filePath(), post.source);
            if (problem.isEmpty())
                found.posts.append(post);
            else
                found.skipped.append({path, problem});
            if (progress && !progress({tr("Reading posts"), found.posts.size(), 0}))
                return std::unexpected(Error{tr("Opening the site was stopped."), tr("Open it again whenever you like."), {}});
        }
    }
    return found;
}

} // namespace galley::model
