// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/pushing.h"

#include "app/actions/step/syncsite.h"
#include "model/library/library.h"
#include "publish/git/remote/remotewords.h"
#include "publish/git/repository.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString keyOf(const SiteId &site) { return u"sendlater/"_s + site; }

QString headOf(const Site &site)
{
    const auto repository = Repository::discover(site.folder);
    return repository ? repository->head().value_or(QString()) : QString();
}

/// Only a note for later: the push itself is told of in any case.
void noteForLater(LibraryAccess &library, const SiteId &site, bool isWaiting)
{
    library.run([&](Library &kept) {
        const bool isNoted = !kept.recall(keyOf(site)).value_or(QByteArray()).isEmpty();
        if (isNoted != isWaiting)
            (void)kept.remember(keyOf(site), isWaiting ? "yes" : QByteArray());
    });
}

} // namespace

Result<PushAnswer> pushCommits(LibraryAccess &library, const Site &site, const QString &remote,
                               const Progress &progress, Asking asking)
{
    const Publisher publisher(library);
    const bool isAll = remote.isEmpty() && asking == Asking::Yes; // What is tried again quietly is the branch alone.
    return pushAndKeepUp(library, site, [&] {
        return isAll ? publisher.pushWaiting(site, progress) : publisher.push(site, remote, progress, asking);
    });
}

Result<PushAnswer> pushAndKeepUp(LibraryAccess &library, const Site &site,
                                 const std::function<Result<PushAnswer>()> &push)
{
    const QString before = headOf(site);
    const Result<PushAnswer> answer = push();
    noteForLater(library, site.id, !answer && isPassing(troubleOf(answer.error())));
    if (headOf(site) != before) // Others' posts came along. What cannot be taken in now is at the next look.
        (void)syncSite(library, site, {});
    return answer;
}

QList<Site> sitesToSendLater(Library &library)
{
    QList<Site> waiting;
    const QList<Site> sites = library.sites().value_or(QList<Site>());
    for (const Site &site : sites) {
        if (!library.recall(keyOf(site.id)).value_or(QByteArray()).isEmpty())
            waiting.append(site);
    }
    return waiting;
}

QList<CheckedStep> checkConnectionOf(LibraryAccess &library, const Site &site, const QString &remote,
                                     const Progress &progress)
{
    CheckRequest request{.folder = site.folder, .remote = remote, .lastRefusal = {}};
    request.isTrusted = Publisher(library).isTrusted(site.id);
    library.run([&](Library &kept) {
        const auto waiting = kept.publications(site.id, PublicationPhase::Committed);
        if (waiting && !waiting->isEmpty())
            request.lastRefusal = waiting->constFirst().words;
    });
    return checkConnection(request, progress);
}

} // namespace galley::app
