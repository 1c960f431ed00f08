// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/filewatch.h"

#include "app/backgroundjob.h"

#include <QFileInfo>

namespace galley::app {

using namespace model;

namespace {

constexpr int restMs = 500;

} // namespace

FileWatch::FileWatch(LibraryThread &library, OpenPost &post, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_post(post)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMs);
    connect(&post, &OpenPost::opened, this, &FileWatch::watch);
    connect(&post, &OpenPost::closed, this, &FileWatch::watch);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::watch()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_fileName.clear();
    if (!m_post.isOpen())
        return;
    m_library.then(
        this, [id = m_post.post().id](Library &library) { return std::pair(id, fileOfPost(library, id)); },
        [this](const std::pair<PostId, QString> &found) {
            if (found.first != m_post.post().id || found.second.isEmpty())
                return;
            m_fileName = found.second;
            // The folder too: many programs write another file and put it in place of the first.
            const QString folder = QFileInfo(m_fileName).path();
            m_watcher.addPaths(QFileInfo::exists(m_fileName) ? QStringList{m_fileName, folder} : QStringList{folder});
            look(); // It may have changed since Galley last looked.
        });
}

void FileWatch::look()
{
    if (!m_post.isOpen() || m_fileName.isEmpty())
        return;
    if (QFileInfo::exists(m_fileName) && !m_watcher.files().contains(m_fileName))
        m_watcher.addPath(m_fileName);
    m_post.flush();
    const PostId id = m_post.post().id;
    BackgroundJob::start(
        this, [&library = m_library, id](const Progress &) { return takeFileNews(library, id); },
        [this, id](const Result<FileNews> &news) {
            if (!news) {
                Q_EMIT problemMet(news.error());
                return;
            }
            if (id != m_post.post().id || *news == FileNews::None)
                return;
            if (*news != FileNews::Beside)
                Q_EMIT followed();
            if (*news != FileNews::Followed)
                Q_EMIT changedOutside(*news == FileNews::Joined ? OutsideChange::Joined : OutsideChange::Beside);
        });
}

} // namespace galley::app
