// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/publishprocess.h"

#include "app/actions/change/followname.h"
#include "app/actions/checksite.h"
#include "publish/plan/sheet/commitmessage.h"

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

/// What the author said of this site while looking at the plan. None of it may stop the publish itself.
Result<> remember(LibraryAccess &access, const PublishPreview &preview, const PublishChoices &choices)
{
    const SiteId site = preview.plan.site.id;
    return access.with([&](Library &library) -> Result<> {
        if (preview.asked.size() > 1) {
            if (const Result<> kept = rememberCommits(library, site, choices.commits); !kept)
                return kept;
        }
        return choices.isFormForAll ? setMessageForm(library, site, choices.form) : Result<>();
    });
}

Published run(LibraryAccess &library, const PublishPreview &preview, const PublishChoices &choices,
              const Progress &progress)
{
    const Publisher publisher(library);
    PublishPlan plan = preview.plan;
    if (!plan.programs.isEmpty()) {
        if (const Result<> trusted = publisher.trust(plan.site); !trusted)
            return {.commit = {}, .problem = trusted.error()};
    }
    if (const Result<> kept = remember(library, preview, choices); !kept)
        return {.commit = {}, .problem = kept.error()};
    plan.allowsSecrets = choices.allowsSecrets;
    const PublishChoice choice = plan.remote.isEmpty() ? PublishChoice::CommitOnly : PublishChoice::CommitAndPush;
    if (choices.commits == Commits::OneEach && preview.asked.size() > 1) {
        PublishOptions options{.message = choices.message, .remote = plan.remote};
        options.allowsSecrets = choices.allowsSecrets;
        return publishEach(publisher, plan, preview.asked, options, choice, progress);
    }
    if (!choices.message.trimmed().isEmpty())
        plan.commit.message = choices.message;
    return publishPlan(publisher, plan, choice, progress);
}

} // namespace

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
    m_posts = posts;
    setState(Planning());
    m_job = BackgroundJob::start(
        this,
        [&library = m_library, posts](const Progress &progress) -> Result<PublishPreview> {
            const Result<> named = followTitles(library, posts);
            return named ? previewPublish(library, posts, {}, progress) : std::unexpected(named.error());
        },
        [this](const Result<PublishPreview> &preview) {
            if (!preview) {
                setState(Refused{preview.error()});
                return;
            }
            setState(Ready{*preview, preview->view.files.isEmpty()});
            if (!preview->view.files.isEmpty())
                check();
        });
}

/// A check that cannot be made says so by finding nothing: the publish has checks of its own.
void PublishProcess::check()
{
    const auto *ready = std::get_if<Ready>(&m_state);
    m_job = BackgroundJob::start(
        this,
        [&library = m_library, plan = ready->preview.plan](const Progress &progress) {
            return findingsOf(library, plan, progress);
        },
        [this](const Result<QList<SiteFinding>> &findings) {
            const auto *waiting = std::get_if<Ready>(&m_state);
            if (!waiting)
                return;
            Ready checked{waiting->preview, true};
            checked.preview.findings = findings.value_or(QList<SiteFinding>());
            setState(std::move(checked));
        });
}

void PublishProcess::publish(const PublishChoices &choices)
{
    const auto *ready = std::get_if<Ready>(&m_state);
    if (!ready)
        return;
    const PublishPreview preview = ready->preview;
    if (m_job)
        m_job->cancel(); // The check, if it is still under way.
    setState(Working{preview, {tr("Writing the commit"), 0, 0}});
    // Stopping must not drop the answer: what was committed before the stop has to be shown. So the job itself is never
    // cancelled.
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_job = BackgroundJob::start(
        this,
        [&library = m_library, preview, choices, stop = m_stop](const Progress &progress) {
            return run(library, preview, choices, [&progress, stop](const ProgressReport &report) {
                progress(report);
                return !*stop;
            });
        },
        [this, preview](const Published &published) { setState(Done{preview, published}); },
        [this, preview](const ProgressReport &report) {
            if (std::holds_alternative<Working>(m_state))
                setState(Working{preview, report});
        });
}

void PublishProcess::mend(const SiteFinding &finding)
{
    if (!std::holds_alternative<Ready>(m_state))
        return;
    setState(Planning());
    m_job = BackgroundJob::start(
        this, [&library = m_library, finding](const Progress &) { return mendFindings(library, {finding}); },
        [this](const Result<BulkOutcome> &outcome) {
            if (!outcome) {
                setState(Refused{outcome.error()});
                return;
            }
            Q_EMIT mended(outcome->words, outcome->step);
            plan(m_posts);
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
