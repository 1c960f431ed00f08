// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/live/livequestion.h"

#include "model/library/text/textstore.h"
#include "model/site/configuration/siteaddress.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("LiveQuestion", text); }

/// The text that readers had before this one; empty when there was none.
Result<QByteArray> publishedBefore(Library &library, const PostId &id, const QByteArray &source)
{
    const Result<QList<Version>> versions = library.versions(id); // Newest first.
    if (!versions)
        return std::unexpected(versions.error());
    const QByteArray hash = hashOf(source);
    for (const Version &version : *versions) {
        const bool wasRead = version.reason == VersionReason::Publish || version.reason == VersionReason::Import;
        if (wasRead && version.hash != hash)
            return library.versionSource(id, version.number);
    }
    return QByteArray();
}

QString bodyOf(const SiteKind &kind, const QByteArray &source)
{
    return QString::fromUtf8(source.sliced(kind.bodyOffset(source)));
}

} // namespace

Result<PushedPost> liveQuestionFor(Library &library, const PostId &id)
{
    const Result<Post> post = library.post(id);
    const Result<Site> site = post ? library.site(post->siteId) : std::unexpected(post.error());
    if (!site)
        return std::unexpected(site.error());
    const Result<std::optional<PublishedText>> published = library.published(id);
    if (!published)
        return std::unexpected(published.error());
    if (!*published || (*published)->state == PostState::Committed) {
        return std::unexpected(
            Error{tr("“%1” has not been pushed yet.").arg(post->fields.title), tr("Publish it first."), {}});
    }
    const QDir folder(site->folder);
    QString address = siteAddress(folder);
    if (address.isEmpty()) {
        return std::unexpected(
            Error{tr("The configuration of “%1” names no address to ask for the post.").arg(site->name),
                  tr("Write the site's address there; the post is pushed all the same."),
                  {}});
    }
    const Result<QByteArray> before = publishedBefore(library, id, (*published)->source);
    if (!before)
        return std::unexpected(before.error());
    const SiteKind &kind = siteKind(site->kind);
    if (address.endsWith(u'/'))
        address.chop(1);
    const PostFields fields = kind.fields((*published)->path, (*published)->source);
    const QString below = kind.addressOf(folder, (*published)->path, (*published)->source);
    PushedPost pushed{id, fields.title, (*published)->commit, {}};
    pushed.question.address = QUrl(address + below);
    pushed.question.fingerprint = fingerprintOf(fields.title, bodyOf(kind, (*published)->source),
                                                before->isEmpty() ? QString() : bodyOf(kind, *before));
    return pushed;
}

QString spokenWait(std::chrono::milliseconds waited)
{
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(waited).count();
    if (seconds < 2)
        return tr("at once");
    if (seconds < 120)
        return tr("after %1 seconds").arg(seconds);
    return tr("after %1 minutes").arg(seconds / 60);
}

} // namespace galley::app
