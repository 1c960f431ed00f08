// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/openpost.h"

#include "editor/text/textlimits.h"
#include "model/library/media/mediastore.h"
#include "model/site/sitekind.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int placeMs = 1'500; ///< Looking around is no change: no need to write down every step.

} // namespace

OpenPost::OpenPost(LibraryThread &library, PostEditor editor, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_editor(std::move(editor))
    , m_keeper(library, [this] { return collect(); })
{
    m_placeSoon.setSingleShot(true);
    m_placeSoon.setInterval(placeMs);
    connect(&m_placeSoon, &QTimer::timeout, this, &OpenPost::keepPlace);
    connect(&m_keeper, &TypingKeeper::kept, this, &OpenPost::takeKept);
    connect(&m_keeper, &TypingKeeper::allKept, this, &OpenPost::allSaved);
    connect(&m_keeper, &TypingKeeper::wholeNeeded, this, [this] { m_isWholeNeeded = true; });
    connect(&m_keeper, &TypingKeeper::failed, this, &OpenPost::savingFailed);
    connect(&m_keeper, &TypingKeeper::resumed, this, &OpenPost::savingResumed);
}

/// `known`: the post as it is typed in already. Its text is then the latest, whether or not the library has it.
Result<OpenPost::Loaded> OpenPost::load(Library &library, const PostId &id, const std::shared_ptr<TypedPost> &known)
{
    Result<Post> post = library.post(id);
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
    Loaded loaded{*post, *site, *media, *neighbours, placeIn(library, id).value_or(QByteArray()), known, {}, false};
    const auto published = library.published(id);
    loaded.before = published && *published ? (*published)->source : post->source;
    loaded.isSameText = known && known->isLatest(library).value_or(false);
    if (loaded.isSameText)
        return loaded;
    Result<TypedPost> typed = TypedPost::of(*post, siteKind(site->kind).headers());
    if (typed)
        loaded.typed = std::make_shared<TypedPost>(*std::move(typed));
    else
        loaded.obstacle = typed.error();
    return loaded;
}

void OpenPost::open(const PostId &id)
{
    flush();
    keepVersion();
    keepPlace();
    m_wanted = id;
    m_library.then(
        this, [id, unkept = m_keeper.unkept(id)](Library &library) { return load(library, id, unkept); },
        [this](const Result<Loaded> &loaded) {
            if (!loaded) {
                Q_EMIT problemMet(loaded.error());
                return;
            }
            if (loaded->post.id != m_wanted)
                return;    // The author has moved on already.
            keepVersion(); // Of what was typed in the last one while this one came.
            take(*loaded);
            takeText(*loaded);
            Q_EMIT opened();
        });
}

void OpenPost::take(const Loaded &loaded)
{
    m_post = loaded.post;
    m_post.source.clear(); // It would grow old here.
    m_site = loaded.site;
    m_media = loaded.media;
    m_neighbours = loaded.neighbours;
    m_before = loaded.before;
}

void OpenPost::takeText(const Loaded &loaded)
{
    m_obstacle = loaded.obstacle;
    m_place = loaded.place;
    m_isHeadUnsent = false;
    m_isWholeNeeded = false;
    m_basis = loaded.typed ? loaded.typed->basis() : 0;
    m_head = loaded.typed ? loaded.typed->text().head() : QByteArray();
    m_taken = loaded.typed ? loaded.typed->text() : TypedText();
    m_body = m_taken.text();
    if (const auto tooLarge = editor::whyTooLarge(m_body.size(), m_body)) {
        m_obstacle = *tooLarge;
        m_body.clear();
        m_keeper.begin(nullptr); // The library keeps it as it is.
        return;
    }
    m_keeper.begin(loaded.typed);
}

void OpenPost::refresh()
{
    if (!isOpen())
        return;
    m_library.then(
        this, [id = m_post.id, typed = m_keeper.post()](Library &library) { return load(library, id, typed); },
        [this, typed = m_keeper.post()](const Result<Loaded> &loaded) {
            if (!loaded || loaded->post.id != m_post.id || typed != m_keeper.post())
                return;
            if (!isSaved()) {
                m_post.state = loaded->post.state; // The text on the paper meets the other one when it is kept.
                m_post.path = loaded->post.path;
                Q_EMIT fieldsChanged();
                return;
            }
            take(*loaded);
            if (loaded->isSameText) {
                Q_EMIT fieldsChanged();
                return;
            }
            takeText(*loaded);
            Q_EMIT replaced();
        });
}

void OpenPost::close()
{
    flush();
    keepVersion();
    keepPlace();
    m_keeper.begin(nullptr);
    m_wanted.clear();
    m_post = {};
    m_site = {};
    m_media.clear();
    m_head.clear();
    m_taken = {};
    m_body.clear();
    Q_EMIT closed();
}

void OpenPost::bodyChanged()
{
    if (isOpen())
        m_keeper.note();
}

TypingKeeper::Typed OpenPost::collect()
{
    TypedChange change;
    change.basis = m_basis;
    change.stretch = m_editor.takeTyped();
    if (std::exchange(m_isWholeNeeded, false)) {
        change.stretch.reset();
        change.whole = m_editor.text();
        m_isHeadUnsent = true;
    }
    if (std::exchange(m_isHeadUnsent, false))
        change.head = m_head;
    m_placeSoon.stop();
    return {change, m_editor.place()};
}

QByteArray OpenPost::sourceOnPaper() const
{
    TypedText paper = m_taken;
    const bool applied = paper.apply({.whole = m_editor.text(), .head = m_head});
    Q_ASSERT(applied); // A whole text always fits.
    return applied ? paper.source() : QByteArray();
}

void OpenPost::setField(const QString &field, const QVariant &value)
{
    if (const Result<> changed = changeField(field, value); !changed)
        Q_EMIT problemMet(changed.error());
}

Result<> OpenPost::changeField(const QString &field, const QVariant &value)
{
    if (!isOpen() || !m_keeper.post())
        return {};
    const SiteKind &kind = siteKind(m_site.kind);
    const QByteArray body = m_editor.text().toUtf8();
    const QByteArray before = m_head + body;
    // The space before the next word of a title would call for quotes, and take those of the author away again.
    const QVariant meant = field == "title"_L1 ? QVariant(value.toString().trimmed()) : value;
    Result<QByteArray> source = kind.withField(before, field, meant);
    if (!source)
        return std::unexpected(source.error());
    source = kind.spelledAs(m_before, m_post.path, *source, field);
    if (*source == before)
        return {};
    m_post.fields = kind.fields(m_post.path, *source);
    if (source->endsWith(body)) {
        m_head = source->chopped(body.size());
        m_isHeadUnsent = true;
        m_keeper.note();
    } else {
        Q_EMIT bodyRewritten(QString::fromUtf8(source->sliced(m_head.size())));
    }
    Q_EMIT fieldsChanged();
    return {};
}

Result<> OpenPost::setHead(const QByteArray &head)
{
    if (!isOpen() || !m_keeper.post() || head == m_head)
        return {};
    const SiteKind &kind = siteKind(m_site.kind);
    const QByteArray body = m_editor.text().toUtf8();
    const Result<FrontMatter> frontMatter = kind.parse(head + body);
    if (!frontMatter)
        return std::unexpected(frontMatter.error());
    const qsizetype bodyOffset = kind.bodyOffset(head + body);
    const bool isWhole = bodyOffset <= head.size() && QByteArrayView(head).sliced(bodyOffset).trimmed().isEmpty() &&
                         (bodyOffset > 0 || head.isEmpty());
    if (!isWhole) {
        return std::unexpected(Error{tr("The block no longer ends where the text begins."),
                                     tr("Close it with the same signs it opens with, and leave the text below it."),
                                     {}});
    }
    m_head = head;
    m_isHeadUnsent = true;
    m_post.fields = kind.fields(m_post.path, head + body);
    m_keeper.note();
    Q_EMIT fieldsChanged();
    return {};
}

void OpenPost::flush() { m_keeper.flush(); }

void OpenPost::keepVersion() { m_keeper.rest(); }

void OpenPost::takeKept(const KeptTyping &kept)
{
    m_post.state = kept.state;
    m_post.words = kept.words;
    m_post.changed = kept.changed;
    if (kept.joined)
        takeJoined(kept);
    if (kept.isWhole && m_keeper.isAllKept())
        m_post.fields = kept.fields;
    if (kept.outside != OutsideChange::None)
        Q_EMIT changedOutside(kept.outside);
    Q_EMIT saved(kept.changed);
}

/// The library holds both changes; the paper shows them, unless the author is already typing on. Then the paper's text
/// holds, and what came from outside is a version.
void OpenPost::takeJoined(const KeptTyping &kept)
{
    m_basis = kept.basis;
    m_post.fields = kept.fields;
    if (m_isHeadUnsent) {
        m_isWholeNeeded = true;
        return;
    }
    m_head = kept.joined->head();
    m_taken = *kept.joined;
    if (m_editor.text() == kept.joined->text())
        return;
    if (!m_keeper.isAllKept()) {
        m_isWholeNeeded = true;
        m_keeper.note();
        return;
    }
    m_body = kept.joined->text();
    m_place = m_editor.place();
    Q_EMIT replaced();
}

void OpenPost::placeChanged()
{
    if (isOpen() && !m_placeSoon.isActive())
        m_placeSoon.start();
}

void OpenPost::keepPlace()
{
    m_placeSoon.stop();
    if (!isOpen() || !m_keeper.post())
        return;
    m_library.then(
        this,
        [id = m_post.id, place = m_editor.place()](Library &library) { return rememberPlace(library, id, place); },
        [](const Result<> &) {}); // A convenience; the text has its own way.
}

void OpenPost::addMedia(const QString &name, const QByteArray &bytes, const QString &instead,
                        std::function<void(const MediaFile &file)> stored)
{
    if (!isOpen())
        return;
    m_library.then(
        this,
        [id = m_post.id, name, bytes, instead](Library &library) {
            return instead.isEmpty() ? library.addMedia(id, name, bytes)
                                     : replaceMedium(library, id, instead, name, bytes);
        },
        [this, id = m_post.id, instead, stored = std::move(stored)](const Result<MediaFile> &file) {
            if (!file) {
                Q_EMIT problemMet(file.error());
                return;
            }
            if (id != m_post.id)
                return;
            m_media.removeIf([&](const MediaFile &each) { return each.name == file->name || each.name == instead; });
            m_media.append(*file);
            stored(*file);
        });
}

QString OpenPost::expectedPath() const
{
    return siteKind(m_site.kind).expectedPath(QDir(m_site.folder), m_post.path, m_post.fields, m_neighbours);
}

} // namespace galley::app
