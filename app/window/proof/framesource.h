// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/backgroundjob.h"
#include "app/window/proof/pageframe.h"
#include "editor/preview/previewview.h"
#include "model/page/frame/learnedframe.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace galley::app {

/// The page around the open post: Press its theme, other kinds what was learned from their own built pages, off the GUI
/// thread, or until then a neutral page. Follows the site when it is built anew.
class FrameSource : public QObject
{
    Q_OBJECT

public:
    explicit FrameSource(QObject *parent = nullptr);

    /// `posts`: what to learn from, best first; sources that are empty are read from the site's folder.
    void setPost(const model::Site &site, const QList<model::Post> &posts);

    PageFrame frame(const model::PostFields &fields) const;
    /// A file that the frame names (see editor::PreviewView::setFrameFiles).
    std::optional<editor::PreviewFile> file(const QString &name) const;

Q_SIGNALS:
    void changed(); ///< The frame is another now.

private:
    void learn();
    void take(const std::optional<model::LearnedFrame> &learned);
    void watch();

    model::Site m_site;
    QList<model::Post> m_posts;
    std::optional<model::LearnedFrame> m_learned;
    std::shared_ptr<BackgroundJob> m_job;
    QFileSystemWatcher m_watcher;
    QTimer m_builtSoon; ///< A generator writes for a while.
    int m_builds = 0;   ///< Seen so far: style sheets of another build have another address.
};

} // namespace galley::app
