// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/filedraft.h"

#include "model/library/history/history.h"
#include "model/post/digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("FileDraft", text); }

QString keyOfFile(const QString &fileName) { return u"file/draft/"_s + fileName; }

QString keyOfPost(const PostId &id) { return u"file/name/"_s + id; }

QString keyOfContent(const PostId &id) { return u"file/hash/"_s + id; }

Result<QByteArray> readFile(const QString &fileName)
{
    QFile file(fileName);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return std::unexpected(Error{tr("The file “%1” cannot be read.").arg(fileName),
                                 tr("Check its name and that you may read it."), file.errorString()});
}

/// The site of texts that belong to none yet.
Result<SiteId> looseDrafts(Library &library)
{
    const QString folder = library.folder() + u"/drafts"_s;
    const Result<Site> known = library.site(folder);
    if (known)
        return known->id;
    if (!QDir().mkpath(folder)) {
        return std::unexpected(
            Error{tr("The folder “%1” cannot be made.").arg(folder), tr("Check that you may write there."), {}});
    }
    const Result<Site> made = library.addSite({{}, tr("Loose drafts"), folder, u"plain"_s});
    if (!made)
        return std::unexpected(made.error());
    return made->id;
}

Result<> rememberFile(Library &library, const PostId &id, const QString &fileName, const QByteArray &content)
{
    const QList<std::pair<QString, QByteArray>> facts{{keyOfFile(fileName), id.toUtf8()},
                                                      {keyOfPost(id), fileName.toUtf8()},
                                                      {keyOfContent(id), model::sha256(content)}};
    for (const auto &[key, value] : facts) {
        if (const Result<> remembered = library.remember(key, value); !remembered)
            return remembered;
    }
    return {};
}

/// The draft that was made of this file before, following the file when the author has not changed the draft since.
Result<std::optional<Post>> knownDraft(Library &library, const QString &fileName, const QByteArray &content)
{
    const QByteArray id = library.recall(keyOfFile(fileName)).value_or(QByteArray());
    const Result<Post> post = library.post(QString::fromUtf8(id));
    if (id.isEmpty() || !post || post->state == PostState::Trash)
        return std::nullopt;
    const QByteArray lastSeen = library.recall(keyOfContent(post->id)).value_or(QByteArray());
    const bool draftIsUnchanged = model::sha256(post->source) == lastSeen;
    if (!draftIsUnchanged || post->source == content)
        return *post;
    const Result<Post> followed = saveAndKeep(library, post->id, content);
    if (!followed)
        return std::unexpected(followed.error());
    if (const Result<> remembered = rememberFile(library, post->id, fileName, content); !remembered)
        return std::unexpected(remembered.error());
    return *followed;
}

} // namespace

Result<Post> openFile(LibraryAccess &access, const QString &fileName, const SiteId &site)
{
    const QString name = QFileInfo(fileName).canonicalFilePath();
    const Result<QByteArray> content = readFile(name.isEmpty() ? fileName : name);
    if (!content)
        return std::unexpected(content.error());
    return access.with([&](Library &library) -> Result<Post> {
        const Result<std::optional<Post>> known = knownDraft(library, name, *content);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            return **known;
        const Result<SiteId> home = site.isEmpty() ? looseDrafts(library) : Result<SiteId>(site);
        if (!home)
            return std::unexpected(home.error());
        const Result<Post> post = library.createPost(*home, *content);
        if (!post)
            return post;
        if (const Result<> remembered = rememberFile(library, post->id, name, *content); !remembered)
            return std::unexpected(remembered.error());
        return post;
    });
}

QString fileOf(Library &library, const PostId &id)
{
    return QString::fromUtf8(library.recall(keyOfPost(id)).value_or(QByteArray()));
}

Result<> writeFile(LibraryAccess &access, const PostId &id)
{
    struct Draft
    {
        QString fileName;
        QByteArray lastSeen;
        Result<Post> post;
    };
    const Draft draft = access.with([&id](Library &library) {
        return Draft{fileOf(library, id), library.recall(keyOfContent(id)).value_or(QByteArray()), library.post(id)};
    });
    if (!draft.post)
        return std::unexpected(draft.post.error());
    if (draft.fileName.isEmpty()) {
        return std::unexpected(Error{tr("This post was not opened from a file."),
                                     tr("It is kept in the library; publish it to put it in its site."),
                                     {}});
    }
    const Result<QByteArray> there = readFile(draft.fileName);
    if (QFileInfo::exists(draft.fileName)) {
        if (!there)
            return std::unexpected(there.error());
        if (model::sha256(*there) != draft.lastSeen) {
            return std::unexpected(
                Error{tr("“%1” was changed by another program since it was opened.").arg(draft.fileName),
                      tr("Move it aside, or open it again: both texts are kept."),
                      {}});
        }
    }
    QSaveFile file(draft.fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(draft.post->source) != draft.post->source.size() ||
        !file.commit()) {
        return std::unexpected(
            Error{tr("“%1” cannot be written.").arg(draft.fileName),
                  tr("Check that you may write there and that there is space; the text is safe in the library."),
                  file.errorString()});
    }
    return access.with([&](Library &library) { return rememberFile(library, id, draft.fileName, draft.post->source); });
}

} // namespace galley::app
