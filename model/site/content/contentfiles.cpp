// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/content/contentfiles.h"

#include "model/site/paths/paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <filesystem>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ContentFiles", text); }

/// One content folder, file by file. Not with QDirIterator, which passes over names that are not UTF-8 in silence.
class ContentWalk
{
public:
    ContentWalk(const SiteKind &kind, const QDir &siteFolder, bool isChosen)
        : m_kind(kind)
        , m_root(siteFolder)
        , m_isChosen(isChosen)
    {
    }

    void walk(const QString &contentFolder)
    {
        m_contentFolder = contentFolder;
        const fs::path folder(QFile::encodeName(m_root.filePath(contentFolder)).toStdString());
        std::error_code error;
        if (fs::is_directory(folder, error))
            enter(folder, contentFolder);
    }
    ContentFiles files() && { return std::move(m_files); }

private:
    void enter(const fs::path &folder, const QString &path)
    {
        std::error_code error;
        fs::directory_iterator entry(folder, error);
        if (error)
            return skip(path.isEmpty() ? u"."_s : path, tr("This folder may not be read: change its permissions."));
        for (; !error && entry != fs::directory_iterator(); entry.increment(error))
            take(*entry, path);
    }

    void take(const fs::directory_entry &entry, const QString &above)
    {
        const std::string bytes = entry.path().filename().string();
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString name = decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        const QString path = above.isEmpty() ? name : above + u'/' + name;
        std::error_code error;
        if (decode.hasError()) {
            if (name.endsWith(".md"_L1) || name.endsWith(".markdown"_L1))
                skip(path, tr("Its name is not UTF-8: rename it."));
        } else if (entry.is_symlink(error)) {
            if (isMarkdownOrMdx(path) || fs::is_directory(entry.path(), error))
                skip(path, tr("It is a link to another place, which Galley does not follow."));
        } else if (entry.is_directory(error)) {
            takeFolder(entry.path(), path);
        } else if (isPost(path)) {
            m_files.posts.append(path);
        }
    }

    void takeFolder(const fs::path &folder, const QString &path)
    {
        if (isBesideTheSite(belowContent(path) + u"/x"_s))
            return;
        std::error_code error;
        if (fs::exists(folder / ".git", error))
            return skip(path, tr("It is a repository of its own (a submodule): open this folder as a site."));
        enter(folder, path);
    }

    /// What the author chose may lie in a hidden folder.
    QString belowContent(const QString &path) const
    {
        return m_isChosen && !m_contentFolder.isEmpty() ? path.sliced(m_contentFolder.size() + 1) : path;
    }

    bool isPost(const QString &path) const
    {
        if (!m_isChosen)
            return m_kind.isPostIn(m_contentFolder, path);
        const QString name = path.section(u'/', -1);
        return isMarkdownOrMdx(path) && !name.startsWith(u'_') && !name.startsWith(u'.');
    }

    void skip(const QString &path, const QString &reason) { m_files.skipped.append({path, reason}); }

    const SiteKind &m_kind;
    const QDir m_root;
    const bool m_isChosen;
    QString m_contentFolder;
    ContentFiles m_files;
};

/// Of a folder with an index only the index is a post.
void leaveOutParts(QStringList &posts)
{
    QSet<QString> bundles;
    for (const QString &path : std::as_const(posts)) {
        const QString folder = path.section(u'/', 0, -2);
        if (partsOfPath(path).isBundle && folder.contains(u'/')) // The content folder itself is none.
            bundles.insert(folder);
    }
    posts.removeIf([&](const QString &path) {
        QString folder = path.section(u'/', 0, -2);
        bool isPart = bundles.contains(folder) && !partsOfPath(path).isBundle;
        while (!isPart && folder.contains(u'/')) {
            folder = folder.section(u'/', 0, -2);
            isPart = bundles.contains(folder);
        }
        return isPart;
    });
}

} // namespace

ContentFiles contentFilesOf(const SiteKind &kind, const QDir &siteFolder, const QStringList &chosen)
{
    const QDir root(siteFolder.absolutePath()); // Below a relative one, paths would be taken as relative to it twice.
    ContentWalk walk(kind, root, !chosen.isEmpty());
    for (const QString &folder : chosen.isEmpty() ? kind.contentFolders(root) : chosen)
        walk.walk(folder);
    ContentFiles files = std::move(walk).files();
    files.posts.sort();
    files.posts.removeDuplicates(); // Content folders may lie within each other.
    if (kind.isBundleWhole())
        leaveOutParts(files.posts);
    const auto byPath = [](const SkippedFile &one, const SkippedFile &other) { return one.path < other.path; };
    std::ranges::sort(files.skipped, byPath);
    files.skipped.erase(std::unique(files.skipped.begin(), files.skipped.end()), files.skipped.end());
    return files;
}

} // namespace galley::model
