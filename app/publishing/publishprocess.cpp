// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/publishprocess.h"

#include "app/actions/change/followname.h"

namespace galley::app {

using namespace model;
using namespace publish;

PublishProcess::PublishProcess(LibraryAccess &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

PublishProcess::~PublishProcess() { cancel(); }

void PublishProcess::setState(State state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

void PublishProcess::plan(const QList<PostId> &posts)
{
    setState(Planning());
    m_job = BackgroundJob::start(
        this,
        [&library = m_library, posts](const Progress &progress) -> Result<PublishPlan> {
            const Result<> named = followTitles(library, posts);
            return named ? Publisher(library).plan(posts, {}, progress) : std::unexpected(named.error());
        },
        [this](const Result<PublishPlan> &plan) {
            if (plan)
                setState(Ready{*plan});
            else
                setState(Refused{plan.error()});
        });
}

void PublishProcess::publish(const QString &message)
{
    const auto *ready = std::get_if<Ready>(&m_state);
    if (!ready)
        return;
    PublishPlan plan = ready->plan;
    if (!message.trimmed().isEmpty())
        plan.commit.message = message;
    const PublishChoice choice = plan.remote.isEmpty() ? PublishChoice::CommitOnly : PublishChoice::CommitAndPush;
    setState(Working{plan, {tr("Writing the commit"), 0, 0}});
    // Stopping must not drop the answer: what was committed before the stop has to be shown. So the job itself is never
    // cancelled.
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_job = BackgroundJob::start(
        this,
        [&library = m_library, plan, choice, stop = m_stop](const Progress &progress) {
            const Publisher publisher(library);
            if (!plan.programs.isEmpty()) {
                if (const Result<> trusted = publisher.trust(plan.site); !trusted)
                    return Published{{}, false, trusted.error()};
            }
            return publishPlan(publisher, plan, choice, [&progress, stop](const ProgressReport &report) {
                progress(report);
                return !*stop;
            });
        },
        [this, plan](const Published &published) { setState(Done{plan, published}); },
        [this, plan](const ProgressReport &report) {
            if (std::holds_alternative<Working>(m_state))
                setState(Working{plan, report});
        });
}

void PublishProcess::cancel()
{
    if (m_stop)
        *m_stop = true;
    else if (m_job)
        m_job->cancel();
}

} // namespace galley::app
