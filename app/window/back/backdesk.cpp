// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/back/backdesk.h"

#include "app/actions/back/duework.h"
#include "app/actions/back/golive.h"
#include "app/actions/back/publishedlist.h"
#include "app/backgroundjob.h"
#include "app/window/back/schedulesheet.h"
#include "app/window/back/waybacksheet.h"
#include "app/window/paper/openpost.h"
#include "app/window/parts/messagebar.h"
#include "model/library/publishing/standing.h"

#include <QDesktopServices>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

/// Short, so that neither a clock that is set nor a machine that slept puts a post off for long.
constexpr int tickMs = 10'000;

} // namespace

BackDesk::BackDesk(LibraryThread &library, OpenPost &post, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_post(post)
    , m_messages(messages)
    , m_window(window)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &BackDesk::lookForDue);
    m_tick.start();
}

BackDesk::~BackDesk() = default;

bool BackDesk::isAsking() const
{
    const auto isOpen = [](const auto &sheets) { return std::ranges::any_of(sheets, &QWidget::isVisible); };
    return !m_post.isOpen() || isOpen(m_window->findChildren<WayBackSheet *>()) ||
           isOpen(m_window->findChildren<ScheduleSheet *>());
}

void BackDesk::undoPublish()
{
    if (isAsking())
        return;
    Q_EMIT aboutToChange();
    const auto plan = [id = m_post.post().id](LibraryAccess &library, const Progress &progress) -> Result<WayBack> {
        const Result<Publication> last = library.with([&id](Library &opened) { return lastPublicationOf(opened, id); });
        return last ? planUndo(library, last->number, progress) : std::unexpected(last.error());
    };
    auto *sheet = new WayBackSheet(m_library, PublicationKind::Undo, plan, m_window);
    connect(sheet, &WayBackSheet::wentBack, this, &BackDesk::changed);
    sheet->open();
}

void BackDesk::unpublish()
{
    if (isAsking())
        return;
    Q_EMIT aboutToChange();
    const auto plan = [id = m_post.post().id](LibraryAccess &library, const Progress &progress) {
        return planUnpublish(library, {id}, progress);
    };
    auto *sheet = new WayBackSheet(m_library, PublicationKind::Unpublish, plan, m_window);
    connect(sheet, &WayBackSheet::wentBack, this, &BackDesk::changed);
    sheet->open();
}

void BackDesk::schedule()
{
    if (isAsking())
        return;
    schedulePost(m_post.post().id);
}

void BackDesk::schedulePost(const PostId &id)
{
    using PostOfSite = std::pair<Post, Site>;
    Q_EMIT aboutToChange();
    m_library.then(
        this,
        [id](Library &opened) -> Result<PostOfSite> {
            Result<Post> post = opened.post(id);
            if (!post)
                return std::unexpected(post.error());
            Result<Site> site = opened.site(post->siteId);
            if (!site)
                return std::unexpected(site.error());
            return PostOfSite(*std::move(post), *std::move(site));
        },
        [this](const Result<PostOfSite> &found) {
            if (!found)
                Q_EMIT problemMet(found.error());
            else if (!isAsking())
                askWhen(found->first, found->second);
        });
}

void BackDesk::askWhen(const Post &post, const Site &site)
{
    auto *sheet = new ScheduleSheet(m_library, post, site, m_window);
    connect(sheet, &ScheduleSheet::scheduled, this, [this](const QString &words) {
        m_messages.showNotice(words);
        Q_EMIT changed();
    });
    sheet->open();
}

void BackDesk::lookForDue()
{
    if (m_isPublishing || !m_library.isOpen())
        return;
    m_library.then(
        this, [](Library &opened) { return nextDue(opened); },
        [this](const Result<std::optional<QDateTime>> &next) {
            if (next && *next && **next <= QDateTime::currentDateTimeUtc())
                publishDue();
        });
}

void BackDesk::publishDue()
{
    if (std::exchange(m_isPublishing, true))
        return;
    Q_EMIT aboutToChange();
    BackgroundJob::start(
        this,
        [&library = m_library](const Progress &progress) {
            return app::publishDue(library, QDateTime::currentDateTimeUtc(), progress);
        },
        [this](const Result<QList<DuePost>> &done) {
            m_isPublishing = false;
            if (!done) {
                Q_EMIT problemMet(done.error());
                return;
            }
            QList<PostId> pushed;
            for (const DuePost &due : *done) {
                // The same trouble as at the last try has been told.
                if (due.published.problem && due.published.problem->message != due.post.problem)
                    Q_EMIT problemMet(*due.published.problem);
                else if (!due.published.commit.isEmpty())
                    m_messages.showNotice(tr("It was time: “%1” is published.").arg(due.post.title));
                if (due.published.pushed)
                    pushed.append(due.post.id);
            }
            Q_EMIT changed();
            watchPosts(pushed);
        });
}

void BackDesk::watchPosts(const QList<PostId> &posts)
{
    for (const PostId &id : posts) {
        m_library.then(
            this, [id](Library &opened) { return liveQuestionFor(opened, id); },
            [this](const Result<PushedPost> &post) {
                if (post)
                    watch(*post); // A site without an address is not asked.
            });
    }
}

void BackDesk::watch(const PushedPost &post)
{
    if (LiveWatch *earlier = m_watches.take(post.id))
        earlier->deleteLater();
    auto *watch = new LiveWatch(post.question, this);
    m_watches.insert(post.id, watch);
    connect(watch, &LiveWatch::answered, this, [this, post, watch](const LiveAnswer &answer) {
        if (m_watches.value(post.id) == watch)
            m_watches.remove(post.id);
        watch->deleteLater();
        tellLive(post, answer);
    });
    watch->start();
}

void BackDesk::tellLive(const PushedPost &post, const LiveAnswer &answer)
{
    const LiveOutcome outcome{post.title, answer};
    if (!answer.isLive) {
        m_messages.showNotice(spokenOutcome(outcome), {{tr("Ask again"), [this, post] { watch(post); }}});
        return;
    }
    m_library.then(
        this, [id = post.id, commit = post.commit](Library &opened) { return markLive(opened, id, commit); },
        [this, outcome](const Result<bool> &) {
            const QUrl address = outcome.answer.address;
            m_messages.showNotice(spokenOutcome(outcome),
                                  {{tr("Open the page"), [address] { QDesktopServices::openUrl(address); }}});
            Q_EMIT changed();
        });
}

} // namespace galley::app
