// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/archive/filetree.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("FileTree", text); }

constexpr int mostFiles = 1'000'000;
constexpr int mostBeside = 20'000; ///< A single file may lie in a folder of everything.

} // namespace

bool isShownInTexts(const QString &path)
{
    static const QRegularExpression ending(
        u"\\.(png|jpe?g|gif|webp|avif|svg|bmp|tiff?|mp3|m4a|ogg|wav|mp4|webm|mov|pdf)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return ending.match(path).hasMatch();
}

Result<FileTree> FileTree::open(const QString &path, const QString &hint)
{
    const QFileInfo info(path);
    FileTree tree;
    if (info.isFile()) {
        Result<ZipArchive> archive = ZipArchive::open(path);
        if (!archive)
            return std::unexpected(archive.error());
        tree.m_paths = archive->paths();
        tree.m_archive = *std::move(archive);
    } else if (info.isDir()) {
        tree.m_folder = info.canonicalFilePath();
        QDirIterator files(tree.m_folder, QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext() && tree.m_paths.size() < mostFiles)
            tree.m_paths.append(files.next().sliced(tree.m_folder.size() + 1));
    } else {
        return std::unexpected(Error{tr("There is no folder or archive “%1”.").arg(path), hint, {}});
    }
    tree.m_paths.sort();
    return tree;
}

Result<FileTree> FileTree::ofFile(const QString &file)
{
    const QFileInfo info(file);
    FileTree tree;
    tree.m_folder = info.canonicalPath();
    tree.m_paths.append(info.fileName());
    QDirIterator files(tree.m_folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (int count = 0; files.hasNext() && count < mostBeside; ++count) {
        if (const QString path = files.next(); isShownInTexts(path))
            tree.m_paths.append(path.sliced(tree.m_folder.size() + 1));
    }
    tree.m_paths.sort();
    return tree;
}

bool FileTree::contains(const QString &path) const
{
    return std::binary_search(m_paths.cbegin(), m_paths.cend(), path);
}

Result<QByteArray> FileTree::read(const QString &path, qint64 mostBytes) const
{
    if (m_archive)
        return m_archive->read(path, mostBytes);
    const auto failed = [&path](const QString &detail) {
        return std::unexpected(Error{tr("The file “%1” cannot be read.").arg(path),
                                     tr("Check that it is there and that you may read it."), detail});
    };
    if (!contains(path)) // So that no name leads out of the folder.
        return failed({});
    QFile file(m_folder + u'/' + path);
    if (file.size() > mostBytes)
        return failed(tr("It is larger than %1 MB.").arg(mostBytes / 1'000'000));
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    return file.readAll();
}

QDateTime FileTree::modified(const QString &path) const
{
    return m_archive ? m_archive->modified(path) : QFileInfo(m_folder + u'/' + path).lastModified();
}

} // namespace galley::model
