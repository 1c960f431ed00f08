// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/openpost.h"

#include "model/site/sitekind.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int journalMs = 400; ///< With the save itself well within the second that may be lost.
constexpr int pauseMs = 30'000;

} // namespace

OpenPost::OpenPost(LibraryThread &library, std::function<QString()> body, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_editorText(std::move(body))
{
    m_journal.setSingleShot(true);
    m_journal.setInterval(journalMs);
    connect(&m_journal, &QTimer::timeout, this, &OpenPost::save);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &OpenPost::keepVersion);
}

Result<OpenPost::Loaded> OpenPost::load(Library &library, const PostId &id)
{
    const Result<Post> post = library.post(id);
    if (!post)
        return std::unexpected(post.error());
    const Result<Site> site = library.site(post->siteId);
    if (!site)
        return std::unexpected(site.error());
    const Result<QList<MediaFile>> media = library.media(id);
    if (!media)
        return std::unexpected(media.error());
    const Result<QStringList> neighbours = library.recentPaths(post->siteId);
    if (!neighbours)
        return std::unexpected(neighbours.error());
    return Loaded{*post, *site, *media, *neighbours};
}

void OpenPost::open(const PostId &id)
{
    flush();
    keepVersion();
    m_library.then(
        this, [id](Library &library) { return load(library, id); },
        [this](const Result<Loaded> &loaded) {
            if (!loaded) {
                Q_EMIT problemMet(loaded.error());
                return;
            }
            take(*loaded);
            Q_EMIT opened();
        });
}

void OpenPost::take(const Loaded &loaded)
{
    m_post = loaded.post;
    m_site = loaded.site;
    m_media = loaded.media;
    m_neighbours = loaded.neighbours;
    m_bodyChanged = false;
    m_sourceChanged = false;
    m_touched = false;
    takeSource(m_post.source);
}

void OpenPost::takeSource(const QByteArray &source)
{
    m_post.source = source;
    const Result<WrittenText> text = WrittenText::fromSource(source);
    m_obstacle = text ? Error() : text.error();
    m_text = text.value_or(WrittenText());
}

void OpenPost::refresh()
{
    if (!isOpen())
        return;
    m_library.then(
        this, [id = m_post.id](Library &library) { return load(library, id); },
        [this](const Result<Loaded> &loaded) {
            if (!loaded || loaded->post.id != m_post.id)
                return;
            if (hasUnsavedChanges() || m_sourceChanged) {
                m_post.state = loaded->post.state; // The text on the paper goes to the library next.
                m_post.path = loaded->post.path;
                Q_EMIT fieldsChanged();
                return;
            }
            const bool sameText = loaded->post.source == m_post.source;
            take(*loaded);
            if (sameText)
                Q_EMIT fieldsChanged();
            else
                Q_EMIT opened();
        });
}

void OpenPost::close()
{
    flush();
    keepVersion();
    m_post = {};
    m_site = {};
    m_media.clear();
    m_text = {};
    Q_EMIT closed();
}

void OpenPost::bodyChanged()
{
    if (!isOpen())
        return;
    m_bodyChanged = true;
    m_pause.start();
    if (!m_journal.isActive())
        m_journal.start();
}

QByteArray OpenPost::currentSource()
{
    if (!m_bodyChanged)
        return m_post.source;
    m_bodyChanged = false;
    const QByteArray source = m_text.withEdited(m_editorText());
    m_sourceChanged = m_sourceChanged || source != m_post.source;
    if (m_sourceChanged)
        takeSource(source);
    return source;
}

void OpenPost::setField(const QString &field, const QVariant &value)
{
    if (!isOpen())
        return;
    const SiteKind &kind = siteKind(m_site.kind);
    const QByteArray before = currentSource();
    const Result<QByteArray> source = kind.withField(before, field, value);
    if (!source) {
        Q_EMIT problemMet(source.error());
        return;
    }
    if (*source == before)
        return;
    m_sourceChanged = true;
    takeSource(*source);
    m_post.fields = kind.fields(m_post.path, *source);
    m_pause.start();
    if (!m_journal.isActive())
        m_journal.start();
    Q_EMIT fieldsChanged();
}

void OpenPost::flush()
{
    if (m_journal.isActive()) {
        m_journal.stop();
        save();
    }
}

void OpenPost::save()
{
    const QByteArray source = currentSource();
    if (!isOpen() || !m_sourceChanged)
        return;
    m_sourceChanged = false;
    const bool isFirst = !std::exchange(m_touched, true);
    ++m_saving;
    m_library.then(
        this,
        [id = m_post.id, source, isFirst](Library &library) {
            if (isFirst) // What was there before the author began; if it cannot be read, that must not hold up saving.
                (void)library.keepVersion(id, VersionReason::Pause);
            return library.saveSource(id, source);
        },
        [this](const Result<Post> &post) {
            --m_saving;
            if (!post) {
                m_sourceChanged = true; // The text is still here; the next try follows.
                m_touched = false;
                m_journal.start();
                Q_EMIT problemMet(post.error());
                return;
            }
            if (post->id != m_post.id)
                return;
            m_post.state = post->state;
            m_post.words = post->words;
            m_post.changed = post->changed;
            m_post.fields = siteKind(m_site.kind).fields(m_post.path, m_post.source);
            Q_EMIT saved(post->changed);
        });
}

void OpenPost::keepVersion()
{
    m_pause.stop();
    if (!isOpen() || !std::exchange(m_touched, false))
        return;
    m_library.then(
        this,
        [id = m_post.id](Library &library) -> Result<> {
            const Result<qint64> version = library.keepVersion(id, VersionReason::Pause);
            return version ? library.settle() : std::unexpected(version.error());
        },
        [this](const Result<> &kept) {
            if (!kept)
                Q_EMIT problemMet(kept.error());
        });
}

void OpenPost::addMedia(const QString &name, const QByteArray &bytes,
                        std::function<void(const MediaFile &file, const QString &address)> stored)
{
    if (!isOpen())
        return;
    m_library.then(
        this, [id = m_post.id, name, bytes](Library &library) { return library.addMedia(id, name, bytes); },
        [this, id = m_post.id, stored = std::move(stored)](const Result<MediaFile> &file) {
            if (!file) {
                Q_EMIT problemMet(file.error());
                return;
            }
            if (id != m_post.id)
                return;
            m_media.append(*file);
            stored(*file, siteKind(m_site.kind).mediaAddress(QDir(m_site.folder), m_post.path, file->name));
        });
}

} // namespace galley::app
