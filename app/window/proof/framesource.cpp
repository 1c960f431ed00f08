// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/proof/framesource.h"

#include "app/window/proof/pagefiles.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int builtMs = 500;
constexpr qint64 largestPostBytes = 4 << 20;
constexpr auto siteFiles = "site/"_L1;

/// Of a file by its name: what a frame may have, else none.
QByteArray typeOf(const QString &file)
{
    static const QHash<QString, QByteArray> types{
        {u"css"_s, "text/css"},     {u"png"_s, "image/png"},   {u"jpg"_s, "image/jpeg"},   {u"jpeg"_s, "image/jpeg"},
        {u"gif"_s, "image/gif"},    {u"webp"_s, "image/webp"}, {u"avif"_s, "image/avif"},  {u"svg"_s, "image/svg+xml"},
        {u"ico"_s, "image/x-icon"}, {u"woff"_s, "font/woff"},  {u"woff2"_s, "font/woff2"}, {u"ttf"_s, "font/ttf"},
        {u"otf"_s, "font/otf"},
    };
    return types.value(QFileInfo(file).suffix().toLower());
}

QList<Post> withSources(const Site &site, QList<Post> posts)
{
    for (Post &post : posts) {
        QFile file(site.folder + u'/' + post.path);
        if (post.source.isEmpty() && !post.path.isEmpty() && file.open(QIODevice::ReadOnly))
            post.source = file.read(largestPostBytes);
    }
    posts.removeIf([](const Post &post) { return post.path.isEmpty() || post.source.isEmpty(); });
    return posts;
}

} // namespace

FrameSource::FrameSource(QObject *parent)
    : QObject(parent)
{
    m_builtSoon.setSingleShot(true);
    m_builtSoon.setInterval(builtMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_builtSoon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_builtSoon, qOverload<>(&QTimer::start));
    connect(&m_builtSoon, &QTimer::timeout, this, [this] {
        ++m_builds;
        learn();
    });
}

void FrameSource::setPost(const Site &site, const QList<Post> &posts)
{
    if (site.id != m_site.id)
        m_learned.reset();
    m_site = site;
    m_posts = posts;
    learn();
}

void FrameSource::learn()
{
    if (m_job)
        m_job->cancel();
    if (m_site.folder.isEmpty() || m_site.kind == u"press"_s)
        return;
    m_job = BackgroundJob::start(
        this,
        [site = m_site, posts = m_posts](const Progress &) {
            return LearnedFrame::learn(site, withSources(site, posts));
        },
        [this](const std::optional<LearnedFrame> &learned) { take(learned); });
}

void FrameSource::take(const std::optional<LearnedFrame> &learned)
{
    m_learned = learned;
    watch();
    Q_EMIT changed();
}

void FrameSource::watch()
{
    if (const QStringList old = m_watcher.files() + m_watcher.directories(); !old.isEmpty())
        m_watcher.removePaths(old);
    QStringList paths{m_site.folder}; // A first build makes its folder there.
    if (m_learned) {
        const QString page = m_learned->folder() + u'/' + m_learned->page();
        paths = {m_learned->folder(), page, QFileInfo(page).path()};
    }
    m_watcher.addPaths(paths);
}

PageFrame FrameSource::frame(const PostFields &fields) const
{
    if (!m_learned)
        return pageFrame(m_site, fields);
    const QByteArray files = "galley-page:/frame/site/";
    const QByteArray ofBuild = files + '@' + QByteArray::number(m_builds) + '/';
    return withOwnSheets(
        {m_learned->before(fields).replace(files, ofBuild), m_learned->after(fields).replace(files, ofBuild)});
}

std::optional<editor::PreviewFile> FrameSource::file(const QString &name) const
{
    if (!name.startsWith(siteFiles))
        return fileOfFrame(name);
    QString file = name.sliced(siteFiles.size());
    if (file.startsWith(u'@'))
        file = file.section(u'/', 1);
    const QByteArray type = typeOf(file);
    const QByteArray bytes = type.isEmpty() ? QByteArray() : fileOfLearnedFrame(m_site, file);
    return bytes.isEmpty() ? std::nullopt : std::optional(editor::PreviewFile{bytes, type});
}

} // namespace galley::app
